import { Command } from 'commander'
import { visible } from '../export/visible.js'
import type { ReceivedPage } from '../export/warc.js'
import { articleNamed } from './identifiers.js'
import type { BytesOutput, Effects } from './effects.js'
import { codeOf, Failure, Misuse } from './errors.js'
import { whyUnwritten } from './file-errors.js'
import { ledger as inLedger } from './options.js'

interface ExportOptions {
  readonly ledger: string
  readonly warc?: string
  readonly article?: readonly string[]
}

/** `onrecord export`: writes the archived pages of the ledger to a file. */
export function exportCommand(effects: Effects, version: string): Command {
  return new Command('export')
    .summary('write the archived pages to a WARC file')
    .description('Writes the archived pages of the ledger, with their headers, to a WARC file that other programs read too.')
    .option('--warc <file>', 'the file to write; - for standard output. A file that is there is never written over')
    .option('--article <id...>', 'only the pages of these articles; the beginning of an identifier is enough')
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord export --warc pages.warc.gz',
      '  $ onrecord export --warc one.warc.gz --article 3f1c0a9be2d45f67a810',
    ].join('\n'))
    .action((options: ExportOptions) => exportCaptures(effects, version, options))
}

async function exportCaptures(effects: Effects, version: string, { warc: name, article, ledger: location }: ExportOptions): Promise<void> {
  if (name === undefined) throw new Misuse('nothing to write to; give --warc FILE')
  const warcOf = await effects.loadWarc()
  const ledger = await effects.openLedger(location, { create: false })
  try {
    const missing: string[] = []
    const named = article === undefined ? null : await Promise.all(article.map((id) => articleNamed(ledger, id)))
    const pages = named === null ? ledger.received() : ledger.received(named, (id) => missing.push(id))
    const counted = { pages: 0 }
    const output = await opened(effects, name)
    try {
      for await (const bytes of warcOf(counting(pages, counted), { software: `Onrecord ${version}`, now: effects.now().toISOString() })) await output.write(bytes)
      await output.close()
    } catch (error) {
      await output.discard().catch(() => undefined)
      throw codeOf(error) === undefined ? error : new Failure(`${name}: ${whyUnwritten(error)}`)
    }
    await effects.stderr.write(visible(`${counted.pages} ${counted.pages === 1 ? 'page' : 'pages'} written to ${name === '-' ? 'standard output' : name}`) + '\n')
    if (missing.length > 0) throw new Failure(`not in the ledger: ${missing.join(', ')}; onrecord list and onrecord search tell their identifiers`)
  } finally {
    await ledger.close()
  }
}

async function* counting(pages: AsyncIterable<ReceivedPage>, counted: { pages: number }): AsyncGenerator<ReceivedPage> {
  for await (const page of pages) {
    yield page
    counted.pages += 1
  }
}

async function opened(effects: Effects, name: string): Promise<BytesOutput> {
  try {
    return await effects.openOutput(name)
  } catch (error) {
    throw codeOf(error) === undefined ? error : new Failure(`${name}: ${whyUnwritten(error)}`)
  }
}
