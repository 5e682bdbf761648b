import type { Speaker } from '../../model/statement.js'
import type { PageNames } from './entity.js'

/** Who a letter stands for: `A` for the one person that the page names in full, `Q` for nobody that it names. */
export function letterSpeaker(letter: string, { entities }: PageNames): Speaker {
  const named = entities.filter(({ name, kind }) => name.includes(' ') && (kind === 'person' || kind === 'unknown'))
  const [only] = named
  if (!/^(?:A|Answer)$/.test(letter) || only === undefined || named.length > 1) return { name: null, as: letter, known: 'open' }
  const [office] = only.offices
  return { name: only.name, as: letter, ...(office === undefined ? {} : { role: office.role }), known: 'resolved', how: 'letter' }
}
