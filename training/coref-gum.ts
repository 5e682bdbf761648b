import { afterRole, DESCRIPTION, isPronoun, NAME, PRONOUN } from '../src/analysis/coreference/mentions.js'
import type { MentionType } from '../src/analysis/coreference/mentions.js'
import type { Mention } from './coref-row.js'

interface Word { readonly form: string; readonly begin: number; readonly end: number; readonly pos: string; readonly head: number; readonly relation: string }
interface Entity { readonly cluster: number; readonly kind: string; readonly first: number; readonly last: number }

/**
 * GUM's documents with their entities (Zeldes 2017): text of paragraphs with an empty line between them, and its mentions. GUM marks whole phrases,
 * with all their clauses; a reader by rules finds their cores, so that is what is given: `Ann Roe`, not `the mayor Ann Roe, who …`.
 */
export function gumDocument(conllu: string): { readonly text: string; readonly mentions: readonly Mention[] } {
  const words: Word[] = []
  const entities: Entity[] = []
  const open = new Map<string, { readonly kind: string; readonly first: number }[]>()
  let text = ''
  let space = ''
  let base = 0
  let joined: { readonly last: number; readonly space: boolean } | null = null
  const numbers = new Map<string, number>()
  for (const line of conllu.split('\n')) {
    if (/^# newpar(?:\s|$)/.test(line)) { if (text !== '') space = '\n\n'; continue }
    if (line.startsWith('# sent_id')) { base = words.length; continue }
    const [id = '', form = '', , pos = '', , , head = '', relation = '', , misc = ''] = line.split('\t')
    if (/^\d+-\d+$/.test(id)) { joined = { last: Number(id.split('-')[1]), space: !/SpaceAfter=No/.test(misc) }; continue }
    if (!/^\d+$/.test(id)) continue
    text += space
    words.push({ form, begin: text.length, end: text.length + form.length, pos, head: head === '0' ? -1 : base + Number(head) - 1, relation })
    text += form
    const within = joined !== null && Number(id) < joined.last
    space = within ? '' : joined !== null ? (joined.space ? ' ' : '') : /SpaceAfter=No/.test(misc) ? '' : ' '
    if (!within) joined = null
    const at = words.length - 1
    // Opens as `(12-person-…`, closes as `12)`, both at once as `(12-person-…)`. A phrase in pieces, `12[1/2]`, has no one place.
    for (const [, opened, rest, closedAtOnce, closed] of (/(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '').matchAll(/\((\d+(?:\[\d+\/\d+\])?)(?:-([^()]*))?(\))?|(\d+(?:\[\d+\/\d+\])?)\)/g)) {
      const key = opened ?? closed ?? ''
      const close = (kind: string, first: number) => {
        if (key.includes('[')) return
        if (!numbers.has(key)) numbers.set(key, numbers.size)
        entities.push({ cluster: numbers.get(key) ?? 0, kind, first, last: at })
      }
      if (opened === undefined) {
        const begun = open.get(key)?.pop()
        if (begun !== undefined) close(begun.kind, begun.first)
      } else if (closedAtOnce === undefined) {
        open.set(key, [...(open.get(key) ?? []), { kind: rest?.split('-')[0] ?? '', first: at }])
      } else close(rest?.split('-')[0] ?? '', at)
    }
  }
  return { text, mentions: entities.sort((a, b) => a.first - b.first || b.last - a.last).map((entity) => core(words, entity)) }
}

function core(words: readonly Word[], { cluster, kind, first, last }: Entity): Mention {
  const inside = (i: number) => i >= first && i <= last
  const pos = (i: number) => words[i]?.pos ?? ''
  const within = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const head = within.find((i) => !inside(words[i]?.head ?? -1)) ?? last
  const made = (from: number, to: number, type: MentionType): Mention => ({ begin: words[from]?.begin ?? 0, end: words[to]?.end ?? 0, cluster, type })
  if (first === last && (pos(first) === 'PRON' || pos(first) === 'DET' || isPronoun(words[first]?.form ?? ''))) return made(first, last, PRONOUN)
  const flat = within.find((i) => words[i]?.head === head && words[i]?.relation === 'flat' && pos(i) === 'PROPN')
  const named = pos(head) === 'PROPN' ? head : flat
  if (named !== undefined) {
    let [from, to] = [named, named]
    while (inside(from - 1) && (pos(from - 1) === 'PROPN' || (/^\p{Lu}/u.test(words[from - 1]?.form ?? '') && ['ADJ', 'VERB', 'NOUN'].includes(pos(from - 1))) || (words[from - 1]?.form === '-' && pos(from - 2) === 'PROPN' && inside(from - 2)))) from--
    while (inside(to + 1) && (pos(to + 1) === 'PROPN' || pos(to + 1) === 'NUM' || (/^(?:of|the|for|&|-|de|van|von|al|bin)$/i.test(words[to + 1]?.form ?? '') && (pos(to + 2) === 'PROPN' || pos(to + 3) === 'PROPN') && inside(to + 2)))) to++
    while (to > named && !['PROPN', 'NUM'].includes(pos(to))) to--
    if (kind === 'person') from += afterRole(words.slice(from, to + 1).map((w) => w.form))
    return made(from, to, NAME)
  }
  let from = first
  while (from < head && pos(from) === 'PUNCT') from++
  let to = head
  if (words[head + 1]?.form === 'of' && inside(head + 1)) {
    let end = head + 1
    while (inside(end + 1) && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(pos(end + 1)) && end - head < 6) end++
    if (end > head + 1) to = end
  }
  return made(from, to, DESCRIPTION)
}
