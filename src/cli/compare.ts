import { Command } from 'commander'
import { toJson } from '../export/json.js'
import { coverageText, sameWordsText } from '../export/same-words-text.js'
import { toCoverage, toSameWords } from '../export/to-same-words.js'
import type { Article } from '../model/article.js'
import type { Coverage, Ledger } from '../record/ledger.js'
import type { Effects } from './effects.js'
import { Failure } from './errors.js'
import { articleNamed, statementNamed } from './identifiers.js'
import { layoutFor } from './layout.js'
import { format, ledger as inLedger, limit } from './options.js'
import { eachPage } from './pages.js'

interface CompareOptions {
  readonly with?: string[]
  readonly limit: number
  readonly ledger: string
  readonly format: 'text' | 'json'
}

/** `onrecord compare`: the same words on other pages, word by word; a release against its coverage. */
export function compareCommand(effects: Effects): Command {
  return new Command('compare')
    .summary('lay the same words on several pages side by side')
    .description('Shows where the words of a statement stand on other pages, and word by word what was cut, added or changed; or lays statements side by side. With --with, tells what articles carry of each quote of a release: whole, cut, altered or absent.')
    .argument('<id...>', 'statements, by their identifiers; with --with, one release: a file, or an article’s identifier')
    .option('--with <articles...>', 'articles that cover the release: files, or identifiers')
    .addOption(limit())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '', 'Examples:', '  $ onrecord compare 3f1c0a9be2d45f67a810', '  $ onrecord compare 3f1c0a9b 77aa0d9b', '  $ onrecord compare release.html --with herald.html courier.html',
    ].join('\n'))
    .action((ids: string[], options: CompareOptions) => (options.with === undefined ? statements(effects, ids, options) : release(effects, ids, options.with, options)))
}

async function statements(effects: Effects, ids: readonly string[], options: CompareOptions): Promise<void> {
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const named: string[] = []
    for (const id of ids) named.push(await statementNamed(ledger, id))
    const [first, ...others] = named
    if (first === undefined) return
    const group = others.length === 0 ? await ledger.sameWords(first, { limit: options.limit }) : await ledger.compareStatements([first, ...others])
    if (group === null) throw new Failure(`no statement ${ids[0]} in ${options.ledger}; find one with onrecord search`)
    const told = toSameWords(group)
    const lost = others.filter((id) => !told.items.some(({ finding }) => finding.statement.id === id))
    if (others.length > 0 && lost.length > 0) throw new Failure(`no statement ${lost[0]} in ${options.ledger}; find one with onrecord search`)
    await effects.stdout.write(options.format === 'json' ? `${toJson(told, 2)}\n` : sameWordsText(told, layoutFor(effects)))
  } finally {
    await ledger.close()
  }
}

async function release(effects: Effects, ids: readonly string[], articles: readonly string[], options: CompareOptions): Promise<void> {
  const [name, another] = ids
  if (name === undefined || another !== undefined) throw new Failure('compare: give one release, and the articles behind --with')
  const told = toCoverage(await covered(effects, name, articles, options.ledger))
  await effects.stdout.write(options.format === 'json' ? `${toJson(told, 2)}\n` : coverageText(told, layoutFor(effects)))
}

/** Where all are identifiers, the ledger tells; where all are files, none is asked for. */
async function covered(effects: Effects, name: string, articles: readonly string[], location: string): Promise<Coverage> {
  const files = [name, ...articles].filter((one) => !IDENTIFIER.test(one))
  if (files.length === 0) return inLedgerOnly(effects, name, articles, location)
  const ledger = files.length === articles.length + 1 ? null : await effects.openLedger(location, { create: false })
  try {
    const { coverage } = await import('../record/same-words/coverage.js')
    const [first, ...others] = await Promise.all([name, ...articles].map((one) => articleOf(effects, ledger, one, location)))
    return coverage(first!.article, first!.analysis, others.map(({ article }) => article))
  } finally {
    await ledger?.close()
  }
}

const IDENTIFIER = /^[0-9a-f]{4,20}$/

async function inLedgerOnly(effects: Effects, name: string, articles: readonly string[], location: string): Promise<Coverage> {
  const ledger = await effects.openLedger(location, { create: false })
  try {
    const ids: string[] = []
    for (const one of articles) ids.push(await articleNamed(ledger, one))
    const found = await ledger.coverage(await articleNamed(ledger, name), ids)
    const lost = found === null ? name : ids.find((id) => !found.articles.some((article) => article.id === id))
    if (found === null || lost !== undefined) throw new Failure(`no article ${lost} in ${location}; add it with onrecord add`)
    return found
  } finally {
    await ledger.close()
  }
}

async function articleOf(effects: Effects, ledger: Ledger | null, name: string, location: string) {
  if (ledger !== null && IDENTIFIER.test(name)) {
    const kept = await ledger.article(await articleNamed(ledger, name))
    if (kept === null) throw new Failure(`no article ${name} in ${location}; add it with onrecord add`)
    return kept
  }
  const pages: Article[] = []
  await eachPage(effects, [name], {}, ({ article }) => Promise.resolve(void pages.push(article)))
  const [article, another] = pages
  if (article === undefined || another !== undefined) throw new Failure(`${name}: it holds ${pages.length} pages; give a file of one`)
  return { article, analysis: null }
}
