#!/usr/bin/env node
/**
 * Makes src/analysis/lexicons/actors.ts and countries.ts from the lists of office holders and countries (NOTICE.md
 * names
 * their sources): `node scripts/make-actors.mjs [FOLDER]`, where FOLDER holds
 * heads-of-state-and-government.wikidata.csv,
 * foreign-ministers.wikidata.csv and countries.json. Only facts are kept: names, codes, offices and their dates.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/data/actors', import.meta.url))
const out = fileURLToPath(new URL('../src/analysis/lexicons/', import.meta.url))

/**
 * The list of heads gives years only, and is a snapshot. The newest change in it that has a day: two Captains Regent
 * of San
 * Marino, who take office on 1 October 2022. Who it shows in office was in office until then at least.
 */
const HEADS_KNOWN_UNTIL = '2022-10-01'

/** Names that the lists write otherwise than the countries' table. */
const COUNTRY_LABELS = { 'The Gambia': 'GM', 'The Bahamas': 'BS', 'Holy See': 'VA', Turkey: 'TR' }

/** Everyday names, demonyms and capitals that the countries' table lacks; common knowledge. */
const ALSO = {
  US: { aliases: ['America'], demonyms: [], capitals: ['Washington', 'Washington, D.C.', 'Washington DC'] },
  GB: { aliases: ['Britain', 'UK'], demonyms: [], capitals: [] },
  NL: { aliases: ['Holland'], demonyms: [], capitals: ['The Hague'] },
  MM: { aliases: ['Burma'], demonyms: ['Burmese'], capitals: [] },
  CZ: { aliases: ['Czech Republic', 'Czechia'], demonyms: [], capitals: [] },
  CI: { aliases: ['Ivory Coast', 'Côte d’Ivoire'], demonyms: [], capitals: [] },
  TR: { aliases: ['Turkey', 'Türkiye'], demonyms: [], capitals: [] },
  SZ: { aliases: ['Swaziland'], demonyms: [], capitals: [] },
  UA: { aliases: [], demonyms: [], capitals: ['Kyiv', 'Kiev'] },
  VA: { aliases: ['Vatican', 'Holy See'], demonyms: [], capitals: [] },
  BA: { aliases: ['Bosnia', 'Bosnia-Herzegovina'], demonyms: ['Bosnian'], capitals: [] },
  AR: { aliases: [], demonyms: ['Argentinian'], capitals: [] },
  CD: { aliases: ['Democratic Republic of the Congo', 'Democratic Republic of Congo'], demonyms: [], capitals: [] },
  AE: { aliases: ['Emirates', 'UAE'], demonyms: [], capitals: [] },
  MK: { aliases: ['Macedonia'], demonyms: [], capitals: [] },
  CV: { aliases: ['Cape Verde'], demonyms: [], capitals: [] },
  TL: { aliases: ['East Timor'], demonyms: [], capitals: [] },
  KZ: { aliases: [], demonyms: ['Kazakh'], capitals: ['Nur-Sultan', 'Astana'] },
  IN: { aliases: [], demonyms: [], capitals: ['Delhi'] },
}

/** Rows of a CSV with a header, by column name. Quoted fields may hold commas, doubled quotes and line breaks. */
function readCsv(name) {
  const rows = [[]]
  const text = readFileSync(join(folder, name), 'utf8')
  for (const [, quoted, plain, mark] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (mark !== ',') rows.push([])
  }
  const [header, ...body] = rows.filter((row) => row.length > 1)
  return body.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])))
}

const unique = (list) => [...new Set(list)]
const isLatin = (name) => /^[\p{Script=Latin}\p{M}\s.,’'()-]+$/u.test(name)
const isCountryCode = (name) => name.length === 2 && !['US', 'UK'].includes(name)
const byFirst = (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)

const heads = readCsv('heads-of-state-and-government.wikidata.csv')
const ministers = readCsv('foreign-ministers.wikidata.csv')
const table = JSON.parse(readFileSync(join(folder, 'countries.json'), 'utf8'))

const codes = new Map(Object.entries(COUNTRY_LABELS))
for (const { cca2, name, altSpellings } of table) {
  for (const label of [name.common, name.official, ...altSpellings]) if (!codes.has(label)) codes.set(label, cca2)
}
const wikidata = new Map()
const labels = [...ministers.map((r) => [r.country, r.countryLabel]), ...heads.map((r) => [r.countryid, r.country])]
for (const [id, label] of labels) {
  const code = codes.get(label)
  if (code !== undefined && !wikidata.has(code)) wikidata.set(code, id)
}

const countries = table.map(({ cca2, name, altSpellings, demonyms, capital, independent, unMember }) => {
  const also = ALSO[cca2] ?? { aliases: [], demonyms: [], capitals: [] }
  const aliases = [name.official, ...altSpellings.filter((n) => isLatin(n) && !isCountryCode(n)), ...also.aliases]
  return [
    cca2, wikidata.get(cca2) ?? null, name.common, unique(aliases).filter((n) => n !== name.common),
    unique([...Object.values(demonyms?.eng ?? {}), ...also.demonyms].filter((n) => n !== '')),
    unique([...(capital ?? []), ...also.capitals].filter((n) => n !== '')),
    independent || unMember || ['XK', 'TW', 'PS'].includes(cca2) ? 1 : 0,
  ]
}).sort(byFirst)

const people = new Map()
function keepPerson(id, label) {
  if (label === '' || /^Q\d+$/.test(label)) return false
  const withoutRealm = label.replace(/,? (?:Prince )?of (?:the )?[A-Z]\w+$/, '')
  const byNickname = label.replace(/^.*"(.+)" /, (_, nick) => `${nick} `)
  const aliases = [withoutRealm, byNickname, label.replace(/ ".+"/, '')].filter((n) => n !== label && n.includes(' '))
  people.set(id, [id, label, unique(aliases)])
  return true
}

/** Queens in their own right; every other monarch here is a king, sultan, emir, emperor, prince or grand duke. */
const QUEENS = new Set(['Elizabeth II', 'Margrethe II of Denmark'])

/** The words by which a page names the office, and which of the two kinds of head it is; `null` for what is neither. */
function headOffice(label, holder) {
  const words = label.toLowerCase()
  if (/executive yuan/.test(words)) return ['head of government', ['premier', 'prime minister']]
  if (/pontifical|federal council|co-prince|minister of state|chief minister|military leader/.test(words)) return null
  if (/taoiseach/.test(words)) return ['head of government', ['taoiseach', 'prime minister']]
  if (/chairman of the council of ministers/.test(words)) return ['head of government', ['prime minister']]
  if (/prime minister|^premier/.test(words)) return ['head of government', ['prime minister', 'premier']]
  if (/chancellor/.test(words)) return ['head of government', ['chancellor', 'federal chancellor']]
  if (/^president /.test(words)) return ['head of state', ['president']]
  if (/governor-general/.test(words)) return ['governor-general', ['governor-general', 'governor general']]
  if (/monarch|^king of|ngwenyama|druk gyalpo|agong/.test(words)) {
    return ['head of state', ['monarch', QUEENS.has(holder) ? 'queen' : 'king']]
  }
  const [title] = /supreme leader|sultan|emir|emperor|pope|captain regent|^prince/.exec(words) ?? []
  return title === undefined ? null : [title === 'supreme leader' ? title : 'head of state', [title]]
}

const offices = []
for (const row of heads) {
  const code = codes.get(row.country)
  const office = headOffice(row.positionLabel, row.officeholderLabel)
  if (!keepPerson(row.officeholder, row.officeholderLabel) || code === undefined || office === null) continue
  offices.push([row.officeholder, code, ...office, row.start_year || null, row.end_year || null])
}
const dated = ministers.map((row) => row.start).filter((start) => start !== '').sort()
for (const row of ministers) {
  const code = codes.get(row.countryLabel)
  if (!keepPerson(row.person, row.name) || code === undefined) continue
  const titles = ['foreign minister']
  if (/secretary of state$/i.test(row.positionLabel)) titles.push('secretary of state')
  if (/^secretary of foreign|^secretary of state for foreign/i.test(row.positionLabel)) titles.push('foreign secretary')
  offices.push([row.person, code, 'foreign minister', titles, row.start || null, null])
}

const rows = (list) => list.map((row) => `  ${JSON.stringify(row)},\n`).join('')
const HEADER = '// Made by scripts/make-actors.mjs; not to be edited by hand. NOTICE.md names the sources.\n\n'

writeFileSync(join(out, 'actors.ts'), `${HEADER}/** Wikidata identifier, name, other names. */
export const PEOPLE: readonly (readonly [string, string, readonly string[]])[] = [
${rows([...people.values()].sort(byFirst))}]

/** Until when each list shows who held an office: \`YYYY-MM-DD\`. */
export const KNOWN_UNTIL = ${JSON.stringify({ heads: HEADS_KNOWN_UNTIL, foreignMinisters: dated.at(-1) })} as const

/** Holder, country code, kind, titles, first and last day or year; \`null\` where the lists give none. */
type Office = readonly [string, string, string, readonly string[], string | null, string | null]
export const OFFICES: readonly Office[] = [
${rows(offices.sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)))}]
`)
writeFileSync(join(out, 'countries.ts'), `${HEADER}/**
 * Code (ISO 3166-1 alpha-2), Wikidata identifier or null, name, other names, demonyms, capitals, 1 for a state and 0 for a
 * territory.
 */
type Row = readonly [string, string | null, string, readonly string[], readonly string[], readonly string[], 0 | 1]
export const COUNTRIES: readonly Row[] = [
${rows(countries)}]
`)
