import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../test/architecture/sources.js'
import { IngestError } from '../ingest-error.js'
import { readPage, type PageInput } from '../read-page.js'
import { guardedReader, type Guards } from './guarded-reader.js'

// Threads run what was built: Node reads no TypeScript.
const program = pathToFileURL(join(ROOT, 'dist/ingest/guarded/reading-thread.js'))
const guarded = (guards: Guards = {}) => guardedReader({ processor: 60_000, program, execArgv: [], ...guards })
const page = (name: string, html: string): PageInput => ({
  name, bytes: new TextEncoder().encode(`<!doctype html><html lang="en"><body>${html}`), receivedAt: '2024-01-01T00:00:00Z', url: 'https://quay.example/1', headers: [['Server', 'x']],
})
const PLAIN = page('plain.html', '<article><h1>Ferry stops</h1><p>“The ferry stops in May,” Hugh Hill said.</p></article>')

/** A program for the thread that answers each page by running `body`, which sees `port` and the page's `name`. */
function threadThat(body: string): URL {
  const code = `import { parentPort as port } from 'node:worker_threads'; port.on('message', ({ name }) => { ${body} }); port.postMessage('ready')`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}

/** For pages that say nothing of the guards: to start a thread takes seconds. */
const reading = guarded()

/** A process that runs a loop once it is written to; for a minute, unless it is ended. */
async function loopAtCommand(): Promise<ChildProcessWithoutNullStreams> {
  const code = "process.stdout.write('ready'); process.stdin.once('data', () => { const end = Date.now() + 60_000; while (Date.now() < end); process.exit() })"
  const loop = spawn(process.execPath, ['-e', code])
  await once(loop.stdout, 'data')
  return loop
}

describe('guardedReader', () => {
  it('reads as readPage does', async () => {
    expect(await reading(PLAIN)).toEqual(readPage(PLAIN))
  })

  it('refuses what readPage refuses, with its words, and reads on in the same thread', async () => {
    const picture: PageInput = { name: 'x.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0), receivedAt: '2024-01-01T00:00:00Z' }
    let words = ''
    try {
      readPage(picture)
    } catch (error) {
      words = (error as Error).message
    }
    await expect(reading(picture)).rejects.toThrow(new IngestError(words))
    expect((await reading(PLAIN)).article.title).toBe('Ferry stops')
  })

  it('ends a page that takes too much processor time, and reads the next', async () => {
    const read = guarded({ processor: 1000 })
    const slow = read(page('slow.html', '<p><a href="/x">link text</a></p>'.repeat(200_000)))
    const after = read(PLAIN)
    await expect(slow).rejects.toThrow(new IngestError("slow.html: takes more than 1 s of processor time: no news page does; save the article's text and add that"))
    expect((await after).article.title).toBe('Ferry stops')
  })

  // On two cores the page takes several times as long by the clock as it may take of the processor.
  it('reads a page beside busy loops', async () => {
    const read = guarded({ processor: 1500 })
    await read(PLAIN)
    const loops = await Promise.all(Array.from({ length: 10 }, () => loopAtCommand()))
    try {
      for (const { stdin } of loops) stdin.write('now')
      const { article } = await read(page('long.html', '<p>The ferry stops in May, Hugh Hill said.</p>'.repeat(10_000)))
      expect(article.blocks).toHaveLength(10_000)
    } finally {
      for (const loop of loops) loop.kill('SIGKILL')
    }
  })

  it('doesn’t count the time that a page waits', async () => {
    const read = guarded({ processor: 500, program: threadThat('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000); port.postMessage({ refused: "read" })') })
    await expect(read(PLAIN)).rejects.toThrow(new IngestError('read'))
  })

  it('ends a thread that does nothing any more, and reads the next page', async () => {
    const read = guarded({ still: 3000, program: threadThat('if (name === "stuck.html") return; port.postMessage({ refused: "read" })') })
    const stuck = read(page('stuck.html', ''))
    const after = read(PLAIN)
    await expect(stuck).rejects.toThrow(new IngestError('stuck.html: could not be read, by a mistake of Onrecord (Error: the thread that reads pages did nothing for 3 s); please report it with the page'))
    await expect(after).rejects.toThrow(new IngestError('read'))
  })

  it.each([
    ['what the reader throws', {}, { ...PLAIN, headers: 7 as unknown as [] }, 'TypeError: headers'],
    ['what the thread throws', { program: threadThat('if (name === "broken.html") throw new RangeError("too deep"); port.postMessage({ refused: "read" })') }, page('broken.html', ''), 'RangeError: too deep'],
    ['a thread that ends', { program: threadThat('if (name === "broken.html") process.exit(3); port.postMessage({ refused: "read" })') }, page('broken.html', ''), 'Error: the thread that reads pages ended'],
    ['what can’t be sent to it', {}, { ...PLAIN, name: 'f.html', title: (() => 0) as unknown as string }, 'DataCloneError: '],
  ])('tells %s as the page’s failure, and reads the next', async (_, guards, broken, what) => {
    const read = 'program' in guards ? guarded(guards) : reading
    const failed = read(broken)
    const after = read(PLAIN).catch((error: unknown) => error)
    await expect(failed).rejects.toThrow(IngestError)
    await expect(failed).rejects.toThrow(`${broken.name}: could not be read, by a mistake of Onrecord (${what}`)
    expect(await after).toMatchObject('program' in guards ? { message: 'read' } : { article: { title: 'Ferry stops' } })
  })

  it('ends a page that takes too much memory, and reads the next', async () => {
    const read = guarded({ memory: 72 })
    const large = read(page('large.html', '<p><a href="/x">link text</a></p>'.repeat(200_000)))
    const after = read(PLAIN)
    await expect(large).rejects.toThrow(new IngestError("large.html: needs more memory than a page may take: no news page does; save the article's text and add that"))
    expect((await after).article.title).toBe('Ferry stops')
  })

  it.each([
    ['a part of an array', Uint8Array.from([0, ...PLAIN.bytes]).subarray(1)], ['a Buffer', Buffer.from(PLAIN.bytes)],
  ])('leaves the caller its bytes: %s', async (_, bytes) => {
    const { capture } = await reading({ ...PLAIN, bytes })
    expect(Buffer.from(bytes).equals(PLAIN.bytes)).toBe(true)
    expect(Buffer.from(capture.bytes).equals(PLAIN.bytes)).toBe(true)
  })
})
