import { Command } from 'commander'
import { toJson } from '../export/json.js'
import { relatedText } from '../export/same-words-text.js'
import { toRelated } from '../export/to-same-words.js'
import type { Effects } from './effects.js'
import { Failure } from './errors.js'
import { articleNamed } from './identifiers.js'
import { layoutFor } from './layout.js'
import { format, ledger as inLedger, limit } from './options.js'

interface RelatedOptions {
  readonly limit: number
  readonly ledger: string
  readonly format: 'text' | 'json'
}

/** `onrecord related`: articles that are about the same as one. */
export function relatedCommand(effects: Effects): Command {
  return new Command('related')
    .summary('list articles that are about the same as one')
    .description('Lists articles of other pages that are about the same as one, within two weeks of it, the most alike first, and why: whose words both carry, who speaks in both, and which words they share.')
    .argument('<article-id>', "the article's identifier, or its beginning")
    .addOption(limit())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord related 5c1f0d9be2d45f67a810'].join('\n'))
    .action((id: string, options: RelatedOptions) => related(effects, id, options))
}

async function related(effects: Effects, id: string, options: RelatedOptions): Promise<void> {
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const whole = await articleNamed(ledger, id)
    if (await ledger.article(whole) === null) throw new Failure(`no article ${id} in ${options.ledger}; list them with onrecord list`)
    const told = { schema: 1 as const, items: (await ledger.related(whole, { limit: options.limit })).map(toRelated) }
    await effects.stdout.write(options.format === 'json' ? `${toJson(told, 2)}\n` : relatedText(told, layoutFor(effects)))
  } finally {
    await ledger.close()
  }
}
