// What the versions of the reader, the passes and the models stand for: a hash of the code and data behind each, kept beside it in a
// `versions.json`. `node scripts/versions.mjs` adds the hashes of new versions; a version that is there keeps the one it has, unless
// `--anew` says that it was never released.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What reads pages and what analyses them: their own folders and files, and the packages whose versions matter; the network's runtime rounds otherwise from version to version. */
const PARTS = [
  { kept: 'src/ingest/versions.json', version: () => constant('src/ingest/reader-version.ts', 'READER'), folders: ['src/ingest', 'src/text', 'lexicons/bylines.json', 'lexicons/captions.json', 'lexicons/dates.json', 'lexicons/furniture.json', 'lexicons/notices.json', 'lexicons/outlets.json', 'lexicons/page-kinds.json', 'lexicons/state-media.json'], packages: ['@mozilla/readability', 'chardet', 'eld', 'fzstd', 'htmlparser2', 'jsonrepair', 'parse5', 'tldts'] },
  { kept: 'src/analysis/versions.json', version: () => constant('src/analysis/passes-version.ts', 'PASSES'), folders: ['src/analysis', 'src/text', 'lexicons/countries.json', 'lexicons/offices.json', 'lexicons/offices.sharealike.json'], packages: ['wink-eng-lite-web-model', 'wink-nlp'], data: ['scripts/runtime/package.json', 'models/coref.json'] },
]
const MODELS = { kept: 'models/versions.json', manifests: ['models/manifest.json', 'models/fast/manifest.json', 'models/careful/manifest.json', 'models/many/manifest.json'] }

/** Each version in use, with the file that keeps its hash, the hash that is kept and the one of today. */
export function versions() {
  const parts = PARTS.map(({ kept, version, folders, packages, data = [] }) => (
    { kept, version: version(), hash: hashOf([...folders.flatMap(codeIn), ...packages.map(pinned), ...data.map((path) => readFileSync(join(root, path), 'utf8'))]) }))
  const models = MODELS.manifests.map((path) => {
    const { version, files, ...rest } = JSON.parse(readFileSync(join(root, path), 'utf8'))
    // The head of coreference finds no statement: it is a part of the passes.
    const own = Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('coref.')))
    return { kept: MODELS.kept, version, hash: hashOf([JSON.stringify({ ...rest, files: own })]) }
  })
  return [...parts, ...models].map((one) => ({ ...one, was: keptIn(one.kept)[one.version] }))
}

/** The code of a folder as it runs, without comments and types, and its data; or one file of data. Tests are no part of it. */
function codeIn(folder) {
  if (folder.endsWith('.json')) return [`${folder}\n${readFileSync(join(root, folder), 'utf8')}`]
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => /\.(?:ts|json)$/.test(path) && !/\.test\.ts$|versions\.json$|-version\.ts$/.test(path)).sort()
    .map((path) => `${path}\n${path.endsWith('.ts') ? running(readFileSync(join(root, path), 'utf8')) : readFileSync(join(root, path), 'utf8')}`)
}

function running(source) {
  return ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, removeComments: true } }).outputText
}

function pinned(name) {
  return `${name} ${JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages[`node_modules/${name}`].version}`
}

function constant(path, name) {
  return new RegExp(`${name} = '([^']+)'`).exec(readFileSync(join(root, path), 'utf8'))[1]
}

function hashOf(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part}\0`)
  return hash.digest('hex').slice(0, 32)
}

function keptIn(path) {
  return existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), 'utf8')) : {}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { kept, version, hash, was } of versions()) {
    if (was === hash) continue
    if (was !== undefined && !process.argv.includes('--anew')) {
      console.error(`${version}: what it stands for has changed. Raise the version, or give --anew if it was never released.`)
      process.exitCode = 1
      continue
    }
    writeFileSync(join(root, kept), `${JSON.stringify({ ...keptIn(kept), [version]: hash }, null, 2)}\n`)
    console.log(`${version}: ${hash}`)
  }
}
