import type { Token } from '../grammar/tokens.js'
import { isOfPeople } from './anaphor.js'
import { isCapital } from './name-parts.js'
import { isGroupNoun } from './groups.js'

/** So many of those that stand behind, of both kinds. */
const QUANTIFIERS = new Set(['many', 'some', 'several', 'most', 'few', 'other', 'dozens', 'hundreds', 'thousands', 'scores', 'various', 'numerous', 'all', 'more'])
/** Of which level or kind officials are: also where a tagger takes the word that opens a sentence for a name. */
const LEVELS = new Set(['federal', 'state', 'local', 'national', 'regional', 'city', 'county', 'municipal', 'provincial', 'civil', 'civilian', 'military', 'political', 'religious', 'public', 'private', 'foreign', 'domestic', 'senior', 'junior', 'current', 'former', 'past', 'present', 'male', 'female', 'urban', 'rural', 'liberal', 'conservative', 'legal', 'medical', 'financial', 'diplomatic', 'moderate', 'progressive', 'democratic', 'republican'])

/**
 * Whether `and` at `i` stands within one phrase about people without a name: two kinds of one noun (`Federal and state officials`, `current and former staff`), or one word before both nouns that the second would lose
 * (`Norvian police and medics`, `many nurses and porters`).
 */
export function isOnePhrase(words: readonly Token[], i: number): boolean {
  const [before, after] = [words[i - 1], words[i + 1]]
  if (before === undefined || after === undefined || words.some(({ text }) => text === ',')) return false
  const first = words[0]?.lower === 'the' || words[0]?.lower === 'both' ? 1 : 0
  // Two kinds of one noun.
  const noun = words[i + 2]
  if (i === first + 1 && noun !== undefined && isPeople(noun) && !isPeople(before) && LEVELS.has(before.lower) && (LEVELS.has(after.lower) || after.pos === 'ADJ')) return true
  // One word before both nouns.
  const opens = words[0]
  if (opens === undefined || i < 2 || i > 3 || !(QUANTIFIERS.has(opens.lower) || opens.pos === 'NUM' || (isCapital(opens) && isOfPeople(opens.lower) && !opens.lower.endsWith('s')))) return false
  if (!isPeople(before) || !isPeople(after) || isCapital(after)) return false
  const end = words[i + 2]
  return end === undefined || end.pos === 'ADP' || /^(?:who|that|alike)$/.test(end.lower)
}

function isPeople({ lower, text }: Token): boolean {
  return /^\p{Ll}/u.test(text) && (isGroupNoun(lower) || /^(?:police|people|medics|staff|crew|troops|clergy|men|women|officials)$/.test(lower))
}
