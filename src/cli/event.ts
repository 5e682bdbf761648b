import { Argument, Command, Option } from 'commander'
import { toJson } from '../export/json.js'
import { eventsText } from '../export/remarks-text.js'
import { toEvent } from '../export/to-remarks.js'
import { visible } from '../export/visible.js'
import { EVENT_CATEGORIES, EVENT_MEANINGS, type EventCategory } from '../model/event-category.js'
import type { Ledger } from '../record/ledger.js'
import { editor as editorOption, editorNamed, orRefused } from './edit-options.js'
import type { Effects } from './effects.js'
import { Misuse } from './errors.js'
import { articleNamed, statementNamed } from './identifiers.js'
import { layoutFor } from './layout.js'
import { nextPage } from './next-page.js'
import { after, deskAddress, format, ledger as inLedger, limit } from './options.js'

const DEEDS = ['tag', 'list', 'undo', 'categories'] as const
type Deed = (typeof DEEDS)[number]

interface EventOptions {
  readonly ledger: string
  readonly as?: EventCategory | 'none'
  readonly article?: string
  readonly date?: string
  readonly note?: string
  readonly all?: true
  readonly desk?: string
  readonly editor?: string
  readonly limit: number
  readonly after?: string
  readonly format: 'text' | 'json' | 'jsonld'
}

/** `onrecord event`: what a person says that dates and statements tell of. */
export function eventCommand(effects: Effects): Command {
  return new Command('event')
    .summary('say what a date or a statement tells of')
    .description('Keeps what a person says that a statement, or a date of an article, tells of: one of PLOVER’s categories, named and undoable. No program tells them. tag, list, undo, and categories, with what each means.')
    .addArgument(new Argument('<what>', 'what to do').choices(DEEDS))
    .argument('[id]', 'of tag a statement; of undo what was kept')
    .addOption(new Option('--as <category>', 'of tag: as which; none for no event after all. Of list: only those').choices([...EVENT_CATEGORIES, 'none']))
    .option('--article <id>', 'of tag: the article of the date; the beginning of an identifier is enough')
    .option('--date <words>', 'of tag, with --article: the date in the words of the page, as onrecord timeline tells it')
    .option('--note <text>', 'what to say of it, for all to read')
    .option('--all', 'of list: also what was taken back')
    .addOption(deskAddress())
    .addOption(editorOption())
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json', 'jsonld'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord event tag 3f1c0a9b --as threaten', '  $ onrecord event tag --article 5c1f0d9b --date "on 2 April" --as agree --note "The vote"', '  $ onrecord event list --format jsonld --desk https://desk.example > events.jsonld', '  $ onrecord event categories'].join('\n'))
    .action((what: Deed, id: string | undefined, options: EventOptions) => event(effects, what, id, options))
}

async function event(effects: Effects, what: Deed, id: string | undefined, options: EventOptions): Promise<void> {
  if (what === 'categories') return effects.stdout.write(EVENT_CATEGORIES.map((one) => `${one.padEnd(10)} ${EVENT_MEANINGS[one]}\n`).join(''))
  if ((options.article === undefined) !== (options.date === undefined) || (options.article !== undefined && what !== 'tag')) throw new Misuse('--article and --date go together, with tag')
  if (what === 'tag' && (options.as === undefined || (id === undefined) === (options.article === undefined))) throw new Misuse('tag takes --as CATEGORY, and a statement or --article ID --date WORDS')
  if ((what === 'undo') !== (id !== undefined) && what !== 'tag') throw new Misuse(what === 'undo' ? 'undo takes what was kept; onrecord event list tells it' : 'list takes no identifier')
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    if (what === 'list') return await list(effects, ledger, options)
    const by = { editor: editorNamed(effects, options.editor), note: options.note ?? '' }
    if (what === 'undo') {
      const { id: own } = await orRefused(ledger.undoRemark(id!, by))
      return await effects.stdout.write(`${visible(`event ${own}: takes ${id!} back`)}\n`)
    }
    const about = options.article === undefined ? { statement: await statementNamed(ledger, id!) } : { article: await articleNamed(ledger, options.article), date: { words: options.date! } }
    const made = await orRefused(ledger.tagEvent(about, options.as === 'none' ? null : options.as!, by))
    const told = toEvent({ event: made, counts: true, article: (await ledger.article(made.target.article))?.article ?? null })
    await effects.stdout.write(options.format === 'text' ? `${visible(`event ${made.id}: ${made.category ?? 'no event'}, ${made.date?.value ?? 'day not known'}; onrecord event undo ${made.id} takes it back`)}\n` : `${toJson(told, 2)}\n`)
  } finally {
    await ledger.close()
  }
}

async function list(effects: Effects, ledger: Ledger, { as, all, desk, limit: most, after: place, format: how, ledger: location }: EventOptions): Promise<void> {
  if (as === 'none') throw new Misuse('list --as takes a category')
  const { items, next } = await ledger.events({ limit: most, after: place, category: as, all })
  const told = items.map(toEvent)
  if (how === 'json') return effects.stdout.write(`${toJson({ schema: 1, items: told, next }, 2)}\n`)
  if (how === 'jsonld') {
    const { eventsJsonLd } = await import('../export/events-jsonld.js')
    return effects.stdout.write(`${toJson(eventsJsonLd(told, desk ?? null), 2)}\n`)
  }
  await effects.stdout.write(eventsText(told, layoutFor(effects)) + nextPage(['event', 'list', ...(all ? ['--all'] : []), ...(as === undefined ? [] : ['--as', as])], { ledger: location, limit: most }, next))
}
