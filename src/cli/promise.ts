import { Argument, Command } from 'commander'
import { toJson } from '../export/json.js'
import { promisesText } from '../export/remarks-text.js'
import { toPromise, toPromiseOf, toPromises } from '../export/to-remarks.js'
import { visible } from '../export/visible.js'
import { isPartialIsoDate } from '../model/partial-date.js'
import { PROMISE_STATES, type PromiseState } from '../model/remark.js'
import { choice, editor as editorOption, editorNamed, orRefused } from './edit-options.js'
import type { Effects } from './effects.js'
import { Misuse } from './errors.js'
import { statementNamed } from './identifiers.js'
import { layoutFor } from './layout.js'
import { nextPage } from './next-page.js'
import { after, format, ledger as inLedger, limit } from './options.js'

const DEEDS = ['set', 'list', 'show', 'undo'] as const
type Deed = (typeof DEEDS)[number]

interface PromiseOptions {
  readonly ledger: string
  readonly due?: string
  readonly state?: PromiseState
  readonly note?: string
  readonly overdue?: true
  readonly editor?: string
  readonly limit: number
  readonly after?: string
  readonly format: 'text' | 'json'
}

/** `onrecord promise`: by when statements promise something, and how that went. */
export function promiseCommand(effects: Effects): Command {
  return new Command('promise')
    .summary('keep by when something was promised, and how it went')
    .description('Keeps of a statement by when it promises something, and how that went, in an editor’s words: set, show (with all that was kept before), list (what is due first, first), undo.')
    .addArgument(new Argument('<what>', 'what to do').choices(DEEDS))
    .argument('[id]', 'of set and show a statement; of undo what was kept')
    .option('--due <date>', 'of set: until when, 2031-12-24, 2031-12 or 2031, none for no day; of list: only those that are due then or earlier')
    .addOption(choice('--state <state>', 'of set: how it stands; of list: only those', PROMISE_STATES))
    .option('--note <text>', 'what to say of it, for all to read; wanted where the state changes')
    .option('--overdue', 'of list: only those whose day has passed and of which nobody has said how they went')
    .addOption(editorOption())
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord promise set 3f1c0a9b --due 2031-06', '  $ onrecord promise set 3f1c0a9b --state kept --note "Opened on 3 May"', '  $ onrecord promise list --overdue', '  $ onrecord promise show 3f1c0a9b'].join('\n'))
    .action((what: Deed, id: string | undefined, options: PromiseOptions) => promise(effects, what, id, options))
}

async function promise(effects: Effects, what: Deed, id: string | undefined, options: PromiseOptions): Promise<void> {
  const { due, state, overdue, format: as } = options
  if ((what === 'list') === (id !== undefined)) throw new Misuse(what === 'list' ? 'list takes no identifier; show tells of one statement' : `${what} takes an identifier; see onrecord promise --help`)
  if (overdue && (what !== 'list' || state !== undefined || due !== undefined)) throw new Misuse('--overdue goes with list, alone')
  if (due !== undefined && due !== 'none' && !isPartialIsoDate(due)) throw new Misuse('--due: give a date as 2031-12-24, 2031-12 or 2031')
  if (what === 'list' && due === 'none') throw new Misuse('list --due takes a date')
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    if (what === 'list') {
      const { items, next } = await ledger.promises({ limit: options.limit, after: options.after, state, overdue, dueBefore: due })
      const told = toPromises(items, next)
      const asked = ['promise', 'list', ...(state === undefined ? [] : ['--state', state.replaceAll(' ', '-')]), ...(due === undefined ? [] : ['--due', due]), ...(overdue ? ['--overdue'] : [])]
      return await effects.stdout.write(as === 'json' ? `${toJson(told, 2)}\n` : promisesText(told, layoutFor(effects)) + nextPage(asked, options, next))
    }
    const by = { editor: editorNamed(effects, options.editor), note: options.note ?? '' }
    if (what === 'undo') {
      const { id: own } = await orRefused(ledger.undoRemark(id!, by))
      return await effects.stdout.write(`${visible(`promise ${own}: takes ${id!} back`)}\n`)
    }
    const statement = await statementNamed(ledger, id!)
    if (what === 'set') {
      const made = await orRefused(ledger.keepPromise({ statement, due: due === 'none' ? null : due, state }, by))
      return await effects.stdout.write(as === 'json' ? `${toJson({ schema: 1, promise: toPromise(made, { counts: true, overdue: false }) }, 2)}\n` : `${visible(`promise ${made.id}: ${made.state}, ${made.due === null ? 'no day' : `until ${made.due}`}; onrecord promise undo ${made.id} takes it back`)}\n`)
    }
    const { log, ...kept } = await ledger.promiseOf(statement)
    if (as === 'json') return await effects.stdout.write(`${toJson(toPromiseOf({ log, ...kept }), 2)}\n`)
    if (log.length === 0) return await effects.stdout.write('Nothing is kept of this statement as a promise.\n')
    if (kept.carried) await effects.stdout.write('Kept on another version of the page, in which the same sentence stands:\n')
    for (const { remark: { id: own, at, editor, due: until, state: is, note, undoes }, counts } of log) {
      const told = undoes === null ? `${is}${until === null ? '' : `, until ${until}`}` : `takes ${undoes} back`
      await effects.stdout.write(`${visible(`${counts ? '*' : ' '} ${at.slice(0, 10)} ${editor}: ${told}${note === '' ? '' : `: ${note.replace(/\s+/g, ' ')}`}, promise ${own}`)}\n`)
    }
  } finally {
    await ledger.close()
  }
}
