import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Problem } from '../model/problem.js'
import { textOf, type Span } from '../model/span.js'
import type { Speaker, Statement } from '../model/statement.js'
import type { Reading, ReadingArticle, ReadingStatement } from './reading.js'

/** An article and its analysis as the public contract has them. `problems` are those met before the analysis. */
export function toReading(id: string, article: Article, analysis: Analysis, problems: readonly Problem[] = []): Reading {
  return {
    schema: 1,
    id,
    article: readingArticle(article),
    statements: analysis.statements.map((statement) => readingStatement(article.text, statement)),
    problems: [...problems, ...analysis.problems].map(({ rule, message, begin, end }) => ({ rule, message, begin, end })),
  }
}

function readingArticle(article: Article): ReadingArticle {
  const { id, title, outlet, byline, language, publishedAt, site, dates, claimedLanguage, from, translation, text, blocks, notices } = article
  return {
    id,
    title,
    outlet,
    byline,
    language,
    publishedAt,
    ...(site && { site: { host: site.host, domain: site.domain, ...(site.stateControl && { stateControl: { ...site.stateControl } }) } }),
    ...(dates && { dates: dates.map(({ of, value, from, written }) => ({ of, value, from, written })) }),
    ...(claimedLanguage !== undefined && { claimedLanguage }),
    ...(from && { from: { ...from } }),
    ...(translation && { translation: { from: translation.from, written: translation.written } }),
    text,
    blocks: blocks.map(({ kind, begin, end, language: own }) => ({ kind, begin, end, ...(own !== undefined && { language: own }) })),
    notices: notices.map(({ kind, begin, end, language: of }) => ({ kind, begin, end, language: of })),
  }
}

/** One statement as the public contract has it. `text` is the article's. */
export function readingStatement(text: string, statement: Statement): ReadingStatement {
  const cut = (spans: readonly Span[]) => spans.map((s) => ({ begin: s.begin, end: s.end, text: textOf(text, s) }))
  const { id, form, kind, act, negated, within, saidAt, translated, confidence, by } = statement
  return {
    id,
    form,
    kind,
    act,
    negated,
    source: cut(statement.source),
    cue: cut(statement.cue),
    content: cut(statement.content),
    speakers: statement.speakers.map(readingSpeaker),
    addressees: statement.addressees.map(({ name, as }) => ({ name, as })),
    chain: statement.chain.map(({ name, kind: of, as }) => ({ name, kind: of, as })),
    within,
    saidAt: saidAt && { value: saidAt.value, precision: saidAt.precision, as: saidAt.as, basis: saidAt.basis },
    translated,
    confidence,
    by,
  }
}

function readingSpeaker({ name, as, role, of, actor }: Speaker): ReadingStatement['speakers'][number] {
  return {
    name,
    as,
    ...(role !== undefined && { role }),
    ...(of !== undefined && { of }),
    ...(actor !== undefined && { actor }),
  }
}
