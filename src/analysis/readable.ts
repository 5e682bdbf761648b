import type { Article, Block } from '../model/article.js'
import type { Problem } from '../model/problem.js'

/** As much of a text is read, in UTF-16 code units: some 350,000 words, three or four novels. Memory grows with what is read. */
export const LONGEST_TEXT = 2_000_000
/** How far before its end a text that is too long may be cut, so that no word is. */
const WORD = 100

/** What of an article is read, and a problem for what isn't. */
export interface Readable {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly problem: Problem | null
}

/** All of an article, or as much of it as `longest` UTF-16 code units hold: what is behind them is told as a problem. Spans stay those of the article. */
export function readableOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>, longest = LONGEST_TEXT): Readable {
  if (text.length <= longest) return { text, blocks, problem: null }
  const spaced = /\s\S*$/.exec(text.slice(longest - WORD, longest))
  const end = spaced === null ? longest : longest - WORD + spaced.index
  const message = `The text has ${text.length.toLocaleString('en-GB')} characters, and ${longest.toLocaleString('en-GB')} is as much as is read for statements; what follows here was not.`
  return {
    text: text.slice(0, end),
    blocks: blocks.filter(({ begin }) => begin < end).map((block) => (block.end <= end ? block : { ...block, end })),
    problem: { rule: 'text-too-long', message, begin: end, end: text.length },
  }
}
