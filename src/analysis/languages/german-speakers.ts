import type { Language } from '../lang/language.js'
import type { Mention } from './people.js'
import type { Token } from './tokens.js'

/** German verbs of saying by their stems that people alone are the subject of, and no bodies (`teilte mit`, `kündigt an`). By hand. */
const PERSONAL = /^(?:sagen|erzählen|antworten|meinen|finden|glauben|denken|erinnern|schildern|entgegnen|erwidern|schwärmen|seufzen|stöhnen|scherzen|witzeln|spotten|murmeln|flüstern|rufen|schreien|fragen|gestehen|beichten|jubeln)$/

/**
 * `Rom Braslavski wurde entführt. … Braslavski antwortet`: whoever a page calls by a family name alone beside a verb that people alone do is a person, though no list has the given name. Marks
 * them as people.
 */
export function knowSpeakers(tokens: readonly Token[], mentions: readonly Mention[], language: Language): void {
  if (language.code !== 'de') return
  for (const { fits: [person, ...others], full, run } of mentions) {
    if (person === undefined || others.length > 0 || full || person.isPerson || run.words.length !== 1) continue
    const family = run.words[0] ?? ''
    if (language.isBody(family.toLowerCase()) || language.isOutlet(family.toLowerCase()) || /^\p{Lu}{2,}$/u.test(family) || /[-\d]/.test(family)) continue
    const [before, behind] = [tokens[run.from - 1], tokens[run.to]]
    const says = (token: Token | undefined) => token !== undefined && language.cues.get(token.low)?.some(({ lemma, shape, number }) => shape === 'finite' && number === 's' && PERSONAL.test(lemma)) === true
    if (says(before) || says(behind)) person.isPerson = true
  }
}
