/** A set of words from lines of text, as the lexicons are written. */
export function words(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().replace(/ё/g, 'е').split(/\s+/))
}

/** Phrases, one a line or between commas, each a list of words. */
export function phrases(lines: string): readonly (readonly string[])[] {
  return lines.trim().replace(/ё/g, 'е').split(/[,\n]\s*/).filter(Boolean).map((line) => line.trim().split(/ /))
}
