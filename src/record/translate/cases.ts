import type { Article } from '../../model/article.js'
import type { WordingRemark } from '../../model/remark.js'
import type { Statement } from '../../model/statement.js'
import type { ReadPiece, TranslatedArticle, TranslatedStatement, TranslatedText, Worded } from '../../model/translated.js'
import { isLanguage } from '../../model/translation.js'
import type { Part, PartAsked } from '../../store/edits.js'
import type { KeptArticle, Store } from '../../store/store.js'
import type { Translating } from '../../translate/configured.js'
import { EditRefused } from '../edits/edit-refused.js'
import type { Remarking } from '../remarks/keep.js'
import { show } from '../show.js'
import { isForeign, piecesOf, within, type Piece } from './pieces.js'
import { keyOf, wordingsOf, type Asking } from './wording.js'
import { keepWording, type WordingAsked } from './correct.js'

/** How an engine is asked for what isn't kept. Without `ask` nothing is sent, and what is kept is shown. */
export interface HowToTranslate extends Pick<Asking, 'signal' | 'spend'> {
  readonly ask?: boolean | undefined
  /** Asks the engine for what is kept, too. What editors word stays. */
  readonly again?: boolean | undefined
}

/** Whether translations are offered, by what, and into which languages. */
export type TranslationOffer = { readonly is: 'ready'; readonly engine: string; readonly languages: readonly string[] } | { readonly is: 'off'; readonly why: string }

/** What readers are shown in other languages. */
export interface TranslationCases {
  translationOffer(): Promise<TranslationOffer>
  /** A statement in another language; `null` where there is none. Rejects with an `EditRefused` for a language that isn't offered. */
  translateStatement(id: string, to: string, how?: HowToTranslate): Promise<TranslatedStatement | null>
  translateArticle(id: string, to: string, how?: HowToTranslate): Promise<TranslatedArticle | null>
  /** What is kept of statements of one article in a language; nothing is asked of an engine. Those of which nothing is kept are left out. */
  keptTranslations(article: string, statements: readonly Statement[], to: string): Promise<ReadonlyMap<string, TranslatedText>>
  /** Words a translation otherwise. Rejects with an `EditRefused`. */
  wordTranslation(asked: WordingAsked, by: Remarking): Promise<WordingRemark>
  /** What editors worded, newest first, also what counts no more. */
  wordings(asked: PartAsked & { readonly to?: string | undefined }): Promise<Part<{ readonly remark: WordingRemark; readonly counts: boolean }>>
  /** After a wording was made or taken back: has its statement be found by what is shown now. */
  listAgain(wording: Pick<WordingRemark, 'statement' | 'to'>): Promise<void>
}

export interface TranslationNeeds {
  readonly store: Store
  readonly now: () => string
  readonly translating: () => Promise<Translating>
}

type Cut = Pick<Article, 'text' | 'blocks' | 'language'>

/** The use cases over a store. */
export function translationCases(needs: TranslationNeeds): TranslationCases {
  const { store } = needs
  const askingFor = async (to: string, { ask = false, again = false, signal, spend }: HowToTranslate): Promise<{ readonly asking: Asking | null; readonly off: string | null }> => {
    if (!isLanguage(to)) throw new EditRefused('to', 'Give the language as its tag: en, fr, uk.')
    if (!ask) return { asking: null, off: null }
    const translating = await needs.translating()
    if (translating.is === 'off') return { asking: null, off: `Translation is off: ${translating.why}` }
    if (!translating.languages.includes(to)) throw new EditRefused('to', `It isn’t translated into ${to} here, but into ${translating.languages.join(', ')}.`)
    return { asking: { engine: translating.engine, again, signal, spend }, off: null }
  }
  const read = async (article: Cut, pieces: readonly Piece[], to: string, how: HowToTranslate) => {
    const { asking, off } = await askingFor(to, how)
    const texts = pieces.filter((piece) => isForeign(piece, to)).map(({ words, language }) => ({ original: article.text.slice(words.begin, words.end), from: language }))
    const { of, made, problem } = await wordingsOf(needs, texts, to, asking)
    return { made, of: (some: readonly Piece[]) => translated(article, some, to, of, problem ?? off) }
  }
  const list = async (article: Cut, statements: readonly Statement[], pieces: readonly Piece[], to: string, reading: (some: readonly Piece[]) => TranslatedText) => {
    const shown = statements.flatMap((statement) => {
      const { whole, pieces: own } = reading(piecesOfStatement(pieces, statement))
      return whole && own.some(({ worded }) => worded !== null) ? [{ statement: statement.id, language: to, text: own.map(({ text }) => text).join(' ') }] : []
    })
    if (shown.length > 0) await store.findByTranslation(shown)
  }
  const translateStatement: TranslationCases['translateStatement'] = async (id, to, how = {}) => {
    const found = await show(store, id)
    const kept = found === null ? null : await store.article(found.article.id)
    if (found === null || kept === null) return null
    const { statement } = found
    const all = cutOf(kept, statement)
    const pieces = piecesOfStatement(all, statement)
    const reading = await read(kept.article, pieces, to, how)
    if (reading.made > 0) await list(kept.article, [statement], all, to, reading.of)
    return { ...reading.of(pieces), statement, article: kept.article }
  }
  const translateArticle: TranslationCases['translateArticle'] = async (id, to, how = {}) => {
    const kept = await store.article(id)
    if (kept === null) return null
    const { article, analysis: { statements } } = kept
    const pieces = cutOf(kept)
    const reading = await read(article, pieces, to, how)
    if (reading.made > 0) await list(article, statements, pieces, to, reading.of)
    return { ...reading.of(pieces), article, statements }
  }
  return {
    translationOffer: async () => {
      const translating = await needs.translating()
      return translating.is === 'off' ? translating : { is: 'ready', engine: translating.engine.name, languages: translating.languages }
    },
    translateStatement,
    translateArticle,
    keptTranslations: async (id, statements, to) => {
      const kept = await store.article(id)
      if (kept === null) return new Map()
      const pieces = statements.map((statement) => [statement.id, piecesOfStatement(cutOf(kept, statement), statement)] as const)
      const reading = await read(kept.article, pieces.flatMap(([, own]) => own), to, {})
      return new Map(pieces.flatMap(([id, own]) => {
        const of = reading.of(own)
        return of.pieces.some(({ worded }) => worded !== null) ? [[id, of] as const] : []
      }))
    },
    wordTranslation: async (asked, by) => {
      const text = 'statement' in asked.of ? await translateStatement(asked.of.statement, asked.to) : await translateArticle(asked.of.article, asked.to)
      const made = await keepWording(needs, text, asked, by)
      await listAgain(made)
      return made
    },
    wordings: async ({ to, ...asked }) => {
      const { items, next } = await store.remarks({ ...asked, kind: 'wording', ...(to !== undefined && { states: [to] }) })
      return { items: items.flatMap(({ remark, counts }) => (remark.kind === 'wording' ? [{ remark, counts }] : [])), next }
    },
    listAgain,
  }

  async function listAgain({ statement: id, to }: Pick<WordingRemark, 'statement' | 'to'>): Promise<void> {
    const text = id === null ? null : await translateStatement(id, to)
    if (text?.whole === true) await store.findByTranslation([{ statement: text.statement.id, language: to, text: text.pieces.map((piece) => piece.text).join(' ') }])
  }
}

/** All pages are cut alike, so that what is translated of a statement and of its article is the same; `also`: a statement that the newest reading may not have. */
function cutOf({ article, analysis }: Pick<KeptArticle, 'article' | 'analysis'>, also?: Statement): Piece[] {
  const said = analysis.statements.filter(({ kind }) => kind !== 'topic')
  return piecesOf(article, also === undefined || said.some(({ id }) => id === also.id) ? said : [...said, also])
}

function piecesOfStatement(pieces: readonly Piece[], { source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>): Piece[] {
  const own = new Map<number, Piece>()
  for (const spans of [source, cue, content]) for (const span of spans) for (const piece of within(pieces, span)) own.set(piece.begin, piece)
  return [...own.values()].sort((a, b) => a.begin - b.begin)
}

function translated({ text }: Cut, pieces: readonly Piece[], to: string, of: ReadonlyMap<string, Worded>, problem: string | null): TranslatedText {
  let whole = true
  const shown = pieces.map((piece): ReadPiece => {
    const { begin, end, words, language } = piece
    if (!isForeign(piece, to)) return { begin, end, text: text.slice(begin, end), original: null, from: language, worded: null }
    const original = text.slice(words.begin, words.end)
    const worded = of.get(keyOf({ original, from: language })) ?? null
    if (worded === null) whole = false
    return { begin, end, text: `${text.slice(begin, words.begin)}${worded?.text ?? original}${text.slice(words.end, end)}`, original, from: language, worded }
  })
  return { to, pieces: shown, whole, problem: whole ? null : problem }
}
