import { wrap, type Layout, type Run } from '../export/wrap.js'
import type { Evaluation } from '../record/evaluate/evaluate.js'
import { ROLES } from '../record/evaluate/gold.js'
import { MISS_KINDS, type Miss, type MissKind, type Worded } from '../record/evaluate/misses.js'
import { SAME, type Figure } from '../record/evaluate/score.js'

const TITLES: Readonly<Record<MissKind, string>> = {
  missed: 'Missed entirely',
  content: 'Found, content cut wrong',
  source: 'Found, wrong or missing source',
  cue: 'Found, cue differs',
  invented: 'Invented',
}

/** Longer words are cut in the middle; in characters. */
const LONGEST = 180

/** An evaluation for people: the figures, then at most `most` of the worst misses of each kind. */
export function evaluationText(evaluation: Evaluation, most: number, layout: Layout): string {
  const parts = [summary(evaluation, layout), figures(evaluation)]
  for (const kind of MISS_KINDS) {
    const misses = evaluation.misses[kind]
    const shown = misses.slice(0, most)
    const count = `: ${countOf(misses)}${worst(shown.length, misses.length)}`
    const title = wrap([{ text: TITLES[kind], style: 'heading' }, { text: count }], layout)
    parts.push([...title, ...shown.flatMap((miss) => ['', ...missText(miss, layout)])])
  }
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function summary({ articles, annotations, attributions, predicted, version }: Evaluation, layout: Layout): string[] {
  const by = annotations === articles ? '' : ` in ${counted(annotations, 'annotation')}`
  const marked = `${counted(articles, 'article')}${by}, ${counted(attributions, 'attribution')} marked`
  return wrap([{ text: `${marked}; ${counted(predicted, 'statement')} found by ${version}.` }], layout)
}

function counted(n: number, what: string): string {
  return `${n.toLocaleString('en-GB')} ${what}${n === 1 ? '' : 's'}`
}

function figures({ figures: { exact, linked } }: Evaluation): string[] {
  const row = (what: string, { f1, precision, recall, gold, predicted }: Figure) =>
    what.padEnd(16) + [f1, precision, recall].map((value) => value.toFixed(3).padStart(10)).join('')
    + [gold, predicted].map((n) => n.toLocaleString('en-GB').padStart(10)).join('')
  const head = ' '.repeat(16) + ['F1', 'precision', 'recall', 'gold', 'found'].map((word) => word.padStart(10)).join('')
  return [head, ...ROLES.map((role) => row(`${role}, exact`, exact[role])), row('linked', linked)]
}

function countOf(misses: readonly Miss[]): string {
  const count = misses.length.toLocaleString('en-GB')
  if (misses.length === 0 || misses[0]!.overlap === null) return count
  const far = misses.filter(({ overlap }) => overlap !== null && overlap < SAME).length
  return `${count}, of which ${far.toLocaleString('en-GB')} overlap by less than half`
}

function worst(shown: number, of: number): string {
  if (shown === 0) return ''
  return shown === of ? '; the worst first:' : `; the worst ${shown}:`
}

function missText({ article, gold, predicted, overlap }: Miss, layout: Layout): string[] {
  const facts = [
    overlap === null ? null : `overlap ${overlap.toFixed(2)}`,
    predicted && `confidence ${predicted.confidence.toFixed(2)}, by ${predicted.by}`,
  ]
  const told = facts.filter((fact) => fact !== null).join('; ')
  return [
    ...wrap([{ text: article }, { text: told === '' ? '' : ` (${told})`, style: 'quiet' }], layout, '  '),
    ...(gold ? wrap(rolesText(gold), layout, '    gold   ') : []),
    ...(predicted ? wrap(rolesText(predicted), layout, '    found  ') : []),
  ]
}

function rolesText({ source, cue, content }: Worded): Run[] {
  return [
    { text: shortened(source.text), style: 'source' }, { text: ' | ', style: 'mark' },
    { text: shortened(cue.text), style: 'cue' }, { text: ' | ', style: 'mark' },
    { text: shortened(content.text) },
  ]
}

function shortened(text: string): string {
  if (text === '') return '–'
  const characters = [...text.replace(/\s+/g, ' ')]
  if (characters.length <= LONGEST) return characters.join('')
  const rest = LONGEST / 3
  return `${characters.slice(0, 2 * rest).join('').trimEnd()} […] ${characters.slice(-rest).join('').trimStart()}`
}
