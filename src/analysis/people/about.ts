import type { Span } from '../../model/span.js'
import type { About, Speaker } from '../../model/statement.js'
import { firstBeginningAt } from '../../text/span.js'
import type { Actors } from './actors.js'
import type { PageNames } from './entity.js'
import { actorField } from './speaker-fields.js'

/** Names of one statement at most. */
const MOST_NAMED = 40

/**
 * Who and which bodies a statement's content names, each once, in the order of the text, under the fullest name that the page gives. A surname alone means whom it
 * means on the page; one that several have names nobody here, nor do places, pronouns and offices; and who speaks isn't told again.
 */
export function aboutOf(text: string, content: readonly Span[], speakers: readonly Speaker[], page: PageNames, actors: Actors): readonly About[] {
  const found = new Map<number, About>()
  for (const { begin, end } of content) {
    for (let i = firstBeginningAt(page.mentions, begin); found.size < MOST_NAMED; i++) {
      const mention = page.mentions[i]
      if (mention === undefined || mention.end > end) break
      const [only, ...others] = mention.fits
      const entity = page.entities[only ?? -1]
      if (only === undefined || entity === undefined || others.length > 0 || found.has(only) || (entity.kind !== 'person' && entity.kind !== 'body')) continue
      if (speakers.some(({ name }) => name === entity.name)) continue
      found.set(only, { name: entity.name, as: text.slice(mention.begin, mention.end).replace(/\s+/g, ' '), ...actorField(actors, entity.name, entity.offices) })
    }
  }
  return [...found.values()]
}
