import type { Speaker } from '../../model/statement.js'
import { GENERIC_PEOPLE, GENERIC_THINGS } from '../lang/en/generic-nouns.js'
import { withoutCapitalArticle } from './speaker-fields.js'

/** A speaker whose one word names nobody, though it has a capital (`Company`, `Analysts`): described, by all the words that stand with it, and not named. Others are as they were. */
export function withoutGenericName(speaker: Speaker): Speaker {
  const { name, known, actor } = speaker
  if (name === null || actor !== undefined || (known !== 'named' && known !== 'resolved')) return speaker
  const word = name.replace(/^the /i, '').toLowerCase()
  if (!GENERIC_THINGS.has(word) && !singulars(word).some((one) => GENERIC_THINGS.has(one) || GENERIC_PEOPLE.has(one))) return speaker
  return { ...speaker, name: withoutCapitalArticle(phraseOf(name, speaker.as)), known: 'described' }
}

/** `the US Embassy in Lorne`, of which `Embassy` was taken for the name: what stands between commas with the noun, all of its words. */
function phraseOf(name: string, as: string): string {
  return as.split(', ').find((part) => part.split(' ').includes(name.split(' ').at(-1) ?? name)) ?? name
}

/** What a word may be the plural of. */
function singulars(word: string): string[] {
  return /[^s]s$/.test(word) ? [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')] : []
}
