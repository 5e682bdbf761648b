import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ofDescription, ofPronoun, pronounForm } from '../src/analysis/people/anaphor.js'
import { candidatesOf, featuresOf } from '../src/analysis/people/antecedents.js'
import { Discourse } from '../src/analysis/people/discourse.js'
import { keyOf } from '../src/analysis/people/name-clusters.js'
import { nameParts } from '../src/analysis/people/name-parts.js'
import { members } from '../src/analysis/people/members.js'
import { pageNames } from '../src/analysis/people/page-names.js'
import type { PageNames } from '../src/analysis/people/entity.js'
import { sentencesOf } from '../src/analysis/grammar/sentences.js'
import { tokenIndex } from '../src/analysis/grammar/token-index.js'
import type { Token } from '../src/analysis/grammar/tokens.js'
import { createWordPieces } from '../src/analysis/extractor/wordpiece.js'
import { meantBy } from '../src/analysis/people/meanings.js'
import type { Meanings } from '../src/analysis/people/meanings.js'
import type { Gender } from '../src/analysis/people/gender.js'
import type { Span } from '../src/model/span.js'
import { findQuotes } from '../src/text/quotes.js'
import { firstBeginningAt } from '../src/text/span.js'
import { gapRows } from './coref-gap.js'
import { gumDocument } from './coref-gum.js'
import { NAME } from '../src/analysis/coreference/mentions.js'
import { createReader } from './coref-row.js'
import type { Read } from './coref-row.js'
import { unseen } from './coref-heads.js'
import { placeMarks } from './place-marks.js'
import type { Mark } from './place-marks.js'

/**
 * Trains the ranker of antecedents (src/analysis/people/antecedents.ts): `npx tsx training/who.ts [--without-develop]`, some seconds. A log-linear model over
 * features, by gradient ascent with a quadratic prior, from speakers in marked articles (`statements/train`, `training/articles`; `develop` too when it ships),
 * GUM's coreference, and GAP's names for pronouns (its validation part; the development part only measures). Writes src/analysis/lexicons/antecedent-weights.ts.
 */
interface Example { readonly id: string; readonly options: readonly (readonly string[])[]; readonly right: number; readonly weight: number; readonly form: string; readonly set: string }

const DATA = '../shared/data'
const FOLDS = 4
const read = createReader(createWordPieces(readFileSync('models/vocabulary.txt', 'utf8').split('\n').filter((line) => line !== '')))
const noOne: ReadonlySet<number> = new Set()
const heads = process.argv.find((word) => word.startsWith('--heads='))?.slice('--heads='.length)
const net = heads === undefined ? null : await unseen(`${heads}/data`, heads, FOLDS, resolve('runtime'))

interface Text { readonly read: Read; readonly id: string; readonly meanings: Meanings; readonly page: PageNames; readonly discourse: Discourse; readonly tokens: readonly Token[]; readonly quoted: (at: number) => boolean; readonly genders: Map<number, Gender> }

async function open(id: string, words: string): Promise<Text> {
  const given = read(id, words)
  const quotes = findQuotes(given.text, given.blocks)
  const page = pageNames(given.tokens)
  const outer = given.tokens.filter(({ kind }) => kind !== 'furniture' && kind !== 'notice').flatMap((block) => sentencesOf(given.text, block, quotes))
  const level = quotes.quotes.filter((q) => q.level === 0)
  const quoted = (at: number) => level.some((q) => q.begin <= at && at < q.end)
  return { id, read: given, page, meanings: net === null ? () => null : await net(id, given, page), discourse: new Discourse(page, given.text, outer, quoted), tokens: given.tokens.flatMap((b) => b.tokens), quoted, genders: new Map() }
}

/** What words ask for, or `null` where they are a name or mean nobody. */
function asked(words: readonly Token[], quoted: boolean) {
  const [first] = words
  if (first === undefined) return null
  const form = words.length === 1 ? pronounForm(first.lower) : null
  if (form !== null) return ofPronoun(first, form, quoted)
  const parts = nameParts(words)
  const anaphor = parts.name === null ? ofDescription(words, parts, quoted) : null
  return anaphor?.form === 'pair' ? null : anaphor
}

function example(text: Text, words: readonly Token[], entity: number | null, weight: number, set: string): Example | null {
  const [first] = words
  const anaphor = first === undefined ? null : asked(words, text.quoted(first.begin))
  if (first === undefined || anaphor === null) return null
  text.discourse.advance(first.begin)
  const meant = meantBy(anaphor, text.meanings)
  const tracks = candidatesOf(anaphor, text.page, text.discourse, text.genders, noOne, meant)
  // Words that the head wasn't asked about have the weights without it.
  if (net !== null && meant === null) return null
  const options = featuresOf(anaphor, text.page, text.discourse, text.genders, tracks, meant)
  const at = entity === null ? -1 : tracks.findIndex((t) => t.entity === entity)
  return { id: text.id, options, right: at < 0 ? options.length - 1 : at, weight, form: anaphor.form, set }
}

function entityNamed(page: PageNames, name: string): number | null {
  const key = keyOf(name.replace(/^the /i, ''))
  const same = (other: string) => keyOf(other) === key || keyOf(other).endsWith(` ${key}`) || key.endsWith(` ${keyOf(other)}`)
  const exact = page.entities.findIndex((e) => keyOf(e.name) === key)
  const near = exact >= 0 ? exact : page.entities.findIndex((e) => same(e.name))
  return near < 0 ? null : near
}

function entityAt(page: PageNames, span: Span): number | null {
  for (let i = Math.max(0, firstBeginningAt(page.mentions, span.begin) - 1); (page.mentions[i]?.begin ?? Infinity) < span.end; i++) {
    const mention = page.mentions[i]!
    if (mention.end > span.begin && mention.fits.length === 1) return mention.fits[0]!
  }
  return null
}

async function ofArticles(folder: string, set: string): Promise<Example[]> {
  return each(readdirSync(folder).filter((f) => f.endsWith('.json')).sort(), async (file) => {
    const id = file.replace(/(?:\.(?:gold|marks))?\.json$/, '')
    const { statements } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { readonly statements: readonly Mark[] }
    const text = await open(id, readFileSync(`${folder}/${id}.txt`, 'utf8').trimEnd())
    const index = tokenIndex(text.read.tokens)
    const placed = placeMarks(text.read.text, text.read.tokens, findQuotes(text.read.text, text.read.blocks).quotes, statements).flatMap((p) => p === null || p.source.length === 0 ? [] : [p])
    const seen = new Set<number>()
    return placed.sort((a, b) => (a.source[0]?.begin ?? 0) - (b.source[0]?.begin ?? 0)).flatMap((p) => {
      const [source] = p.source
      if (source === undefined || seen.has(source.begin)) return []
      seen.add(source.begin)
      const words = index.within(source)
      const [name, ...others] = p.speakers
      const entity = name === null || name === undefined ? null : entityNamed(text.page, name)
      const parts = members(words, text.page)
      const made = others.length > 0 || parts.length !== 1 ? null : example(text, parts[0] ?? [], name === null ? null : entity, 1, set)
      text.discourse.advance(source.begin)
      for (const one of p.speakers) { const known = one === null ? null : entityNamed(text.page, one); if (known !== null) text.discourse.note(known, source.end - 1, 'speaker') }
      return made === null ? [] : [made]
    })
  })
}

async function ofGum(): Promise<Example[]> {
  const folder = `${DATA}/gum/conllu`
  return each(readdirSync(folder).filter((f) => existsSync(`${DATA}/gum/coref/${f.replace(/u$/, '')}`)).sort(), async (file) => {
    const { text: words, mentions } = gumDocument(readFileSync(`${folder}/${file}`, 'utf8'))
    let text: Text
    try { text = await open(file.replace('.conllu', ''), words) } catch { return [] }
    const index = tokenIndex(text.read.tokens)
    const span = (m: Span) => ({ begin: text.read.place(m.begin), end: text.read.place(m.end - 1) + 1 })
    const named = new Map<number, number>()
    for (const m of mentions) if (m.type === NAME && !named.has(m.cluster)) { const entity = entityAt(text.page, span(m)); if (entity !== null) named.set(m.cluster, entity) }
    const sizes = new Map<number, number>()
    for (const m of mentions) sizes.set(m.cluster, (sizes.get(m.cluster) ?? 0) + 1)
    return mentions.flatMap((m) => {
      if (m.type === NAME) return []
      const here = span(m)
      const entity = named.get(m.cluster) ?? null
      const made = example(text, index.within(here), entity, 0.25, 'gum')
      if (entity !== null) { text.discourse.advance(here.begin); text.discourse.note(entity, here.begin, text.quoted(here.begin) ? 'quoted' : 'subject') }
      return made === null ? [] : [made]
    })
  })
}

/** What is made of each, in order. */
async function each<T, U>(items: readonly T[], make: (item: T) => Promise<readonly U[]>): Promise<U[]> {
  const all: U[] = []
  for (const item of items) all.push(...await make(item))
  return all
}

interface Gap { readonly examples: readonly Example[]; readonly rows: readonly { readonly example: Example; readonly a: number; readonly b: number; readonly aSame: boolean; readonly bSame: boolean; readonly masculine: boolean }[] }

async function ofGap(file: string): Promise<Gap> {
  const rows = await each(gapRows(readFileSync(`${DATA}/gap/${file}.tsv`, 'utf8')), async (row) => {
    let text: Text
    try { text = await open(row.id, row.text) } catch { return [] }
    const index = tokenIndex(text.read.tokens)
    const span = ({ words, at }: { readonly words: string; readonly at: number }) => ({ begin: text.read.place(at), end: text.read.place(at + words.length - 1) + 1 })
    const [a, b] = [entityAt(text.page, span(row.a)), entityAt(text.page, span(row.b))]
    const here = span(row.pronoun)
    const words = index.within(here)
    // Pronouns before it mean people too: the ones before in the same text are followed as the product does.
    const right = row.a.same ? a : row.b.same ? b : null
    const made = example(text, words, right, 0.5, 'gap')
    if (made === null) return []
    const pronoun = ofPronoun(words[0]!, pronounForm(words[0]!.lower)!, text.quoted(here.begin))
    const tracks = candidatesOf(pronoun, text.page, text.discourse, text.genders, noOne, text.meanings(pronoun))
    return [{ example: made, a: tracks.findIndex((t) => t.entity === a), b: tracks.findIndex((t) => t.entity === b), aSame: row.a.same, bSame: row.b.same, masculine: /^h(?:e|is|im)$/i.test(row.pronoun.words) }]
  })
  return { examples: rows.filter((r) => r.aSame || r.bSame).filter((r) => (r.aSame ? r.a : r.b) >= 0).map((r) => r.example), rows }
}

function train(examples: readonly Example[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const { options } of examples) for (const feature of new Set(options.flat())) count.set(feature, (count.get(feature) ?? 0) + 1)
  const weights = new Map<string, number>([...count].filter(([, n]) => n >= 3).map(([feature]) => [feature, 0]))
  // By numbers, since the rounds are many.
  const names = [...weights.keys()]
  const numbers = new Map(names.map((feature, i) => [feature, i]))
  const numbered = examples.map(({ options, right, weight }) => ({ options: options.map((features) => Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? []))), right, weight }))
  const [values, squares, slope] = [new Float64Array(names.length), new Float64Array(names.length), new Float64Array(names.length)]
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 0; round < 500; round++) {
    slope.fill(0)
    for (const { options, right, weight } of numbered) {
      const chances = softmax(options.map((features) => features.reduce((sum, feature) => sum + (values[feature] ?? 0), 0)))
      options.forEach((features, i) => {
        const push = weight * ((i === right ? 1 : 0) - (chances[i] ?? 0))
        if (push !== 0) for (const feature of features) slope[feature]! += push
      })
    }
    values.forEach((value, i) => {
      const up = ((slope[i] ?? 0) - PRIOR * value) / total
      squares[i]! += up ** 2
      values[i] = value + up / Math.sqrt((squares[i] ?? 0) + 1e-12)
    })
  }
  names.forEach((feature, i) => weights.set(feature, values[i] ?? 0))
  return weights
}

/** Strength of the quadratic prior, in examples. */
const PRIOR = net === null ? 0.5 : 2

function chancesOf(weights: ReadonlyMap<string, number>, options: readonly (readonly string[])[]): readonly number[] {
  return softmax(options.map((features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)))
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const sum = odds.reduce((a, b) => a + b, 0)
  return odds.map((o) => o / sum)
}

function measure(name: string, weights: ReadonlyMap<string, number>, examples: readonly Example[]): void {
  const by = new Map<string, { n: number; right: number; sure: number; sureRight: number; candidates: number; brier: number }>()
  for (const { options, right, form } of examples) {
    const chances = chancesOf(weights, options)
    const last = options.length - 1
    const best = chances.indexOf(Math.max(...chances))
    const top = chances.slice(0, last).reduce((m, c, i) => c > (chances[m] ?? -1) ? i : m, 0)
    for (const key of [form, 'all']) {
      const row = by.get(key) ?? { n: 0, right: 0, sure: 0, sureRight: 0, candidates: 0, brier: 0 }
      row.n++
      if (best === right) row.right++
      if (last > 0 && (chances[top] ?? 0) >= 0.6) { row.sure++; if (top === right) row.sureRight++ }
      if (right < last) row.candidates++
      by.set(key, row)
    }
  }
  for (const [form, { n, right, sure, sureRight, candidates }] of by) console.log(`${name} ${form}: ${n} (${candidates} mean somebody named), best right ${(right / n).toFixed(3)}; at 0.6 ${sure} named, of these right ${(sureRight / (sure || 1)).toFixed(3)}`)
}

function gapScore(weights: ReadonlyMap<string, number>, rows: Gap['rows'], least: number): string {
  const score = (some: Gap['rows']) => {
    let [tp, fp, fn] = [0, 0, 0]
    for (const { example: { options }, a, b, aSame, bSame } of some) {
      const chances = chancesOf(weights, options)
      const named = chances.slice(0, -1)
      const best = named.indexOf(Math.max(...named))
      const sure = (named[best] ?? 0) >= least
      for (const [at, same] of [[a, aSame], [b, bSame]] as const) {
        const said = sure && best === at && at >= 0
        if (said && same) tp++
        else if (said) fp++
        else if (same) fn++
      }
    }
    return (2 * tp) / (2 * tp + fp + fn)
  }
  return `F1 ${score(rows).toFixed(3)}, he ${score(rows.filter((r) => r.masculine)).toFixed(3)}, she ${score(rows.filter((r) => !r.masculine)).toFixed(3)}`
}

const develop = await ofArticles(`${DATA}/statements/develop`, 'develop')
const own = [...await ofArticles(`${DATA}/statements/train`, 'train'), ...await ofArticles('training/articles', 'articles')]
const gum = await ofGum()
const gap = await ofGap('validation')
const gapDevelop = await ofGap('development')
console.log(`${own.length} examples of speakers, ${gum.length} of GUM, ${gap.examples.length} of GAP; ${develop.length} to measure`)
for (const part of [0, 1, 2, 3].filter(() => process.argv.includes('--cross'))) {
  const inPart = ({ id }: Example) => [...id].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 4 === part
  measure(`part ${part} of train and articles, left out`, train([...own.filter((e) => !inPart(e)), ...gum, ...gap.examples]), own.filter(inPart))
}
const trial = train([...own, ...gum, ...gap.examples])
measure('trained on', trial, own)
measure('develop', trial, develop)
for (const least of [0, 0.6, 0.7]) console.log(`GAP development, named at ${least}: ${gapScore(trial, gapDevelop.rows, least)} of ${gapDevelop.rows.length} rows`)
const final = process.argv.includes('--without-develop') ? trial : train([...own, ...develop, ...gum, ...gap.examples])
const lines = [...final].filter(([, value]) => Math.abs(value) >= 0.005).sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, value]) => `  ${JSON.stringify(feature)}: ${value.toFixed(2)},`)
const [file, name, about] = net === null ? ['antecedent-weights', 'WEIGHTS', 'without the head of coreference'] : ['antecedent-weights-net', 'WEIGHTS_WITH_NET', 'with what the head of coreference says']
writeFileSync(`src/analysis/lexicons/${file}.ts`, `// Made by training/who.ts; not to be edited by hand.\n\n/** Weights of features of a candidate ${about}, see people/antecedents.ts. */\nexport const ${name}: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`)
