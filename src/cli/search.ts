import { Command } from 'commander'
import { findingsText } from '../export/finding-text.js'
import { toJson } from '../export/json.js'
import { toFinding } from '../export/to-finding.js'
import type { Findings } from '../export/finding.js'
import type { Ledger, Search } from '../record/ledger.js'
import type { Effects } from './effects.js'
import { layoutFor } from './layout.js'
import { nextPage } from './next-page.js'
import { after, format, ledger as inLedger, limit } from './options.js'
import { searchArguments, searchOf, withOrderOptions, withSearchOptions, type SearchOptions } from './search-options.js'

interface Options extends SearchOptions {
  readonly ledger: string
  readonly limit: number
  readonly after?: string
  readonly format: 'text' | 'json' | 'csv'
}

/** `onrecord search`: statements that hold all of some words, newest first. */
export function searchCommand(effects: Effects, version: string): Command {
  const command = new Command('search')
    .summary('find statements in the ledger')
    .description('Finds the statements that hold all of the words and fit all of the options, newest first; without any, all of the ledger. The same words in copies of one text count once.')
  return withOrderOptions(withSearchOptions(command))
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json', 'csv'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord search harbour tax',
      '  $ onrecord search --speaker "Ada Brandt" --limit 5',
      '  $ onrecord search --act deny --speaker Brandt',
      '  $ onrecord search \'"harbour tax"\' -- -rise',
      '  $ onrecord search tariff --speaker Brandt --said-from 2030 --sort said --oldest',
      '  $ onrecord search --outlet Courier --format csv > courier.csv',
      '  $ onrecord search --format json ceasefire',
    ].join('\n'))
    .action((words: string[], options: Options) => search(effects, version, words, options))
}

async function search(effects: Effects, version: string, words: readonly string[], options: Options): Promise<void> {
  const asked = await searchOf(words, options)
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    if (options.format === 'csv') {
      const [{ CSV }, { written }] = await Promise.all([import('../export/export-csv.js'), import('../export/export-format.js')])
      for await (const text of written(CSV, ledger.exported({ found: asked }), { desk: null, software: `Onrecord ${version}`, now: effects.now().toISOString() })) await effects.stdout.write(text)
      return
    }
    const { items, total, more = false, next } = await ledger.statements({ ...asked, limit: options.limit, after: options.after })
    const findings: Findings = { schema: 1, total, more, next, items: items.map((item) => toFinding(item)) }
    if (options.format === 'json') return await effects.stdout.write(`${toJson(findings, 2)}\n`)
    const hints = total === 0 ? await wouldFindText(ledger, asked) : ''
    await effects.stdout.write(findingsText(findings, layoutFor(effects), asked) + hints + nextPage(['search', ...searchArguments(words, asked)], options, next))
  } finally {
    await ledger.close()
  }
}

async function wouldFindText(ledger: Ledger, asked: Search): Promise<string> {
  const would = await ledger.wouldFind(asked)
  return would.map(({ without, total, more }) => `Without ${'word' in without ? without.word : `--${without.filter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`.replace('--words', 'the words')}: ${more ? 'more than ' : ''}${total}.\n`).join('')
}
