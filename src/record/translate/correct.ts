import { remark, type WordingRemark } from '../../model/remark.js'
import type { TranslatedArticle, TranslatedStatement } from '../../model/translated.js'
import { wordingSubject } from '../../model/translation.js'
import type { Store } from '../../store/store.js'
import { EditRefused } from '../edits/edit-refused.js'
import { checkedBy, keepRemark, type Remarking } from '../remarks/keep.js'

/** How a piece of a statement or of an article is to read in another language. */
export interface WordingAsked {
  readonly of: { readonly statement: string } | { readonly article: string }
  readonly to: string
  /** The piece, to the letter. */
  readonly original: string
  readonly text: string
}

/** UTF-16 code units of a wording at most: what is translated apart is shorter. */
export const LONGEST_WORDING = 8_000

/** Keeps how a piece is to read. `shown`: what is shown now; `null` for what isn't in the ledger. */
export async function keepWording({ store, now }: { readonly store: Store; readonly now: () => string }, shown: TranslatedStatement | TranslatedArticle | null, { to, original, text }: WordingAsked, by: Remarking): Promise<WordingRemark> {
  if (shown === null) throw new EditRefused('of', 'There is no such statement or article in the ledger.')
  const who = checkedBy(by, 'Say why it is worded so: all can read it.')
  const piece = shown.pieces.find((one) => one.original === original)
  if (piece === undefined) throw new EditRefused('original', 'This text is not translated by itself there, or not any more: look at the page again.')
  const after = text.replace(/\s+/gu, ' ').trim().toWellFormed()
  if (after === '' || after.length > LONGEST_WORDING || /\p{Cc}/u.test(after)) throw new EditRefused('text', `Give the translation, in at most ${LONGEST_WORDING} signs.`)
  const before = piece.worded?.text ?? ''
  if (after === before) throw new EditRefused('text', 'Nothing is changed: this is how it reads already.')
  return keepRemark(store, remark({
    kind: 'wording', at: now(), ...who, of: wordingSubject({ original, from: piece.from, to }), undoes: null, original, from: piece.from, to, before, after,
    article: shown.article.id, statement: 'statement' in shown ? shown.statement.id : null,
  }))
}
