import { Argument, Command, Option } from 'commander'
import { toJson } from '../export/json.js'
import { visible } from '../export/visible.js'
import { EDITOR_ROLES, type EditorRole } from '../model/editor.js'
import type { EditorEvent } from '../model/editor-log.js'
import type { Ledger } from '../record/ledger.js'
import { editorNamed, orRefused } from './edit-options.js'
import type { Effects } from './effects.js'
import { Misuse } from './errors.js'
import { nextPage } from './next-page.js'
import { after, format, ledger as inLedger, limit } from './options.js'
import { secretIn } from './provider-options.js'

const DEEDS = ['add', 'list', 'role', 'password', 'remove', 'log'] as const
type Deed = (typeof DEEDS)[number]

interface EditorOptions {
  readonly ledger: string
  readonly role?: EditorRole
  readonly email?: string
  readonly subject?: string
  /** `false` with `--no-password`. */
  readonly password: boolean
  readonly passwordFile?: string
  readonly limit: number
  readonly after?: string
  readonly format: 'text' | 'json'
}

export const role = (description: string) => new Option('--role <role>', `${description}: ${EDITOR_ROLES.join(', ')}; each may what those before may`).choices(EDITOR_ROLES)

/** `onrecord editor`: who signs in on a desk that others reach. */
export function editorCommand(effects: Effects): Command {
  return new Command('editor')
    .summary('say who may sign in, and as what')
    .description('Says who signs in on a desk that others reach: add somebody, list them, change a role, set another password, remove somebody (who is signed out at once, and whose name stays in what they decided), show the log of sign-ins and changes. Passwords are made here and printed, this once, unless --password-file gives one.')
    .addArgument(new Argument('<what>', 'what to do').choices(DEEDS))
    .argument('[name]', 'the editor’s name, which stands with what they decide')
    .addOption(role('of add and role: what they may do; editor, unless given'))
    .option('--email <address>', 'of add: by which a provider of identities tells them at first')
    .option('--subject <id>', 'of add: by which it tells them for good')
    .option('--no-password', 'of add: they sign in through a provider of identities alone')
    .option('--password-file <file>', 'of add and password: a file whose first line is the password; - for standard input')
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord editor add "Ada Storm" --role chief',
      '  $ onrecord editor add "Eda Moll" --email eda@paper.example --no-password',
      '  $ onrecord editor password "Ada Storm"',
      '  $ onrecord editor remove "Eda Moll"',
      '  $ onrecord editor log',
    ].join('\n'))
    .action((what: Deed, name: string | undefined, options: EditorOptions) => editor(effects, what, name, options))
}

async function editor(effects: Effects, what: Deed, name: string | undefined, options: EditorOptions): Promise<void> {
  if ((name === undefined) !== (what === 'list' || what === 'log')) throw new Misuse(name === undefined ? `${what} takes a name; see onrecord editor --help` : `${what} takes no name; see onrecord editor --help`)
  if (what === 'role' && options.role === undefined) throw new Misuse('say which role, with --role')
  if (options.passwordFile !== undefined && (!options.password || (what !== 'add' && what !== 'password'))) throw new Misuse('--password-file goes with add and password, and not with --no-password')
  const ledger = await effects.openLedger(options.ledger, { create: what === 'add' })
  try {
    const by = editorNamed(effects, undefined)
    if (what === 'list') return await list(effects, ledger, options)
    if (what === 'log') return await log(effects, ledger, options)
    const done = await changed(effects, ledger, what, name!, options, by === '' ? null : by)
    await effects.stdout.write(done)
  } finally {
    await ledger.close()
  }
}

async function changed(effects: Effects, ledger: Ledger, what: Exclude<Deed, 'list' | 'log'>, name: string, options: EditorOptions, by: string | null): Promise<string> {
  const called = visible(name)
  if (what === 'remove') {
    await orRefused(ledger.removeEditor(name, by))
    return `${called}: signs in no more, and is signed out\n`
  }
  if (what === 'role') {
    await orRefused(ledger.setEditorRole(name, options.role!, by))
    return `${called}: ${options.role!} from now on\n`
  }
  const given = options.passwordFile === undefined ? undefined : (await secretIn(effects, options.passwordFile)).split(/\r?\n/)[0] ?? ''
  const made = what === 'password' ? await orRefused(ledger.setEditorPassword(name, given, by))
    : await orRefused(ledger.addEditor({ name, role: options.role ?? 'editor', email: options.email, subject: options.subject, password: options.password ? given : null }, by))
  // The password alone on standard output, so that it can be handed on by a program.
  await effects.stderr.write(`onrecord: ${called}: ${what === 'password' ? 'has another password, and is signed out' : `was added, as ${options.role ?? 'editor'}`}${made === null ? '' : '; this is the password, which isn\'t shown again'}\n`)
  return made === null ? '' : `${made}\n`
}

async function list({ stdout }: Effects, ledger: Ledger, { format: as }: EditorOptions): Promise<void> {
  const editors = await ledger.editors()
  if (as === 'json') return stdout.write(`${toJson({ schema: 1, items: editors }, 2)}\n`)
  if (editors.length === 0) return stdout.write('Nobody signs in. onrecord editor add NAME adds somebody.\n')
  for (const { name, role: own, email, subject, hasPassword, addedAt } of editors) {
    const known = [hasPassword ? 'a password' : null, email, subject].filter((part) => part !== null).join(', ')
    await stdout.write(`${visible(`${name}: ${own}, known by ${known}, added at ${addedAt}`)}\n`)
  }
}

const SAID: Readonly<Record<EditorEvent['is'], string>> = {
  'added': 'added', 'removed': 'removed', 'role': 'other role', 'password': 'other password', 'identity': 'known to the provider of identities', 'signed in': 'signed in', 'failed': 'failed to sign in',
  'slowed': 'has to wait after failures', 'quiet': 'too many failures to note each, for an hour', 'signed out': 'signed out', 'signed out everywhere': 'signed out everywhere', 'token added': 'token made', 'token removed': 'token taken back',
}

async function log(effects: Effects, from: Ledger, { ledger, format: as, limit: most, after: place }: EditorOptions): Promise<void> {
  const { items, next } = await from.editorLog({ limit: most, after: place })
  if (as === 'json') return effects.stdout.write(`${toJson({ schema: 1, items, next }, 2)}\n`)
  if (items.length === 0) await effects.stdout.write('Nothing happened yet.\n')
  for (const { at, is, of, by, role: own, from: address } of items) {
    await effects.stdout.write(`${visible(`${at} ${of}: ${SAID[is]}${own === null ? '' : ` (${own})`}${by === null ? '' : `, by ${by}`}${address === null || address === '' ? '' : `, from ${address}`}`)}\n`)
  }
  await effects.stdout.write(nextPage(['editor', 'log'], { ledger, limit: most }, next))
}
