import type { held as english } from '../en/held.js'
import type { WordsOf } from '../words-of.js'

export const held: WordsOf<typeof english> = {
  says: 'за словами: {who}',
  denies: '{n, plural, one {{who} це заперечує} few {{who} це заперечують} many {{who} це заперечують} other {{who} це заперечують}}',
  asks: 'запитання, яке ставить {who}',
  supposes: '{n, plural, one {так думає, побоюється чи сподівається {who}} few {так думають, побоюються чи сподіваються {who}} many {так думають, побоюються чи сподіваються {who}} other {так думають, побоюються чи сподіваються {who}}}',
  doesNotSay: '{n, plural, one {{who} цього не каже} few {{who} цього не кажуть} many {{who} цього не кажуть} other {{who} цього не кажуть}}',
  doesNotDeny: '{n, plural, one {{who} цього не заперечує} few {{who} цього не заперечують} many {{who} цього не заперечують} other {{who} цього не заперечують}}',
  nobodyNamed: 'хтось неназваний',
}
