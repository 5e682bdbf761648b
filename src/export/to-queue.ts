import type { Article } from '../model/article.js'
import type { Problem } from '../model/problem.js'
import type { Statement } from '../model/statement.js'
import type { ProblematicContract, UnsureContract } from './queue.js'

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
