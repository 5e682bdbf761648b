import type { Statement } from '../../model/statement.js'
import type { Occasion } from './occasion.js'

/** What the page told right before, by somebody whom it described without a name, or by a body. */
export interface Lead {
  readonly occasion: Occasion
  /** Who spoke is somebody described: `A former nurse told a jury on Monday`. */
  readonly isSomebody: boolean
}

/** `A former nurse`, `The head coach of the Rovers`: a description, and no name of a person. */
const DESCRIBED = /^(?:[Aa]n?|[Tt]he|[Oo]ne\s+of)\s+\p{Ll}/u
/** `its general secretary, Ada Roe`: whose they are is who spoke right before. */
const THEIRS = /^(?:[Ii]ts|[Tt]heir)\s+\p{Ll}/u

/** A dated statement of somebody described, or of a body, that the next may go on from; `null` for others. */
export function leading(statement: Statement, now: Occasion, source: string): Lead | null {
  if (now.date?.precision !== 'day' || statement.speakers.length !== 1) return null
  return { occasion: { ...now, hops: [], told: [], addressees: [] }, isSomebody: DESCRIBED.test(source) }
}

/**
 * The occasion that a page begins with and goes on with under a name: `A former nurse told a jury on Monday … Dilys Roe said`, `The union said on
 * Monday … its secretary, Ada Roe, told reporters`. For the first words of one who hasn't spoken before, in the next paragraph at the latest.
 */
export function ledBy({ occasion, isSomebody }: Lead, own: Occasion, source: string): Occasion | undefined {
  const apart = own.sentence.block - occasion.sentence.block
  // `Brightwell cut its forecast on Thursday … chief executive Ada Roe told analysts`
  if (!isSomebody && occasion.sentence.block <= LEAD && apart > 0 && apart <= OFFICERS_REACH && own.tense === 'past' && own.date === null && OFFICER.test(source)) return occasion
  if (apart > 1 || own.tense !== 'past' || own.date !== null) return undefined
  // Who is named in the next paragraph's first words is the one described in the lead.
  const isNamed = isSomebody && apart === 1 && occasion.sentence.block <= LEAD && /^(?!The\s|An?\s)\p{Lu}[\p{L}.’'-]*\s+\p{Lu}/u.test(source)
  return isNamed || THEIRS.test(source) ? occasion : undefined
}

/** Who speaks for a company, by the office right before the name. */
const OFFICER = /^(?:[Tt]he\s(?:company|group|firm|bank)[’']s\s)?(?:[Gg]roup\s)?(?:[Cc]hief\s(?:executive|financial\sofficer|operating\sofficer|executive\sofficer)|CEO|CFO|[Cc]hair(?:man|woman|person)?|[Ff]inance\s(?:chief|director)|[Mm]anaging\sdirector)\s\p{Lu}/u
/** How many blocks further down an officer still speaks on the day of the lead. */
const OFFICERS_REACH = 3

/** In which blocks a page's first sentence stands, behind a headline and a line of its own. */
const LEAD = 2
