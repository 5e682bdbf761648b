import type { OfficeHolder, OfficeTerm } from '../../model/office.js'
import { transliterationKey } from './actor-names.js'
import { builtInTable, tableWith } from './actor-table.js'

/** The built-in office holders with further ones, asked by identifier. */
export function actorsTableOf(own: readonly OfficeHolder[]): { readonly termsOf: (id: string, names: readonly string[]) => readonly OfficeTerm[] } {
  const table = own.length === 0 ? builtInTable() : tableWith(own)
  return { termsOf: (id, names) => names.flatMap((name) => table.byName(transliterationKey(name))).find((person) => person.id === id)?.terms ?? [] }
}
