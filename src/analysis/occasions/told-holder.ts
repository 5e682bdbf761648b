import type { Statement } from '../../model/statement.js'
import { KIN } from '../lang/en/kin.js'
import { isRole } from '../lang/en/roles.js'

/** `Roe said the army had promised her forty trucks`: a `her` or `him` of what others told stands for who tells of it, where nobody else is named before it. */
export function withHolderTold(inner: Statement, holder: Statement, text: string): Statement {
  const [heard, ...more] = inner.addressees
  const [one, ...others] = holder.speakers
  const from = holder.content.find((c) => inner.cue.some((cue) => c.begin <= cue.begin && cue.end <= c.end))?.begin
  const cue = inner.cue.at(-1)
  if (heard === undefined || more.length > 0 || heard.name !== null || one?.name == null || others.length > 0 || from === undefined || cue === undefined) return inner
  const pronoun = heard.as.toLowerCase()
  if (!/^(?:him|her)$/.test(pronoun) || inner.speakers.some(({ name }) => name === one.name) || !isOnePerson(one.as, one.name, pronoun)) return inner
  const source = inner.source.filter((s) => s.begin >= from && s.end <= cue.begin)
  const begin = source[0]?.begin ?? cue.begin
  const before = `${text.slice(from, begin)} ${text.slice(source.at(-1)?.end ?? cue.begin, cue.begin)}`
  return isAboutNobody(before) ? { ...inner, addressees: [{ name: one.name, as: heard.as }] } : inner
}

/** A pronoun of the same gender, or a name of two words: a body is no `her`. */
function isOnePerson(as: string, name: string, pronoun: string): boolean {
  if (/^(?:he|she)$/iu.test(as)) return (as.toLowerCase() === 'he') === (pronoun === 'him')
  return /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3}$/u.test(name)
}

/** Whether no other person is spoken of who could be meant. */
function isAboutNobody(words: string): boolean {
  return words.length <= LONGEST && !words.split(/[^\p{L}’'-]+/u).some((word, i) => (i > 1 && /^\p{Lu}/u.test(word)) || KIN.has(word.toLowerCase()) || isRole(word.toLowerCase()) || /^(?:man|woman|boy|girl|person|friend|colleague)$/iu.test(word))
}

/** In UTF-16 code units. */
const LONGEST = 300
