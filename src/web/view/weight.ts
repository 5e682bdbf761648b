import type { Article } from '../../model/article.js'
import type { Row } from './rows.js'

/** Bytes of a block's markup, and of a statement's: its card, its marks in the text and what programs are told of it, without names. */
const [BLOCK, STATEMENT] = [60, 790]
/** How often a speaker's name stands there, and how a statement was said; names in addresses take three bytes for each of theirs that is no ASCII. */
const [NAMES, CUES] = [3, 3]

const bytesOf = (text: string) => Buffer.byteLength(text)

/** About how many bytes a row takes on an article's page. `twice`: where it is shown in another language as well. */
export function rowWeight({ blocks, cards }: Row, { text }: Pick<Article, 'text'>, twice: boolean): number {
  const own = blocks.reduce((sum, { begin, end }) => sum + BLOCK + bytesOf(text.slice(begin, end)), 0)
  const said = cards.reduce((sum, { statement: { speakers, cue } }) => sum + STATEMENT
    + speakers.reduce((names, { name, as }) => names + NAMES * bytesOf(name ?? as) + 2 * (encodeURIComponent((name ?? as).toWellFormed()).length - bytesOf(name ?? as)), 0)
    + cue.reduce((words, { begin, end }) => words + CUES * bytesOf(text.slice(begin, end)), 0), 0)
  return (twice ? 2 : 1) * own + said
}
