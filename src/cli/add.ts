import { Command } from 'commander'
import { visible } from '../export/visible.js'
import type { AddedPage } from '../record/ledger.js'
import type { About, Effects } from './effects.js'
import { allowPrivate, anyPage, captured, careful, fast, fetchNamed, ledger as inLedger, modelOf, pageUrl, published } from './options.js'
import { eachPage } from './pages.js'

interface AddOptions extends About {
  readonly ledger: string
  readonly fast?: true
  readonly careful?: true
  readonly anyPage?: true
}

/** `onrecord add`: reads pages into the ledger. */
export function addCommand(effects: Effects): Command {
  return new Command('add')
    .summary('read pages into the ledger')
    .description('Reads pages into the ledger: text, HTML, archives, feeds, JSON Lines, from files or the web. Adding a page twice changes nothing; with another date or address it is read anew.')
    .argument('<file...>', 'files or addresses to add; - for standard input')
    .addOption(inLedger())
    .addOption(published())
    .addOption(pageUrl())
    .addOption(captured())
    .addOption(fast())
    .addOption(careful())
    .addOption(fetchNamed())
    .addOption(allowPrivate())
    .addOption(anyPage())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord add examples/*.txt',
      '  $ onrecord add --published 2021-12-24 --url https://paper.example/1 page.html',
      '  $ onrecord add --captured 2021-12-25T08:00:00Z saved.html',
      '  $ onrecord add https://paper.example/news/1 https://paper.example/feed.xml',
      '  $ onrecord add --fetch feeds.opml',
      '  $ onrecord add --ledger postgres://localhost/onrecord feed.jsonl',
    ].join('\n'))
    .action((names: string[], options: AddOptions) => add(effects, names, options))
}

async function add(effects: Effects, names: readonly string[], options: AddOptions): Promise<void> {
  const ledger = await effects.openLedger(options.ledger, { create: true, model: modelOf(options) })
  try {
    await ledger.ready()
    await eachPage(effects, names, options, async (page, turn) => {
      if (options.anyPage !== true) (await import('../record/refuse-no-article.js')).refuseNoArticle(page)
      const added = await ledger.add(page, turn)
      await effects.stdout.write(visible(`${page.id}: ${outcomeLine(added)}; article ${added.articleId}`) + '\n')
    }, { ahead: 1 })
  } finally {
    await ledger.close()
  }
}

/** What became of a page, in words. */
export function outcomeLine({ outcome, version, statements }: AddedPage): string {
  const found = statements === null ? '' : `, ${statements} ${statements === 1 ? 'statement' : 'statements'}`
  switch (outcome) {
    case 'there': return 'already there'
    case 'seen': return 'the same bytes as before; that they were received again is kept'
    case 'unchanged': return 'says what it said before; this copy is kept'
    case 'anew': return `read anew${found}`
    case 'added': return `added${version > 1 ? ` as version ${version} of its page` : ''}${found}`
  }
}
