import type { Problem } from '../../model/problem.js'
import type { Span } from '../../model/span.js'
import type { Speaker } from '../../model/statement.js'
import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import { countryOf } from './actors.js'
import { governmentOf } from './capital-called.js'
import { CAPITAL_CHANCE, NAME_CHANCE, PART_OF_NAME_CHANCE, SHARED_NAME_CHANCE, SHORT_NAME_CHANCE } from './chances.js'
import { withoutPossessive } from './describing.js'
import type { NameMention } from './entity.js'
import type { NameParts } from './name-parts.js'
import { isOfPlace } from './source-words.js'
import { actorField, anyOf, fullestCountry, withoutCapitalArticle, withOffice } from './speaker-fields.js'
import type { MentionContext, Teller } from './teller.js'

/** Reads words that hold a name. */
export interface Names {
  readonly read: (parts: NameParts, words: readonly Token[], as: string, span: Span, context: MentionContext, problems: Problem[]) => Speaker
  /** The page's mention of a name within a span. */
  readonly mentionOf: (name: string, span: Span) => NameMention | undefined
  /** `Bishop`, where the page names one Ada Bishop whose surname is no other's: the person; else `null`. */
  readonly surnameOf: (words: readonly Token[]) => number | null
}

/** Makes the reader of one article's names. */
export function createNames({ text, tokens, page, discourse, actors, meant, open, nameOf }: Teller): Names {
  const bySurname = new Map<string, number[]>()
  page.entities.forEach(({ name, kind }, i) => {
    const words = name.split(' ')
    if (words.length < 2 || kind === 'body' || kind === 'place') return
    const surname = words.at(-1) ?? name
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), i].slice(0, 2))
  })

  /** Where each entity is named in full for the first time. */
  const firstNamed = new Map<number, number>()
  for (const { begin, fits: [only, ...others], full } of page.mentions) if (full && only !== undefined && others.length === 0 && !firstNamed.has(only)) firstNamed.set(only, begin)

  function read(parts: NameParts, words: readonly Token[], as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker {
    const name = withoutPossessive(parts.name ?? '')
    const mention = mentionOf(name, span)
    const [only, ...others] = mention?.fits ?? []
    const land = countryOf(as)
    if (land !== null && land.by !== 'demonym' && page.entities[only ?? -1]?.kind !== 'person') {
      if (only !== undefined) discourse.note(only, span.end - 1, context.role)
      // `Brussels, Washington and Kyiv`: named together, each as the page has it.
      const government = land.by === 'capital' && context.role === 'speaker' && context.several !== true ? governmentOf(land, span.begin, tokens, page) : null
      if (government !== null) return { name: government, as, of: land.name, ...(land.id === null ? {} : { actor: land.id }), known: 'resolved', how: 'capital', certainty: CAPITAL_CHANCE }
      return { name: (land.by === 'name' && context.role === 'speaker' ? fullestCountry(land.name, as, page) : null) ?? withoutCapitalArticle(as), as, of: land.name, ...(land.id === null ? {} : { actor: land.id }), known: 'named', certainty: NAME_CHANCE }
    }
    if (only !== undefined && others.length === 0) {
      const entity = page.entities[only]!
      const known = withOffice(meant(only, as, null, 1, context.role, span.end - 1), parts)
      return entity.name === name || parts.name?.includes(' ') === true ? { ...known, known: 'named', certainty: mention?.full === true ? NAME_CHANCE : PART_OF_NAME_CHANCE } : { ...known, known: 'resolved', how: 'short form', certainty: SHORT_NAME_CHANCE }
    }
    if (only !== undefined) return among(mention?.fits ?? [], as, span, context, problems)
    // A name that opens a sentence may have been taken for a common word.
    const [person, ...namesakes] = bySurname.get(name.split(' ').at(-1) ?? name) ?? []
    if (person !== undefined && namesakes.length === 0 && !name.includes(' ')) return { ...meant(person, as, 'short form', SHORT_NAME_CHANCE, context.role, span.end - 1), known: 'resolved' }
    if (parts.role === null && /^(?:the|a|an) /i.test(as)) return { name: withoutCapitalArticle(as), as, known: 'named', certainty: NAME_CHANCE }
    return withOffice({ name, as, ...actorField(actors, name, parts.role === null ? [] : [{ role: parts.role, of: parts.of }]), known: 'named', certainty: NAME_CHANCE }, parts)
  }

  /** A name that several share: the only one who was introduced so far, else the one of them who alone was spoken of in this paragraph; else nobody. */
  function among(fits: readonly number[], as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker {
    // Who is introduced further down isn't meant yet.
    const introduced = fits.filter((entity) => (firstNamed.get(entity) ?? Infinity) < span.begin)
    const surname = withoutPossessive(as).split(' ').at(-1)
    if (introduced.length === 1 && (page.entities[introduced[0]!]?.kind === 'person' || nameOf(introduced[0]!).split(' ').at(-1) === surname)) return { ...meant(introduced[0]!, as, 'short form', SHORT_NAME_CHANCE, context.role, span.end - 1), known: 'resolved' }
    const block = discourse.blockAt(span.begin)
    const near = discourse.candidates().filter((t) => fits.includes(t.entity) && t.block === block && t.role !== 'quoted')
    const [only, ...others] = near
    if (only !== undefined && others.length === 0) return { ...meant(only.entity, as, 'short form', SHARED_NAME_CHANCE, context.role, span.begin), known: 'resolved' }
    return open(as, span, problems, `It may mean ${anyOf(fits.map(nameOf))}: the page names several people so.`, fits)
  }

  function mentionOf(name: string, { begin, end }: Span): NameMention | undefined {
    const last = name.split(' ').at(-1) ?? name
    for (let i = Math.max(0, firstBeginningAt(page.mentions, begin) - 1); (page.mentions[i]?.begin ?? Infinity) < end; i++) {
      const mention = page.mentions[i]!
      if (mention.end <= begin) continue
      const words = withoutPossessive(text.slice(mention.begin, mention.end))
      // `Ministry of Trade` of the `Ministry of Trade, Industry and Energy`; the `Office for Norlund` isn't Norlund.
      if (mention.full && name.includes(' ') && words.startsWith(`${name}, `)) return mention
      if (words.endsWith(last) && !isOfPlace(name, words)) return mention
    }
    return undefined
  }

  function surnameOf(words: readonly Token[]): number | null {
    const [only, ...others] = words
    if (only === undefined || others.length > 0 || !/^\p{Lu}\p{Ll}/u.test(only.text)) return null
    const [person, ...namesakes] = bySurname.get(only.text) ?? []
    return person !== undefined && namesakes.length === 0 && nameOf(person).includes(' ') ? person : null
  }

  return { read, mentionOf, surnameOf }
}
