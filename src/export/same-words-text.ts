import type { CoverageContract, PageChangesContract, QuoteAnswerContract, RelatedListContract, SameWordsContract } from './same-words.js'
import type { Finding } from './finding.js'
import { allHeldInWords } from './held.js'
import { wrap, type Layout, type Run } from './wrap.js'

type Pieces = SameWordsContract['items'][number]['pieces']

const RELATION_WORDS = { same: 'the same words', part: 'a part of the words', cut: 'cut: words were left out', changed: 'changed: words stand in others’ place', translation: 'likely the same through a translation: both have what is marked' } as const
const MATCH_WORDS = { exact: 'exactly', part: 'in part', cut: 'cut', near: 'nearly' } as const
const TOLD_WORDS = { said: '', denied: ', but denied', open: ', but only asked or supposed' } as const

/** Where the words of a statement stand on other pages, for people. Ends in a newline. */
export function sameWordsText({ asked, items, total, more, others, translations }: SameWordsContract, layout: Layout): string {
  return lines([
    ...wrap([...who(asked), { text: `“${contentOf(asked)}”` }], layout),
    ...wrap([{ text: where(asked), style: 'quiet' }], layout, '    '), '',
    ...(items.length === 0 ? ['On no other page, as far as runs of words prove it.'] : [`${more ? 'At least ' : ''}${total} on other ${total === 1 ? 'page' : 'pages'}${items.length < total ? `, ${items.length} of them` : ''}, the first to be published first:`, '']),
    ...items.flatMap((item) => comparedLines(item, layout)),
    ...(others.length === 0 ? [] : ['Told to be somebody else’s:', '', ...others.flatMap((item) => comparedLines(item, layout))]),
    ...(translations.length === 0 ? [] : ['Likely the same in other languages, by the numbers and names in them:', '', ...translations.flatMap((item) => comparedLines(item, layout))]),
  ])
}

function comparedLines({ finding, relation, longer, otherOccasion, pieces }: SameWordsContract['items'][number], layout: Layout): string[] {
  const told = relation === null ? 'nothing proves that these are the same words' : `${RELATION_WORDS[relation]}${longer === 'this' ? ', more here' : longer === 'asked' ? ', fewer here' : ''}`
  return [
    ...wrap([...who(finding), { text: `${told}${otherOccasion ? '; another occasion?' : ''}`, style: relation === null ? 'alert' : 'mark' }], layout),
    ...wrap(pieceRuns(pieces), layout, '    '), ...wrap([{ text: where(finding), style: 'quiet' }], layout, '    '), '',
  ]
}

const VERDICTS: Readonly<Record<QuoteAnswerContract['verdict'], string>> = {
  exact: 'On record, word for word', cut: 'On record, but cut: words are left out', part: 'On record in part', near: 'On record with other words in place of some',
  denied: 'Not on record as said: only denied, asked or supposed', others: 'Not on record as theirs: others, or somebody who isn’t known, said it', none: 'Not on record in this ledger',
}

/** Whether somebody said something, for people. Ends in a newline. */
export function quoteAnswerText({ words, speaker, verdict, verbatim, items, total, more }: QuoteAnswerContract, layout: Layout): string {
  const told = ['exact', 'part', 'cut', 'near'].includes(verdict) && !verbatim ? ', in a page’s own words' : ''
  return lines([
    ...wrap([{ text: `“${words}”`, style: 'heading' }, { text: speaker === null ? '' : ` by ${speaker}` }], layout),
    ...wrap([{ text: `${VERDICTS[verdict]}${told}.`, style: verdict === 'exact' ? 'direct' : 'alert' }], layout),
    ...(items.length === 0 ? [] : [`${more ? 'At least ' : ''}${total} ${total === 1 ? 'statement' : 'statements'}, the first to be published first:`, '']),
    ...items.flatMap(({ finding, match, verbatim: marked, by, told: how, pieces }) => [
      ...wrap([...who(finding), { text: `${MATCH_WORDS[match]}${marked ? '' : ', in the page’s own words'}${TOLD_WORDS[how]}${by === 'another' ? '; somebody else' : by === 'unknown' ? '; it isn’t known who' : ''}`, style: how === 'said' && by === 'asked' ? 'mark' : 'alert' }], layout),
      ...wrap(pieceRuns(pieces), layout, '    '), ...wrap([{ text: where(finding), style: 'quiet' }], layout, '    '), '',
    ]),
  ])
}

/** A release against its coverage, for people. Ends in a newline. */
export function coverageText({ release, articles, quotes }: CoverageContract, layout: Layout): string {
  const named = ({ outlet, title, id }: CoverageContract['release']) => [outlet, title ?? id].filter(Boolean).join(' · ')
  return lines([
    ...wrap([{ text: release.title ?? release.id, style: 'heading' }], layout),
    ...(quotes.length === 0 ? ['It has no quote of four words or more.'] : []), '',
    ...quotes.flatMap(({ words, speakers, in: carried }) => [
      ...wrap([{ text: speakers.length === 0 ? '' : `${speakers.join(', ')}: `, style: 'source' }, { text: `“${words.trim()}”` }], layout),
      ...carried.flatMap(({ is, marked, pieces }, i) => [
        ...wrap([{ text: `${is}${is === 'absent' || marked ? '' : ', without marks'}`, style: is === 'whole' ? 'direct' : 'alert' }, { text: `  ${named(articles[i]!)}`, style: 'quiet' }], layout, '    '),
        ...(is === 'cut' || is === 'altered' ? wrap(pieceRuns(pieces), layout, '      ') : []),
      ]), '',
    ]),
  ])
}

/** What changed on pages, for people. Ends in a newline. */
export function pageChangesText({ items }: PageChangesContract, layout: Layout): string {
  if (items.length === 0) return 'No page was seen changed.\n'
  return lines(items.flatMap(({ seenAt, announced, removed, added, before, after, facts, statements }) => [
    ...wrap([{ text: after.title ?? 'Untitled', style: 'heading' }], layout),
    ...wrap([{ text: `${seenAt}: `, style: 'quiet' }, { text: announced ? 'told by a notice on the page' : 'not told on the page', style: announced ? 'mark' : 'alert' }, { text: `; ${removed} words out, ${added} in; ${statements.length} statements changed` }], layout, '    '),
    ...facts.flatMap(({ of, before: was, after: is }) => wrap([{ text: `${of}: [-${was ?? 'none'}-] {+${is ?? 'none'}+}` }], layout, '    ')),
    ...wrap([{ text: `onrecord diff ${after.id} ${before.id}${after.url === null ? '' : ` · ${after.url}`}`, style: 'quiet' }], layout, '    '), '',
  ]))
}

/** Articles that are about the same, for people. Ends in a newline. */
export function relatedText({ items }: RelatedListContract, layout: Layout): string {
  if (items.length === 0) return 'Nothing related is in the ledger, within two weeks of it.\n'
  return lines(items.flatMap(({ article, likeness, sameWordsOf, samePeople, sharedWords }) => [
    ...wrap([{ text: article.title ?? 'Untitled', style: 'heading' }, { text: `  ${likeness.toFixed(2)}`, style: 'quiet' }], layout),
    ...wrap([{ text: [article.outlet, article.publishedAt ?? 'date unknown', article.id].filter(Boolean).join(' · '), style: 'quiet' }], layout, '    '),
    ...(sameWordsOf.length === 0 ? [] : wrap([{ text: `the same words of ${sameWordsOf.map((name) => name ?? 'somebody not known').join(', ')}` }], layout, '    ')),
    ...(samePeople.length === 0 ? [] : wrap([{ text: `the same people: ${samePeople.join(', ')}` }], layout, '    ')),
    ...wrap([{ text: `shared words: ${sharedWords.join(', ')}` }], layout, '    '), '',
  ]))
}

/** A quote word by word. Colours may be missing, so signs tell what is what. */
export function pieceRuns(pieces: Pieces): Run[] {
  return pieces.flatMap(({ is, text }): Run[] => {
    const spaced = { text: ' ' }
    switch (is) {
      case 'same': return [{ text: text.trim() }, spaced]
      case 'removed': return [{ text: `[-${text.trim()}-]`, style: 'alert' }, spaced]
      case 'added': return [{ text: `{+${text.trim()}+}`, style: 'direct' }, spaced]
      case 'own': case 'around': return [{ text: text.trim(), style: 'quiet' }, spaced]
    }
  })
}

/** Whose words a statement has, and whose they are told to be. */
export function who({ statement: { speakers, holders } }: Finding): Run[] {
  const held = allHeldInWords(holders)
  return [...(held === '' ? [] : [{ text: `${held}: `, style: 'alert' } as const]), { text: speakers.map(({ name, as }) => name ?? `unresolved “${as}”`).join(', ') || 'speaker not named', style: 'source' }, { text: ': ' }]
}

/** A statement's words, without the marks around them. */
export function contentOf({ statement: { content } }: Finding): string {
  return content.map(({ text }) => text).join(' … ').replace(/^[“”"«»„\s]+|[“”"«»„\s]+$/gu, '')
}

/** Where a statement stands. */
export function where({ statement, article }: Finding): string {
  return [article.publishedAt ?? 'date unknown', article.outlet, article.title ?? 'Untitled', `statement ${statement.id}`].filter(Boolean).join(' · ')
}

/** Lines as text that ends in one newline. */
export function lines(of: readonly string[]): string {
  return `${of.join('\n').trimEnd()}\n`
}
