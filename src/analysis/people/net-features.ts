import type { AnaphorForm } from './anaphor.js'
import type { Entity } from './entity.js'

/** Lower edges of the steps in which a chance counts. */
const EDGES = [0.01, 0.03, 0.08, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.96]
/** Chances of all candidates together of which shares tell nothing. */
const TOO_LITTLE = 0.02
/** The least chance of who is likeliest of all that tells anything. */
const LEAST_TOP = 0.05
/** Steps that count as one beside what somebody is. */
const COARSE = 3

/** Features by what the head of coreference says: one list a candidate, with its chance, and last those of meaning none of them. */
export function netFeatures(form: AnaphorForm, chances: readonly number[], entities: readonly Entity[]): readonly (readonly string[])[] {
  const total = chances.reduce((sum, chance) => sum + chance, 0)
  const most = chances.reduce((highest, chance) => Math.max(highest, chance), 0)
  const none = step(1 - total)
  return [...chances.map((chance, i) => {
    const own = step(chance)
    const { kind, name } = entities[i] ?? { kind: 'unknown', name: '' }
    return [
      `net ${own}`, `${form} net ${own}`, `net share ${total < TOO_LITTLE ? 'low' : step(chance / total)}`, `net ${chance === most && chance > LEAST_TOP ? 'top' : 'no'}`,
      `net kind ${kind}${name.includes(' ') ? '' : ' single'} ${Math.min(COARSE, Math.floor(own / COARSE))}`,
    ]
  }), [`none net ${none}`, `${form} none net ${none}`]]
}

function step(chance: number): number {
  return EDGES.filter((edge) => chance >= edge).length
}
