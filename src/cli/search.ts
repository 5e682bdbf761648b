import { Command, Option } from 'commander'
import { findingsText } from '../export/finding-text.js'
import { toJson } from '../export/json.js'
import { toFinding } from '../export/to-finding.js'
import type { Findings } from '../export/finding.js'
import { ACTS, type Act } from '../model/statement.js'
import type { Effects } from './effects.js'
import { layoutFor } from './layout.js'
import { nextPage } from './next-page.js'
import { after, format, ledger as inLedger, limit } from './options.js'

interface SearchOptions {
  readonly ledger: string
  readonly speaker?: string
  readonly act?: Act
  readonly negated?: true
  readonly within?: 'others' | 'nobody'
  readonly topics?: true
  readonly limit: number
  readonly after?: string
  readonly format: 'text' | 'json'
}

/** `onrecord search`: statements that hold all of some words, newest first. */
export function searchCommand(effects: Effects): Command {
  return new Command('search')
    .summary('find statements in the ledger')
    .description('Finds the statements that hold all of the words, newest first; without words and --speaker, all of the ledger.')
    .argument('[words...]', 'words that must all stand in the statement')
    .option('--speaker <name>', 'only what this person said; a part of the name is enough')
    .addOption(new Option('--act <act>', 'only what was done so; not what the page says was not done, nor what is denied, asked or supposed by others').choices(ACTS))
    .option('--negated', 'only what the page says was not said or done')
    .addOption(new Option('--within <whose>', 'only what stands in the words of others, or only what stands in nobody else’s').choices(['others', 'nobody']))
    .option('--topics', 'topic mentions in place of statements: what was only spoken of')
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord search harbour tax',
      '  $ onrecord search --speaker "Ada Brandt" --limit 5',
      '  $ onrecord search --act deny --speaker Brandt',
      '  $ onrecord search --format json ceasefire',
    ].join('\n'))
    .action((words: string[], options: SearchOptions) => search(effects, words, options))
}

async function search(effects: Effects, words: readonly string[], options: SearchOptions): Promise<void> {
  const wanted = words.join(' ').trim()
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const { items, total, more = false, next } = await ledger.statements({
      words: wanted,
      ...(options.speaker && { speaker: options.speaker }),
      ...(options.act && { act: options.act }),
      ...(options.negated && { negated: true }),
      ...(options.within && { within: options.within === 'others' }),
      ...(options.topics && { topics: true }),
      limit: options.limit,
      after: options.after,
    })
    const findings: Findings = {
      schema: 1,
      total,
      more,
      next,
      items: items.map((item) => toFinding(item)),
    }
    const asked = [
      'search', ...options.speaker ? ['--speaker', options.speaker] : [], ...options.act ? ['--act', options.act] : [], ...options.negated ? ['--negated'] : [],
      ...options.within ? ['--within', options.within] : [], ...options.topics ? ['--topics'] : [], ...wanted === '' ? [] : ['--', ...words],
    ]
    await effects.stdout.write(
      options.format === 'json' ? `${toJson(findings, 2)}\n` : findingsText(findings, layoutFor(effects), options.topics ? 'topic mention' : 'statement') + nextPage(asked, options, next),
    )
  } finally {
    await ledger.close()
  }
}
