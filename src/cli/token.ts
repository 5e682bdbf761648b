import { Command, InvalidArgumentError } from 'commander'
import { visible } from '../export/visible.js'
import type { Ledger } from '../record/ledger.js'
import type { Effects } from './effects.js'
import { Failure, Misuse } from './errors.js'
import { ledger as inLedger } from './options.js'

interface TokenOptions {
  readonly ledger: string
  readonly name?: string
  readonly list?: true
  readonly remove?: string
}

/** `onrecord token`: with what programs may write through the API. */
export function tokenCommand(effects: Effects): Command {
  return new Command('token')
    .summary('make a token, with which a program may write through the API')
    .description('Makes a token, with which a program may add pages and sources through the API of onrecord serve, and prints it, this once: only its hash is kept.')
    .option('--name <name>', 'what it is called, to tell it from others', tokenName)
    .option('--list', 'show the names of those that there are')
    .option('--remove <name>', 'take one back: nobody writes with it any more')
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord token --name newsroom', '  $ onrecord token --list', '  $ onrecord token --remove newsroom'].join('\n'))
    .action((options: TokenOptions) => token(effects, options))
}

const LONGEST_NAME = 100

function tokenName(value: string): string {
  if (value.trim() === '' || value.length > LONGEST_NAME || /\p{C}/u.test(value)) throw new InvalidArgumentError(`Give a name of at most ${LONGEST_NAME} signs.`)
  return value.trim()
}

async function token(effects: Effects, { ledger: location, name, list, remove }: TokenOptions): Promise<void> {
  if ([name, list, remove].filter((given) => given !== undefined).length > 1) throw new Misuse('give one of --name, --list and --remove')
  const ledger = await effects.openLedger(location, { create: list === undefined && remove === undefined })
  try {
    if (list) await listAll(effects, ledger)
    else if (remove !== undefined) {
      if (!await ledger.removeToken(remove)) throw new Failure(`${remove}: no token is called so; see onrecord token --list`)
      await effects.stdout.write(`${visible(remove)}: taken back\n`)
    } else await make(effects, ledger, name)
  } finally {
    await ledger.close()
  }
}

/** Prints the token alone on standard output, so that it can be caught in a variable. */
async function make({ stdout, stderr }: Effects, ledger: Ledger, asked: string | undefined): Promise<void> {
  const name = asked ?? freeName((await ledger.tokens()).map((known) => known.name))
  const made = await ledger.addToken(name)
  if (made === null) throw new Failure(`${name}: a token is called so already; give another --name, or take it back with onrecord token --remove`)
  await stdout.write(`${made}\n`)
  await stderr.write(`onrecord: this is the token ${visible(name)}; it isn't shown again\n`)
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`token-${number}`)) return `token-${number}`
}

async function listAll({ stdout }: Effects, ledger: Ledger): Promise<void> {
  const known = await ledger.tokens()
  if (known.length === 0) await stdout.write('There are no tokens: nobody writes through the API. onrecord token makes one.\n')
  for (const { name, addedAt } of known) await stdout.write(`${visible(name)}: made at ${addedAt}\n`)
}
