import { holds } from '../../text/span.js'
import type { SpanIndex } from '../../text/span.js'
import type { Span } from '../../model/span.js'
import type { Spans } from './spans.js'

/**
 * `“I said we would break even. We have not,” Dunne said`: what is told within somebody's quoted words ends with its own sentence, unless marks of its own
 * or a colon open it: what follows is the outer speaker's. `inner`: sentences within quotes.
 */
export function withinOwnSentence<A extends Spans>(text: string, attribution: A, inner: SpanIndex<Span>): A {
  const { cue: [how], content } = attribution
  if (how === undefined || !/\p{L}/u.test(text.slice(how.begin, how.end))) return attribution
  const [sentence] = [...inner.around(how)].sort((a, b) => (a.end - a.begin) - (b.end - b.begin))
  if (sentence === undefined || !STOPPED.test(text.slice(sentence.end - 1, sentence.end + 4)) || content.every((c) => c.end <= sentence.end || c.begin < how.begin)) return attribution
  const [first] = content
  if (first === undefined || !holds(sentence, { begin: first.begin, end: first.begin }) || /[:"“‘'«]\s*$/u.test(text.slice(how.end, first.begin)) || isOpened(text, first)) return attribution
  const own = content.flatMap((c): readonly Span[] => {
    if (c.begin < how.begin || c.end <= sentence.end || isOpened(text, c)) return [c]
    return c.begin >= sentence.end ? [] : [{ begin: c.begin, end: withoutStop(text, c.begin, sentence.end) }]
  })
  return own.length === 0 ? attribution : { ...attribution, content: own }
}

/** A full stop, and a capital behind it. */
const STOPPED = /^[.!?…]\s+["“‘']?\p{Lu}/u

function isOpened(text: string, { begin }: Span): boolean {
  return /["“„‘'«]/.test(text.charAt(begin))
}

/** The end of the words, before the sentence's last sign. */
function withoutStop(text: string, begin: number, end: number): number {
  let at = end
  while (at > begin && /[\s.!?…"”’'»]/.test(text.charAt(at - 1))) at--
  return at
}
