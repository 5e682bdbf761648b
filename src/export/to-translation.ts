import type { Article } from '../model/article.js'
import type { WordingRemark } from '../model/remark.js'
import type { Statement } from '../model/statement.js'
import type { TranslatedArticle, TranslatedStatement, TranslatedText, Worded } from '../model/translated.js'
import { madeBy, reader } from './read-in.js'
import type { ExportedTranslation, TranslationContract, WordingContract } from './translation.js'

const LEFT_OUT = ' … '

/** A statement or an article in another language as the public contract has it. */
export function toTranslation(text: TranslatedStatement | TranslatedArticle): TranslationContract {
  const { article, to, pieces, whole, problem } = text
  const shared = {
    schema: 1 as const, language: to, evidence: false as const, whole, problem,
    pieces: pieces.flatMap(({ begin, end, original, from, worded }) => (original === null ? [] : [{ begin, end, original, language: from, text: worded?.text ?? null, by: worded === null ? null : byOf(worded) }])),
  }
  return 'statement' in text ? { ...shared, of: 'statement', id: text.statement.id, ...partsOf(article, text.statement, text) } : { ...shared, of: 'article', id: article.id, text: blocksOf(article, text) }
}

/** As an export tells it beside the statement. */
export function exportedTranslation(article: Article, statement: Statement, text: TranslatedText): ExportedTranslation {
  return { language: text.to, evidence: false, ...partsOf(article, statement, text), whole: text.whole, by: [...new Map(text.pieces.flatMap(({ worded }) => (worded === null ? [] : [[keyOf(worded), byOf(worded)] as const]))).values()] }
}

/** In a word each, for tables: `LibreTranslate 1.9.5 on 2031-03-10; worded by Eda Moll on 2031-03-11`. */
export function translatedBy(text: TranslatedText): string {
  const { engines, editors } = madeBy(text)
  return [...engines.map(({ engine, version, day }) => `${engine} ${version} on ${day}`), ...editors.map(({ name, day }) => `worded by ${name} on ${day}`)].join('; ')
}

export function toWording({ remark, counts }: { readonly remark: WordingRemark; readonly counts: boolean }): WordingContract {
  const { id, at, editor, note, original, from, to, before, after, article, statement, undoes } = remark
  return { id, at, editor, note, original, from, to, before, after, article, statement, undoes, counts }
}

function partsOf({ text }: Pick<Article, 'text'>, statement: Statement, { pieces }: TranslatedText): { readonly source: string; readonly cue: string; readonly content: string } {
  const reads = reader(text, pieces)
  const of = (part: 'source' | 'cue' | 'content') => statement[part].map(({ begin, end }) => reads(begin, end)).join(LEFT_OUT)
  return { source: of('source'), cue: of('cue'), content: of('content') }
}

function blocksOf({ text, blocks }: Article, { pieces }: TranslatedText): string {
  const reads = reader(text, pieces)
  return blocks.filter(({ kind }) => kind !== 'furniture').map(({ begin, end }) => reads(begin, end)).join('\n\n')
}

function byOf(worded: Worded): ExportedTranslation['by'][number] {
  if (worded.by === 'engine') return { engine: worded.translation.engine, version: worded.translation.version, at: worded.translation.at }
  const { editor, at, id, note } = worded.wording
  return { editor, at, wording: id, why: note }
}

function keyOf(worded: Worded): string {
  return worded.by === 'engine' ? JSON.stringify([worded.translation.engine, worded.translation.version, worded.translation.at.slice(0, 10)]) : worded.wording.id
}
