import { Command } from 'commander'
import { toJson } from '../export/json.js'
import { toTranslation, toWording } from '../export/to-translation.js'
import { translationText, wordingsText } from '../export/translation-text.js'
import type { TranslatedArticle, TranslatedStatement } from '../model/translated.js'
import { visible } from '../export/visible.js'
import type { Ledger } from '../record/ledger.js'
import { editor as editorOption, editorNamed, orRefused, why } from './edit-options.js'
import type { Effects } from './effects.js'
import { Failure, Misuse } from './errors.js'
import { articleNamed, statementNamed } from './identifiers.js'
import { nextPage } from './next-page.js'
import { after, format, language, ledger as inLedger, limit } from './options.js'

interface TranslateOptions {
  readonly ledger: string
  readonly to?: string
  readonly again?: true
  readonly kept?: true
  readonly piece?: string
  readonly text?: string
  readonly why?: string
  readonly editor?: string
  readonly limit: number
  readonly after?: string
  readonly format: 'text' | 'json'
}

/** `onrecord translate`: how a statement or an article reads in another language. */
export function translateCommand(effects: Effects): Command {
  return new Command('translate')
    .summary('show a statement or an article in another language')
    .description('Shows a statement or an article in another language, as the engine translates it that the environment names (docs/translation.md); without one, what is kept. A translation is no evidence: the original stands beside it. With --piece and --text: corrects a translation, by name and with a reason.')
    .argument('<id>', 'a statement or an article, or the beginning of its identifier; or list, of what was corrected; or undo')
    .argument('[record]', 'of undo: the correction, as list tells it')
    .option('--to <language>', 'into which language: fr, pt-BR; of list: only those', language)
    .option('--again', 'ask the engine also for what is kept; what a person worded stays')
    .option('--kept', 'ask no engine: show what is kept')
    .option('--piece <words>', 'what is to be worded otherwise: the words of the original, as --format json tells its pieces')
    .option('--text <words>', 'how that is to read')
    .addOption(why())
    .addOption(editorOption())
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord translate 3f1c0a9b --to fr', '  $ onrecord translate 3f1c0a9b --to fr --piece "a disgrace" --text "une infamie" --why "Honte says less"', '  $ onrecord translate list --to fr', '  $ onrecord translate undo 77aa0d9be2d45f67a810 --why "It was right"'].join('\n'))
    .action((id: string, record: string | undefined, options: TranslateOptions) => translate(effects, id, record, options))
}

async function translate(effects: Effects, id: string, record: string | undefined, options: TranslateOptions): Promise<void> {
  const { to, again, kept, piece, text } = options
  if ((id === 'undo') !== (record !== undefined)) throw new Misuse(id === 'undo' ? 'undo takes a correction; onrecord translate list tells them' : 'one identifier is taken')
  if ((piece === undefined) !== (text === undefined)) throw new Misuse('--piece and --text go together')
  if (again && kept) throw new Misuse('--again asks the engine, and --kept asks none')
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    if (id === 'list') return await list(effects, ledger, options)
    const by = { editor: editorNamed(effects, options.editor), note: options.why ?? '' }
    if (id === 'undo') {
      const { id: own } = await orRefused(ledger.undoRemark(record!, by))
      return await effects.stdout.write(`${visible(`translation ${own}: takes ${record!} back`)}\n`)
    }
    if (to === undefined) throw new Misuse('--to LANGUAGE says into which language')
    const of = await named(ledger, id)
    if (piece !== undefined && text !== undefined) {
      const made = await orRefused(ledger.wordTranslation({ of, to, original: piece, text }, by))
      return await effects.stdout.write(options.format === 'json' ? `${toJson(toWording({ remark: made, counts: true }), 2)}\n` : `${visible(`translation ${made.id}: kept; onrecord translate undo ${made.id} takes it back`)}\n`)
    }
    await show(effects, ledger, of, to, options)
  } finally {
    await ledger.close()
  }
}

async function show(effects: Effects, ledger: Ledger, of: Named, to: string, { again, kept, format: how }: TranslateOptions): Promise<void> {
  const offer = await ledger.translationOffer()
  if (again && offer.is === 'off') throw new Failure(`Translation is off: ${offer.why}`)
  const asking = { ask: !kept && offer.is === 'ready', again }
  const text = await orRefused<TranslatedStatement | TranslatedArticle | null>('statement' in of ? ledger.translateStatement(of.statement, to, asking) : ledger.translateArticle(of.article, to, asking))
  if (text === null) throw new Failure('there is no such statement or article in the ledger; onrecord search and onrecord list tell their identifiers')
  await effects.stdout.write(how === 'json' ? `${toJson(toTranslation(text), 2)}\n` : translationText(text))
  // What is missing is told as a failure, so that programs hear of it; what there is was shown.
  if (!text.whole) throw new Failure(text.problem ?? (offer.is === 'off' && !kept ? `not all of it is translated, and translation is off: ${offer.why}` : 'not all of it is translated'))
}

type Named = { readonly statement: string } | { readonly article: string }

async function named(ledger: Ledger, short: string): Promise<Named> {
  const statement = await statementNamed(ledger, short)
  if ((await ledger.identifiers('statement', statement)).length > 0) return { statement }
  return { article: await articleNamed(ledger, short) }
}

async function list(effects: Effects, ledger: Ledger, { to, limit: most, after: place, format: how, ledger: location }: TranslateOptions): Promise<void> {
  const { items, next } = await ledger.wordings({ limit: most, after: place, to })
  const told = items.map(toWording)
  await effects.stdout.write(how === 'json' ? `${toJson({ schema: 1, items: told, next }, 2)}\n` : wordingsText(told) + nextPage(['translate', 'list', ...(to === undefined ? [] : ['--to', to])], { ledger: location, limit: most }, next))
}
