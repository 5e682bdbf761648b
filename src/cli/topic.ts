import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { toJson } from '../export/json.js'
import { topicsText, topicText } from '../export/remarks-text.js'
import { toTopic, toTopicShown } from '../export/to-remarks.js'
import { visible } from '../export/visible.js'
import { momentOf } from '../model/moment.js'
import type { Ledger } from '../record/ledger.js'
import { editor as editorOption, editorNamed, orRefused } from './edit-options.js'
import type { Effects } from './effects.js'
import { Failure, Misuse } from './errors.js'
import { layoutFor } from './layout.js'
import { nextPage } from './next-page.js'
import { after, format, ledger as inLedger, limit } from './options.js'
import { searchOf, withSearchOptions, type SearchOptions } from './search-options.js'

const DEEDS = ['add', 'change', 'list', 'show', 'end', 'undo'] as const
type Deed = (typeof DEEDS)[number]

interface TopicOptions extends SearchOptions {
  readonly ledger: string
  readonly note?: string
  readonly rename?: string
  readonly since?: string
  readonly ended?: true
  readonly editor?: string
  readonly limit: number
  readonly after?: string
  readonly format: 'text' | 'json'
}

/** `onrecord topic`: searches that are pinned under a name. */
export function topicCommand(effects: Effects): Command {
  const command = new Command('topic')
    .summary('pin a search under a name; its statements by speaker')
    .description('Pins a search under a name: add and change take words and options as onrecord search does; list; show has each speaker’s statements in order, what changed in their wording and, with --since, what is new; end; undo takes a record back.')
    .addArgument(new Argument('<what>', 'what to do').choices(DEEDS))
    .argument('[name]', 'the topic’s name, its identifier or the beginning of one; of undo a record')
  return withSearchOptions(command)
    .option('--note <text>', 'of add, change, end and undo: what to say of it, for all to read')
    .option('--rename <name>', 'of change: its new name')
    .addOption(new Option('--since <time>', 'of show: also what was added since: 2021-12-24 or 2021-12-24T18:30:00Z').argParser(time))
    .option('--ended', 'of list: also those that are pinned no more')
    .addOption(editorOption())
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord topic add "Harbour dues" dues --country Norlandia --note "Since the spring"',
      '  $ onrecord topic show "Harbour dues" --since 2031-03-01',
      '  $ onrecord topic end "Harbour dues" --note "Settled in May"',
      '  $ onrecord topic list',
    ].join('\n'))
    .action((what: Deed, name: string | undefined, words: string[], options: TopicOptions) => topic(effects, what, name, words, options))
}

function time(value: string): string {
  const at = momentOf(value)
  if (at === null) throw new InvalidArgumentError('Give a day as 2021-12-24, or a time as 2021-12-24T18:30:00Z.')
  return at
}

async function topic(effects: Effects, what: Deed, name: string | undefined, words: readonly string[], options: TopicOptions): Promise<void> {
  const asked = await searchOf(words, options)
  const searches = Object.keys(asked).length > 0
  if (what === 'list' ? name !== undefined : name === undefined) throw new Misuse(what === 'list' ? 'list takes no name; show tells of one topic' : `${what} takes a topic’s name; see onrecord topic --help`)
  if (searches && what !== 'add' && what !== 'change') throw new Misuse(`${what} takes no words and filters: those of the topic are kept with it`)
  if (options.since !== undefined && what !== 'show') throw new Misuse('--since goes with show')
  if (options.rename !== undefined && what !== 'change') throw new Misuse('--rename goes with change')
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    if (what === 'list') return await list(effects, ledger, options)
    const by = { editor: editorNamed(effects, options.editor), note: options.note ?? '' }
    if (what === 'add') return await told(effects, options, await orRefused(ledger.pinTopic({ name: name!, search: asked }, by)))
    if (what === 'undo') {
      const { id } = await orRefused(ledger.undoRemark(name!, by))
      return await effects.stdout.write(`${visible(`record ${id}: takes ${name!} back`)}\n`)
    }
    const id = await ledger.topicNamed(name!)
    if (id === null) throw new Failure(`${name!}: there is no such topic, or several begin so; onrecord topic list tells all`)
    if (what === 'show') return await show(effects, ledger, id, options)
    const note = options.note
    await told(effects, options, await orRefused(ledger.changeTopic(id, what === 'end' ? { ended: true } : { name: options.rename, ...(searches && { search: asked }), ended: false }, { editor: by.editor, note })))
  } finally {
    await ledger.close()
  }
}

async function told({ stdout }: Effects, { format: as }: TopicOptions, made: Parameters<typeof toTopic>[0]): Promise<void> {
  await stdout.write(as === 'json' ? `${toJson({ schema: 1, topic: toTopic(made) }, 2)}\n` : `${visible(`topic ${made.of}, “${made.name}”: ${made.ended ? 'ended' : 'kept'}; onrecord topic undo ${made.id} takes it back`)}\n`)
}

async function list(effects: Effects, ledger: Ledger, { ended, limit: most, after: place, format: as, ledger: location }: TopicOptions): Promise<void> {
  const { items, next } = await ledger.topics({ limit: most, after: place, ended })
  const topics = { schema: 1 as const, items: items.map(toTopic), next }
  await effects.stdout.write(as === 'json' ? `${toJson(topics, 2)}\n` : topicsText(topics, layoutFor(effects)) + nextPage(['topic', 'list', ...(ended ? ['--ended'] : [])], { ledger: location, limit: most }, next))
}

async function show(effects: Effects, ledger: Ledger, id: string, { since, format: as }: TopicOptions): Promise<void> {
  const { topic: kept, log } = await ledger.topic(id)
  if (kept === null) throw new Failure('all that was kept of this topic was taken back')
  const shown = toTopicShown(await ledger.topicShown(kept, { since }), log)
  await effects.stdout.write(as === 'json' ? `${toJson(shown, 2)}\n` : topicText(shown, layoutFor(effects)))
}
