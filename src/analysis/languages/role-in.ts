import type { Language, Role } from '../lang/language.js'
import type { Unit } from './units.js'

/** The first role among words; `die Forscher` are several, though German has one form for both numbers. */
export function roleIn(units: readonly Unit[], language: Language): Role | null {
  const role = units.map((unit) => language.roleOf(unit.low)).find((one) => one !== null) ?? null
  const several = role !== null && language.code === 'de' && role.gender === 'm' && /^(?:die|diese|beide|beiden)$/.test(units[0]?.low ?? '')
  return several ? { ...role, plural: true } : role
}
