import { Command } from 'commander'
import { visible } from '../export/visible.js'
import type { Article } from '../model/article.js'
import { addPage, type AddedPage } from '../record/add-page.js'
import type { About, Effects } from './effects.js'
import { allowPrivate, fast, fetchNamed, ledger, pageUrl, published } from './options.js'
import { eachPage } from './pages.js'

interface AddOptions extends About {
  readonly ledger: string
  readonly fast?: true
}

/** `onrecord add`: reads pages into the ledger. */
export function addCommand(effects: Effects): Command {
  return new Command('add')
    .summary('read pages into the ledger')
    .description('Reads pages into the ledger: text, HTML, archives, feeds, JSON Lines, from files or the web. Adding a page twice changes nothing.')
    .argument('<file...>', 'files or addresses to add; - for standard input')
    .addOption(ledger())
    .addOption(published())
    .addOption(pageUrl())
    .addOption(fast())
    .addOption(fetchNamed())
    .addOption(allowPrivate())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord add examples/*.txt',
      '  $ onrecord add --published 2021-12-24 --url https://paper.example/1 page.html',
      '  $ onrecord add https://paper.example/news/1 https://paper.example/feed.xml',
      '  $ onrecord add --fetch feeds.opml',
      '  $ onrecord add --ledger postgres://localhost/onrecord feed.jsonl',
    ].join('\n'))
    .action((names: string[], options: AddOptions) => add(effects, names, options))
}

async function add(effects: Effects, names: readonly string[], options: AddOptions): Promise<void> {
  const { version, analyse } = await effects.loadAnalyser(options)
  const store = await effects.openLedger(options.ledger, { create: true })
  let statements = 0
  const counting = async (article: Article) => {
    const analysis = await analyse(article)
    statements = analysis.statements.length
    return analysis
  }
  try {
    await eachPage(effects, names, options, async (page) => {
      const added = await addPage(store, page, { version, analyse: counting }, () => effects.now().toISOString())
      await effects.stdout.write(visible(`${page.id}: ${outcomeLine(added, statements)}`) + '\n')
    })
  } finally {
    await store.close()
  }
}

function outcomeLine({ outcome, version }: AddedPage, statements: number): string {
  if (outcome === 'there') return 'already there'
  if (outcome === 'unchanged') return 'says what it said before; this copy is kept'
  return `added${version > 1 ? ` as version ${version} of its page` : ''}, ${statements} ${statements === 1 ? 'statement' : 'statements'}`
}
