/**
 * Reads windows with a network, in a thread of its own: the runtime holds its thread until a graph is done, and two threads with one
 * window each are half as fast again as one window on two cores. Started by `network-threads.ts`; imports nothing of the
 * program, so that it runs from its source too.
 */
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type * as Ort from 'onnxruntime-common'
import type { NetworkMentions, NetworkPointed, NetworkRead, NetworkWindow } from '../analysis/extractor/network.js'

/** What a thread is started with. */
export interface ThreadData {
  /** ONNX Runtime's folder. */
  readonly runtime: string
  /** The graphs' bytes, each alone in its memory: given away to the thread, which gives it back to the system. */
  readonly encoder: Uint8Array<ArrayBuffer>
  readonly roles: Uint8Array<ArrayBuffer>
  /** The head of coreference, copied; `null` for a network without one. Made ready by the first window with mentions. */
  readonly coreference: Uint8Array | null
  /** The least chance at which an attribution is anchored, 0 to 1. */
  readonly threshold: number
  /** Cores that one window is spread over. */
  readonly cores: number
}

/** What it answers: once when it is ready, then once for each window, in order. */
export type ThreadAnswer = { readonly ready: true } | { readonly read: NetworkRead } | { readonly failed: string }

/** Anchors whose tags are scored at once: their scores take some 5 kB a piece of the window. */
const ANCHORS_AT_ONCE = 48

/** Kinds of attributions that a network tells apart: as many as `ATTRIBUTION_KINDS`. */
const KINDS = 3

const { runtime, encoder, roles, coreference, threshold, cores } = workerData as ThreadData
const { InferenceSession, Tensor } = createRequire(import.meta.url)(runtime) as Pick<typeof Ort, 'InferenceSession' | 'Tensor'>
const options: Ort.InferenceSession.SessionOptions = {
  intraOpNumThreads: cores, interOpNumThreads: 1, executionProviders: ['cpu'], graphOptimizationLevel: 'all', logSeverityLevel: 3,
  // Threads that wait don't spin: the graphs have a pool each, and while one works the other's threads would take its cores.
  // Without VNNI the fast product of whole numbers overflows at 16 bits, and pages would be read otherwise there (docs/decisions/035).
  extra: { session: { intra_op: { allow_spinning: '0' }, x64quantprecision: '1' } },
}

let pointer: Promise<Ort.InferenceSession> | null = null

/** What the head of coreference says of mentions, from the vectors of their window. */
async function pointedAt({ first, last, type }: NetworkMentions, vectors: Ort.Tensor, graph: Uint8Array): Promise<NetworkPointed> {
  pointer ??= InferenceSession.create(Uint8Array.from(graph), options)
  const list = (values: BigInt64Array) => new Tensor('int64', values, [values.length])
  const { mention, antecedent, alone } = await (await pointer).run({ vectors, first: list(first), last: list(last), type: list(type) })
  if (mention === undefined || antecedent === undefined || alone === undefined) throw new Error('coref.onnx says nothing of mentions')
  const own = ({ data }: Ort.Tensor) => (data as Float32Array).slice()
  return { mention: own(mention), antecedent: own(antecedent), alone: own(alone) }
}

async function read({ from, to, mentions, ...signals }: NetworkWindow, reader: Ort.InferenceSession, tagger: Ort.InferenceSession): Promise<NetworkRead> {
  const tensor = (values: BigInt64Array) => new Tensor('int64', values, [1, values.length])
  const { vectors, cueChances, kinds } = await reader.run({ ids: tensor(signals.ids), letterCase: tensor(signals.letterCase), quoteState: tensor(signals.quoteState), blockStart: tensor(signals.blockStart) })
  if (vectors === undefined || cueChances === undefined) throw new Error('encoder.onnx gives no vectors')
  const all = cueChances.data as Float32Array
  const anchors: number[] = []
  for (let entry = from; entry < to; entry++) if ((all[entry] ?? 0) >= threshold) anchors.push(entry)
  const tags: Float32Array[] = []
  for (let i = 0; i < anchors.length; i += ANCHORS_AT_ONCE) {
    const some = anchors.slice(i, i + ANCHORS_AT_ONCE)
    const index = (values: readonly number[]) => new Tensor('int64', BigInt64Array.from(values, BigInt), [values.length])
    const { tagScores } = await tagger.run({ vectors, row: index(some.map(() => 0)), entry: index(some) }, ['tagScores'])
    if (tagScores === undefined) throw new Error('roles.onnx gives no scores of tags')
    tags.push(tagScores.data as Float32Array)
  }
  // A network of an earlier kind knows no kinds.
  const own = kinds === undefined ? null : joined(anchors.map((entry) => (kinds.data as Float32Array).subarray(entry * KINDS, (entry + 1) * KINDS)))
  const pointed = mentions === undefined || coreference === null ? null : await pointedAt(mentions, vectors, coreference)
  return { anchors, chances: anchors.map((entry) => all[entry] ?? 0), tagScores: joined(tags), kinds: own, pointed }
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const say = (answer: ThreadAnswer) => parentPort?.postMessage(answer, 'read' in answer ? buffersOf(answer.read) : [])
const buffersOf = ({ tagScores, kinds, pointed = null }: NetworkRead) => [tagScores, kinds, ...Object.values(pointed ?? {}) as Float32Array[]].flatMap((values) => values === null ? [] : [values.buffer as ArrayBuffer])
const said = (error: unknown) => ((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '')

try {
  const [reader, tagger] = await Promise.all([InferenceSession.create(encoder, options), InferenceSession.create(roles, options)])
  // The sessions have copies of their own; of its own accord the engine would keep these for as long as the thread lives.
  for (const { buffer } of [encoder, roles]) buffer.transfer(0)
  let last: Promise<unknown> = Promise.resolve()
  parentPort?.on('message', (window: NetworkWindow) => {
    last = last.then(() => read(window, reader, tagger)).then((own) => { say({ read: own }) }, (error: unknown) => { say({ failed: said(error) }) })
  })
  say({ ready: true })
} catch (error) {
  say({ failed: said(error) })
}
