import { Command, Option } from 'commander'
import { toJson } from '../export/json.js'
import { timelineText } from '../export/remarks-text.js'
import { toTimeline } from '../export/to-remarks.js'
import { TIMELINE_DATES, type TimelineDates } from '../model/timeline-dates.js'
import type { TimelineOf } from '../record/ledger.js'
import type { Effects } from './effects.js'
import { Failure, Misuse } from './errors.js'
import { articleNamed } from './identifiers.js'
import { layoutFor } from './layout.js'
import { format, ledger as inLedger } from './options.js'
import { searchOf, withSearchOptions, type SearchOptions } from './search-options.js'

interface TimelineOptions extends SearchOptions {
  readonly ledger: string
  readonly article?: string
  readonly person?: string
  readonly dates: TimelineDates
  readonly format: 'text' | 'json'
}

/** `onrecord timeline`: statements and the dates that pages give, by day. */
export function timelineCommand(effects: Effects): Command {
  const command = new Command('timeline')
    .summary('lay statements and the dates that pages give in time')
    .description('Lays statements and the dates that their pages give in time, by day: those of a search, of a person or of an article. No program says what happened on a day; onrecord event keeps what a person says of it.')
  return withSearchOptions(command)
    .option('--article <id>', 'of this article; the beginning of an identifier is enough')
    .option('--person <name>', 'of this speaker, as the list of speakers has them: a name, or an identifier')
    .addOption(new Option('--dates <which>', 'of the dates: all that the pages give, those in the words of the statements, or none').choices(TIMELINE_DATES).default('pages'))
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord timeline harbour dues --published-from 2031', '  $ onrecord timeline --person "Ada Brandt" --dates statements', '  $ onrecord timeline --article 5c1f0d9be2d4 --format json'].join('\n'))
    .action((words: string[], options: TimelineOptions) => timeline(effects, words, options))
}

async function timeline(effects: Effects, words: readonly string[], options: TimelineOptions): Promise<void> {
  const search = await searchOf(words, options)
  const given = [Object.keys(search).length > 0, options.article !== undefined, options.person !== undefined].filter(Boolean).length
  if (given > 1) throw new Misuse('a timeline is of a search, of --article or of --person: give one of them')
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const of: TimelineOf = options.article !== undefined ? { article: await articleNamed(ledger, options.article) } : options.person !== undefined ? { person: (await ledger.person(options.person)).person } : { search }
    const found = await ledger.timeline(of, { dates: options.dates })
    if (found === null) throw new Failure(`there is no article ${options.article ?? ''} in the ledger`)
    const told = toTimeline(found)
    await effects.stdout.write(options.format === 'json' ? `${toJson(told, 2)}\n` : timelineText(told, layoutFor(effects)))
  } finally {
    await ledger.close()
  }
}
