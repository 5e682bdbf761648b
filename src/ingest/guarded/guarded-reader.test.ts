import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../test/architecture/sources.js'
import { IngestError } from '../ingest-error.js'
import { readPage, type PageInput } from '../read-page.js'
import { guardedReader, type Guards } from './guarded-reader.js'

// Threads run what was built: Node reads no TypeScript.
const program = pathToFileURL(join(ROOT, 'dist/ingest/guarded/reading-thread.js'))
const guarded = (guards: Guards = {}) => guardedReader({ deadline: 60_000, program, execArgv: [], ...guards })
const page = (name: string, html: string): PageInput => ({
  name, bytes: new TextEncoder().encode(`<!doctype html><html lang="en"><body>${html}`), receivedAt: '2024-01-01T00:00:00Z', url: 'https://quay.example/1', headers: [['Server', 'x']],
})
const PLAIN = page('plain.html', '<article><h1>Ferry stops</h1><p>“The ferry stops in May,” Hugh Hill said.</p></article>')

describe('guardedReader', () => {
  it('reads as readPage does', async () => {
    expect(await guarded()(PLAIN)).toEqual(readPage(PLAIN))
  })

  it('refuses what readPage refuses, with its words, and reads on in the same thread', async () => {
    const read = guarded()
    const picture: PageInput = { name: 'x.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0), receivedAt: '2024-01-01T00:00:00Z' }
    let words = ''
    try {
      readPage(picture)
    } catch (error) {
      words = (error as Error).message
    }
    await expect(read(picture)).rejects.toThrow(new IngestError(words))
    expect((await read(PLAIN)).article.title).toBe('Ferry stops')
  })

  it('ends a page that takes too long, and reads the next', async () => {
    const read = guarded({ deadline: 1000 })
    const slow = read(page('slow.html', '<p><a href="/x">link text</a></p>'.repeat(200_000)))
    const after = read(PLAIN)
    await expect(slow).rejects.toThrow(new IngestError("slow.html: takes longer than 1 s to read: no news page does; save the article's text and add that"))
    expect((await after).article.title).toBe('Ferry stops')
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
    const { capture } = await guarded()({ ...PLAIN, bytes })
    expect(Buffer.from(bytes).equals(PLAIN.bytes)).toBe(true)
    expect(Buffer.from(capture.bytes).equals(PLAIN.bytes)).toBe(true)
  })
})
