import { Command } from 'commander'
import { toJson } from '../export/json.js'
import { quoteAnswerText } from '../export/same-words-text.js'
import { toQuoteAnswer } from '../export/to-same-words.js'
import type { Effects } from './effects.js'
import { Failure } from './errors.js'
import { layoutFor } from './layout.js'
import { format, ledger as inLedger, limit } from './options.js'

interface QuoteOptions {
  readonly speaker?: string
  readonly limit: number
  readonly ledger: string
  readonly format: 'text' | 'json'
}

/** `onrecord quote`: did somebody say it. */
export function quoteCommand(effects: Effects): Command {
  return new Command('quote')
    .summary('tell whether somebody said something')
    .description('Tells whether words are on record: exactly, nearly, cut or in part; who carries them, who first, and who denies them.')
    .argument('<words...>', 'the words that were said')
    .option('--speaker <name>', 'whether this person said it; a part of the name is enough')
    .addOption(limit())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord quote "the harbour stays open"', '  $ onrecord quote "the harbour stays open" --speaker Brandt --format json'].join('\n'))
    .action((words: string[], options: QuoteOptions) => quote(effects, words.join(' '), options))
}

async function quote(effects: Effects, words: string, options: QuoteOptions): Promise<void> {
  if (!/[\p{L}\p{N}]/u.test(words)) throw new Failure('quote: give the words that were said, as onrecord quote "the harbour stays open"')
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const answer = toQuoteAnswer(await ledger.quote(words, { speaker: options.speaker, limit: options.limit }))
    await effects.stdout.write(options.format === 'json' ? `${toJson(answer, 2)}\n` : quoteAnswerText(answer, layoutFor(effects)))
  } finally {
    await ledger.close()
  }
}
