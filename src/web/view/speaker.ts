import { t } from '../words/say.js'
import type { Speaker } from '../../model/statement.js'

/** The key of a speaker's own page, as the store keys them; `null` where nobody can be told. */
export function speakerKey({ name, actor }: Speaker): string | null {
  return actor ?? name
}

/**
 * Whether the source stands for a speaker by other words than the name: `she`, `the foreign minister`; not by the surname
 * alone, and not by the name with more around it.
 */
export function namedOtherwise({ name, as }: Speaker): boolean {
  if (as === '' || name === null || as.includes(name)) return false
  const ofName = new Set(name.split(/\s+/))
  return !as.split(/\s+/).every((word) => ofName.has(word))
}

/** `foreign minister, Russia`, `foreign minister`, `Russia` or `null`. */
export function officeInWords({ role, of }: Speaker): string | null {
  const parts = [role, of].filter((part) => part !== undefined && part !== '')
  return parts.length === 0 ? null : parts.join(', ')
}

/** How it was decided who is meant, and how often that is right: a name that the words don't give is never shown as if they did; whom they may mean, where that is open. `null` where the words name them. */
export function knownInWords(speaker: Speaker): string | null {
  const { known, how, certainty, candidates = [] } = speaker
  if (known === 'open') return candidates.length === 0 ? null : t('who.mayBe', { who: candidates.join(` ${t('who.or')} `) })
  if (known !== 'resolved' || how === undefined || !namedOtherwise(speaker)) return null
  return certainty === undefined ? t('who.toldBy', { how }) : t('who.toldBySure', { how, n: Math.round(certainty * 100) })
}
