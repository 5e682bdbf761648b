/**
 * Verbs that report a quote only together with a small word: `“No,” he shot back`, `“Never,” she went on`. By lemma (`shot` is
 * taken for a noun's), with the words that may follow. Written by hand.
 */
export const PARTICLE_CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['shoot', 'back'], ['shot', 'back'], ['fire', 'back'], ['hit', 'back'], ['call', 'out back'], ['cut', 'in'], ['break', 'in'], ['butt', 'in'], ['chip', 'in'],
  ['chime', 'in'], ['weigh', 'in'], ['put', 'in'], ['pipe', 'up'], ['speak', 'up'], ['go', 'on'], ['carry', 'on'], ['shout', 'back out'], ['cry', 'out'],
  ['snap', 'back'], ['write', 'back'], ['text', 'back'], ['bark', 'back'], ['yell', 'back out'],
].map(([lemma = '', words = '']) => [lemma, new Set(words.split(' '))]))
