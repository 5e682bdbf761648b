/** A command line as a shell takes it. */
export function commandLine(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ')
}

/** The last line of a page of a list: what gives the page after it. */
export function nextPage(command: readonly string[], options: { readonly ledger: string; readonly limit: number }, next: string | null): string {
  if (next === null) return ''
  // The address of a database may hold a password.
  const elsewhere = options.ledger === './ledger' ? [] : ['--ledger', options.ledger.includes('://') ? 'ADDRESS' : options.ledger]
  const limit = options.limit === 20 ? [] : ['--limit', String(options.limit)]
  const [name = '', ...words] = command
  return `\nThe next: onrecord ${commandLine([name, ...limit, ...elsewhere, '--after', next, ...words])}\n`
}
