const COUNT = new Intl.NumberFormat('en-GB')

/** `12345` → `12,345`. */
export function count(of: number): string {
  return COUNT.format(of)
}

/** `1, 'statement'` → `1 statement`; `2, 'statement'` → `2 statements`. */
export function counted(of: number, one: string, many = `${one}s`): string {
  return `${count(of)} ${of === 1 ? one : many}`
}
