/** Takes all statements of a ledger away in every form at once, in a process of its own: the ledger's location, the beginning of the figures' identifiers, and where the ledger is, in words. Prints figures as JSON. Runs with --expose-gc. */
import { BROKEN } from '../src/export/export-format.js'
import { exportOf } from '../src/export/export-formats.js'
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../src/export/export-names.js'
import type { Exported } from '../src/export/exported.js'
import { exported } from '../src/record/exported.js'
import { openStore } from '../src/store/open-store.js'
import { rounded, type Figure } from './figure.js'

const EXPORTING = { desk: 'https://desk.example', software: 'Onrecord bench', now: '2031-01-01T00:00:00.000Z' }
/** Statements after which memory is looked at, and those after which the ledger goes away. */
const LOOK_EVERY = 10_000
const BROKEN_AFTER = 50_000
/** A ZIP's directory ends with it. */
const END_OF_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06])

/** Statements as one who takes them away is handed them: one at a time, the next once all have it. */
class Handed implements AsyncIterable<Exported> {
  #given: { readonly result: Promise<IteratorResult<Exported, undefined>>; readonly taken: () => void } | null = null
  #wants: (() => void) | null = null

  /** Resolves once it was taken. */
  give(result: Promise<IteratorResult<Exported, undefined>>): Promise<void> {
    return new Promise((taken) => {
      result.catch(() => undefined)
      this.#given = { result, taken }
      this.#wants?.()
    })
  }

  [Symbol.asyncIterator](): AsyncIterator<Exported, undefined> {
    return {
      next: async () => {
        if (this.#given === null) await new Promise<void>((wants) => { this.#wants = wants })
        const { result, taken } = this.#given!
        this.#given = null
        this.#wants = null
        taken()
        return result
      },
    }
  }
}

interface Taken {
  readonly statements: number
  readonly bytes: number
  /** Of the processor. */
  readonly seconds: number
  /** Forms whose export ended as that of a ledger that is there. */
  readonly whole: readonly ExportFormatName[]
  /** Forms whose export rejected and says in its last piece that it is broken. */
  readonly told: readonly ExportFormatName[]
}

/** Writes all forms side by side; after each `every` statements, `then` is called. */
async function take(every: number, then: (store: Awaited<ReturnType<typeof openStore>>) => Promise<void> | void): Promise<Taken> {
  const store = await openStore(location)
  const before = process.cpuUsage()
  let [statements, bytes] = [0, 0]
  const whole: ExportFormatName[] = []
  const told: ExportFormatName[] = []
  const takers = EXPORT_FORMAT_NAMES.map((name) => ({ name, handed: new Handed() }))
  const writing = takers.map(async ({ name, handed }) => {
    let last = Buffer.alloc(0)
    try {
      for await (const piece of exportOf(name, handed, EXPORTING)) {
        bytes += piece.length
        last = Buffer.from(piece.subarray(-1024))
      }
      whole.push(name)
    } catch {
      if (name === 'brat' ? !last.includes(END_OF_ZIP) : last.toString().trim().split('\n').at(-1)!.includes(BROKEN)) told.push(name)
    }
  })
  const toAll = (result: () => Promise<IteratorResult<Exported, undefined>>) => Promise.all(takers.map(({ handed }) => handed.give(result())))
  try {
    for await (const value of exported(store, { found: {} })) {
      await toAll(() => Promise.resolve({ done: false, value }))
      statements += 1
      if (statements % every === 0) await then(store)
    }
    await toAll(() => Promise.resolve({ done: true, value: undefined }))
  } catch (error) {
    await toAll(() => Promise.reject(error instanceof Error ? error : new Error(String(error))))
  }
  await Promise.all(writing)
  await store.close().catch(() => undefined)
  const { user, system } = process.cpuUsage(before)
  return { statements, bytes, seconds: (user + system) / 1e6, whole, told }
}

const [location = '', part = '', where = ''] = process.argv.slice(2)
/** Bytes that the program holds, and those of its process. */
const seen: { readonly held: number; readonly rss: number }[] = []
const { statements, bytes, seconds, whole } = await take(LOOK_EVERY, () => {
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  seen.push({ held: heapUsed + external, rss })
})
const peak = process.resourceUsage().maxRSS * 1024
process.stderr.write(`  ${where}: ${statements} statements in ${Math.round(seconds)} s; held, in MB: ${seen.map(({ held }) => Math.round(held / 1e6)).join(' ')}; of the process: ${seen.map(({ rss }) => Math.round(rss / 1e6)).join(' ')}\n`)
if (whole.length !== EXPORT_FORMAT_NAMES.length) throw new Error(`exports: got ${whole.join(', ')} whole, expected all forms`)
const { told } = await take(BROKEN_AFTER, (store) => store.close())
process.stderr.write(`  ${where}: broken off after ${BROKEN_AFTER}, told by ${told.join(', ')}\n`)

const megabytes = (value: number) => rounded(value / 1e6)
const all = `${statements.toLocaleString('en-GB')} statements ${where}, in all ${EXPORT_FORMAT_NAMES.length} forms at once`
const figures: readonly Figure[] = [
  { id: `${part}.written`, what: `${all}: written`, value: megabytes(bytes), unit: 'MB' },
  { id: `${part}.seconds`, what: `${all}: processor time`, value: rounded(seconds), unit: 's' },
  { id: `${part}.held.first`, what: `${all}: held by the program after the first ${LOOK_EVERY.toLocaleString('en-GB')}`, value: megabytes(seen[0]?.held ?? 0), unit: 'MB' },
  { id: `${part}.held.most`, what: `${all}: held by the program at most, looked at every ${LOOK_EVERY.toLocaleString('en-GB')}`, value: megabytes(Math.max(...seen.map(({ held }) => held))), unit: 'MB' },
  { id: `${part}.memory.peak`, what: `${all}: memory of the process at its peak`, value: megabytes(peak), unit: 'MB' },
  { id: `${part}.broken`, what: `the ledger ${where.replace('from one ', '')} goes away after ${BROKEN_AFTER.toLocaleString('en-GB')} statements: forms that say so at their end`, value: told.length, unit: 'forms' },
]
console.log(JSON.stringify(figures))
