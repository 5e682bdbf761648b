import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { PARTS, Results, thisMachine, type Figure, type Part, type PartName } from './figure.js'

export const RESULTS = 'bench/results.json'

/** The kept figures, from the project's root; of parts that were never measured, that they weren't. Throws where the file isn't what it should be. */
export function keptResults(): Results {
  const none: Part = { skipped: 'not measured yet' }
  const kept: unknown = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : { schema: 1, parts: {} }
  const parts = typeof kept === 'object' && kept !== null && 'parts' in kept && typeof kept.parts === 'object' ? kept.parts : {}
  return Results.parse({ ...kept as object, parts: { ...Object.fromEntries(PARTS.map((part) => [part, none])), ...parts } })
}

export function keepResults(results: Results): void {
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`)
}

/** Keeps some figures of a part, measured on this machine, and leaves its others. */
export function keepFigures(part: PartName, figures: readonly Figure[]): void {
  const results = keptResults()
  const kept = results.parts[part]
  const others = 'figures' in kept ? kept.figures.filter(({ id }) => !figures.some((figure) => figure.id === id)) : []
  results.parts[part] = { machine: thisMachine(), figures: [...others, ...figures].sort((a, b) => (a.id < b.id ? -1 : 1)) }
  keepResults(results)
}
