import { isHead, isVerbal, phraseEnd } from '../phrases.js'
import type { Range } from '../phrases.js'
import type { Sentence, Unit } from '../sentences.js'
import type { Candidate } from './candidate.js'
import { contentEnd } from './clause-end.js'
import { listEnd } from './passive.js'

/** `According to Hill, …` and `…, according to Hill`; also `in the words of Hill`, `in Hill's view`. */
export function accordingTo(sentence: Sentence): readonly Candidate[] {
  const { units } = sentence
  const found: Candidate[] = []
  units.forEach((unit, i) => {
    if (unit.lower !== 'according' || units[i + 1]?.lower !== 'to') return
    const cue = { from: i, to: i + 2 }
    const plain = sourceEnd(units, i + 2)
    if (plain === null) return
    const front = i === 0 || isOpening(units, i)
    const end = withApposition(units, plain, front)
    const source = { from: i + 2, to: end }
    const content = front ? after(units, end) : before(units, i, end)
    if (content.length > 0) found.push({ sentence, source, cue, content, kind: 'speech', rule: `according-to:${content[0] !== undefined && content[0].from > i ? 'front' : 'back'}` })
  })
  return found
}

/** Whether only a conjunction or adverb stands before: `But according to Hill, …`. */
function isOpening(units: readonly Unit[], i: number): boolean {
  return units.slice(0, i).every((u) => u.pos === 'CCONJ' || u.pos === 'ADV' || u.text === ',')
}

function sourceEnd(units: readonly Unit[], from: number): number | null {
  let end = listEnd(units, from)
  if (end === null) return null
  // `a report published on Friday by the ministry`, `people who know the plan`: what hangs on the noun.
  for (let steps = 0; steps < 4; steps++) {
    const unit = units[end]
    if (unit === undefined) return end
    if (unit.pos === 'ADP' || (unit.pos === 'VERB' && /(?:ed|en|ing|t)$/.test(unit.lower) && isHead(units[end - 1]))) {
      const more: number | null = phraseEnd(units, end + 1)
      if (more === null) return end
      end = more
    } else if (unit.lower === 'who') {
      let to: number = end + 1
      while (to < units.length && !/^[,.;:!?—–]$/.test(units[to]?.text ?? '') && units[to]?.pos !== 'QUOTE') to++
      return to
    } else return end
  }
  return end
}

function after(units: readonly Unit[], end: number): readonly Range[] {
  const from = units[end]?.text === ',' ? end + 1 : end
  const to = units[from]?.pos === 'QUOTE' ? from + 1 : contentEnd(units, from, 'loose', end - 1)
  return from < units.length && to > from ? [{ from, to }] : []
}

/** `Hill, a doctor from Arden,`: takes in what stands beside the name, up to its closing comma. */
function withApposition(units: readonly Unit[], end: number, front: boolean): number {
  if (units[end]?.text !== ',' || !/^(?:an?|the|his|her|its|their|who)$/.test(units[end + 1]?.lower ?? '') || !/^\p{Lu}/u.test(units[end - 1]?.text ?? '')) return end
  const second = units.findIndex((u, i) => i > end && (u.text === ',' || /^[.!?]$/.test(u.text)))
  const to = second < 0 ? units.length : second
  if (to - end > 16) return end
  const words = units.slice(end + 1, to)
  if (units[end + 1]?.lower !== 'who' && words.some((u) => u.pos === 'AUX')) return end
  // At the end of the sentence there is nothing else it could be; in front, a clause must be left to be the content.
  if (!front) return to
  return units[to]?.text === ',' && units.slice(to).some((u) => isVerbal(u) || u.pos === 'QUOTE') ? to : end
}

function before(units: readonly Unit[], i: number, end: number): readonly Range[] {
  let to = i
  while (to > 0 && [',', '—', '–'].includes(units[to - 1]?.text ?? '')) to--
  let from = 0
  for (let k = to - 1; k > 0; k--) if (units[k]?.text === ';') { from = k + 1; break }
  if (units[from]?.pos === 'CCONJ') from++
  if (from >= to) return []
  const rest = units[end]
  const goesOn = rest?.text === ',' && units[end + 1] !== undefined && !['CCONJ', 'SCONJ'].includes(units[end + 1]?.pos ?? '') && units.slice(end + 1).some((u) => isVerbal(u) || u.pos === 'QUOTE')
    && !units[end + 1]?.lower.endsWith('ing') && !['which', 'who', 'while', 'although', 'though'].includes(units[end + 1]?.lower ?? '') && !units.slice(from, to).some(isVerbal)
  return goesOn ? [{ from, to }, { from: end + 1, to: contentEnd(units, end + 1, 'loose', end) }] : [{ from, to }]
}

