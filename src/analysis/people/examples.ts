import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import { groupNounOf } from './groups.js'
import type { NameMention, PageNames } from './entity.js'

/** Names that are given as examples, at most. */
const MOST = 8

/**
 * The members of a group with its examples, each as its tokens: of `Critics of the dam, like Senators Carl Vane, Reform of Ost, and Pat Lowry` the critics and both senators, and so of `sites such as
 * Quaynet`; of `countries like Norlund and Vasta`, where no comma parts the examples from the whole, only these. `null` for words of another build.
 */
export function withExamples(words: readonly Token[], page: PageNames): readonly (readonly Token[])[] | null {
  const at = words.findIndex(({ lower }, i) => i > 0 && (lower === 'including' || lower === 'like' || (lower === 'such' && words[i + 1]?.lower === 'as')))
  const last = words.at(-1)
  if (at < 1 || last === undefined) return null
  const parted = words[at - 1]?.text === ','
  const group = words.slice(0, parted ? at - 1 : at)
  if (groupNounOf(group) === null && !/^(?:countries|companies|firms|departments|agencies|parties|states|nations|banks|airlines|unions|cities|councils|charities|universities|outlets|organi[sz]ations|groups)$/.test(group.at(-1)?.lower ?? '')) return null
  const names: (readonly Token[])[] = []
  let kind: string | null = null
  const from = words[at]!.end
  for (let i = firstBeginningAt(page.mentions, from); (page.mentions[i]?.begin ?? Infinity) < last.end && names.length < MOST; i++) {
    const mention: NameMention = page.mentions[i]!
    const first = words.findIndex(({ begin }) => begin >= mention.begin)
    const before = words[first - 1]?.lower === 'the' ? words[first - 2] : words[first - 1]
    const behind = words.find(({ begin }) => begin >= mention.end)
    const own: string = page.entities[mention.fits[0] ?? -1]?.kind ?? 'unknown'
    const isListed = names.length === 0 || before?.lower === 'and' || before?.lower === 'or' || (before?.text === ',' && own === kind && behind?.lower !== 'of')
    if (!isListed) continue
    kind ??= own
    names.push(words.filter(({ begin, end }) => begin >= mention.begin && end <= mention.end))
  }
  const named = names.filter(({ length }) => length > 0)
  return named.length === 0 ? null : parted || words[at]?.lower === 'such' ? [group, ...named] : named
}
