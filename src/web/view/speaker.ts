import type { Speaker } from '../../model/statement.js'

/** The key of a speaker's own page, as the store keys them; `null` where nobody can be told. */
export function speakerKey({ name, actor }: Speaker): string | null {
  return actor ?? name
}

/** Whether the source stands for a speaker by other words than the name: `she`, `the foreign minister`. */
export function namedOtherwise({ name, as }: Speaker): boolean {
  return as !== '' && name !== null && !as.includes(name)
}

/** `foreign minister, Russia`, `foreign minister`, `Russia` or `null`. */
export function officeInWords({ role, of }: Speaker): string | null {
  const parts = [role, of].filter((part) => part !== undefined && part !== '')
  return parts.length === 0 ? null : parts.join(', ')
}
