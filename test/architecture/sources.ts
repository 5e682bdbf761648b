import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A source file; `path` from the repository's root, with slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** One import of a file, be it `import`, `export … from`, `import()` or the type `import('…')`. */
export interface Import {
  readonly from: string
  /** As written: `./span.js`, `zod`. */
  readonly specifier: string
  /** The file imported, from the repository's root; `null` for a package. */
  readonly to: string | null
  readonly typesOnly: boolean
  /** By `import()`: loaded when it is needed. */
  readonly lazy: boolean
}

/** All files that git has or would take, from the repository's root; in a copy without git, all but what is built. */
export function trackedFiles(): string[] {
  if (existsSync(join(ROOT, '.git'))) {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
    return listed.toString('utf8').split('\0').filter((path) => path && existsSync(join(ROOT, path)))
  }
  return readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(...join(entry.parentPath, entry.name).slice(ROOT.length + 1).split(/[\\/]/)))
    .filter((path) => !/^(?:node_modules|dist|ledger|runtime|empty-database|\.cache)\//.test(path))
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** The files under `folder` that TypeScript compiles. */
export function sourcesUnder(...folders: readonly string[]): Source[] {
  return trackedFiles()
    .filter((path) => /\.tsx?$/.test(path) && folders.some((folder) => path.startsWith(`${folder}/`)))
    .map((path) => ({ path, text: read(path) }))
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

export function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
}

/** Calls `visit` on every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

export function importsOf(source: Source): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node | undefined, typesOnly: boolean, lazy = false) => {
    if (!node || !ts.isStringLiteralLike(node)) return
    found.push({ from: source.path, specifier: node.text, to: resolve(source.path, node.text), typesOnly, lazy })
  }
  walk(parse(source), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false, true)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
  })
  return found
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const { name, namedBindings } = clause
  if (name || !namedBindings || !ts.isNamedImports(namedBindings) || namedBindings.elements.length === 0) return false
  return namedBindings.elements.every((element) => element.isTypeOnly)
}

function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const path = posix.join(posix.dirname(from), specifier)
  const compiled = /\.js$/.test(path) ? [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')] : []
  return compiled.find((candidate) => existsSync(join(ROOT, candidate))) ?? path
}
