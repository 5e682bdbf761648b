import { NAME, PRONOUN } from '../src/analysis/coreference/mentions.js'
import { withPlain } from './coref-row.js'
import type { Known, Marked, Mention, Read } from './coref-row.js'
import { whole } from './coref-names.js'

export interface GapRow { readonly id: string; readonly text: string; readonly pronoun: Offset; readonly a: Offset & { readonly same: boolean }; readonly b: Offset & { readonly same: boolean } }
interface Offset { readonly words: string; readonly at: number }

/**
 * A file of GAP (Webster et al. 2018): tab-separated, places counted in code points (here made UTF-16 code units). `titled` puts the title of the page
 * before the paragraph, as a headline stands over an article (what the authors call page context).
 */
export function gapRows(file: string, titled = false): readonly GapRow[] {
  return file.split('\n').slice(1).filter((line) => line !== '').map((line) => {
    const [id = '', paragraph = '', pronoun = '', pronounAt = '', a = '', aAt = '', aSame = '', b = '', bAt = '', bSame = '', url = ''] = line.split('\t')
    const points = Array.from(paragraph)
    const head = titled ? `${titleOf(url)}\n\n` : ''
    const text = head + paragraph
    const at = (offset: string) => head.length + points.slice(0, Number(offset)).join('').length
    const same = (value: string) => value.toUpperCase() === 'TRUE'
    const row = { id, text, pronoun: { words: pronoun, at: at(pronounAt) }, a: { words: a, at: at(aAt), same: same(aSame) }, b: { words: b, at: at(bAt), same: same(bSame) } }
    for (const { words, at } of [row.pronoun, row.a, row.b]) if (!text.startsWith(words, at)) throw new Error(`${id}: ${JSON.stringify(words)} isn't at ${at}`)
    return row
  })
}

/** Of a pronoun is known which of two names it means, wherever these stand; the other mentions are there for what lies between. */
export function gapMarked(read: Read, { pronoun, a, b }: GapRow): Marked {
  const span = ({ words, at }: Offset) => ({ begin: read.place(at), end: read.place(at + words.length - 1) + 1 })
  const mentions: Mention[] = [{ ...span(pronoun), cluster: -1, type: PRONOUN }]
  const known: Known[] = []
  for (const [name, other] of [[a, b], [b, a]] as const) {
    const [own, otherOwn] = [span(name), span(other)]
    const all = whole(read.text, name.words).filter((s) => s.begin === own.begin || !whole(read.text, other.words).concat(otherOwn).some((o) => o.begin < s.end && s.begin < o.end))
    for (const { begin, end } of [own, ...all.filter((s) => s.begin !== own.begin)]) {
      known.push([0, mentions.length, name.same ? 1 : 0])
      mentions.push({ begin, end, cluster: -1, type: NAME })
    }
  }
  return { mentions: withPlain(mentions, read), known }
}

/** `Ann Roe` of `http://en.wikipedia.org/wiki/Ann_Roe_(writer)`. */
export function titleOf(url: string): string {
  const last = url.trim().split('/wiki/').at(-1) ?? ''
  let title = last
  try { title = decodeURIComponent(last) } catch { /* A stray percent sign: as it stands. */ }
  return title.replaceAll('_', ' ').replace(/ \([^()]*\)$/, '')
}
