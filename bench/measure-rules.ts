/**
 * Measures how often each rule of the attribution pass is right on PolNeAR's training split, and writes
 * `src/analysis/lexicons/rule-rates.ts`: `npx tsx bench/measure-rules.ts` from the project's root. Right means what the
 * scorer's linked figure means, on characters: content and source each overlap the gold's by half (intersection over
 * union), or neither has a source.
 */
import { writeFileSync } from 'node:fs'
import { findAttributions } from '../src/analysis/attributions/find-attributions.js'
import { createTokeniser } from '../src/analysis/tokenise.js'
import { readPage } from '../src/ingest/read-page.js'
import { findQuotes } from '../src/text/quotes.js'
import { overlap } from './overlap.js'
import { polnear, readGold } from './polnear.js'

/** How many imagined cases at the rule's own rate a verb's count is mixed with: few cases say little. */
const PRIOR = 6
const FEWEST = 4

const files = polnear('train')
if (files === null) throw new Error('measure-rules: ../shared/data/polnear is missing; the rates can only be measured beside it')
const tokenise = createTokeniser()
const counts = new Map<string, { right: number; all: number }>()
const count = (rule: string, right: boolean) => {
  const held = counts.get(rule) ?? { right: 0, all: 0 }
  counts.set(rule, { right: held.right + Number(right), all: held.all + 1 })
}
for (const { id, text, attributions } of readGold(files.gold)) {
  const { article } = readPage({ name: id, bytes: new TextEncoder().encode(text), receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/plain' })
  const quotes = findQuotes(article.text, article.blocks)
  const found = findAttributions({ text: article.text, blocks: tokenise(article.text, article.blocks), quotes }, { all: true })
  const free = new Set(attributions.filter((a) => a.content.length > 0))
  for (const a of found.attributions) {
    const match = [...free].find((g) => overlap(a.content, g.content) >= 0.5 && overlap(a.source, g.source) >= 0.5)
    if (match !== undefined) free.delete(match)
    const rule = a.by.slice(a.by.indexOf('/') + 1)
    count(rule, match !== undefined)
    const [general] = rule.split(':')
    if (general !== undefined && general !== rule) count(general, match !== undefined)
  }
}
const rate = ({ right, all }: { right: number; all: number }) => right / all
const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([rule, held]) => {
  const general = counts.get(rule.split(':')[0] ?? rule) ?? held
  const mixed = (held.right + PRIOR * rate(general)) / (held.all + PRIOR)
  return held.all >= FEWEST || !rule.includes(':') ? [`  ['${rule}', ${mixed.toFixed(2)}],`] : []
})
writeFileSync('src/analysis/lexicons/rule-rates.ts', `/**
 * How often each rule of the attribution pass, and each rule with one verb or noun, was right on PolNeAR's training split.
 * Made by \`npx tsx bench/measure-rules.ts\`; not written by hand.
 */
export const RULE_RATES: ReadonlyMap<string, number> = new Map([
${rows.join('\n')}
])
`)
for (const [rule, held] of [...counts].filter(([r]) => !r.includes(':')).sort(([, a], [, b]) => b.all - a.all)) console.log(rule.padEnd(26), rate(held).toFixed(2), held.all)
