import { basename } from 'node:path'
import { Argument, Command, InvalidArgumentError } from 'commander'
import { actorListsText } from '../export/actor-lists-text.js'
import { toJson } from '../export/json.js'
import { toActorLists } from '../export/to-actor-lists.js'
import { visible } from '../export/visible.js'
import type { Ledger } from '../record/ledger.js'
import type { Effects } from './effects.js'
import { Failure, messageOf, Misuse } from './errors.js'
import { whyUnreadable } from './file-errors.js'
import { layoutFor } from './layout.js'
import { format, ledger as inLedger } from './options.js'

interface ActorsOptions {
  readonly ledger: string
  readonly format: 'text' | 'json'
  readonly source?: string
  readonly country?: string
}

type Action = 'import' | 'list' | 'remove'

/** `onrecord actors`: office holders of the user’s own. */
export function actorsCommand(effects: Effects): Command {
  return new Command('actors')
    .summary('add office holders of your own, by whom names on pages are known')
    .description('Adds lists of who held which office from when to when to the ledger, beside those that are built in: CSV, FollowTheMoney or Popolo. Pages are read with them from then on; onrecord reread --all reads what is there again.')
    .addArgument(new Argument('<action>', 'what to do').choices(['import', 'list', 'remove']))
    .argument('[file-or-number...]', 'files to import, or numbers of lists to remove')
    .option('--source <words>', 'who made the lists that are imported, or where they are from', oneLine)
    .option('--country <country>', 'the country or organisation of what names none: FR, France, NATO', oneLine)
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '', 'Examples:', '  $ onrecord actors import ministers.csv --source "State Chancellery, 3 March 2031"', '  $ onrecord actors import council.popolo.json --country IS',
      '  $ onrecord actors list', '  $ onrecord actors remove 2',
    ].join('\n'))
    .action((action: Action, what: string[], options: ActorsOptions) => actors(effects, action, what, options))
}

const LONGEST_LINE = 300

function oneLine(value: string): string {
  if (value.trim() === '' || value.length > LONGEST_LINE || /\p{C}/u.test(value)) throw new InvalidArgumentError(`Give one line of at most ${LONGEST_LINE} signs.`)
  return value.trim()
}

async function actors(effects: Effects, action: Action, what: readonly string[], options: ActorsOptions): Promise<void> {
  if (action === 'list' && what.length > 0) throw new Misuse('list shows all lists; leave the rest out')
  if (action === 'import' && what.length === 0) throw new Misuse('nothing to import; give a file')
  if (action === 'remove' && (what.length === 0 || !what.every((number) => /^[1-9]\d{0,8}$/.test(number)))) throw new Misuse('remove takes numbers of lists, as onrecord actors list shows them')
  const ledger = await effects.openLedger(options.ledger, { create: action === 'import' })
  try {
    if (action === 'list') await listAll(effects, ledger, options)
    for (const one of what) await (action === 'import' ? importOne(effects, ledger, one, options) : removeOne(effects, ledger, one))
  } finally {
    await ledger.close()
  }
}

async function importOne(effects: Effects, ledger: Ledger, file: string, { source, country }: ActorsOptions): Promise<void> {
  const bytes = await bytesOf(effects, file)
  const { list, unread } = await ledger.importActors({ name: file === '-' ? 'standard input' : basename(file), bytes, source, country }).catch((error: unknown) => {
    throw error instanceof Error && error.name === 'ActorFileError' ? new Failure(`${file}: ${error.message}`) : error
  })
  await effects.stdout.write(`${visible(`${file}: list ${list.number}, ${counted(list.people, 'person', 'people')} with ${counted(list.terms, 'term', 'terms')} in office; pages are read with it from now on`)}\n`)
  if (unread.length > 0) await effects.stderr.write(`${visible(`onrecord: ${file}: not kept: ${unread.join(', ')}`)}\n`)
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

/** No more of a file than a list may have. */
async function bytesOf(effects: Effects, file: string): Promise<Uint8Array> {
  const { LARGEST_ACTOR_FILE, tooLarge } = await import('../record/actors/actors-in.js')
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of effects.readInput(file)) {
      size += piece.length
      if (size > LARGEST_ACTOR_FILE) break
      pieces.push(piece)
    }
  } catch (error) {
    throw new Failure(`${file}: ${whyUnreadable(file, error)}`)
  }
  if (size > LARGEST_ACTOR_FILE) throw new Failure(`${file}: ${messageOf(tooLarge())}`)
  return Buffer.concat(pieces)
}

async function removeOne({ stdout }: Effects, ledger: Ledger, number: string): Promise<void> {
  if (!await ledger.removeActors(Number(number))) throw new Failure(`${number}: no list of that number counts; see onrecord actors list`)
  await stdout.write(`${number}: pages are read without this list from now on; it stays in the ledger\n`)
}

async function listAll(effects: Effects, ledger: Ledger, { format: as }: ActorsOptions): Promise<void> {
  const lists = toActorLists(await ledger.actorLists())
  await effects.stdout.write(as === 'json' ? `${toJson(lists, 2)}\n` : actorListsText(lists, layoutFor(effects)))
}
