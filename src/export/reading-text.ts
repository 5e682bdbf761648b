import type { Block } from '../model/article.js'
import { allHeldInWords } from './held.js'
import { markedBlocks } from './marked.js'
import { beginOf, numbered, type Numbered } from './numbered.js'
import type { Reading, ReadingStatement } from './reading.js'
import { FIELD_NAMES } from './to-edits.js'
import { wrap, type Layout, type Run, type Style } from './wrap.js'

/**
 * A reading for people: the article with its statements marked, and under each block the statements that begin in it.
 * Lines are at most `layout.width` columns. Control characters of the page are made visible. Ends in a newline.
 */
export function readingText(reading: Reading, layout: Layout): string {
  const { article } = reading
  const statements = numbered(reading.statements.filter(({ kind }) => kind !== 'topic'))
  const topics = reading.statements.filter(({ kind }) => kind === 'topic')
  const numbers = new Map(statements.map(({ number, statement }) => [statement.id, number]))
  const cards = (some: readonly Numbered<ReadingStatement>[]) => some.flatMap((one) => [...statementCard(one, numbers, layout), ''])

  const parts = [head(reading, layout), ['']]
  const blocks = markedBlocks(article.text, article.blocks, statements)
  let next = 0
  for (const [i, block] of article.blocks.entries()) {
    parts.push(blockLines(block.kind, blocks[i] ?? [], layout), [''])
    const from = next
    while (next < statements.length && beginOf(statements[next]!.statement) < block.end) next += 1
    parts.push(cards(statements.slice(from, next)))
  }
  parts.push(cards(statements.slice(next)), topicLines(topics, layout), problems(reading, layout), wrap([{ text: tally(statements.length), style: 'quiet' }], layout))
  return parts.flat().join('\n') + '\n'
}

function tally(count: number): string {
  return count === 0 ? 'No statement found.' : count === 1 ? '1 statement.' : `${count} statements.`
}

function head({ id, article }: Reading, layout: Layout): string[] {
  const open = article.publishedAt === null ? article.dates?.find(({ candidates }) => candidates !== undefined)?.candidates : undefined
  const date = article.publishedAt ?? (open === undefined ? 'publication date unknown' : `published ${open.join(' or ')}`)
  const known = [article.outlet, article.byline, date, article.language]
  const parts = [
    titleInText(article) ? [] : wrap([{ text: article.title ?? 'Untitled', style: 'heading' }], layout),
    wrap([{ text: [...known, id].filter((part) => part !== null && part !== '').join(' · '), style: 'quiet' }], layout),
  ]
  const { stateControl } = article.site ?? {}
  if (stateControl !== undefined) {
    parts.push(wrap([{ text: `${stateControl.control} (${stateControl.country}): `, style: 'alert' }, { text: `${stateControl.outlet}, says the ${stateControl.source.split(',')[0] ?? ''}` }], layout))
  }
  if (article.translation !== undefined) {
    parts.push(wrap([{ text: 'Translated by a machine: ', style: 'alert' }, { text: `so says its ${article.translation.from}, “${shortened(article.translation.written)}”` }], layout))
  }
  for (const notice of article.notices) {
    const label = notice.kind === 'machine-translation' ? 'Translated by a machine' : `Notice (${notice.kind})`
    const words = article.text.slice(notice.begin, notice.end)
    parts.push(wrap([{ text: `${label}: `, style: 'alert' }, { text: `“${shortened(words)}”` }], layout))
  }
  return parts.flat()
}

/** Whether the text itself will show the title, so that it needn't stand there twice. */
function titleInText({ title, text, blocks }: Reading['article']): boolean {
  return blocks.some((b) => b.kind === 'heading' && text.slice(b.begin, b.end).trim() === title)
}

function shortened(words: string): string {
  return words.length > 160 ? `${words.slice(0, 159)}…` : words
}

const LABELS: Partial<Record<Block['kind'], string>> = {
  caption: '(caption) ',
  notice: '(notice) ',
  furniture: '(furniture) ',
}

function blockLines(kind: Block['kind'], runs: readonly Run[], layout: Layout): string[] {
  if (kind === 'quote') return wrap(runs, layout, '> ', '> ')
  if (kind === 'list') return wrap(runs, layout, '- ')
  if (kind === 'heading') return wrap(styled(runs, 'heading'), layout)
  const label = LABELS[kind]
  return wrap(label === undefined ? runs : [{ text: label, style: 'quiet' }, ...runs], layout)
}

function styled(runs: readonly Run[], style: Style): Run[] {
  return runs.map((run) => ({ ...run, style: run.style ?? style }))
}

/** What was only spoken of, apart from the statements: who, the page's own words for it, and of what. */
function topicLines(topics: readonly ReadingStatement[], layout: Layout): string[] {
  if (topics.length === 0) return []
  const lines = topics.flatMap(({ speakers, cue, content, id }) => {
    const who = speakers.map(({ name, as }) => name ?? as).join(', ') || 'somebody not named'
    return wrap([{ text: who, style: 'source' }, { text: ' ' }, ...cueRuns(cue), { text: `: ${content.map(({ text }) => text).join(' … ')}` }, { text: `  ${id}`, style: 'quiet' }], layout, '    - ')
  })
  return [...wrap([{ text: topics.length === 1 ? '1 topic mention, no statement:' : `${topics.length} topic mentions, no statements:`, style: 'quiet' }], layout), ...lines, '']
}

/** The page's own words for how something was said; none where there are only signs. */
export function cueRuns(cue: ReadingStatement['cue']): Run[] {
  const words = cue.map(({ text }) => text).join(' … ')
  return /[\p{L}\p{N}]/u.test(words) ? [{ text: `“${words}”`, style: 'cue' }] : []
}

/** The lines that say everything about one statement. `numbers` gives the numbers of the others by identifier. */
export function statementCard(
  { number, statement }: Numbered<ReadingStatement>,
  numbers: ReadonlyMap<string, number>,
  layout: Layout,
): string[] {
  const label = `    [${number}] `
  const indent = ' '.repeat(label.length)
  const rows = statementRows(statement, numbers)
  return rows.flatMap(([name, runs], i) =>
    wrap(runs, layout, `${i === 0 ? label : indent}${name.padEnd(9)}`, indent + ' '.repeat(9)),
  )
}

type Row = readonly [string, readonly Run[]]

function statementRows(s: ReadingStatement, numbers: ReadonlyMap<string, number>): Row[] {
  const rows: Row[] = s.speakers.map((speaker, i) => [i === 0 ? 'speaker' : 'and', speakerRuns(speaker)])
  if (rows.length === 0) rows.push(['speaker', [unresolved('not named in the article')]])
  const form = [s.negated ? `not: ${s.act}` : s.act, s.form, ...(s.kind === 'speech' ? [] : [s.kind])].join(', ')
  const cue = s.cue.map((span) => span.text).join(' … ')
  rows.push(['cue', cue ? [{ text: `“${cue}”`, style: 'cue' }, { text: ` (${form})` }] : [{ text: `none (${form})` }]])
  for (const to of s.addressees) rows.push(['to', named(to.name, to.as)])
  for (const { name, as } of s.targets) rows.push(['target', [{ text: name ?? as }, ...(name === null || name === as ? [] : [{ text: ` (“${as}”)` }])]])
  if (s.chain.length > 0) rows.push(['through', [{ text: s.chain.map((hop) => `${hop.name} (${hop.kind})`).join(', then ') }]])
  if (s.saidAt) rows.push(['date', dateRuns(s.saidAt)])
  if (s.within !== null) {
    const holder = numbers.get(s.within)
    const held = allHeldInWords(s.holders)
    rows.push(['within', [{ text: holder === undefined ? s.within : `[${holder}]` }, ...(held === '' ? [] : [{ text: `: ${held}`, style: 'alert' } as const])]])
  }
  if (s.inHeadline) rows.push(['headline', [{ text: 'stands in a headline, which may shorten what was said' }]])
  if (s.translatedBy !== null) rows.push(['words', [{ text: `translated by a ${s.translatedBy}: not verbatim`, style: 'alert' }]])
  if (s.edited !== undefined) rows.push(['edited', [{ text: `${s.edited.is} by ${s.edited.by}, ${s.edited.at.slice(0, 10)}${s.edited.fields.length === 0 ? '' : `: ${s.edited.fields.map((field) => FIELD_NAMES[field]).join(', ')}`}${s.edited.carried ? '; on another version of the page' : ''}` }]])
  rows.push(['found', [{ text: `confidence ${s.confidence.toFixed(2)}, by ${s.by}, id ${s.id}`, style: 'quiet' }]])
  return rows
}

function unresolved(text: string): Run {
  return { text, style: 'alert' }
}

function named(name: string | null, as: string, style?: Style): Run[] {
  if (name === null) return [unresolved('unresolved: '), { text: `“${as}” may be several people, or nobody known` }]
  return [{ text: name, style }, ...(as === name || as === '' ? [] : [{ text: ` (“${as}”)` }])]
}

function speakerRuns({ name, as, role, of, actor, how, certainty, candidates }: ReadingStatement['speakers'][number]): Run[] {
  const office = role && of ? `${role}, ${of}` : (role ?? of)
  const taken = how === undefined ? undefined : `by ${how}${certainty === undefined ? '' : `, ${certainty.toFixed(2)}`}`
  const more = [office, actor && (/^Q\d/.test(actor) ? `Wikidata ${actor}` : actor), taken, candidates && `may be ${candidates.join(' or ')}`].filter(Boolean).join('; ')
  return [...named(name, as, 'source'), ...(more ? [{ text: ` · ${more}` }] : [])]
}

function dateRuns({ value, precision, as, basis, notBefore, notAfter, candidates }: NonNullable<ReadingStatement['saidAt']>): Run[] {
  const more = [notBefore && `not before ${notBefore}`, notAfter && `not after ${notAfter}`, candidates?.join(' or ')].filter(Boolean).map((words) => `; ${words ?? ''}`).join('')
  if (value !== null) return [{ text: `${value} (“${as}”; ${basis}${more})` }]
  return [unresolved('unresolved: '), { text: `“${as}”, to the ${precision} (${basis}${more})` }]
}

function problems({ article, problems: all }: Reading, layout: Layout): string[] {
  if (all.length === 0) return []
  const lines = all.flatMap(({ rule, message, begin, end }) => {
    const words = article.text.slice(begin, Math.min(end, begin + 60))
    const at = words.trim() ? ` at “${words}${end > begin + 60 ? '…' : ''}”` : ''
    return wrap([{ text: `${rule}: ${message}${at}` }], layout, '    - ')
  })
  return [...wrap([{ text: all.length === 1 ? '1 problem:' : `${all.length} problems:`, style: 'alert' }], layout), ...lines, '']
}
