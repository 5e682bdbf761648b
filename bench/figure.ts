import { arch, cpus, platform } from 'node:os'
import { z } from 'zod'

/**
 * One measured figure. `id` never changes its meaning; `what` says in words what was measured, alike for figures of one
 * thing; `of` tells which of many times it is.
 */
export const Figure = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  what: z.string().min(1),
  of: z.enum(['median', '95th percentile', '95th percentile by the clock', '95th percentile of the first requests']).optional(),
  value: z.number(),
  unit: z.enum(['F1', 'precision', 'recall', 'articles', 'articles/s', 'pages', 'pages/s', 'words/s', 'MB', 's', 'ms', 'kills', 'corrections', 'forms']),
})

export const Machine = z.strictObject({
  node: z.string(),
  cpu: z.string(),
  cores: z.int().min(1),
  system: z.string(),
})

/** A part of the bench: measured on a machine, or skipped with the reason. */
const Part = z.union([
  z.strictObject({ machine: Machine, figures: z.array(Figure).min(1) }),
  z.strictObject({ skipped: z.string().min(1) }),
])

export const PARTS = ['accuracy', 'languages', 'speed', 'largest', 'pages', 'hostile', 'archive', 'ledger', 'reading', 'corrections', 'exports', 'scale-folder', 'scale-server', 'find-folder', 'find-server', 'soak'] as const
export type PartName = (typeof PARTS)[number]

/** What bench/results.json holds. Without dates: the same machine and the same code give nearly the same file. */
export const Results = z.strictObject({
  schema: z.literal(1),
  parts: z.strictObject({
    accuracy: Part, languages: Part, speed: Part, largest: Part, pages: Part, hostile: Part, archive: Part, ledger: Part, reading: Part, corrections: Part, exports: Part, 'scale-folder': Part, 'scale-server': Part, 'find-folder': Part, 'find-server': Part, soak: Part,
  }),
})

export type Figure = z.infer<typeof Figure>
export type Part = z.infer<typeof Part>
export type Results = z.infer<typeof Results>

/** What a part's measuring gives back: its figures, or why it can't be measured here. */
export type Measured = readonly Figure[] | { readonly skipped: string }

export function thisMachine(): z.infer<typeof Machine> {
  const cores = cpus()
  return {
    node: process.versions.node, cpu: cores[0]?.model.trim() ?? 'unknown', cores: Math.max(1, cores.length),
    system: `${platform()} ${arch()}`,
  }
}

/** The value below which the share `part` (0 to 1) of `values` lies, by the nearest rank. Throws for no values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('quantile: got no values')
  return value
}

/** `value` to so many significant digits: more would be noise. */
export function rounded(value: number, digits = 3): number {
  return Number(value.toPrecision(digits))
}
