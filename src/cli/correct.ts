import { Command } from 'commander'
import { correctionsText } from '../export/edits-text.js'
import { toJson } from '../export/json.js'
import { toCorrectionContract } from '../export/to-edits.js'
import { visible } from '../export/visible.js'
import type { Deciding, Decision, Drafted, Ledger, Step } from '../record/ledger.js'
import type { Typed } from '../record/edits/typed.js'
import type { Effects } from './effects.js'
import { editor as editorOption, editorNamed, orRefused, why as whyOption } from './edit-options.js'
import { Failure, Misuse } from './errors.js'
import { articleNamed, statementNamed } from './identifiers.js'
import { layoutFor } from './layout.js'
import { format, ledger as inLedger } from './options.js'

/** The options that set a field, with what the field is called. */
const FIELDS = [
  ['content', '--content <words...>', 'what was said, as it stands in the article; several for several pieces'],
  ['cue', '--cue <words...>', 'the words that tell how it was said'],
  ['source', '--source <words...>', 'the words that tell who said it'],
  ['speakers', '--speaker <name...>', 'who said it; with an identifier: "Ada Brandt [Q42]"; - for nobody'],
  ['addressees', '--addressee <name...>', 'whom it was said to; - for nobody'],
  ['targets', '--target <name...>', 'whom or what it is against, or for; - for nobody'],
  ['chain', '--through <hop...>', 'by which way the words came, as "agency: Norrpress", nearest to the speaker first; - for none'],
  ['saidAt', '--said <date>', 'when it was said: 2021-12-24, 2021-12 or 2021; - where the article does not tell'],
  ['form', '--form <form>', 'direct, indirect or mixed'],
  ['kind', '--kind <kind>', 'speech, attitude or topic'],
  ['act', '--act <act>', 'what was done in speaking: say, deny, promise, …'],
  ['negated', '--negated <flag>', 'true where the page tells that it was not said or done; else false'],
  ['within', '--within <statement>', 'the statement in whose words it stands; - where in nobody else’s'],
  ['translatedBy', '--translated <by>', 'machine or person; - where it is no translation'],
] as const satisfies readonly (readonly [keyof Typed, string, string])[]

interface CorrectOptions extends Readonly<Record<string, unknown>> {
  readonly ledger: string
  readonly confirm?: true
  readonly reject?: true
  readonly add?: true
  readonly undo?: true
  readonly split?: string
  readonly merge?: string
  readonly preview?: true
  readonly why?: string
  readonly editor?: string
  readonly answers?: readonly string[]
  readonly instead?: string
  readonly format: 'text' | 'json'
}

/** `onrecord correct`: an editor's decision on a statement. */
export function correctCommand(effects: Effects): Command {
  const command = new Command('correct')
    .summary('correct, confirm, reject or add a statement')
    .description('Decides on a statement: sets fields of it, confirms or rejects it, adds one that was missed, or takes a correction back. Every decision is kept, stands in onrecord corrections, and outlives new readings.')
    .argument('<id>', 'the statement; with --add the article, with --undo the correction')
  for (const [, flags, description] of FIELDS) command.option(flags, description)
  return command
    .option('--confirm', 'it is right as it is shown')
    .option('--reject', 'it is no statement')
    .option('--add', 'a statement that was missed')
    .option('--undo', 'take a correction back, with all of its step')
    .option('--split <words>', 'make it two: the second begins with these words; who said that one: --speaker')
    .option('--merge <statement>', 'make it one with another of its article, whose words it gets')
    .option('--instead <correction>', 'in the place of this correction, which counts no more')
    .option('--answers <report...>', 'the reports that this answers')
    .option('--preview', 'show what it comes to, and keep nothing')
    .addOption(whyOption())
    .addOption(editorOption())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord correct 3f1c0a9be2d45f67a810 --speaker "Ada Brandt" --why "He is her deputy; the page names her"',
      '  $ onrecord correct 3f1c0a9be2d45f67a810 --reject --why "A caption"',
      '  $ onrecord correct 5c1f0d9b --add --content "we shall not pay" --speaker "Pavo Lind" --why "Missed"',
      '  $ onrecord correct 3f1c0a9be2d45f67a810 --split "and that the tax" --speaker "Pavo Lind" --why "Two speakers"',
      '  $ onrecord correct 0b7d1c9be2d45f67a810 --undo --why "It was right"',
    ].join('\n'))
    .action((id: string, options: CorrectOptions) => correct(effects, id, options))
}

async function correct(effects: Effects, id: string, options: CorrectOptions): Promise<void> {
  const typed = typedIn(options)
  const fields = Object.keys(typed).length
  const ways = (['confirm', 'reject', 'undo', 'merge'] as const).filter((way) => options[way] !== undefined)
  if (options.split !== undefined && (ways.length > 0 || options.add || Object.keys(typed).some((field) => field !== 'speakers'))) throw new Misuse('--split takes nothing else than --speaker, of the second')
  if (ways.length + (options.add ? 1 : 0) > 1 || (ways.length > 0 && fields > 0)) throw new Misuse('give fields to set, or one of --confirm, --reject, --merge, --add and --undo')
  if (ways.length === 0 && fields === 0 && options.split === undefined) throw new Misuse('nothing to correct; give a field to set, or --confirm, --reject, --split, --merge or --undo')
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const by: Deciding = { editor: editorNamed(effects, options.editor), why: options.why ?? '', answers: options.answers ?? [] }
    if (options.undo) {
      if (options.preview) throw new Misuse('--preview shows what a correction comes to; taking one back brings what was before it')
      return await tell(effects, ledger, await orRefused(ledger.undo(id, by)), options)
    }
    const step = options.split !== undefined || options.merge !== undefined ? await stepOf(ledger, id, typed, options) : null
    if (step !== null) {
      for (const one of await orRefused(options.preview ? ledger.draftStep(step, by) : ledger.decideStep(step, by))) await tell(effects, ledger, one, options)
      return
    }
    const decision = await decisionOf(ledger, id, typed, options)
    await tell(effects, ledger, await orRefused(options.preview ? ledger.draft(decision, by) : ledger.decide(decision, by)), options)
  } finally {
    await ledger.close()
  }
}

async function stepOf(ledger: Ledger, id: string, { speakers }: Typed, { split, merge }: CorrectOptions): Promise<Step> {
  const statement = await statementNamed(ledger, id)
  return split === undefined ? { is: 'merge', merge: { statement, other: await statementNamed(ledger, merge ?? '') } } : { is: 'split', split: { statement, from: split, speakers } }
}

async function decisionOf(ledger: Ledger, id: string, typed: Typed, { add, confirm, reject, instead }: CorrectOptions): Promise<Decision> {
  if (add) return { is: 'add', ...await orRefused(ledger.typedAddition(await articleNamed(ledger, id), typed)) }
  const statement = await statementNamed(ledger, id)
  if (confirm || reject) return { is: confirm ? 'confirm' : 'reject', statement, instead }
  return { is: 'change', statement, instead, values: await orRefused(ledger.typedValues(statement, typed)) }
}

/** The fields that options set, as they would be typed. */
function typedIn(options: CorrectOptions): Typed {
  const typed: Record<string, string> = {}
  for (const [field, flags] of FIELDS) {
    const given = options[flags.slice(2, flags.indexOf(' '))]
    if (given === undefined) continue
    const lines = (Array.isArray(given) ? given as readonly string[] : [typeof given === 'string' ? given : '']).map((line) => (line === '-' ? '' : line))
    typed[field] = lines.join('\n')
  }
  return typed
}

async function tell(effects: Effects, ledger: Ledger, { correction, article }: Drafted, { preview, format: as }: CorrectOptions): Promise<void> {
  const kept = preview ? { correction, counts: true, undoneBy: null, page: article } : await ledger.correction(correction.id)
  if (kept === null) throw new Failure(`${correction.id}: is not in the ledger`)
  const told = toCorrectionContract(kept)
  await effects.stdout.write(as === 'json' ? `${toJson(told, 2)}\n` : correctionsText([told], layoutFor(effects)))
  await effects.stderr.write(visible(preview ? 'onrecord: nothing was kept' : `onrecord: kept; onrecord correct ${correction.id} --undo takes it back`) + '\n')
}
