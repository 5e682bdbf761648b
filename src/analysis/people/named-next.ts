import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import { KIN } from '../lang/en/kin.js'
import { describes, headsOf } from './describing.js'
import type { Discourse } from './discourse.js'
import type { PageNames } from './entity.js'
import { genderOf } from './antecedents.js'
import type { Gender } from './gender.js'
import { BODY_NOUNS, PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { isRole } from '../lang/en/roles.js'
import { nameParts } from './name-parts.js'
import { isPerson } from './pairs.js'

/** Sentences from the page's start within which a lead stands. */
const LEAD = 3

/**
 * Whom the lead's `The director of the museum`, `A retired keeper` means: the person whom the next paragraph opens with by their full name, for the first time and with no office, trade or
 * side of their own (`Everard Blythe, 63, told …`). Nobody may be named before, and `he` or `her` in the lead must fit. `null` for anybody else.
 */
export function namedNext(words: readonly Token[], text: string, tokens: readonly Token[], page: PageNames, discourse: Discourse): number | null {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || !/^(?:the|an?)$/.test(first.lower)) return null
  const heads = headsOf(words)
  if (!heads.some((noun) => (isRole(noun) || PERSON_NOUNS.has(noun)) && (!BODY_NOUNS.has(noun) || isRole(noun))) || /[^s]s$/.test(heads.at(-1) ?? '')) return null
  const here = discourse.sentenceAt(first.begin)
  const subject = discourse.subjectOf(here)
  const next = discourse.openerAfter(here)
  if (here > LEAD || next === null || subject === null || subject.begin > first.begin || subject.end < first.end || !discourse.opens(first.begin)) return null
  const subjectNext = discourse.subjectOf(next.index)
  const mention = page.mentions[firstBeginningAt(page.mentions, subjectNext?.begin ?? next.begin)]
  const [only, ...others] = mention?.fits ?? []
  const entity = page.entities[only ?? -1]
  if (mention === undefined || only === undefined || entity === undefined || others.length > 0 || !mention.full || (mention.begin !== next.begin && mention.begin !== subjectNext?.begin) || page.mentions.some((m) => m.begin >= next.begin && m.begin < mention.begin && page.entities[m.fits[0] ?? -1]?.kind === 'person') || !isPerson(entity)) return null
  const named = page.mentions.some((m) => m.begin < next.begin && discourse.sentenceAt(m.begin) === here && m.fits.some((i) => i === only || page.entities[i]?.kind === 'person'))
  const own = [...entity.nouns, ...entity.offices.map(({ role }) => role.split(/[ -]/).at(-1) ?? role)].filter((noun) => describes(noun) && !heads.includes(noun))
  if (named || own.length > 0 || /^,? (?:for|of|from|representing|acting|prosecuting|defending|his|her|their|the|an?) /.test(text.slice(mention.end, mention.end + 14))) return null
  const gender = genderOf(entity, undefined)
  const told = genderTold(words, tokens, last.end, next.begin)
  return gender === null || told === null || gender === told ? only : null
}

/** The gender that the description tells, or the first pronoun behind it in its paragraph. */
function genderTold(words: readonly Token[], tokens: readonly Token[], from: number, to: number): Gender | null {
  const own = nameParts(words).gender ?? KIN.get(headsOf(words).at(-1) ?? '') ?? null
  if (own !== null) return own
  for (let i = firstBeginningAt(tokens, from); (tokens[i]?.begin ?? to) < to; i++) {
    const word = tokens[i]?.lower ?? ''
    if (/^(?:he|his|him|himself)$/.test(word)) return 'm'
    if (/^(?:she|hers?|herself)$/.test(word)) return 'f'
  }
  return null
}
