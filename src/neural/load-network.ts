import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type * as Ort from 'onnxruntime-common'
import type { InferenceSession } from 'onnxruntime-common'
import { z } from 'zod'
import type { EncoderBatch, Network } from '../analysis/extractor/network.js'
import { TAGS } from '../analysis/extractor/tags.js'
import { ModelError } from './model-error.js'

/** Where the package keeps its weights. */
export const MODELS = fileURLToPath(new URL('../../models', import.meta.url))
/** The small model, which reads about twice as fast and is somewhat more often wrong. */
export const FAST = `${MODELS}/fast`

const MANIFEST = z.object({
  version: z.string().min(1),
  threshold: z.number().min(0).max(1),
  /** Where the tokens are, from the manifest's folder: models that share an encoder's vocabulary keep it once. */
  vocabulary: z.string().default('vocabulary.txt'),
  calibration: z.object({ raw: z.array(z.number()).min(2), right: z.array(z.number()).min(2) }),
  files: z.record(z.string(), z.object({ sha256: z.string(), bytes: z.number() })),
})

/**
 * Threads that wait don't spin: the graphs have a pool each, and while one works the other's threads would take its cores
 * (measured on two: a quarter of all time).
 */
const STILL = { session: { intra_op: { allow_spinning: '0' } } }

/** How the network is run. */
export interface NetworkOptions {
  /** Folder of weights, `manifest.json` among them. The package's own unless given. */
  readonly folder?: string | undefined
  /** Threads that one batch is spread over. 0, unless given: as many as the machine has cores. The numbers are the same on any. */
  readonly threads?: number | undefined
}

/**
 * Loads the trained network: manifest, checksums, then two graphs of ONNX Runtime (some 0.3 s). Throws `ModelError`
 * where a file is missing or is not the one that the manifest names.
 */
export async function loadNetwork({ folder = MODELS, threads = 0 }: NetworkOptions = {}): Promise<Network> {
  const { version, threshold, calibration, vocabulary, files } = await manifestOf(folder)
  const intact = async (name: string): Promise<Uint8Array> => {
    const bytes = await bytesOf(folder, name)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (sha256 !== files[name]?.sha256) throw new ModelError(`${name} is damaged: its SHA-256 is not the one in manifest.json`, folder)
    return bytes
  }
  const [encoder, roles, words] = await Promise.all([intact('encoder.onnx'), intact('roles.onnx'), intact(vocabulary)])
  const { InferenceSession: Session, Tensor } = runtime(folder)
  const options: InferenceSession.SessionOptions = { intraOpNumThreads: threads, interOpNumThreads: 1, executionProviders: ['cpu'], graphOptimizationLevel: 'all', logSeverityLevel: 3, extra: STILL }
  const sessions = await Promise.all([Session.create(encoder, options), Session.create(roles, options)]).catch((error: unknown) => {
    throw new ModelError(`the runtime refused the weights (${firstLine(error)})`, folder)
  })
  const [reader, tagger] = sessions
  return {
    version, threshold, calibration,
    vocabulary: new TextDecoder().decode(words).split('\n').filter((word) => word !== ''),
    async encode({ rows, width, ...batch }: EncoderBatch) {
      const tensor = (values: BigInt64Array) => new Tensor('int64', values, [rows, width])
      const { ids, letterCase, quoteState, blockStart } = batch
      const out = await reader.run({ ids: tensor(ids), letterCase: tensor(letterCase), quoteState: tensor(quoteState), blockStart: tensor(blockStart) })
      const { vectors, cueChances } = out
      if (vectors === undefined || cueChances === undefined) throw new ModelError('encoder.onnx gives no vectors', folder)
      return {
        cueChances: cueChances.data as Float32Array,
        async tagScores(anchors) {
          if (anchors.length === 0) return new Float32Array(0)
          const index = (values: readonly number[]) => new Tensor('int64', BigInt64Array.from(values, BigInt), [values.length])
          const { tagScores } = await tagger.run({ vectors, row: index(anchors.map((a) => a.row)), entry: index(anchors.map((a) => a.entry)) })
          if (tagScores === undefined || tagScores.dims[2] !== TAGS.length) throw new ModelError('roles.onnx gives no scores of our tags', folder)
          return tagScores.data as Float32Array
        },
      }
    },
  }
}

async function manifestOf(folder: string): Promise<z.infer<typeof MANIFEST>> {
  const bytes = await bytesOf(folder, 'manifest.json')
  try {
    return MANIFEST.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    throw new ModelError('manifest.json is damaged', folder)
  }
}

async function bytesOf(folder: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(`${folder}/${name}`)
  } catch {
    throw new ModelError(`${name} is missing or can't be read`, folder)
  }
}

/** ONNX Runtime, of whose package only what runs on a processor lies beside ours (scripts/provide-runtime.mjs). */
function runtime(folder: string): Pick<typeof Ort, 'InferenceSession' | 'Tensor'> {
  try {
    return createRequire(import.meta.url)('../../runtime') as typeof Ort
  } catch (error) {
    throw new ModelError(`the runtime doesn't start on ${process.platform}-${process.arch} (${firstLine(error)})`, folder)
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
