import type { Article } from '../model/article.js'
import type { Problem } from '../model/problem.js'
import type { Statement } from '../model/statement.js'
import type { Assignment } from '../model/assignment.js'
import type { Correction } from '../model/correction.js'
import type { Quote } from '../model/quote.js'
import type { Handling } from '../model/report.js'
import type { RemarkOnWords } from '../model/remark.js'
import type { LooseContract, ProblematicContract, UnsureContract } from './queue.js'
import { DEEDS, FIELD_NAMES, inWords } from './to-edits.js'

interface Taken { readonly editor: string }

/** UTF-16 code units of a problem's words. */
const MOST_WORDS = 200

export function toUnsureContract({ of: { statement, article }, doubt, why, taken }: { readonly of: { readonly statement: Statement; readonly article: Article }; readonly doubt: number; readonly why: readonly string[]; readonly taken: Taken | null }): UnsureContract {
  return {
    statement: statement.id, article: article.id, words: statement.content.map(({ begin, end }) => article.text.slice(begin, end)).join(' … '), doubt: Number(doubt.toFixed(3)), why: [...why], takenBy: taken?.editor ?? null,
  }
}

export function toProblematicContract({ page, problems, taken }: { readonly page: Article; readonly problems: readonly Problem[]; readonly taken: Taken | null }): ProblematicContract {
  return {
    article: page.id, title: page.title, takenBy: taken?.editor ?? null,
    problems: problems.map(({ rule, message, begin, end }) => ({ rule, message, words: page.text.slice(begin, Math.min(end, begin + MOST_WORDS)).toWellFormed() })),
  }
}

export type ToLoose = (
  | { readonly is: 'correction'; readonly decision: Correction } | { readonly is: 'assignment'; readonly decision: Assignment } | { readonly is: 'remark'; readonly decision: RemarkOnWords }
) & { readonly page: Article; readonly now: Article; readonly handlings: readonly Handling[] }

/** UTF-16 code units of what stands around words, on each side. */
const AROUND = 60

export function toLooseContract(loose: ToLoose): LooseContract {
  const { decision: { id, editor, at, target }, page, now, handlings } = loose
  const last = handlings.at(-1)
  const { exact, prefix, suffix } = target.quote
  return {
    is: loose.is === 'remark' ? loose.decision.kind : loose.is, id, editor, at, ...decidedIn(loose), statement: target.statement, article: page.id, words: exact, before: prefix, behind: suffix,
    now: now.id, nowWords: nowOf(now.text, target.quote), takenBy: last?.is === 'taken' ? last.editor : null,
  }
}

/** Of what stood around words, at least so much has to stand once for their place to be told. */
const TELLING = 12

/** What a text has in the place of words: themselves, else what stands behind what stood before them, or before what stood behind. Shown to people, who decide; nothing is tied by it. */
function nowOf(text: string, { exact, prefix, suffix }: Quote): string | null {
  const same = text.indexOf(exact)
  if (same >= 0) return around(text, same, same + exact.length)
  const [before, behind] = [onceIn(text, prefix), onceIn(text, suffix)]
  const from = before === null ? null : before + prefix.length
  // As much as may have come in between, and no more.
  const to = behind !== null && (from === null || (behind > from && behind - from < 3 * exact.length + AROUND)) ? behind : null
  if (from !== null) return around(text, from, to ?? from + exact.length)
  return to === null ? null : around(text, Math.max(0, to - exact.length), to)
}

function onceIn(text: string, words: string): number | null {
  const at = words.trim().length < TELLING ? -1 : text.indexOf(words)
  return at < 0 || text.includes(words, at + 1) ? null : at
}

function around(text: string, begin: number, end: number): string {
  return text.slice(Math.max(0, begin - AROUND), end + AROUND).toWellFormed()
}

function decidedIn(loose: ToLoose): Pick<LooseContract, 'decided' | 'why'> {
  if (loose.is === 'correction') {
    const { is, changes, why } = loose.decision
    return { decided: changes.length === 0 ? [DEEDS[is]] : changes.map(inWords).map(({ field, before, after }) => `${FIELD_NAMES[field]}: ${before === null ? '' : `${before} → `}${after ?? 'nothing'}`), why }
  }
  if (loose.is === 'assignment') return { decided: [`said by ${loose.decision.actor}, not by ${loose.decision.speaker}`], why: loose.decision.why }
  const { decision } = loose
  return { decided: [decision.kind === 'promise' ? `promise: ${decision.state}${decision.due === null ? '' : `, until ${decision.due}`}` : `tells of ${decision.category ?? 'no event'}`], why: decision.note }
}
