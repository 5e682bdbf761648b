import { Command } from 'commander'
import { differenceText } from '../export/difference-text.js'
import { toJson } from '../export/json.js'
import { toDifference } from '../export/to-difference.js'
import type { Ledger } from '../record/ledger.js'
import type { Effects } from './effects.js'
import { Failure } from './errors.js'
import { layoutFor } from './layout.js'
import { articleNamed } from './identifiers.js'
import { format, ledger as inLedger } from './options.js'

interface DiffOptions {
  readonly ledger: string
  readonly format: 'text' | 'json'
}

/** `onrecord diff`: what changed on a page. */
export function diffCommand(effects: Effects): Command {
  return new Command('diff')
    .summary('show what changed on a page')
    .description('Shows what changed from one version of a page to another: its text, and which statements appeared, vanished or were reworded.')
    .argument('<page>', "a page's address, for its two newest versions; or an article's identifier, for it and the version before it")
    .argument('[other]', "another article's identifier: from the first to this one")
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord diff https://paper.example/news/1',
      '  $ onrecord diff 3f1c0a9be2d45f67a810    # or its beginning, 3f1c0a9b',
      '  $ onrecord diff --format json 3f1c0a9be2d45f67a810 a810be2d45f673f1c0a9',
    ].join('\n'))
    .action((page: string, other: string | undefined, options: DiffOptions) => diff(effects, page, other, options))
}

async function diff(effects: Effects, page: string, other: string | undefined, options: DiffOptions): Promise<void> {
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const id = await articleIdOf(ledger, page, options.ledger)
    const comparison = other === undefined ? await ledger.compare(id) : await ledger.compare(await articleIdOf(ledger, other, options.ledger), id)
    if (comparison === null) throw new Failure(`${page}: no version before this one in ${options.ledger}; add the page again once it has changed`)
    const difference = toDifference(comparison)
    await effects.stdout.write(options.format === 'json' ? `${toJson(difference, 2)}\n` : differenceText(difference, layoutFor(effects)))
  } finally {
    await ledger.close()
  }
}

async function articleIdOf(ledger: Ledger, page: string, location: string): Promise<string> {
  const kept = URL.canParse(page) ? await ledger.pageAt(page) : await ledger.article(await articleNamed(ledger, page))
  if (kept === null) throw new Failure(`no page ${page} in ${location}; add it with onrecord add`)
  return kept.article.id
}
