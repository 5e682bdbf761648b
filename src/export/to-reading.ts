import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Edited } from '../model/edited.js'
import { holdersOf, holdingOf, isInHeadline } from '../model/holding.js'
import type { PartialDate } from '../model/partial-date.js'
import type { Problem } from '../model/problem.js'
import { textOf, type Span } from '../model/span.js'
import type { Speaker, Statement } from '../model/statement.js'
import type { Reading, ReadingArticle, ReadingStatement } from './reading.js'

/** An article and its analysis as the public contract has them. `problems` are those met before the analysis. */
export function toReading(id: string, article: Article, analysis: Analysis, problems: readonly Problem[] = []): Reading {
  const holders = holdersAmong(analysis.statements)
  return {
    schema: 1,
    id,
    article: readingArticle(article),
    statements: analysis.statements.map((statement) => readingStatement(article, statement, holders(statement))),
    problems: [...problems, ...analysis.problems].map(({ rule, message, begin, end }) => ({ rule, message, begin, end })),
  }
}

function readingArticle(article: Article): ReadingArticle {
  const { id, title, outlet, byline, authors, language, publishedAt, site, dates, claimedLanguage, from, translation, text, blocks, notices, entries } = article
  return {
    id,
    title,
    outlet,
    byline,
    ...(authors && { authors: [...authors] }),
    language,
    publishedAt,
    ...(site && { site: { host: site.host, domain: site.domain, ...(site.stateControl && { stateControl: { ...site.stateControl } }) } }),
    ...(dates && { dates: dates.map(({ of, value, candidates, from, written }) => ({ of, value, ...(candidates && { candidates: [...candidates] }), from, written })) }),
    ...(claimedLanguage !== undefined && { claimedLanguage }),
    ...(from && { from: { ...from } }),
    ...(translation && { translation: { from: translation.from, written: translation.written } }),
    text,
    blocks: blocks.map(({ kind, begin, end, language: own }) => ({ kind, begin, end, ...(own !== undefined && { language: own }) })),
    notices: notices.map(({ kind, begin, end, language: of }) => ({ kind, begin, end, language: of })),
    ...(entries && { entries: entries.map(({ begin, end, value, written, from }) => ({ begin, end, value, written, from })) }),
  }
}

/** Tells of each statement of one analysis which others hold it, the nearest first. */
export function holdersAmong(statements: readonly Statement[]): (statement: Statement) => readonly Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return (statement) => holdersOf(statement, (id) => byId.get(id))
}

/** One statement as the public contract has it. `holders`: as `holdersOf` tells them. */
export function readingStatement({ text, blocks }: Pick<Article, 'text' | 'blocks'>, statement: Statement, holders: readonly Statement[]): ReadingStatement {
  const cut = (spans: readonly Span[]) => spans.map((s) => ({ begin: s.begin, end: s.end, text: textOf(text, s) }))
  const { id, form, kind, act, negated, within, saidAt, translatedBy, confidence, by, edited } = statement
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
    targets: statement.targets.map(({ name, as }) => ({ name, as })),
    ...(statement.about !== undefined && { about: statement.about.map(({ name, as, actor }) => ({ name, as, ...(actor !== undefined && { actor }) })) }),
    chain: statement.chain.map(({ name, kind: of, as }) => ({ name, kind: of, as })),
    within,
    holders: holders.map((holder) => ({
      id: holder.id, does: holdingOf(holder), speakers: holder.speakers.map(({ name, as }) => ({ name, as })), cue: cut(holder.cue).map((span) => span.text).join(' … '),
    })),
    inHeadline: isInHeadline(statement, blocks),
    saidAt: saidAt && readingDate(saidAt),
    translated: translatedBy !== null,
    translatedBy,
    confidence,
    by,
    ...(edited && { edited: { ...withoutAssignments(edited), fields: [...edited.fields], corrections: [...edited.corrections], ...(edited.assignments && { assignments: [...edited.assignments] }) } }),
  }
}

function readingDate({ value, precision, as, basis, notBefore, notAfter, candidates }: PartialDate): NonNullable<ReadingStatement['saidAt']> {
  return { value, precision, as, basis, ...(notBefore !== undefined && { notBefore }), ...(notAfter !== undefined && { notAfter }), ...(candidates && { candidates: [...candidates] }) }
}

function readingSpeaker({ name, as, role, of, actor, known, how, certainty, candidates }: Speaker): ReadingStatement['speakers'][number] {
  return {
    name,
    as,
    ...(role !== undefined && { role }),
    ...(of !== undefined && { of }),
    ...(actor !== undefined && { actor }),
    ...(known !== undefined && { known }),
    ...(how !== undefined && { how }),
    ...(certainty !== undefined && { certainty }),
    ...(candidates !== undefined && { candidates: [...candidates] }),
  }
}

function withoutAssignments({ assignments: _, ...edited }: Edited): Omit<Edited, 'assignments'> {
  return edited
}
