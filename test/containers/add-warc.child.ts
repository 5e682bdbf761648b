import { createReadStream } from 'node:fs'
import { readPage } from '../../src/ingest/read-page.js'
import { READER } from '../../src/ingest/reader-version.js'
import { addPage } from '../../src/record/add-page.js'
import { readPages } from '../../src/record/read-pages.js'
import { openStore } from '../../src/store/open-store.js'
import { cheapAnalyser } from './cheap-analyser.js'

/** Adds the pages of a WARC to a ledger, as `add` does, and tells of each once it is acknowledged. */
const [ledger, warc] = process.argv.slice(2) as [string, string]
const store = await openStore(ledger)
const source = createReadStream(warc) as AsyncIterable<Uint8Array>
for await (const page of readPages({ name: 'crawl.warc.gz', source, receivedAt: '2031-01-01T00:00:00.000Z' })) {
  if (!('capture' in page)) throw new Error(JSON.stringify(page))
  const { outcome } = await addPage({ store, reader: { version: READER, readPage }, analyser: cheapAnalyser, now: () => '2031-01-01T00:00:00.000Z' }, page)
  process.stdout.write(`${outcome} ${page.sighting.url}\n`)
}
await store.close()
process.stdout.write('done\n')
