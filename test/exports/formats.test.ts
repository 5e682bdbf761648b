import { Namespace, Model, defaultModel } from '@opensanctions/followthemoney'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { Cite } from '@citation-js/core'
import { parse } from 'csv-parse/sync'
import type { Claim, Quotation, WithContext } from 'schema-dts'
import { expect, test } from 'vitest'
import { BROKEN } from '../../src/export/export-format.js'
import { EXPORT_FORMATS, exportOf } from '../../src/export/export-formats.js'
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../../src/export/export-names.js'
import { Finding } from '../../src/export/finding.js'
import { schemaOrg } from '../../src/export/schema-org.js'
import { readGoldBrat } from '../../src/record/evaluate/gold-brat.js'
import { ANNO } from './anno-context.js'
import { expanded } from './expanded.js'
import { unzipped } from './unzipped.js'
import { ARTICLE, bytesOf, CUT, DIRECT, EXPORTED, EXPORTING, FORMULA, given, HELD, HOLDER, NOT_SAID, SHA256, SIGHTING, TOPIC, TRANSLATED } from './made.js'

async function written(name: ExportFormatName, breaks = false, items = EXPORTED) {
  return bytesOf(exportOf(name, given(items, breaks), EXPORTING))
}
const textOf = async (name: ExportFormatName) => (await written(name)).bytes.toString()
const url = (id: string) => `https://desk.example/statements/${id}`

test('CSV has all columns, and no cell that a spreadsheet runs', async () => {
  const rows = parse(await textOf('csv'), { bom: true, columns: true }) as unknown as Record<string, string>[]
  expect(rows).toHaveLength(EXPORTED.length)
  expect(rows[1]).toMatchObject({ statement: FORMULA.id, words: '\'=SUM(A1) was her "answer"', speakers: '', 'speakers as written': 'she', 'may be': 'Ada Brandt; Odile Marchetti', addressees: 'Pavo Lind' })
  expect(rows[0]).toMatchObject({ permalink: url(DIRECT.id), 'speakers’ identifiers': 'Q1234', said: '2031-03-08', captured: SIGHTING.receivedAt, capture: SHA256, address: ARTICLE.url, negated: 'false' })
  expect(rows[3]).toMatchObject({ held: 'Odile Marchetti denies it', within: HOLDER.id })
})

test('JSON Lines are what show prints', async () => {
  const lines = (await textOf('jsonl')).trim().split('\n').map((line) => Finding.parse(JSON.parse(line)))
  expect(lines.map(({ statement }) => statement.id)).toEqual(EXPORTED.map(({ statement }) => statement.id))
  expect(lines[0]!.capture).toMatchObject({ sha256: SHA256, receivedAt: SIGHTING.receivedAt })
})

interface Target { readonly source: { readonly id: string }; readonly scope: string; readonly state: { readonly cached: string; readonly sourceDate: string }; readonly selector: readonly [{ readonly start: number; readonly end: number }, { readonly exact: string; readonly prefix: string }] }
interface Annotations { readonly items: readonly { readonly id: string; readonly target: readonly Target[] }[] }

test('Web Annotations count in code points, and a reader of JSON-LD knows each of their terms', async () => {
  const text = await textOf('annotations')
  const points = Array.from(ARTICLE.text)
  const { items } = JSON.parse(text) as Annotations
  expect(items.map(({ id }) => id)).toEqual(EXPORTED.map(({ statement }) => url(statement.id)))
  for (const { target } of items) for (const { selector: [position, quote] } of target) expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
  expect(items[4]!.target.map(({ selector }) => selector[1].exact)).toEqual(['One thing', 'is sure'])
  expect(items[0]!.target[0]).toMatchObject({ source: { id: `https://desk.example/articles/${ARTICLE.id}/text` }, scope: ARTICLE.url, state: { cached: `https://desk.example/captures/${SHA256}`, sourceDate: SIGHTING.receivedAt } })
  const own = { ...(JSON.parse(text) as object), '@context': ANNO }
  const terms = await expanded(own)
  expect(JSON.stringify(terms)).toContain('"http://www.w3.org/ns/oa#exact":[{"@value":"“The harbour 🚢 stays open.”"}]')
})

test('JSON-LD calls a quotation only what is verbatim and on record', async () => {
  const graph = JSON.parse(await textOf('jsonld')) as { readonly '@graph': readonly { readonly '@type': string; readonly '@id': string; readonly author?: unknown }[] }
  expect(Object.fromEntries(graph['@graph'].map((one) => [one['@id'], one['@type']]))).toEqual(Object.fromEntries([
    [DIRECT, 'Quotation'], [FORMULA, 'Claim'], [HOLDER, 'Claim'], [HELD, 'Claim'], [CUT, 'Claim'], [TRANSLATED, 'Claim'], [NOT_SAID, 'Claim'], [TOPIC, 'CreativeWork'],
  ].map(([statement, type]) => [url((statement as typeof DIRECT).id), type])))
  // What others only deny, or the page says was not said, is nobody's.
  expect(graph['@graph'].filter((one) => 'author' in one).map((one) => one['@id'])).toEqual([HOLDER, CUT, TRANSLATED].map(({ id }) => url(id)))
  const quotation: WithContext<Quotation> = {
    '@context': 'https://schema.org', '@type': 'Quotation', '@id': url(DIRECT.id), url: url(DIRECT.id), identifier: DIRECT.id, text: '“The harbour 🚢 stays open.”', description: 'said', inLanguage: 'en', dateCreated: '2031-03-08',
    spokenByCharacter: [{ '@type': 'Person', name: 'Ada Brandt', jobTitle: 'minister', sameAs: 'https://www.wikidata.org/entity/Q1234', url: 'https://desk.example/speakers/Q1234' }],
    isPartOf: {
      '@type': 'NewsArticle', headline: ARTICLE.title!, url: ARTICLE.url!, datePublished: '2031-03-09', publisher: { '@type': 'Organization', name: 'The Port Ellery Paper' }, inLanguage: 'en',
      author: [{ '@type': 'Person', name: 'Odile Marchetti' }, { '@type': 'Person', name: 'Sons and Daughters' }], archivedAt: `https://desk.example/captures/${SHA256}`,
    },
  }
  expect({ '@context': 'https://schema.org', ...schemaOrg(EXPORTED[0]!, 'https://desk.example') }).toEqual(quotation)
  const claim = schemaOrg(EXPORTED[4]!, null) as Exclude<Claim, string>
  expect(claim).toMatchObject({ '@type': 'Claim', text: 'One thing … is sure' } satisfies Partial<Exclude<Claim, string>>)
  const [first] = await expanded({ ...graph, '@context': { '@vocab': 'https://schema.org/' } })
  expect(first).toMatchObject({ '@type': ['https://schema.org/Quotation'] })
})

test('brat is read back to the same spans', async () => {
  const zip = await unzipped((await written('brat')).bytes)
  expect([...zip.keys()]).toEqual(['annotation.conf', `${ARTICLE.id}.txt`, `${ARTICLE.id}.ann`])
  const text = zip.get(`${ARTICLE.id}.txt`)!.toString()
  expect(text).toBe(ARTICLE.text)
  const { attributions } = readGoldBrat({ name: 'x', id: 'x', text, annotations: zip.get(`${ARTICLE.id}.ann`)!.toString() })
  const words = (spans: readonly { readonly begin: number; readonly end: number }[]) => spans.map(({ begin, end }) => text.slice(begin, end))
  expect(attributions.map(({ source, cue, content }) => [words(source), words(cue), words(content)])).toEqual([
    [['Ada Brandt'], ['said:'], ['“The harbour 🚢 stays open.”']], [['she'], ['said to'], ['=SUM(A1) was her "answer"']],
    [['Odile Marchetti'], ['According to'], ['Brandt denied that she had lied']], [[], ['denied'], ['she had lied']],
    // A line feed cuts a span.
    [['Brandt', 'the minister'], ['said'], ['One thing', 'is sure']],
  ].sort((a, b) => text.indexOf(a[1]![0]!) - text.indexOf(b[1]![0]!)))
})

test('a page whose statements come apart comes twice', async () => {
  const other = { ...EXPORTED[1]!, article: { ...ARTICLE, id: 'b'.repeat(20) } }
  expect([...(await unzipped((await written('brat', false, [EXPORTED[0]!, other, EXPORTED[2]!])).bytes)).keys()].filter((name) => name.endsWith('.ann'))).toEqual([`${ARTICLE.id}.ann`, `${'b'.repeat(20)}.ann`, `${ARTICLE.id}-2.ann`])
})

test('FollowTheMoney knows the schemata, and each property and value', async () => {
  const model = new Model(defaultModel)
  void Namespace
  const all = (await textOf('ftm')).trim().split('\n').map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> })
  for (const data of all) {
    const entity = model.getEntity(data)
    for (const [name, values] of Object.entries(data.properties)) {
      const property = entity.schema.getProperty(name)
      if (property.type.name === 'date') for (const value of values) expect(value).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
      if (property.type.name === 'entity') for (const value of values) {
        const to = all.find(({ id }) => id === value)!
        expect(model.getSchema(to.schema).isA(property.getRange())).toBe(true)
      }
    }
    for (const required of entity.schema.required ?? []) expect(data.properties[required]?.length).toBeGreaterThan(0)
  }
  const of = (schema: string) => all.filter((one) => one.schema === schema)
  expect([of('Article').length, of('LegalEntity').map(({ properties }) => properties['name'])]).toEqual([1, [['Ada Brandt'], ['Odile Marchetti']]])
  expect(of('Documentation')[0]).toMatchObject({ properties: { role: ['say'], date: ['2031-03-08'], summary: ['“The harbour 🚢 stays open.”'], recordId: [DIRECT.id], sourceUrl: [url(DIRECT.id)] } })
  // Nobody is made of a “she” that may be either.
  expect(of('Documentation').some(({ properties }) => properties['recordId']![0] === FORMULA.id)).toBe(false)
})

test('BibTeX is read by another program to the same words', async () => {
  const { entries, errors } = parseBibtex(await textOf('bibtex'))
  expect([errors, entries.length]).toEqual([[], EXPORTED.length])
  const [first] = entries
  expect(first).toMatchObject({ type: 'misc', key: `onrecord-${DIRECT.id}`, fields: { title: expect.stringContaining('50% {more}') as string, url: ARTICLE.url, urldate: '2031-03-10', organization: ['The Port Ellery Paper'], year: '2031' } })
  expect(first!.fields.note).toContain(`captured 10 March 2031, 10:15 UTC`)
  expect(first!.fields.note).toContain(`https://desk.example/captures/${SHA256}`)
  expect(first!.fields.author?.map(({ name, lastName }) => name ?? lastName)).toEqual(['Odile Marchetti', 'Sons and Daughters'])
})

test('CSL-JSON is taken by another program', async () => {
  const [first, ...others] = new Cite(JSON.parse(await textOf('csl'))).data
  expect(others).toHaveLength(EXPORTED.length - 1)
  expect(first).toMatchObject({
    id: `onrecord-${DIRECT.id}`, type: 'article-newspaper', title: ARTICLE.title, 'container-title': 'The Port Ellery Paper', author: [{ literal: 'Odile Marchetti' }, { literal: 'Sons and Daughters' }],
    issued: { 'date-parts': [[2031, 3, 9]] }, accessed: { 'date-parts': [[2031, 3, 10]] }, URL: ARTICLE.url, archive_location: `https://desk.example/captures/${SHA256}`,
  })
})

test.each(EXPORT_FORMAT_NAMES)('%s that breaks off says so at its end, and rejects', async (name) => {
  const { bytes, error } = await written(name, true)
  expect(error).toMatchObject({ message: 'the ledger went away' })
  if (name === 'brat') {
    await expect(unzipped(bytes)).rejects.toThrow()
    return
  }
  const last = bytes.toString().trim().split('\n').at(-1)!
  expect(last).toContain(BROKEN)
  // A reader of one document refuses it; a reader of lines finds a record that is none.
  if (['annotations', 'jsonld', 'csl'].includes(name)) expect(() => JSON.parse(bytes.toString()) as unknown).toThrow()
  if (['jsonl', 'ftm'].includes(name)) expect(JSON.parse(last)).toEqual({ broken: BROKEN })
})

test.each(EXPORT_FORMAT_NAMES)('%s of nothing is whole', async (name) => {
  const { bytes, error } = await written(name, false, [])
  expect(error).toBeNull()
  if (['annotations', 'jsonld', 'csl'].includes(name)) JSON.parse(bytes.toString())
  expect(EXPORT_FORMATS[name].mediaType).toMatch(/^\w+\/\w/)
})

test.each(EXPORT_FORMAT_NAMES)('%s asks for no more statements than it has written', async (name) => {
  let asked = 0
  async function* many() {
    for (let i = 0; i < 3_000; i += 1) {
      asked += 1
      yield await Promise.resolve({ ...EXPORTED[0]!, article: { ...ARTICLE, id: `${i}`.padStart(20, '0') } })
    }
  }
  let most = 0
  let pieces = 0
  for await (const piece of exportOf(name, many(), EXPORTING)) {
    pieces += piece.length
    if (pieces < 20_000) most = asked
  }
  expect(asked).toBe(3_000)
  expect(most).toBeLessThan(1_000)
})
