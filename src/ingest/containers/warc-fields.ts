import type { Header } from './entry.js'

/** The named fields of a WARC record or of an HTTP message, in their order. */
export type Fields = readonly Header[]

/**
 * Reads `Name: value` lines; lines that begin with a space go on with the one before, lines without a colon are passed
 * over.
 */
export function fieldsOf(lines: readonly string[]): Fields {
  // Joining the lines of a value once keeps that linear: there may be hundreds of thousands.
  const fields: [name: string, value: string[]][] = []
  for (const line of lines) {
    const last = fields.at(-1)
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last) last[1].push(line.trim())
    else if (colon > 0) fields.push([line.slice(0, colon).trim(), [line.slice(colon + 1).trim()]])
  }
  return fields.map(([name, value]) => [name, value.filter((part) => part !== '').join(' ')] as const)
}

/** The first field of a name, upper and lower case alike. */
export function field(fields: Fields, name: string): string | null {
  const lower = name.toLowerCase()
  return fields.find(([key]) => key.toLowerCase() === lower)?.[1] ?? null
}

/** The `Content-Length` of a record or message; `null` where there is none that is a number. */
export function contentLength(fields: Fields): number | null {
  const value = field(fields, 'content-length')
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null
}
