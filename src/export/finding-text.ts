import type { Article } from '../model/article.js'
import { markedBlocks } from './marked.js'
import type { Finding, Findings } from './finding.js'
import { beginOf } from './numbered.js'
import { statementCard } from './reading-text.js'
import { wrap, type Layout, type Run } from './wrap.js'

/** What a search found, for people: a few lines each. Ends in a newline. */
export function findingsText({ total, more, items }: Findings, layout: Layout): string {
  if (total === 0) return 'Nothing found.\n'
  const count = `${more ? 'more than ' : ''}${total} ${total === 1 ? 'statement' : 'statements'}`
  const shown = items.length < total || more ? `${count}, the newest ${items.length} of them:` : `${count}, newest first:`
  return [shown, '', ...items.flatMap((item) => [...findingLines(item, layout), ''])].join('\n')
}

function findingLines({ statement, article }: Finding, layout: Layout): string[] {
  const speakers = statement.speakers.map((s) => s.name ?? `unresolved “${s.as}”`).join(', ')
  const act = `${statement.negated ? 'not: ' : ''}${statement.act}, ${statement.form}`
  const said: Run[] = [
    { text: speakers || 'speaker not named', style: 'source' },
    { text: ` (${act}): ` },
    { text: statement.content.map((span) => span.text).join(' … '), style: statement.form },
  ]
  const where = [
    article.publishedAt ?? 'date unknown',
    article.title ?? 'Untitled',
    ...(article.outlet === null ? [] : [article.outlet]),
  ].join(' · ')
  return [
    ...wrap(said, layout),
    ...wrap([{ text: where, style: 'quiet' }], layout, '    '),
    ...wrap([{ text: `onrecord show ${statement.id}`, style: 'quiet' }], layout, '    '),
  ]
}

/** One statement, for people: its words in their place, all that is known about it, and the archived page. */
export function findingText({ statement, article, capture }: Finding, of: Article, layout: Layout): string {
  const one = { number: 1, depth: 0, statement }
  const spans = [...statement.source, ...statement.cue, ...statement.content]
  const held = of.blocks.filter((block) => spans.some((s) => s.begin < block.end && s.end > block.begin))
  const context = held.length > 0 ? held : [{ begin: beginOf(statement), end: of.text.length }]
  const facts = [article.outlet, article.byline, article.publishedAt ?? 'publication date unknown', article.url]
  const lines = [
    ...wrap([{ text: article.title ?? 'Untitled', style: 'heading' }], layout),
    ...wrap([{ text: facts.filter(Boolean).join(' · '), style: 'quiet' }], layout),
    '',
    ...markedBlocks(of.text, context, [one]).flatMap((runs) => [...wrap(runs, layout), '']),
    ...statementCard(one, new Map([[statement.id, 1]]), layout),
  ]
  if (capture) {
    const archived = `${capture.name}, received ${capture.receivedAt}, SHA-256 ${capture.sha256}`
    lines.push('', ...wrap([{ text: `Archived page: ${archived}` }], layout))
  }
  return lines.join('\n') + '\n'
}
