import type { DateMention } from './mention.js'

/** `today (Nov. 18)`: the same day twice; the one in brackets tells which. */
export function withoutBrackets(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  return dates.flatMap((date, i) => {
    const [before, after] = [dates[i - 1], dates[i + 1]]
    if (before !== undefined && /^\s?\($/u.test(text.slice(before.end, date.begin))) return []
    const told = after !== undefined && /^\s?\($/u.test(text.slice(date.end, after.begin)) && text[after.end] === ')'
    if (!told) return [date]
    const end = after.end + 1
    const value = after.date.value ?? date.date.value
    return [{ ...date, end, date: { ...date.date, value, as: text.slice(date.begin, end), basis: after.date.value === null ? date.date.basis : after.date.basis } }]
  })
}
