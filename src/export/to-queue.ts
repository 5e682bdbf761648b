import type { Article } from '../model/article.js'
import type { Problem } from '../model/problem.js'
import type { Statement } from '../model/statement.js'
import type { Assignment } from '../model/assignment.js'
import type { Correction } from '../model/correction.js'
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
  const begin = now.text.indexOf(exact)
  return {
    is: loose.is === 'remark' ? loose.decision.kind : loose.is, id, editor, at, ...decidedIn(loose), statement: target.statement, article: page.id, words: exact, before: prefix, behind: suffix,
    now: now.id, nowWords: begin < 0 ? null : now.text.slice(Math.max(0, begin - AROUND), begin + exact.length + AROUND).toWellFormed(), takenBy: last?.is === 'taken' ? last.editor : null,
  }
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
