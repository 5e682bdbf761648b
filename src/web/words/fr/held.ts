import type { held as english } from '../en/held.js'
import type { WordsOf } from '../words-of.js'

export const held: WordsOf<typeof english> = {
  says: 'selon {who}',
  denies: '{n, plural, one {{who} le nie} other {{who} le nient}}',
  asks: 'demandé par {who}',
  supposes: '{n, plural, one {c’est ce que pense, craint ou espère {who}} other {c’est ce que pensent, craignent ou espèrent {who}}}',
  doesNotSay: '{n, plural, one {{who} ne le dit pas} other {{who} ne le disent pas}}',
  doesNotDeny: '{n, plural, one {{who} ne le nie pas} other {{who} ne le nient pas}}',
  nobodyNamed: 'quelqu’un qui n’est pas nommé',
}
