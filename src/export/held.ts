import type { Holding } from '../model/holding.js'

/** Somebody whose words hold a statement, and what they do with it. */
export interface Holder {
  readonly does: Holding
  readonly speakers: readonly { readonly name: string | null; readonly as: string }[]
}

/** `according to the minister`, `the minister denies it`: with what a statement in somebody's words must be told. */
export function heldInWords({ does, speakers }: Holder): string {
  const who = speakers.map(({ name, as }) => name ?? as).filter((name) => name !== '').join(', ') || 'somebody not named'
  const several = speakers.length > 1
  switch (does) {
    case 'says': return `according to ${who}`
    case 'denies': return `${who} ${several ? 'deny' : 'denies'} it`
    case 'asks': return `asked by ${who}`
    case 'supposes': return `so ${who} ${several ? 'think, fear or hope' : 'thinks, fears or hopes'}`
    case 'does not say': return `${who} ${several ? 'do' : 'does'} not say so`
    case 'does not deny': return `${who} ${several ? 'do' : 'does'} not deny it`
  }
}

/** All that holds a statement, the nearest first: `Roe denies it; according to Venn`. */
export function allHeldInWords(holders: readonly Holder[]): string {
  return holders.map(heldInWords).join('; ')
}
