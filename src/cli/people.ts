import { Argument, Command } from 'commander'
import { toJson } from '../export/json.js'
import { toAssignmentContract } from '../export/to-edits.js'
import { visible } from '../export/visible.js'
import type { Ledger } from '../record/ledger.js'
import { editor as editorOption, editorNamed, orRefused, why as whyOption } from './edit-options.js'
import type { Effects } from './effects.js'
import { Misuse } from './errors.js'
import { format, ledger as inLedger } from './options.js'

const DEEDS = ['list', 'join', 'part', 'unsure', 'undo', 'move', 'suggest'] as const
type Deed = (typeof DEEDS)[number]

interface PeopleOptions {
  readonly ledger: string
  readonly preview?: true
  readonly to?: string
  readonly of?: string
  readonly why?: string
  readonly editor?: string
  readonly format: 'text' | 'json'
}

/** `onrecord people`: which names are one person's. */
export function peopleCommand(effects: Effects): Command {
  return new Command('people')
    .summary('join and part the names of people')
    .description('Tells and judges which names are one person’s: list (of one name, or all judgements), join two names, part them (they are two people), unsure (it can’t be told), undo a judgement or a move, move statements of one name to somebody else with --to (all or none), suggest names that may be one person’s. Nothing is ever joined by itself.')
    .addArgument(new Argument('<what>', 'what to do').choices(DEEDS))
    .argument('[name...]', 'names or identifiers, as speakers have them; of undo a judgement or a move, of move statements')
    .option('--to <name>', 'of move: whose the statements are: a name that tells the two apart, or "Name [identifier]"')
    .option('--of <name>', 'of move: the name that they are of so far; unless given, whoever said the first')
    .option('--preview', 'of join: show what moves, and keep nothing')
    .addOption(whyOption())
    .addOption(editorOption())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord people join "Ada Brandt" "A. Brandt" --why "One minister, two spellings"',
      '  $ onrecord people part "John Hill" "J. Hill" --why "Father and son"',
      '  $ onrecord people move 3f1c0a9b 5c1f0d9b --to "John Hill (harbour master)" --why "The other Hill"',
      '  $ onrecord people list "Ada Brandt"',
    ].join('\n'))
    .action((what: Deed, names: string[], options: PeopleOptions) => people(effects, what, names, options))
}

async function people(effects: Effects, what: Deed, names: readonly string[], options: PeopleOptions): Promise<void> {
  const [one, other] = names
  const wanted: Readonly<Record<Deed, readonly [number, number]>> = { list: [0, 1], join: [2, 2], part: [2, 2], unsure: [2, 2], undo: [1, 1], move: [1, 1_000], suggest: [0, 0] }
  const [least, most] = wanted[what]
  if (names.length < least || names.length > most) throw new Misuse(`${what} takes ${least === most ? least : `${least} to ${most}`} names; see onrecord people --help`)
  if (options.of !== undefined && what !== 'move') throw new Misuse('--of goes with move')
  if ((what === 'move') !== (options.to !== undefined)) throw new Misuse('move takes --to NAME, and nothing else does')
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const by = { editor: editorNamed(effects, options.editor), why: options.why ?? '' }
    if (what === 'list') return await list(effects, ledger, one, options)
    if (what === 'suggest') return await suggest(effects, ledger, options)
    if (what === 'move') return await move(effects, ledger, names, options, by)
    if (what === 'join' && options.preview) return await preview(effects, ledger, one!, other!, options)
    if (what === 'undo' && (await ledger.assignments({ id: one, limit: 1 })).items.length > 0) {
      const { id } = await orRefused(ledger.undoAssignment(one!, by))
      return await effects.stdout.write(`${visible(`assignment ${id}: takes ${one!} back`)}\n`)
    }
    const made = await orRefused(what === 'undo' ? ledger.undoJudgement(one!, by) : ledger.judge(one!, what === 'join' ? 'same' : what === 'part' ? 'different' : 'unsure', other!, by))
    await effects.stdout.write(options.format === 'json' ? `${toJson(made, 2)}\n` : `${visible(`judgement ${made.id}: kept; onrecord people undo ${made.id} takes it back`)}\n`)
  } finally {
    await ledger.close()
  }
}

async function list({ stdout }: Effects, ledger: Ledger, key: string | undefined, { format: as }: PeopleOptions): Promise<void> {
  const person = key === undefined ? null : await ledger.person(key)
  const judgements = await ledger.judgements({ key })
  const { items: assignments } = await ledger.assignments({ speaker: key, limit: 100 })
  if (as === 'json') return stdout.write(`${toJson({ schema: 1, person: person?.person ?? null, names: person?.names ?? [], judgements: judgements.map(({ judgement, counts }) => ({ ...judgement, counts })), assignments: assignments.map(toAssignmentContract) }, 2)}\n`)
  if (person !== null) {
    if (person.names.length === 0) return stdout.write(`${visible(`Nobody is on record as ${key ?? ''}.`)}\n`)
    await stdout.write(`${visible(`${person.person}: on record as`)}\n`)
    for (const { key: own, name, statements } of person.names) await stdout.write(`${visible(`    ${name}${own === name ? '' : ` [${own}]`}: ${statements} ${statements === 1 ? 'statement' : 'statements'}`)}\n`)
  }
  for (const { assignment: { id, at, editor, target, speaker, actor, why, undoes }, counts, fits } of assignments) {
    const state = !counts && undoes === null ? ' (counts no more)' : counts && !fits ? ' (fits no more)' : ''
    await stdout.write(`${visible(`${at.slice(0, 10)} ${editor}: statement ${target.statement} ${undoes === null ? `is not ${speaker}’s but ${actor}’s` : `: takes back ${undoes}`}${state}: ${why}, assignment ${id}`)}\n`)
  }
  if (judgements.length === 0) return assignments.length > 0 ? undefined : stdout.write('Nothing was judged.\n')
  for (const { judgement: { id, at, editor, left, right, is, why, undoes }, counts } of judgements) {
    const said = undoes === null ? { same: 'are one person', different: 'are two people', unsure: 'may or may not be one person' }[is] : `: takes back ${undoes}`
    await stdout.write(`${visible(`${at.slice(0, 10)} ${editor}: ${left} and ${right} ${said}${counts || undoes !== null ? '' : ' (counts no more)'}: ${why}, judgement ${id}`)}\n`)
  }
}

async function suggest({ stdout }: Effects, ledger: Ledger, { format: as }: PeopleOptions): Promise<void> {
  const found = await ledger.suggestions()
  if (as === 'json') return stdout.write(`${toJson({ schema: 1, items: found }, 2)}\n`)
  if (found.length === 0) return stdout.write('No two names look like one person’s.\n')
  for (const { left, right, why } of found) await stdout.write(`${visible(`${left} and ${right}: ${why.join('; ')}`)}\n`)
}

async function preview({ stdout }: Effects, ledger: Ledger, left: string, right: string, { format: as }: PeopleOptions): Promise<void> {
  const { person, left: own, right: others, total } = await orRefused(ledger.previewJoin(left, right))
  if (as === 'json') return stdout.write(`${toJson({ schema: 1, person, left: own, right: others, moved: total }, 2)}\n`)
  const told = (names: typeof own) => names.map(({ name, statements }) => `${name} (${statements})`).join(', ')
  await stdout.write(`${visible(`Both would be found under ${person}: ${told(own)}; with them ${told(others)}, ${total} ${total === 1 ? 'statement' : 'statements'}. Nothing was kept.`)}\n`)
}

async function move({ stdout }: Effects, ledger: Ledger, shorts: readonly string[], { of, to = '', format: as }: PeopleOptions, by: { readonly editor: string; readonly why: string }): Promise<void> {
  const statements: string[] = []
  for (const short of shorts) statements.push((await ledger.identifiers('statement', short))[0] ?? short)
  const first = (await ledger.show(statements[0] ?? ''))?.statement.speakers.flatMap(({ name, actor }) => actor ?? name ?? []) ?? []
  if (of === undefined && first.length > 1) throw new Misuse(`this statement has several speakers; say whose it is not, with --of: ${first.join(', ')}`)
  const made = await orRefused(ledger.assign({ statements, speaker: of ?? first[0] ?? '', actor: to }, by))
  if (as === 'json') return stdout.write(`${toJson({ schema: 1, items: made }, 2)}\n`)
  for (const { id, actor, target } of made) await stdout.write(`${visible(`statement ${target.statement}: is ${actor}’s now; onrecord people undo ${id} takes it back`)}\n`)
}
