/** Reads lines `broader kind kind …`: words for offices with the offices that they may stand for. */
export function broaderRoles(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(lines.trim().split('\n').map((line) => {
    const [broader = '', ...kinds] = line.trim().split(/\s+/)
    return [broader, kinds] as const
  }))
}
