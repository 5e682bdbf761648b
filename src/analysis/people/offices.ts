import { LEADS } from '../lang/en/leading-verbs.js'
import type { Office } from './entity.js'

/** How an office as mentioned goes with those that somebody holds: the same, a longer one shortened (`the minister`), the same of another body, or none. */
export type OfficeFit = 'same' | 'shorter' | 'elsewhere' | 'none'

/** The best fit among the offices of somebody. */
export function fitsOffice(mentioned: Office, held: readonly Office[]): OfficeFit {
  let best: OfficeFit = 'none'
  for (const { role, of } of held) {
    if (!isRoleOf(withoutBody(mentioned, of), role)) continue
    if (mentioned.of !== null && of !== null && !sameBody(mentioned.of, of)) {
      if (best === 'none') best = 'elsewhere'
    } else if (mentioned.role === role || (mentioned.of === null && withoutBody(mentioned, of) === role)) return 'same'
    else best = 'shorter'
  }
  return best
}

/** `union leader` is the leader, of a union: without the words of what it is of. */
function withoutBody({ role, of }: Office, body: string | null): string {
  if (of !== null || body === null || !role.includes(' ')) return role
  const own = body.toLowerCase().split(/[ ’']+/)
  const words = role.split(' ')
  return [...words.slice(0, -1).filter((word) => !own.includes(word)), ...words.slice(-1)].join(' ')
}

/** `state minister` for `minister of state`, so that the noun stands last. */
function headFirst(role: string): string {
  const at = role.indexOf(' of ')
  return at < 0 ? role : `${role.slice(at + ' of '.length)} ${role.slice(0, at)}`
}

/** Whether a role as mentioned (`minister`, `foreign minister`) can be the role as introduced (`deputy foreign minister`? no). */
function isRoleOf(mentioned: string, introduced: string): boolean {
  if (mentioned === introduced) return true
  const words = headFirst(introduced).split(/[ -]/)
  const said = headFirst(mentioned).split(/[ -]/)
  if (words.at(-1) !== said.at(-1)) return words.length === 1 && said.length === 1 && LEADS.has(words[0] ?? '') && LEADS.has(said[0] ?? '')
  if (/^(?:deputy|former|vice|ex|assistant|acting|outgoing|incoming|new)$/.test(words[0] ?? '') && !said.includes(words[0] ?? '')) return false
  if (/^(?:deputy|former|vice|ex|assistant|acting|outgoing|incoming|new)$/.test(said[0] ?? '') && !words.includes(said[0] ?? '')) return false
  return said.every((w) => words.includes(w))
}

/** Whether two ways of naming a body may name one: `Norvia` and `the Norvia Bank`. */
export function sameBody(one: string, other: string): boolean {
  const plain = (s: string) => s.toLowerCase().replace(/^the /, '').replace(/['’]s$/, '')
  const [a, b] = [plain(one), plain(other)]
  // `Norvian` of `Norvia`.
  const short = a.length < b.length ? a : b
  if (short.length >= 5 && a.slice(0, short.length - 1) === b.slice(0, short.length - 1) && Math.abs(a.length - b.length) <= 3) return true
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}
