import type { Article } from '../model/article.js'
import type { Search } from '../model/search.js'
import { hasAny, spanIndex } from '../text/span.js'
import { allHeldInWords } from './held.js'
import { markedBlocks } from './marked.js'
import type { Finding, Findings } from './finding.js'
import { beginOf } from './numbered.js'
import { cueRuns, statementCard } from './reading-text.js'
import { wrap, type Layout, type Run } from './wrap.js'

/** What a search found, for people: a few lines each. Ends in a newline. */
export function findingsText({ total, more, items }: Findings, layout: Layout, { topics = false, sort = 'published', oldest = false }: Pick<Search, 'topics' | 'sort' | 'oldest'> = {}): string {
  if (total === 0) return 'Nothing found.\n'
  const count = `${more ? 'more than ' : ''}${total} ${topics ? 'topic mention' : 'statement'}${total === 1 ? '' : 's'}`
  const first = sort === 'relevance' ? 'what fits best first' : `${oldest ? 'oldest' : 'newest'} first${sort === 'published' ? '' : ` by when they were ${sort}`}`
  const shown = items.length < total || more ? `${count}, ${items.length} of them, ${first}:` : `${count}, ${first}:`
  return [shown, '', ...items.flatMap((item) => [...findingLines(item, layout), ''])].join('\n')
}

function findingLines({ statement, article, seen }: Finding, layout: Layout): string[] {
  const speakers = statement.speakers.map((s) => s.name ?? `unresolved “${s.as}”`).join(', ')
  const cue = cueRuns(statement.cue)
  const held = allHeldInWords(statement.holders)
  const said: Run[] = [
    ...(held === '' ? [] : [{ text: `${held}: `, style: 'alert' } as const]),
    { text: speakers || 'speaker not named', style: 'source' },
    ...(cue.length === 0 ? [] : [{ text: ' ' }, ...cue]),
    { text: ` (${[statement.form, ...notesOn(statement)].join(', ')}): ` },
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
    ...goneLines(seen, layout, '    '),
    ...wrap([{ text: `statement ${statement.id}, article ${article.id}`, style: 'quiet' }], layout, '    '),
  ]
}

/** What must be known before a statement is relied on. */
function notesOn({ kind, negated, inHeadline, translatedBy, edited }: Finding['statement']): string[] {
  return [
    ...(kind === 'speech' ? [] : [kind]), ...(negated ? ['not said or done'] : []), ...(inHeadline ? ['in a headline'] : []),
    ...(translatedBy === null ? [] : [translatedBy === 'machine' ? 'machine-translated' : 'in translation']), ...(edited === undefined ? [] : [`${edited.is} by ${edited.by}`]),
  ]
}

/** One statement, for people: its words in their place, all that is known about it, and the archived page. */
export function findingText({ statement, article, capture, seen, coveredBy }: Finding, of: Article, layout: Layout): string {
  const one = { number: 1, depth: 0, statement }
  const spans = spanIndex([...statement.source, ...statement.cue, ...statement.content])
  const held = of.blocks.filter((block) => hasAny(spans.over(block)))
  const context = held.length > 0 ? held : [{ begin: beginOf(statement), end: of.text.length }]
  const facts = [article.outlet, article.byline, article.publishedAt ?? 'publication date unknown', article.url]
  return [
    ...wrap([{ text: article.title ?? 'Untitled', style: 'heading' }], layout),
    ...wrap([{ text: facts.filter(Boolean).join(' · '), style: 'quiet' }], layout),
    '',
    ...markedBlocks(of.text, context, [one]).flatMap((runs) => [...wrap(runs, layout), '']),
    ...statementCard(one, new Map([[statement.id, 1]]), layout),
    ...(capture ? ['', ...wrap([{ text: `Archived page: ${capture.name}, received ${capture.receivedAt}${TIME_WORDS[capture.receivedFrom]}, SHA-256 ${capture.sha256}` }], layout)] : []),
    ...wrap([{ text: `Article ${article.id}${seen === null ? '' : `; on the page from ${seen.firstSeenAt} to ${seen.lastSeenAt}`}`, style: 'quiet' }], layout),
    ...goneLines(seen, layout, ''),
    ...(seen === null ? wrap([{ text: `As it was read then: the newest reading of this page doesn’t have it${coveredBy === undefined ? '' : `; its words are in statement ${coveredBy} now`}.`, style: 'alert' }], layout) : []),
  ].join('\n') + '\n'
}

const TIME_WORDS: Readonly<Record<NonNullable<Finding['capture']>['receivedFrom'], string>> = {
  clock: '', archive: ' (as the archive says)', file: ' (by the file’s own time)', 'given by hand': ' (given by hand)',
}

function goneLines(seen: Finding['seen'], layout: Layout, indent: string): string[] {
  return seen === null || seen.goneSince === null ? [] : wrap([{ text: `no longer on the page since ${seen.goneSince}`, style: 'alert' }], layout, indent)
}
