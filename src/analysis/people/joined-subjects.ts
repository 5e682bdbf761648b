import type { Token } from '../grammar/tokens.js'
import { NAME_WORDS } from '../lang/en/description-nouns.js'
import { isCapital } from './name-parts.js'

/** What public bodies are for: `Immigration and Customs Enforcement`, `Fish and Wildlife Service`. From the names of departments and agencies of English-speaking states; written by hand. */
const SUBJECTS = new Set((
  'agriculture alcohol animal aging ageing border borders budget business care children citizenship coastal commerce communities community conservation consumer corporate corrections criminal crime culture cultural customs defence defense '
  + 'development digital disability disaster drug drugs education emergency employment energy environment environmental equality families family finance financial fire firearms fish fisheries food foreign forestry game gambling health highway highways '
  + 'homeland housing human immigration industry industrial information innovation innovations insurance intelligence investment justice labor labour land lands licensing livestock loan maritime media medical medicines mental migration mines mining minerals natural naturalization oceans parks passport '
  + 'pensions personnel planning plant police ports prison prisons probation profession public rail railway recreation refugee refugees rehabilitation rescue research resources revenue road roads rural safety sanitation savings science sciences securities security senior skills social sport sports statistics '
  + 'tax taxation technology telecommunications tobacco tourism trade training transit transport transportation treasury urban veterans veterinary visa visas water welfare wildlife women work works youth'
).split(' '))
/** What such a name ends with, beside the words for bodies. */
const CLOSERS = new Set(['services', 'service', 'enforcement', 'protection', 'affairs', 'investigations', 'inspection', 'regulation', 'standards', 'operations', 'relations', 'development', 'resources', 'reform', 'compensation', 'management', 'control', 'planning', 'support', 'intelligence', 'security'])
/** Tokens on each side of the conjunction, at most. */
const LONGEST = 4

/**
 * Where the name of a body with two subjects ends, from its first word on: `Kell Citizenship and Migration Services`, `Fish and Wildlife Service`. What stands right before the conjunction and right
 * behind it must be what bodies are for, and the name end like a body's. `null` where none begins.
 */
export function joinedSubjectsEnd(tokens: readonly Token[], from: number): number | null {
  let and = from
  while (and - from <= LONGEST && isCapital(tokens[and])) and++
  if (and === from || and - from > LONGEST || !/^(?:and|&)$/.test(tokens[and]?.lower ?? '') || !SUBJECTS.has(tokens[and - 1]?.lower ?? '')) return null
  // A body of its own is joined to another: `Kell Police and Border Services`.
  if (and - from > 1 && NAME_WORDS.has(tokens[and - 1]?.lower ?? '')) return null
  let to = and + 1
  while (to - and <= LONGEST && isCapital(tokens[to])) to++
  const last = tokens[to - 1]
  return to - and > 2 && SUBJECTS.has(tokens[and + 1]?.lower ?? '') && (CLOSERS.has(last?.lower ?? '') || NAME_WORDS.has(last?.lower ?? '')) ? to : null
}
