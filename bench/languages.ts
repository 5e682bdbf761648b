import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Analyser } from '../src/analysis/pipeline.js'
import { createAnalyser } from '../src/analysis/pipeline.js'
import { readPage } from '../src/ingest/read-page.js'
import type { Span } from '../src/model/span.js'
import type { Statement } from '../src/model/statement.js'
import { loadAnalyser } from '../src/neural/load-analyser.js'
import { loadNetwork } from '../src/neural/load-network.js'
import type { Figure, Measured } from './figure.js'
import { rounded } from './figure.js'

const SHARED = '../shared/data'
const CASES = 'test/languages/cases'
const LANGUAGES = { de: 'German', fr: 'French', es: 'Spanish', ru: 'Russian', uk: 'Ukrainian' } as const
/** What others marked by hand: sentences and articles. */
const MARKED = [
  { id: 'cs', what: 'Czech sentences', file: `${SHARED}/quotes-cs-ru/cs.jsonl`, language: 'cs' },
  { id: 'ru', what: 'Russian sentences', file: `${SHARED}/quotes-cs-ru/ru.jsonl`, language: 'ru' },
  { id: 'de', what: 'German Wikinews', file: `${SHARED}/quotes-de/dev.jsonl`, language: 'de' },
] as const

type Pairs = readonly (readonly [number, number])[]
interface Row { readonly text: string, readonly attributions: readonly { readonly type?: string, readonly source?: Pairs, readonly content?: Pairs }[] }
interface Expected { readonly published?: string | null, readonly statements: readonly { readonly content: string, readonly speakers: readonly (string | null)[], readonly optional?: boolean }[] }

/** How texts that aren't English are read: by all of the product, and by its rules without the network of many languages. */
export async function measureLanguages(): Promise<Measured> {
  const missing = MARKED.map(({ file }) => file).find((file) => !existsSync(file))
  if (missing !== undefined) return { skipped: `${missing} is not there` }
  const figures: Figure[] = []
  for (const [mark, with_, analyser] of [['', '', await loadAnalyser()], ['.rules', ', by rules alone', createAnalyser(await loadNetwork())]] as const) {
    for (const { id, what, file, language } of MARKED) {
      const { f1, precision, recall, direct } = await linkedOf(analyser, file, language)
      figures.push(
        { id: `languages.${id}${mark}.linked.f1`, what: `${what}: content and source together${with_}`, value: rounded(f1), unit: 'F1' },
        { id: `languages.${id}${mark}.linked.precision`, what: `${what}: content and source together${with_}`, value: rounded(precision), unit: 'precision' },
        { id: `languages.${id}${mark}.linked.recall`, what: `${what}: content and source together${with_}`, value: rounded(recall), unit: 'recall' })
      if (direct !== null) figures.push({ id: `languages.${id}${mark}.direct.recall`, what: `${what}: direct quotes found with their source${with_}`, value: rounded(direct), unit: 'recall' })
    }
    for (const [code, name] of Object.entries(LANGUAGES)) {
      const { found, right } = await casesOf(analyser, `${CASES}/${code}`)
      figures.push(
        { id: `languages.cases.${code}${mark}.found`, what: `${name} articles of the tests: statements found${with_}`, value: rounded(found), unit: 'recall' },
        { id: `languages.cases.${code}${mark}.speaker`, what: `${name} articles of the tests: the right speaker of those found${with_}`, value: rounded(right), unit: 'precision' })
    }
  }
  return figures
}

/** Statements whose content and source each share half of their words with a marked one's, one to one. */
async function linkedOf(analyser: Analyser, file: string, language: string) {
  let [gold, told, hits, direct, directRight] = [0, 0, 0, 0, 0]
  for (const line of readFileSync(file, 'utf8').split('\n').filter((one) => one !== '')) {
    const { text, attributions } = JSON.parse(line) as Row
    gold += attributions.length
    direct += attributions.filter(({ type }) => type === 'Direct').length
    const { article } = readPage({ name: 'text', bytes: new TextEncoder().encode(text), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain' })
    // Where the reader changes the text, marks would stand elsewhere: what is marked there counts as missed.
    if (article.text !== text) continue
    const { statements } = await analyser.analyse({ ...article, language })
    told += statements.length
    const free = new Set(statements)
    for (const { type, source = [], content = [] } of attributions) {
      const match = [...free].find((s) => alike(wordsAt(text, pairsOf(s.content)), wordsAt(text, content)) >= 0.5 && (source.length + s.source.length === 0 || alike(wordsAt(text, pairsOf(s.source)), wordsAt(text, source)) >= 0.5))
      if (match !== undefined) {
        free.delete(match)
        hits += 1
      }
      if (type === 'Direct' && statements.some((s) => holds(text, s, content) && alike(wordsAt(text, pairsOf(s.source)), wordsAt(text, source)) > 0)) directRight += 1
    }
  }
  const [precision, recall] = [hits / Math.max(1, told), hits / Math.max(1, gold)]
  return { precision, recall, f1: 2 * precision * recall / Math.max(1e-9, precision + recall), direct: direct === 0 ? null : directRight / direct }
}

/** Whether a statement's content has four fifths of these words. */
function holds(text: string, { content }: Statement, words: Pairs): boolean {
  const [own, wanted] = [wordsAt(text, pairsOf(content)), wordsAt(text, words)]
  return [...wanted].filter((word) => own.has(word)).length >= wanted.size * 0.8
}

/** Found: the words of a content and of one that is told have 0.6 in common. */
async function casesOf(analyser: Analyser, folder: string) {
  let [gold, found, right] = [0, 0, 0]
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.expected.json')).sort()) {
    const { published, statements: expected } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Expected
    const { article } = readPage({ name, bytes: readFileSync(`${folder}/${name.replace('.expected.json', '.txt')}`), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain', ...(published != null && { published }) })
    const { statements } = await analyser.analyse(article)
    for (const { content, speakers, optional } of expected) {
      const match = statements.find((s) => alike(new Set(words(s.content.map((c) => article.text.slice(c.begin, c.end)).join(' '))), new Set(words(content))) >= 0.6)
      if (match === undefined && optional === true) continue
      gold += 1
      if (match === undefined) continue
      found += 1
      const names = match.speakers.map((one) => one.name)
      if (speakers[0] == null ? names.every((one) => one === null) : names.length === speakers.length && speakers.every((one, i) => fits(names[i] ?? match.speakers[i]?.as ?? null, one))) right += 1
    }
  }
  return { found: found / gold, right: right / Math.max(1, found) }
}

/** `~` before an expected name: a part of it is enough, or one of several. */
function fits(name: string | null, expected: string | null): boolean {
  if (name === null || expected === null) return name === expected
  return expected.startsWith('~') ? expected.slice(1).split('|').some((part) => name.toLowerCase().includes(part.toLowerCase())) : name === expected
}

const pairsOf = (spans: readonly Span[]): Pairs => spans.map(({ begin, end }) => [begin, end] as const)
const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words by where they begin. */
function wordsAt(text: string, spans: Pairs): ReadonlySet<number> {
  return new Set(spans.flatMap(([begin, end]) => [...text.slice(begin, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => begin + index)))
}

function alike(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): number {
  const both = [...one].filter((word) => other.has(word)).length
  return both / Math.max(1, one.size + other.size - both)
}
