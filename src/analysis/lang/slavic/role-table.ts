import type { Gender } from '../../people/gender.js'
import type { Role } from '../language.js'
import { nounForms } from './nouns.js'

/**
 * Roles by all their forms. Entries: `міністр|міністерка` (a man's or anybody's word, a woman's), `женщина!f`, `депутат`. A man's word may stand for a woman
 * in these languages, so it tells no gender unless it says so: `мужчина!m`.
 */
export function roleTable(entries: string): ReadonlyMap<string, Role> {
  const table = new Map<string, Role>()
  const add = (nominative: string, role: string, gender: Gender | null) => {
    const { singular, plural } = nounForms(nominative)
    for (const form of plural) if (!table.has(form)) table.set(form, { role, gender, plural: true, nominative })
    for (const form of singular) table.set(form, { role, gender, nominative })
  }
  for (const entry of entries.trim().replace(/ё/g, 'е').split(/\s+/)) {
    const [man = '', woman] = entry.split('|')
    const [word = '', told] = man.split('!')
    add(word, word, told === 'f' || told === 'm' ? told : null)
    if (woman !== undefined) add(woman, word, 'f')
  }
  return table
}

/** Nouns of bodies by all their forms, each with its nominative. */
export function nounTable(entries: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const nominative of entries.trim().replace(/ё/g, 'е').split(/\s+/)) {
    const { singular, plural } = nounForms(nominative)
    for (const form of [...plural, ...singular]) table.set(form, nominative)
  }
  return table
}

/** A role of the table, also behind a prefix, which stays part of its word. */
export function withPrefix(low: string, table: ReadonlyMap<string, Role>, prefix: RegExp): Role | null {
  const own = table.get(low)
  if (own !== undefined) return own
  const [before = ''] = prefix.exec(low) ?? []
  const held = before === '' ? undefined : table.get(low.slice(before.length))
  return held === undefined ? null : { ...held, role: /^(?:екс|экс)-?$/u.test(before) ? held.role : before + held.role, ...(held.nominative !== undefined && { nominative: before + held.nominative }) }
}
