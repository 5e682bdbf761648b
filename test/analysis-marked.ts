import { tokenIndex, type TokenIndex } from '../src/analysis/grammar/token-index.js'
import { createTokeniser } from '../src/analysis/grammar/tokenise.js'
import { sentencesOf, type Sentence } from '../src/analysis/grammar/sentences.js'
import type { Spans } from '../src/analysis/attributions/spans.js'
import type { Attribution } from '../src/model/attribution.js'
import { findQuotes, type Quote } from '../src/text/quotes.js'

const tokenise = createTokeniser()

/** What a pass behind the network needs of one sentence. */
export interface Marked {
  readonly text: string
  readonly attribution: Attribution
  readonly sentence: Sentence
  readonly tokens: TokenIndex
  readonly quotes: readonly Quote[]
}

/** One sentence with its source in `<>`, its cue in `{}` and its content in `[]`: `<Venn> {said} [that it was over].` */
export function marked(written: string): Marked {
  const spans = { '<': [], '{': [], '[': [] } as Record<string, { begin: number; end: number }[]>
  let text = ''
  for (const sign of written) {
    if (sign in spans) spans[sign]!.push({ begin: text.length, end: text.length })
    else if ('>}]'.includes(sign)) {
      const open = spans['<{['['>}]'.indexOf(sign)]!]!.at(-1)!
      open.end = text.length
    } else text += sign
  }
  const blocks = [{ kind: 'paragraph', begin: 0, end: text.length }] as const
  const quotes = findQuotes(text, blocks)
  const tokenBlocks = tokenise(text, blocks)
  const roles: Spans = { source: spans['<']!, cue: spans['{']!, content: spans['[']! }
  return {
    text, attribution: { ...roles, kind: 'speech', confidence: 0.9, by: 'test' }, sentence: sentencesOf(text, tokenBlocks[0]!, quotes)[0]!,
    tokens: tokenIndex(tokenBlocks), quotes: quotes.quotes,
  }
}
