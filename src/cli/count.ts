import { Command, Option } from 'commander'
import type { Column } from '../export/csv.js'
import { toJson } from '../export/json.js'
import { FACETS, type Facet } from '../model/search.js'
import type { Effects } from './effects.js'
import { format, ledger as inLedger } from './options.js'
import { searchOf, withSearchOptions, type SearchOptions } from './search-options.js'

const BY = [...FACETS, 'published', 'said'] as const

interface CountOptions extends SearchOptions {
  readonly ledger: string
  readonly by: Facet | 'published' | 'said'
  readonly format: 'text' | 'json' | 'csv'
}

interface Line {
  readonly name: string
  readonly count: number
}

const COLUMNS: readonly Column<Line>[] = [{ name: 'name', of: ({ name }) => name }, { name: 'statements', of: ({ count }) => count }]

/** `onrecord count`: what a search comes to, by speaker, outlet, month and so on. */
export function countCommand(effects: Effects): Command {
  const command = new Command('count')
    .summary('count statements by speaker, outlet, month …')
    .description('Counts the statements that a search finds, copies of one text once: all up to 1,000, of more the newest.')
    .addOption(new Option('--by <what>', 'by what they are counted').choices(BY).default('speaker'))
  return withSearchOptions(command)
    .addOption(format('text', 'json', 'csv'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord count --by outlet',
      '  $ onrecord count --by speaker tariff --published-from 2031',
      '  $ onrecord count --by said --speaker Brandt --format csv',
    ].join('\n'))
    .action((words: string[], options: CountOptions) => count(effects, words, options))
}

async function count(effects: Effects, words: readonly string[], options: CountOptions): Promise<void> {
  const search = await searchOf(words, options)
  const { toSearchCounts } = await import('../export/search-counts.js')
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const counts = toSearchCounts(await ledger.searchCounts(search))
    const { by } = options
    const lines: Line[] = by === 'published' || by === 'said' ? counts[by].map(({ month, count: of }) => ({ name: month, count: of })) : counts.by[by].map(({ name, count: of }) => ({ name, count: of }))
    if (options.format === 'json') return await effects.stdout.write(`${toJson(counts, 2)}\n`)
    if (options.format === 'csv') {
      const { csvHead, csvRows } = await import('../export/csv.js')
      return await effects.stdout.write(csvHead(COLUMNS) + csvRows(COLUMNS, lines))
    }
    const width = String(lines.reduce((most, line) => Math.max(most, line.count), 0)).length
    const of = counts.of === 0 ? 'Nothing found.' : `Of ${counts.all ? 'all' : 'the newest'} ${counts.of} statement${counts.of === 1 ? '' : 's'}, by ${by}:`
    await effects.stdout.write([of, ...(lines.length === 0 && counts.of > 0 ? ['none has one'] : lines.map(({ name, count: each }) => `${String(each).padStart(width)}  ${name}`)), ''].join('\n'))
  } finally {
    await ledger.close()
  }
}
