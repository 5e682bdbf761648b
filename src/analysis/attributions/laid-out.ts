import type { Span } from '../../model/span.js'
import { hasAny, spanIndex } from '../../text/span.js'
import type { Sentence } from '../grammar/sentences.js'
import { unlabelledInterview } from './interviews.js'
import { labelledSpeech } from './labelled-speech.js'
import type { LabelledSpeech } from './labelled-speech.js'
import { embeddedPosts } from './posts.js'
import { pressStatements } from './press-statements.js'
import type { Reading } from './reading.js'
import type { Spans } from './spans.js'

/** All speech that the page's layout tells. Where two rules claim the same words the more particular has them: posts, labels, interviews, statements. */
export function laidOutSpeech({ text, blocks, quotes, page = { entities: [], mentions: [] } }: Reading, sentences: readonly Sentence[]): readonly LabelledSpeech[] {
  const kept: LabelledSpeech[] = []
  const rules = [
    embeddedPosts(text, blocks), labelledSpeech(text, blocks, quotes.quotes),
    unlabelledInterview(text, blocks, page), pressStatements(text, blocks, sentences, quotes.quotes),
  ]
  for (const found of rules) {
    const taken = spanIndex(kept.flatMap(({ content }) => content))
    for (const speech of found) if (!speech.content.some((c) => hasAny(taken.over(c)))) kept.push(speech)
  }
  return kept
}

/** What prose claims of laid-out words from outside of them goes: the layout tells whose they are. Without content left, all of it. */
export function withoutLaidOut<A extends Spans>(attributions: readonly A[], laidOut: readonly Span[]): readonly A[] {
  if (laidOut.length === 0) return attributions
  const held = spanIndex(laidOut)
  return attributions.flatMap((a): readonly A[] => {
    const [first] = [...a.cue, ...a.source]
    if (first !== undefined && hasAny(held.around(first))) return [a]
    const content = a.content.filter((c) => !hasAny(held.over(c)))
    return content.length === a.content.length ? [a] : content.length === 0 ? [] : [{ ...a, content }]
  })
}
