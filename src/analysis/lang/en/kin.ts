/** Nouns for kin, mostly named once beside whose they are (`his wife, Halide`), then meant by `his wife` alone. Written by hand. */
export const KIN: ReadonlySet<string> = new Set(('husband wife brother sister son daughter mother father uncle aunt cousin nephew niece partner spouse twin fiancé fiancée widow widower '
  + 'grandson granddaughter grandmother grandfather stepson stepdaughter stepfather stepmother brother-in-law sister-in-law mum mom dad').split(' '))

/** Kin who may bear one surname by marriage or birth. */
export const OF_ONE_NAME: ReadonlySet<string> = new Set(['husband', 'wife', 'brother', 'sister', 'twin'])

/** Nouns before the names of several who bear one surname. */
export const KINSFOLK: ReadonlySet<string> = new Set(['brothers', 'sisters', 'twins', 'siblings', 'cousins', 'parents', 'children', 'sons', 'daughters', 'spouses'])

/** Words that tell that two who were named together belong together. */
export const OF_TWO: ReadonlySet<string> = new Set(['they', 'both', 'couple', 'pair', 'brothers', 'sisters', 'siblings', 'twins', 'cousins', 'wife', 'husband', 'married', 'their'])
