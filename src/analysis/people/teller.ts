import type { Problem } from '../../model/problem.js'
import type { Span } from '../../model/span.js'
import type { Speaker } from '../../model/statement.js'
import type { Token } from '../grammar/tokens.js'
import { countryOf, type Actors } from './actors.js'
import type { Anaphor } from './anaphor.js'
import { rankAntecedents } from './antecedents.js'
import type { Ranking } from './antecedents.js'
import type { Discourse, MentionRole } from './discourse.js'
import type { PageNames } from './entity.js'
import type { Gender } from './gender.js'
import { meantBy, type Meanings } from './meanings.js'
import { actorField, MOST_LISTED } from './speaker-fields.js'

/** What the words around a mention tell about whom it can mean. */
export interface MentionContext {
  /** Who speaks the quote that the mention stands in, when it stands in one. */
  readonly voice: readonly Speaker[] | null
  /** Entities that can't be meant: whoever speaks isn't whom they speak to. */
  readonly not: ReadonlySet<number>
  /** The tokens before the mention, for the antecedent of `who`. */
  readonly before: readonly Token[]
  /** In which place of its sentence the mention stands: a speaker's, or that of who is told. */
  readonly role: MentionRole
  /** Whether it is one of several that are named together. */
  readonly several?: boolean
}

/** What the readers of names, pronouns and descriptions share, of one article: what it tells, and how they answer. */
export interface Teller {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly page: PageNames
  readonly discourse: Discourse
  readonly actors: Actors
  /** What pronouns told of entities so far. */
  readonly genders: Map<number, Gender>
  /** Index of the entity of a name. */
  readonly byName: ReadonlyMap<string, number>
  readonly rank: (anaphor: Anaphor, not: ReadonlySet<number>) => Ranking
  /** Notes that an entity was mentioned, and gives it as the speaker. */
  readonly meant: (entity: number, as: string, how: string | null, certainty: number, role: MentionRole, at: number) => Speaker
  /** Who is meant is not known: the name stays empty, candidates are told, and a problem says why. */
  readonly open: (as: string, span: Span, problems: Problem[], why: string, candidates?: readonly number[]) => Speaker
  readonly nameOf: (entity: number) => string
}

/** Makes what the readers of one article share. `actors` are those of its date. */
export function createTeller(text: string, tokens: readonly Token[], page: PageNames, discourse: Discourse, actors: Actors, meanings: Meanings): Teller {
  const genders = new Map<number, Gender>()

  function rank(anaphor: Anaphor, not: ReadonlySet<number>): Ranking {
    return rankAntecedents(anaphor, page, discourse, genders, not, meantBy(anaphor, meanings))
  }

  function meant(entity: number, as: string, how: string | null, certainty: number, role: MentionRole, at: number): Speaker {
    // Who is told is one more who is mentioned; the weights know of no other.
    discourse.note(entity, at, role === 'told' ? 'other' : role)
    const { name, offices } = page.entities[entity]!
    const [office] = offices
    return {
      name, as, ...(office === undefined ? {} : { role: office.role }), ...(office?.of === undefined || office.of === null ? {} : { of: countryOf(office.of)?.name ?? office.of }),
      ...actorField(actors, name, offices), known: 'resolved', ...(how === null ? {} : { how }), certainty: Math.round(certainty * 100) / 100,
    }
  }

  function nameOf(entity: number): string {
    return page.entities[entity]?.name ?? ''
  }

  function open(as: string, { begin, end }: Span, problems: Problem[], why: string, candidates: readonly number[] = []): Speaker {
    problems.push({ rule: 'speaker-unresolved', message: `“${as}” could not be resolved. ${why}`, begin, end })
    return { name: null, as, known: 'open', ...(candidates.length === 0 ? {} : { candidates: candidates.slice(0, MOST_LISTED).map(nameOf) }) }
  }

  return { text, tokens, page, discourse, actors, genders, byName: new Map(page.entities.map(({ name }, i) => [name, i])), rank, meant, open, nameOf }
}
