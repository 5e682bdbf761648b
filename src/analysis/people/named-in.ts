import type { Span } from '../../model/span.js'
import type { Target } from '../../model/statement.js'
import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import type { PageNames } from './entity.js'
import { members } from './members.js'

/**
 * Whom or what words name, one for each member of a coordination: under the name that the page gives in full where the member ends in it. A pronoun, a
 * role or a thing keeps its words alone, and so does a name that several have.
 */
export function namedIn(text: string, { begin, end }: Span, words: readonly Token[], page: PageNames): readonly Target[] {
  const parts = members(words, page)
  return parts.flatMap((member, i) => {
    const [first, last] = [member[0], member.at(-1)]
    if (first === undefined || last === undefined) return []
    // The marks around all of the words are theirs: `“digital terror”`.
    const span = { begin: i === 0 ? begin : first.begin, end: i === parts.length - 1 ? end : last.end }
    const mention = page.mentions[firstBeginningAt(page.mentions, last.begin + 1) - 1]
    const [one, another] = mention !== undefined && mention.begin >= first.begin && mention.begin <= last.begin && mention.end >= last.end ? mention.fits : []
    const name = one === undefined || another !== undefined ? null : (page.entities[one]?.name ?? null)
    return [{ name, as: text.slice(span.begin, span.end).replace(/\s+/g, ' ') }]
  })
}
