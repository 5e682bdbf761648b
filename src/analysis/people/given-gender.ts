import { GIVEN_NAMES } from '../lang/en/given-names.js'
import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names.js'
import type { Gender } from './gender.js'

const COUNTED: ReadonlyMap<string, Gender> = new Map([
  ...FEMALE_NAMES.trim().split(/\s+/).map((name) => [name, 'f'] as const),
  ...MALE_NAMES.trim().split(/\s+/).map((name) => [name, 'm'] as const),
])
/** Both genders bear them, though most who do in one country are of one. */
const OPEN = new Set(['jean', 'kim', 'robin', 'andrea', 'jan', 'nikita', 'ariel', 'sasha', 'camille', 'pascal', 'jesus', 'angel', 'joel'])

/**
 * What the first name in a name tells of the gender. A single word tells it only where it is a very common given name: `China` and `Ford` are given names too.
 */
export function genderByName(name: string): Gender | null {
  const [first = '', ...rest] = name.toLowerCase().split(' ')
  if (OPEN.has(first) && rest.length > 0) return null
  const known = GIVEN_NAMES.get(first)
  if (known !== undefined) return known
  if (rest.length === 0) return null
  return COUNTED.get(first) ?? COUNTED.get(first.normalize('NFD').replace(/\p{M}/gu, '')) ?? (first.includes('-') && !OPEN.has(first.split('-')[0] ?? '') ? GIVEN_NAMES.get(first.split('-')[0] ?? '') ?? null : null)
}
