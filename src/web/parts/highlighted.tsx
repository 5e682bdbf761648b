import type { Child } from 'hono/jsx'
import { matches } from '../view/matches.js'
import type { Likeness } from '../view/matches.js'

interface Searched {
  readonly text: string
  readonly query: string
  readonly likeness?: Likeness
}

/** Text with the words of a search marked in it. */
export function Highlighted({ text, query, likeness = 'words' }: Searched) {
  const parts: Child[] = []
  let end = 0
  for (const match of matches(text, query, likeness)) {
    parts.push(text.slice(end, match.begin), <mark class="hit">{text.slice(match.begin, match.end)}</mark>)
    end = match.end
  }
  return <>{[...parts, text.slice(end)]}</>
}
