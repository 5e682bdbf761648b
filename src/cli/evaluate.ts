import { Command, InvalidArgumentError } from 'commander'
import { accuracyText } from '../export/accuracy-text.js'
import { toAccuracyContract } from '../export/to-accuracy.js'
import { toJson } from '../export/json.js'
import { evaluate, type Evaluation } from '../record/evaluate/evaluate.js'
import { GoldError } from '../record/evaluate/gold.js'
import type { Effects } from './effects.js'
import { Failure, Misuse } from './errors.js'
import { evaluationText } from './evaluation-text.js'
import { readGoldFiles } from './gold-files.js'
import { layoutFor } from './layout.js'
import type { ModelName } from '../model/model-name.js'
import { careful, fast, ledger as inLedger, modelOf } from './options.js'
import { Progress } from './progress.js'

interface EvaluateOptions {
  readonly misses: number
  readonly corrections?: true
  readonly ledger: string
  readonly json?: true
  readonly fast?: true
  readonly careful?: true
}

/** `onrecord evaluate`: how well statements are found in articles that somebody marked by hand. */
export function evaluateCommand(effects: Effects): Command {
  return new Command('evaluate')
    .summary('measure how well statements are found, against your own gold')
    .description('Compares the statements found with attributions marked by hand: figures, and the worst misses.')
    .argument('[gold]', 'PolNeAR’s JSON Lines, a brat .ann file, or a folder of such files; - for JSON Lines on standard input')
    .option('--misses <n>', 'how many of the worst misses of each kind to print; 0 for none', most, 5)
    .addOption(fast())
    .addOption(careful())
    .option('--corrections', 'in place of gold, what editors decided in the ledger: by field, by outlet, and from one model to the next; the pages are read anew')
    .addOption(inLedger())
    .option('--json', 'print one JSON object, with all misses and their spans')
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord evaluate gold.jsonl',
      '  $ onrecord evaluate --misses 20 annotated/',
      '  $ onrecord evaluate --corrections --fast',
      '  $ onrecord evaluate --json gold.jsonl > evaluation.json',
    ].join('\n'))
    .action((name: string | undefined, options: EvaluateOptions) => {
      if ((name !== undefined) === (options.corrections === true)) throw new Misuse('give gold, or --corrections')
      return name === undefined ? evaluateCorrections(effects, options) : evaluateGold(effects, name, options)
    })
}

function most(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('Give a whole number; 0 for none.')
  return Number(value)
}

/** What editors decided as gold, for all that has read the pages, and for what would read them now. */
async function evaluateCorrections(effects: Effects, { ledger: location, json, ...which }: EvaluateOptions): Promise<void> {
  const ledger = await effects.openLedger(location, { create: false, model: modelOf(which) })
  try {
    const told = toAccuracyContract(await ledger.accuracy({ anew: true }))
    await effects.stdout.write(json ? `${toJson(told, 2)}\n` : accuracyText(told, layoutFor(effects)))
  } finally {
    await ledger.close()
  }
}

async function evaluateGold(effects: Effects, name: string, { misses, json, ...which }: EvaluateOptions): Promise<void> {
  const evaluation = await measured(effects, name, modelOf(which))
  await effects.stdout.write(
    json ? `${toJson({ schema: 1, gold: name, ...evaluation }, 2)}\n` : evaluationText(evaluation, misses, layoutFor(effects)),
  )
}

async function measured(effects: Effects, name: string, model: ModelName | undefined): Promise<Evaluation> {
  let progress: Progress | undefined
  try {
    const gold = await readGoldFiles(effects, name)
    const [{ readPages }, analyser] = [await effects.loadReader(), await effects.loadAnalyser({ model })]
    return await evaluate(name, gold, {
      readPages,
      analyser,
      receivedAt: effects.now().toISOString(),
      onArticle: async (number, of, id) => {
        progress ??= new Progress(effects.stderr, of)
        await progress.at(number, id)
      },
    })
  } catch (error) {
    if (error instanceof GoldError) throw new Failure(error.message)
    throw error
  } finally {
    await progress?.clear()
  }
}
