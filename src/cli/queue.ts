import { Command } from 'commander'
import { reportsText } from '../export/edits-text.js'
import { toJson } from '../export/json.js'
import { toReportContract } from '../export/to-edits.js'
import { toLooseContract, toProblematicContract, toUnsureContract } from '../export/to-queue.js'
import { visible } from '../export/visible.js'
import { HANDLINGS, REPORT_STATES, type ReportState } from '../model/report.js'
import type { Ledger } from '../record/ledger.js'
import { choice, editor as editorOption, editorNamed, orRefused, why as whyOption } from './edit-options.js'
import type { Effects } from './effects.js'
import { Misuse } from './errors.js'
import { layoutFor } from './layout.js'
import { nextPage } from './next-page.js'
import { after, format, ledger as inLedger, limit } from './options.js'

/** What waits for an editor. */
const QUEUE_KINDS = ['reports', 'loose', 'unsure', 'problems'] as const

interface QueueOptions {
  readonly ledger: string
  readonly limit: number
  readonly after?: string
  readonly state?: ReportState
  readonly loose?: true
  readonly kind?: (typeof QUEUE_KINDS)[number]
  readonly rule?: string
  readonly take?: string
  readonly giveBack?: string
  readonly close?: string
  readonly why?: string
  readonly editor?: string
  readonly format: 'text' | 'json'
}

/** `onrecord queue`: what waits for an editor. */
export function queueCommand(effects: Effects): Command {
  return new Command('queue')
    .summary('show what readers reported, and decisions that fit no more')
    .description('Shows what waits for an editor: what readers reported, or with --loose the decisions (corrections, statements given to somebody else, promises, events) whose words a page has no more as they were, since it was read again or changed. A report is answered with onrecord correct … --answers, or closed here.')
    .addOption(choice('--state <state>', 'only reports of this state; open, unless given', REPORT_STATES))
    .option('--loose', 'decisions that fit no more, in place of reports')
    .addOption(choice('--kind <kind>', 'what to show; reports, unless given', QUEUE_KINDS))
    .option('--rule <rule>', 'of --kind problems: only those of a rule, as date-unresolved')
    .option('--take <id>', 'take a report, a loose decision, a statement or an article: others see that you are at it')
    .option('--give-back <id>', 'give one back')
    .option('--close <id>', 'close one without a correction; its reporter reads why')
    .addOption(whyOption())
    .addOption(editorOption())
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord queue', '  $ onrecord queue --close 3f1c0a9be2d45f67a810 --why "The page says so itself"', '  $ onrecord queue --kind unsure', '  $ onrecord queue --loose'].join('\n'))
    .action((options: QueueOptions) => queue(effects, options))
}

async function queue(effects: Effects, options: QueueOptions): Promise<void> {
  const { take, giveBack, close } = options
  const asked = [[take, HANDLINGS[0]], [giveBack, HANDLINGS[1]], [close, HANDLINGS[2]]] as const
  const given = asked.filter(([of]) => of !== undefined)
  if (given.length > 1) throw new Misuse('give one of --take, --give-back and --close')
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const [one] = given
    if (one?.[0] !== undefined) {
      await orRefused(ledger.handle(one[0], one[1], { editor: editorNamed(effects, options.editor), why: options.why ?? '' }))
      return await effects.stdout.write(`${visible(`${one[0]}: ${one[1]}`)}\n`)
    }
    const kind = options.kind ?? (options.loose ? 'loose' : 'reports')
    await ({ reports: tellReports, loose: tellLoose, unsure: tellUnsure, problems: tellProblems })[kind](effects, ledger, options)
  } finally {
    await ledger.close()
  }
}

async function tellReports(effects: Effects, ledger: Ledger, options: QueueOptions): Promise<void> {
  const { items, next } = await ledger.reports({ state: options.state ?? 'open', limit: options.limit, after: options.after })
  const told = items.map(toReportContract)
  if (options.format === 'json') return effects.stdout.write(`${toJson({ schema: 1, items: told, next }, 2)}\n`)
  const contacts = new Map(items.flatMap(({ report: { id, contact } }) => (contact === null ? [] : [[id, contact] as const])))
  await effects.stdout.write(reportsText(told, contacts, layoutFor(effects)) + nextPage(['queue'], options, next))
}

async function tellLoose(effects: Effects, ledger: Ledger, options: QueueOptions): Promise<void> {
  const { items, next } = await ledger.looseDecisions({ limit: options.limit, after: options.after })
  const told = items.map(toLooseContract)
  if (options.format === 'json') return effects.stdout.write(`${toJson({ schema: 1, items: told, next }, 2)}\n`)
  if (told.length === 0) return effects.stdout.write('Every decision fits its page.\n')
  for (const { is, id, editor, at, decided, why, words, nowWords, now, statement, article, takenBy } of told) {
    const lines = [
      [...decided, ...(why === '' ? [] : [`why: ${why}`])].join('; '), `now: ${nowWords === null ? 'these words don’t stand in the page any more, nor what was around them' : `“${nowWords}”`}`,
      `${is} ${id}, ${statement === null ? `article ${article}` : `statement ${statement}`}; the article ${now} has these words no more as they were${takenBy === null ? '' : `; taken by ${takenBy}`}`,
    ]
    await effects.stdout.write(`${[`${at.slice(0, 10)} ${editor}: “${words}”`, ...lines].map((line, i) => `${i === 0 ? '' : '    '}${visible(line.replace(/\s+/g, ' '))}`).join('\n')}\n\n`)
  }
  await effects.stdout.write(nextPage(['queue', '--loose'], options, next))
}

async function tellUnsure(effects: Effects, ledger: Ledger, options: QueueOptions): Promise<void> {
  const told = (await ledger.unsure()).map(toUnsureContract)
  if (options.format === 'json') return effects.stdout.write(`${toJson({ schema: 1, items: told, next: null }, 2)}\n`)
  if (told.length === 0) return effects.stdout.write('There is no statement that nobody has looked at.\n')
  for (const { statement, article, doubt, why, takenBy, words } of told) {
    await effects.stdout.write(`${visible(`${Math.round(doubt * 100)} % likely to be wrong: “${words}”`)}\n    ${visible(`${why.join('; ')}${takenBy === null ? '' : `; taken by ${takenBy}`}`)}\n    statement ${statement}, article ${article}\n\n`)
  }
}

async function tellProblems(effects: Effects, ledger: Ledger, options: QueueOptions): Promise<void> {
  const { items, next } = await ledger.problematic({ limit: options.limit, after: options.after, rule: options.rule })
  const told = items.map(toProblematicContract)
  if (options.format === 'json') return effects.stdout.write(`${toJson({ schema: 1, items: told, next }, 2)}\n`)
  if (told.length === 0) return effects.stdout.write('No page has problems that nobody closed.\n')
  for (const { article, title, problems } of told) {
    await effects.stdout.write(`${visible(title ?? 'Untitled')}, article ${article}\n${problems.map(({ rule, message, words }) => `    ${visible(`${rule}: ${message}${words === '' ? '' : ` “${words}”`}`)}\n`).join('')}\n`)
  }
  await effects.stdout.write(nextPage(['queue', '--kind', 'problems', ...(options.rule === undefined ? [] : ['--rule', options.rule])], options, next))
}
