import type { Hop, Statement } from '../../model/statement.js'
import type { Sentence } from '../grammar/sentences.js'
import { SAME_DOCUMENT } from '../lang/en/documents.js'
import type { Sent } from './sent.js'

/** What is found out and brought out once: `study`, `poll`. */
const FOUND_ONCE = /^(?:study|studies|paper|research|report|survey|poll|findings|results|analysis)$/iu
/** `another study`, `an earlier report`, `a 2019 survey`: not the one that the page is about. */
const OTHER = /^(?:another|other|some|many|several|two|three|previous|earlier|past|both|most)\b|\b(?:earlier|previous|separate|second|third|another|past|older|\d{4})\s/iu

/**
 * `Bees die faster in towns, a study has found. … The findings were published on Tuesday`: of a page that tells of one study's coming out, what is told
 * from the study was said on that day, wherever the page tells the day. Nothing where the page tells of two days, or of another study.
 */
export function withDayOfFindings(statements: readonly Statement[], sent: readonly Sent[], sentenceOf: readonly (Sentence | null)[]): readonly Statement[] {
  const found = sent.filter(({ noun }) => FOUND_ONCE.test(noun))
  const [one, ...others] = found
  if (one === undefined || others.some((o) => o.date.as !== one.date.as && o.date.value !== one.date.value)) return statements
  const nouns = new Set(SAME_DOCUMENT.filter((words) => words.has(one.noun) || one.noun === 'findings' || one.noun === 'results').slice(0, 2).flatMap((words) => [...words]).filter((word) => word !== 'investigation'))
  const documents = statements.map(({ chain }) => chain.find((hop) => hop.kind === 'document' && nouns.has(lastWord(hop.name)) && !(isPoll(hop) && STUDY.test(one.noun))))
  if (documents.some((hop) => hop !== undefined && OTHER.test(hop.as))) return statements
  return statements.map((statement, i) => (statement.saidAt === null && documents[i] !== undefined && (sentenceOf[i] ?? null) !== null && sentenceOf[i]?.inside === null ? { ...statement, saidAt: one.date } : statement))
}

/** `a survey`, told of beside a study: another one. */
const isPoll = ({ as, name }: Hop): boolean => /^an?\s/iu.test(as) && /^(?:surveys?|polls?|questionnaires?)$/iu.test(lastWord(name))
const STUDY = /^(?:study|studies|paper|report|analysis)$/iu

const lastWord = (name: string): string => name.split(/\s+/).at(-1)?.toLowerCase() ?? ''
