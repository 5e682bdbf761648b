import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Ort from 'onnxruntime-common'
import { formOf } from '../src/analysis/coreference/forms.js'
import { NAME, PRONOUN } from '../src/analysis/coreference/mentions.js'
import type { MentionType } from '../src/analysis/coreference/mentions.js'
import { antecedentsOf, mayMean, scoreOf } from '../src/analysis/coreference/pairs.js'
import type { Pointed } from '../src/analysis/coreference/pairs.js'
import { sentenceNumbers } from '../src/analysis/coreference/sentence-numbers.js'
import type { CoreferenceTables } from '../src/analysis/extractor/network.js'

/**
 * Whether `coref.onnx` with the product's code says what PyTorch says: `npx tsx training/check-coref.ts FOLDER RUNTIME`, FOLDER as `export_coref.py --check` leaves it,
 * RUNTIME the folder of ONNX Runtime. Prints the largest difference of a pair's score; fails above a thousandth.
 */
interface Kept { readonly id: string; readonly ids: readonly number[]; readonly letterCase: readonly number[]; readonly quoteState: readonly number[]; readonly blockStart: readonly number[]; readonly mentions: readonly (readonly [number, number, MentionType])[]; readonly texts: readonly string[] }

const [folder = '', runtime = ''] = process.argv.slice(2)
const { InferenceSession, Tensor } = createRequire(import.meta.url)(runtime) as Pick<typeof Ort, 'InferenceSession' | 'Tensor'>
const tables = JSON.parse(readFileSync(`${folder}/coref.json`, 'utf8')) as CoreferenceTables
const session = await InferenceSession.create(`${folder}/coref.onnx`)
const floats = (file: string) => { const bytes = readFileSync(file); return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)) }
const TERMINAL: ReadonlySet<number> = new Set([1012, 999, 1029])
let worst = 0
for (const file of readdirSync(`${folder}/check`).filter((name) => name.endsWith('.json'))) {
  const base = `${folder}/check/${file.replace('.json', '')}`
  const kept = JSON.parse(readFileSync(`${base}.json`, 'utf8')) as Kept
  const [vectors, theirs] = [floats(`${base}.vectors`), floats(`${base}.scores`)]
  const list = (values: readonly number[]) => new Tensor('int64', BigInt64Array.from(values, BigInt), [values.length])
  const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
  const begun = cpu()
  const { mention, antecedent, alone } = await session.run({
    vectors: new Tensor('float32', vectors, [1, kept.ids.length, vectors.length / kept.ids.length]),
    first: list(kept.mentions.map(([first]) => first)), last: list(kept.mentions.map(([, last]) => last)), type: list(kept.mentions.map(([, , type]) => type)),
  })
  const graph = cpu() - begun
  const [m, a, o] = [mention, antecedent, alone].map((t) => t?.data as Float32Array)
  const sentences = sentenceNumbers(kept, TERMINAL)
  let block = 0
  const blocks = kept.blockStart.map((starts) => block += starts)
  const pointed = kept.mentions.map(([first, last, type], i): Pointed => ({
    first, last, type, form: formOf(kept.texts[i] ?? '', type === PRONOUN), sentence: sentences[first] ?? 0, block: blocks[first] ?? 0, quoted: (kept.quoteState[first] ?? 0) > 0,
    mention: m!.subarray(i * tables.inner, (i + 1) * tables.inner), antecedent: a!.subarray(i * tables.inner, (i + 1) * tables.inner), alone: [o![2 * i] ?? 0, o![2 * i + 1] ?? 0],
  }))
  const count = pointed.length
  let [own, unlike, pairs] = [0, 0, 0]
  for (let i = 0; i < count; i++) for (let j = 0; j < count; j++) {
    const their = theirs[i * count + j] ?? 0
    const may = mayMean(tables, pointed, i, j)
    if (may !== their > -5000) unlike++
    if (!may) continue
    pairs++
    own = Math.max(own, Math.abs(scoreOf(tables, pointed, i, j) - their))
  }
  worst = Math.max(worst, own, unlike)
  const asked = pointed.flatMap(({ type }, i) => type === NAME ? [] : [i])
  const started = cpu()
  for (const i of asked) antecedentsOf(tables, pointed, i)
  const took = cpu() - started
  console.log(`${kept.id}: ${count} mentions, ${pairs} pairs, largest difference ${own.toExponential(1)}, ${unlike} pairs that only one allows; of processor time the graph takes ${graph.toFixed(1)} ms, antecedents of ${asked.length} pronouns and descriptions ${took.toFixed(1)} ms`)
}
if (worst > 1e-3) throw new Error('the product says something else than PyTorch')
