import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { CoreferenceTables, LaterNetwork, Network } from '../analysis/extractor/network.js'
import type { ModelName } from '../model/model-name.js'
import { ModelError } from './model-error.js'
import { startThreads } from './network-threads.js'

/** Where the package keeps its weights. */
export const MODELS = fileURLToPath(new URL('../../models', import.meta.url))
/** Where the weights of the models beside the default one are. */
export const FOLDERS: Readonly<Record<ModelName, string>> = { fast: `${MODELS}/fast`, careful: `${MODELS}/careful` }
/** Where the weights of the network of many languages are. */
export const MANY = `${MODELS}/many`

const MANIFEST = z.object({
  version: z.string().min(1),
  threshold: z.number().min(0).max(1),
  /** Where the tokens are, from the manifest's folder: models that share an encoder's vocabulary keep it once. */
  vocabulary: z.string().default('vocabulary.txt'),
  calibration: z.object({ raw: z.array(z.number()).min(2), right: z.array(z.number()).min(2) }),
  /** A file too large to be kept in one: the names of its parts, in order. */
  parts: z.record(z.string(), z.array(z.string()).min(2)).default({}),
  files: z.record(z.string(), z.object({ sha256: z.string(), bytes: z.number() })),
})

/** The head of coreference, which a model may lack. */
const GRAPH = 'coref.onnx'
const TABLES = 'coref.json'

const ROW = z.array(z.number())
const COREFERENCE = z.object({
  inner: z.number().int().positive(),
  reach: z.object({ before: z.number(), after: z.number(), afterPieces: z.number() }),
  edges: z.object({ mentions: ROW, sentences: ROW, blocks: ROW, forward: ROW }),
  tables: z.object({ mentions: z.array(ROW), sentences: z.array(ROW), blocks: z.array(ROW), match: z.array(ROW), quoted: z.array(ROW) }),
})

/** Weights of more bytes than this are held once: one thread, which spreads each window over all cores. */
const LARGE = 50e6
/** More threads than this are no use to one article, and each takes some 60 MB. */
const MOST_THREADS = 4

/** How the network is run. */
export interface NetworkOptions {
  /** Folder of weights, `manifest.json` among them. The package's own unless given. */
  readonly folder?: string | undefined
  /** Threads that read windows side by side. 0, unless given: as many as the machine has cores, four at most. The numbers are the same on any. */
  readonly threads?: number | undefined
}

/**
 * Loads the trained network: manifest, checksums, then in each thread two graphs of ONNX Runtime (some 0.3 s). Throws `ModelError`
 * where a file is missing or is not the one that the manifest names.
 */
export async function loadNetwork({ folder = MODELS, threads = 0 }: NetworkOptions = {}): Promise<Network> {
  const { version, threshold, calibration, vocabulary, parts, files } = await manifestOf(folder)
  const intact = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = await bytesOf(folder, name)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (sha256 !== files[name]?.sha256) throw new ModelError(`${name} is damaged: its SHA-256 is not the one in manifest.json`, folder)
    return bytes
  }
  const whole = async (name: string) => joined(await Promise.all((parts[name] ?? [name]).map(intact)))
  const has = files[GRAPH] !== undefined && files[TABLES] !== undefined
  const [encoder, roles, words, graph, tables] = await Promise.all([whole('encoder.onnx'), whole('roles.onnx'), intact(vocabulary), has ? intact(GRAPH) : null, has ? intact(TABLES) : null])
  const cores = threads > 0 ? threads : Math.min(MOST_THREADS, availableParallelism())
  const count = encoder.length > LARGE ? 1 : cores
  const read = await startThreads(count, { runtime: runtime(folder), encoder, roles, coreference: graph, threshold, cores: cores / count }).catch((error: unknown) => {
    throw new ModelError(`the runtime refused the weights (${firstLine(error)})`, folder)
  })
  const coreference = tables === null ? null : tablesOf(tables, folder)
  return { version, calibration, coreference, vocabulary: new TextDecoder().decode(words).split('\n').filter((word) => word !== ''), read }
}

/** A network of which the manifest alone is read now, the rest when it is first needed, and then kept. Throws `ModelError` where there is no manifest, `load` as `loadNetwork` does. */
export async function laterNetwork(options: NetworkOptions & { readonly folder: string }): Promise<LaterNetwork> {
  const { version } = await manifestOf(options.folder)
  let loading: Promise<Network> | null = null
  return { version, load: () => loading ??= loadNetwork(options) }
}

function tablesOf(bytes: Uint8Array, folder: string): CoreferenceTables {
  try {
    return COREFERENCE.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    throw new ModelError(`${TABLES} is damaged`, folder)
  }
}

/** The bytes one behind the other, alone in their memory. */
function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first] = parts
  if (parts.length === 1 && first !== undefined && first.byteLength === first.buffer.byteLength) return first
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

async function manifestOf(folder: string): Promise<z.infer<typeof MANIFEST>> {
  const bytes = await bytesOf(folder, 'manifest.json')
  try {
    return MANIFEST.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    throw new ModelError('manifest.json is damaged', folder)
  }
}

async function bytesOf(folder: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(`${folder}/${name}`)
  } catch {
    throw new ModelError(`${name} is missing or can't be read`, folder)
  }
}

/** Where ONNX Runtime is, of whose package only what runs on a processor lies beside ours (scripts/provide-runtime.mjs). */
function runtime(folder: string): string {
  try {
    return createRequire(import.meta.url).resolve('../../runtime')
  } catch (error) {
    throw new ModelError(`the runtime isn't there for ${process.platform}-${process.arch} (${firstLine(error)})`, folder)
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
