import { Command, Option } from 'commander'
import { EXPORT_FORMAT_NAMES } from '../export/export-names.js'
import { visible } from '../export/visible.js'
import type { ReceivedPage } from '../export/warc.js'
import type { Ledger } from '../record/ledger.js'
import { articleNamed } from './identifiers.js'
import type { Effects } from './effects.js'
import { codeOf, Failure, Misuse } from './errors.js'
import { exportStatements, type StatementsExport } from './export-statements.js'
import { whyUnwritten } from './file-errors.js'
import { openedOutput } from './open-output.js'
import { deskAddress, language, ledger as inLedger } from './options.js'
import { searchOf, withOrderOptions, withSearchOptions } from './search-options.js'

interface ExportOptions extends StatementsExport {
  readonly ledger: string
  readonly warc?: string
  readonly article?: readonly string[]
}

/** `onrecord export`: writes statements in forms that other programs read, or the archived pages, to a file. */
export function exportCommand(effects: Effects, version: string): Command {
  const command = new Command('export')
    .summary('write statements, or the archived pages, to a file')
    .description('Writes statements in a form that other programs read: those of a search, in its order, those that are named, or all. With --warc: the archived pages, with their headers.')
  return withOrderOptions(withSearchOptions(command))
    .addOption(new Option('--format <format>', 'in which form to write statements').choices(EXPORT_FORMAT_NAMES))
    .option('--output <file>', 'the file to write; - for standard output, which is taken unless given. A file that is there is never written over')
    .option('--statement <id...>', 'only these statements; the beginning of an identifier is enough')
    .option('--in <language>', 'with --format csv or jsonl: with what is kept of the statements in this language (en, fr, uk), as a translation and beside the original', language)
    .addOption(deskAddress())
    .option('--warc <file>', 'the archive of pages to write in place of statements; - for standard output. A file that is there is never written over')
    .option('--article <id...>', 'with --warc: only the pages of these articles; the beginning of an identifier is enough')
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord export harbour tax --format csv --output harbour.csv',
      '  $ onrecord export tariff --outlet Courier --published-from 2030 --sort published --oldest --format bibtex',
      '  $ onrecord export --speaker Brandt --format annotations --desk https://desk.example > brandt.jsonld',
      '  $ onrecord export --warc pages.warc.gz',
      '  $ onrecord export --warc one.warc.gz --article 3f1c0a9be2d45f67a810',
    ].join('\n'))
    .action((words: string[], options: ExportOptions) => exportWhat(effects, version, words, options))
}

async function exportWhat(effects: Effects, version: string, words: readonly string[], options: ExportOptions): Promise<void> {
  const { warc, article, format, output, statement, desk, in: language, ledger: location } = options
  const statements = [format, output, statement, desk, language].some((one) => one !== undefined) || Object.keys(await searchOf(words, options)).length > 0
  if (warc === undefined && format === undefined) throw new Misuse('nothing to write; give --format FORMAT for statements, or --warc FILE for the archived pages')
  if (warc !== undefined && statements) throw new Misuse('--warc writes archived pages; leave out what asks for statements')
  if (warc === undefined && article !== undefined) throw new Misuse('--article goes with --warc; name statements with --statement')
  if (options.in !== undefined && format !== 'csv' && format !== 'jsonl') throw new Misuse('--in goes with --format csv or jsonl: other forms carry the original alone')
  const ledger = await effects.openLedger(location, { create: false })
  try {
    await (warc === undefined ? exportStatements(effects, version, ledger, words, options) : exportCaptures(effects, version, ledger, warc, article))
  } finally {
    await ledger.close()
  }
}

async function exportCaptures(effects: Effects, version: string, ledger: Ledger, name: string, article: readonly string[] | undefined): Promise<void> {
  const warcOf = await effects.loadWarc()
  const missing: string[] = []
  const named = article === undefined ? null : await Promise.all(article.map((id) => articleNamed(ledger, id)))
  const pages = named === null ? ledger.received() : ledger.received(named, (id) => missing.push(id))
  const counted = { pages: 0 }
  const output = await openedOutput(effects, name)
  try {
    for await (const bytes of warcOf(counting(pages, counted), { software: `Onrecord ${version}`, now: effects.now().toISOString() })) await output.write(bytes)
    await output.close()
  } catch (error) {
    await output.discard().catch(() => undefined)
    throw codeOf(error) === undefined ? error : new Failure(`${name}: ${whyUnwritten(error)}`)
  }
  await effects.stderr.write(visible(`${counted.pages} ${counted.pages === 1 ? 'page' : 'pages'} written to ${name === '-' ? 'standard output' : name}`) + '\n')
  if (missing.length > 0) throw new Failure(`not in the ledger: ${missing.join(', ')}; onrecord list and onrecord search tell their identifiers`)
}

async function* counting(pages: AsyncIterable<ReceivedPage>, counted: { pages: number }): AsyncGenerator<ReceivedPage> {
  for await (const page of pages) {
    yield page
    counted.pages += 1
  }
}
