import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { entriesOf } from './made.js'

/** Another reader of archives, of the Webrecorder project, as the oracle: which addresses have a page, and how many bytes its body has. */
const ORACLE = `
import sys, json
from warcio.archiveiterator import ArchiveIterator
found = []
with open(sys.argv[1], 'rb') as f:
  for r in ArchiveIterator(f, arc2warc=True):
    if r.rec_type != 'response' or r.http_headers is None or r.http_headers.get_statuscode() != '200': continue
    body = r.content_stream().read()
    if b'<html' in body[:2000].lower(): found.append([r.rec_headers.get_header('WARC-Target-URI'), len(body)])
print(json.dumps(found))`

const folders = [new URL('../page-kinds/cases/', import.meta.url), new URL('../../../shared/cases/pages/', import.meta.url)].filter((folder) => existsSync(folder))
// It knows no segments, no zstd and version 1 of ARC only, and stops at damage.
const archives = folders.flatMap((folder) => readdirSync(folder).filter((file) => /\.(?:arc|warc)(?:\.gz)?$/.test(file) && !/segment|zstd|version-2|cut|damaged|script/.test(file)).map((file) => [file, fileURLToPath(new URL(file, folder))] as const))

describe.skipIf(!hasOracle())('archives, against warcio', () => {
  it.each(archives)('%s', async (file, path) => {
    const told = JSON.parse(execFileSync('python3', ['-c', ORACLE, path], { encoding: 'utf8' })) as [string, number][]
    const entries = await entriesOf(readFileSync(path), { name: file })
    expect(entries.flatMap((entry) => (entry.is === 'page' ? [[entry.url, entry.bytes.length]] : []))).toEqual(told)
  })
})

function hasOracle(): boolean {
  try {
    execFileSync('python3', ['-c', 'import warcio'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
