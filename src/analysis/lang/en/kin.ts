import type { Gender } from '../../people/gender.js'

/** Nouns for kin with the gender that they tell, mostly named once beside whose they are (`his wife, Halide`), then meant by `his wife` alone. Written by hand. */
export const KIN: ReadonlyMap<string, Gender | null> = new Map([
  ...'husband brother son father uncle nephew fiancé widower grandson grandfather stepson stepfather brother-in-law dad'.split(' ').map((word) => [word, 'm'] as const),
  ...'wife sister daughter mother aunt niece fiancée widow granddaughter grandmother stepdaughter stepmother sister-in-law mum mom'.split(' ').map((word) => [word, 'f'] as const),
  ...'cousin partner spouse twin'.split(' ').map((word) => [word, null] as const),
])

/** Kin who may bear one surname by marriage or birth. */
export const OF_ONE_NAME: ReadonlySet<string> = new Set(['husband', 'wife', 'brother', 'sister', 'twin', 'cousin', 'mother', 'mum', 'mom', 'father', 'dad', 'son', 'daughter'])

/** Nouns before the names of several who bear one surname. */
export const KINSFOLK: ReadonlySet<string> = new Set(['brothers', 'sisters', 'twins', 'siblings', 'cousins', 'parents', 'children', 'sons', 'daughters', 'spouses'])

/** Words that tell that two who were named together belong together. */
export const OF_TWO: ReadonlySet<string> = new Set(['they', 'both', 'couple', 'pair', 'brothers', 'sisters', 'siblings', 'twins', 'cousins', 'wife', 'husband', 'married', 'their'])
