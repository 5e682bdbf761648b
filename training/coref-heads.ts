import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Ort from 'onnxruntime-common'
import { plainMentions } from '../src/analysis/coreference/mentions.js'
import { meaningsOf } from '../src/analysis/coreference/meanings.js'
import { asPointed, placed } from '../src/analysis/coreference/placed.js'
import type { CoreferenceTables } from '../src/analysis/extractor/network.js'
import type { PageNames } from '../src/analysis/people/entity.js'
import type { Meanings } from '../src/analysis/people/meanings.js'
import type { Read } from './coref-row.js'

/** Tells whom the words of a document mean by a head that hasn't seen it. */
export type Unseen = (id: string, read: Read, page: PageNames) => Promise<Meanings>

const SOURCES = ['gum', 'gum-measure', 'statements', 'statements-measure', 'invented', 'gap', 'gap-measure']
const TERMINAL: ReadonlySet<number> = new Set([1012, 999, 1029])

/**
 * Heads that coref_folds.py left and export_coref.py made graphs of, in FOLDER/0 … FOLDER/FOLDS, the last trained on all: document i of a source is read by the
 * head without part `i % folds`, what is only for measuring by the last. `data` holds what coref-prepare.ts and coref-vectors.ts wrote.
 */
export async function unseen(data: string, folder: string, folds: number, runtime: string): Promise<Unseen> {
  const { InferenceSession, Tensor } = createRequire(import.meta.url)(runtime) as Pick<typeof Ort, 'InferenceSession' | 'Tensor'>
  const heads = await Promise.all(Array.from({ length: folds + 1 }, async (_, i) => ({
    tables: JSON.parse(readFileSync(`${folder}/${i}/coref.json`, 'utf8')) as CoreferenceTables, session: await InferenceSession.create(`${folder}/${i}/coref.onnx`, { intraOpNumThreads: 1, interOpNumThreads: 1 }),
  })))
  const places = new Map<string, { readonly file: string; readonly at: number; readonly pieces: number; readonly head: number }>()
  for (const source of SOURCES.filter((name) => existsSync(`${data}/coref-${name}.vectors`))) {
    let at = 0
    readFileSync(`${data}/coref-${source}.jsonl`, 'utf8').split('\n').filter((line) => line !== '').forEach((line, i) => {
      const { id, ids } = JSON.parse(line) as { readonly id: string; readonly ids: readonly number[] }
      places.set(id, { file: `${data}/coref-${source}.vectors`, at, pieces: ids.length, head: source.endsWith('-measure') ? folds : i % folds })
      at += ids.length
    })
  }
  const width = 384
  return async (id, { text, tokens, input }, page) => {
    const place = places.get(id)
    if (place === undefined || place.pieces !== input.ids.length) throw new Error(`${id}: there are no vectors of it`)
    const vectors = new Float32Array(place.pieces * width)
    const file = openSync(place.file, 'r')
    readSync(file, new Uint8Array(vectors.buffer), 0, vectors.byteLength, place.at * width * 4)
    closeSync(file)
    const { tables, session } = heads[place.head]!
    const mentions = placed(text, plainMentions(tokens), input, TERMINAL)
    if (mentions.length === 0) return () => null
    const list = (values: readonly number[]) => new Tensor('int64', BigInt64Array.from(values, BigInt), [values.length])
    const { mention, antecedent, alone } = await session.run({ vectors: new Tensor('float32', vectors, [1, place.pieces, width]), first: list(mentions.map((m) => m.first)), last: list(mentions.map((m) => m.last)), type: list(mentions.map((m) => m.type)) })
    const [m, a, o] = [mention, antecedent, alone].map((t) => t?.data as Float32Array)
    return meaningsOf(tables, asPointed(mentions, { mention: m!, antecedent: a!, alone: o! }), page)
  }
}
