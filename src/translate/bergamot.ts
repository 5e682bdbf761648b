import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { answered } from './answered.js'
import { TranslationError, type Engine } from './engine.js'

const NAME = 'Bergamot'
/** For a portion; the model is loaded within it, once. */
const DEADLINE = 60_000
/** Bytes of a file of a model: they are held in memory twice. */
const LARGEST_FILE = 512 * 1024 * 1024

/** The thread's program, as built or, in the project's own tests, as written. */
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './bergamot-thread.ts' : './bergamot-thread.js', import.meta.url)

/** The files of one direction, in a folder that is named after it: `en-pt`. */
interface Model {
  readonly from: string
  readonly to: string
  readonly model: string
  readonly shortlist: string
  /** One for both languages, or each its own. */
  readonly vocabularies: readonly string[]
}

/**
 * Models of Firefox's translations (Bergamot, Marian), in a folder of the user's with a folder for each direction; nothing leaves the machine. They are run in WASM
 * in a thread that is ended where it takes too long. Where there is no model for a direction, both by way of English are used.
 */
export async function bergamot(folder: string): Promise<Engine & { readonly directions: readonly (readonly [from: string, to: string])[] }> {
  const models = await modelsIn(folder)
  const of = (from: string, to: string) => models.find((one) => one.from === from && one.to === to)
  let running: Running | undefined
  return {
    name: NAME,
    directions: models.map(({ from, to }) => [from, to] as const),
    portion: { texts: 50, signs: 5_000 },
    translate: async (texts, written, wanted, signal) => {
      if (written === null) throw new TranslationError('languages', NAME, 'must be told the language of a text, and this page’s isn’t known')
      const [from, to] = [written.split('-')[0]!, wanted.split('-')[0]!]
      const direct = of(from, to)
      const [there, onward] = [of(from, 'en'), of('en', to)]
      const way = direct !== undefined ? [direct] : there !== undefined && onward !== undefined ? [there, onward] : null
      if (way === null) throw new TranslationError('languages', NAME, `has no model from ${from} to ${to} in its folder`)
      running ??= startThread()
      const own = running
      try {
        const { results, version } = await within(own.translate(way, texts), signal)
        return answered(NAME, texts, results, version)
      } catch (error) {
        // What hangs is not to be waited for by the next.
        if (running === own) running = undefined
        await own.end()
        throw error instanceof TranslationError ? error : new TranslationError('broken', NAME, `could not translate (${error instanceof Error ? error.message.split('\n')[0]!.slice(0, 200) : 'for no reason told'})`)
      }
    },
    close: async () => {
      await running?.end()
      running = undefined
    },
  }
}

async function modelsIn(folder: string): Promise<Model[]> {
  const found: Model[] = []
  for (const name of (await readdir(folder)).sort()) {
    const direction = /^([a-z]{2,3})-([a-z]{2,3})$|^([a-z]{2})([a-z]{2})$/.exec(name)
    if (direction === null || !(await stat(join(folder, name))).isDirectory()) continue
    const files = (await readdir(join(folder, name))).sort().map((file) => join(folder, name, file))
    const named = (begin: string) => files.filter((file) => (file.split(/[\\/]/).at(-1) ?? '').startsWith(begin))
    const [model, shortlist] = [named('model.')[0], named('lex.')[0]]
    const vocabularies = [...named('vocab.'), ...named('srcvocab.'), ...named('trgvocab.')]
    if (model !== undefined && shortlist !== undefined && vocabularies.length > 0 && vocabularies.length < 3) found.push({ from: (direction[1] ?? direction[3])!, to: (direction[2] ?? direction[4])!, model, shortlist, vocabularies })
  }
  return found
}

interface Running {
  translate(way: readonly Model[], texts: readonly string[]): Promise<{ readonly results: readonly string[]; readonly version: string }>
  end(): Promise<void>
}

/** A thread that holds the models that were used; one request after the other. */
function startThread(): Running {
  const worker = new Worker(PROGRAM)
  // It keeps no program from ending but while it works.
  worker.unref()
  const waiting = new Map<number, { readonly done: (result: unknown) => void; readonly failed: (error: Error) => void }>()
  let last = 0
  const failAll = (error: Error) => {
    for (const { failed } of waiting.values()) failed(error)
    waiting.clear()
  }
  worker.on('message', ({ id, result, error }: { readonly id: number; readonly result?: unknown; readonly error?: { readonly message: string } }) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
    if (error === undefined) one?.done(result)
    else one?.failed(new Error(error.message))
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('its thread ended')))
  const call = (name: string, ...args: readonly unknown[]) => new Promise((done, failed) => {
    last += 1
    waiting.set(last, { done, failed })
    worker.ref()
    worker.postMessage({ id: last, name, args })
  })
  const ready = call('initialize', {})
  const loaded = new Map<Model, Promise<string>>()
  let before: Promise<unknown> = ready
  const load = async (model: Model) => {
    const { from, to } = model
    await call('loadTranslationModel', { from, to }, { model: await bytesOf(model.model), shortlist: await bytesOf(model.shortlist), vocabs: await Promise.all(model.vocabularies.map(bytesOf)), config: model.model.endsWith('intgemm8.bin') ? { 'gemm-precision': 'int8shiftAll' } : {} })
    return hashOf(model.model)
  }
  const translate: Running['translate'] = async (way, texts) => {
    await ready
    const hashes: string[] = []
    for (const model of way) {
      const loading = loaded.get(model) ?? load(model)
      loaded.set(model, loading)
      hashes.push((await loading).slice(0, 8))
    }
    const results = await call('translate', { models: way.map(({ from, to }) => ({ from, to })), texts: texts.map((text) => ({ text, html: false, qualityScores: false })) })
    if (!Array.isArray(results)) throw new Error('it answered with nothing')
    return { results: results.map((one: { readonly target: { readonly text: string } }) => one.target.text), version: `0.4.9, model ${hashes.join(' and ')}` }
  }
  return {
    translate: (way, texts) => {
      const next = before.then(() => translate(way, texts), () => translate(way, texts))
      before = next.catch(() => undefined)
      return next
    },
    end: async () => {
      await worker.terminate()
      failAll(new Error('its thread was ended'))
    },
  }
}

/** A copy that stands alone in its memory, as the thread takes it. */
async function bytesOf(file: string): Promise<ArrayBuffer> {
  if ((await stat(file)).size > LARGEST_FILE) throw new Error('a file of the model is larger than 512 MiB')
  return new Uint8Array(await readFile(file)).buffer
}

/** By what a model is known: two of one direction are not the same. */
async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

async function within<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const late = AbortSignal.timeout(DEADLINE)
  return Promise.race([work, new Promise<never>((_, failed) => {
    late.addEventListener('abort', () => failed(new TranslationError('too-slow', NAME, `took longer than ${DEADLINE / 1000} seconds`)))
    signal?.addEventListener('abort', () => failed(new TranslationError('too-slow', NAME, 'was not waited for any longer')))
  })])
}
