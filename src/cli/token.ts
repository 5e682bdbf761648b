import { Argument, Command, InvalidArgumentError } from 'commander'
import { visible } from '../export/visible.js'
import { LONGEST_EDITOR, type EditorRole } from '../model/editor.js'
import type { Ledger } from '../record/ledger.js'
import { editorNamed } from './edit-options.js'
import { role as roleOption } from './editor.js'
import type { Effects } from './effects.js'
import { Failure, Misuse } from './errors.js'
import { ledger as inLedger } from './options.js'

const DEEDS = ['add', 'list', 'remove'] as const
type Deed = (typeof DEEDS)[number]

interface TokenOptions {
  readonly ledger: string
  readonly role?: EditorRole
  readonly name?: string
  readonly list?: true
  readonly remove?: string
}

/** `onrecord token`: with what programs may write through the API. */
export function tokenCommand(effects: Effects): Command {
  return new Command('token')
    .summary('make a token, with which a program may write through the API')
    .description('Makes a token, with which a program may do through the API of onrecord serve what its role says, and prints it, this once: only its hash is kept. Without a word, add is meant.')
    .addArgument(new Argument('[what]', 'what to do').choices(DEEDS))
    .argument('[name]', 'what it is called, to tell it from others; of add, token-1 and so on, unless given', tokenName)
    .addOption(roleOption('of add: what it may do; editor, unless given'))
    .option('--name <name>', 'the same as add NAME', tokenName)
    .option('--list', 'the same as list')
    .option('--remove <name>', 'the same as remove NAME')
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord token add newsroom --role reporter', '  $ onrecord token list', '  $ onrecord token remove newsroom'].join('\n'))
    .action((what: Deed | undefined, name: string | undefined, options: TokenOptions) => token(effects, what, name, options))
}

function tokenName(value: string): string {
  if (value.trim() === '' || value.length > LONGEST_EDITOR || /\p{C}/u.test(value)) throw new InvalidArgumentError(`Give a name of at most ${LONGEST_EDITOR} signs.`)
  return value.trim()
}

/** What is asked for, said in either way. */
function asked(what: Deed | undefined, name: string | undefined, { name: added, list, remove, role }: TokenOptions): { readonly is: Deed; readonly name: string | undefined } {
  const ways = [what, added, list, remove].filter((given) => given !== undefined).length
  if (ways > 1) throw new Misuse('give one of add, list and remove, or one of --name, --list and --remove')
  const is = what ?? (list ? 'list' : remove === undefined ? 'add' : 'remove')
  if (is === 'list' && name !== undefined) throw new Misuse('list takes no name')
  if (is === 'remove' && (name ?? remove) === undefined) throw new Misuse('remove takes a name; see onrecord token --list')
  if (role !== undefined && is !== 'add') throw new Misuse('--role goes with add')
  return { is, name: name ?? added ?? remove }
}

async function token(effects: Effects, what: Deed | undefined, given: string | undefined, options: TokenOptions): Promise<void> {
  const { is, name } = asked(what, given, options)
  const ledger = await effects.openLedger(options.ledger, { create: is === 'add' })
  try {
    const by = editorNamed(effects, undefined)
    if (is === 'list') await listAll(effects, ledger)
    else if (is === 'remove') {
      if (!await ledger.removeToken(name!, by === '' ? null : by)) throw new Failure(`${name!}: no token is called so; see onrecord token --list`)
      await effects.stdout.write(`${visible(name!)}: taken back\n`)
    } else await make(effects, ledger, name, { role: options.role, by: by === '' ? null : by })
  } finally {
    await ledger.close()
  }
}

/** Prints the token alone on standard output, so that it can be caught in a variable. */
async function make({ stdout, stderr }: Effects, ledger: Ledger, given: string | undefined, how: { readonly role: EditorRole | undefined; readonly by: string | null }): Promise<void> {
  const name = given ?? freeName((await ledger.tokens()).map((known) => known.name))
  const made = await ledger.addToken(name, how)
  if (made === null) throw new Failure(`${name}: a token is called so already; give another name that no editor has either, or take it back with onrecord token remove`)
  await stdout.write(`${made}\n`)
  await stderr.write(`onrecord: this is the token ${visible(name)}, of the role ${how.role ?? 'editor'}; it isn't shown again\n`)
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`token-${number}`)) return `token-${number}`
}

async function listAll({ stdout }: Effects, ledger: Ledger): Promise<void> {
  const known = await ledger.tokens()
  if (known.length === 0) await stdout.write('There are no tokens: nobody writes through the API. onrecord token makes one.\n')
  for (const { name, role, addedAt } of known) await stdout.write(`${visible(name)}: ${role}, made at ${addedAt}\n`)
}
