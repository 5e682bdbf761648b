import { createReadStream } from 'node:fs'
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
  const { outcome } = await addPage(store, page, cheapAnalyser, () => '2031-01-01T00:00:00.000Z')
  process.stdout.write(`${outcome} ${page.capture.url}\n`)
}
await store.close()
process.stdout.write('done\n')
