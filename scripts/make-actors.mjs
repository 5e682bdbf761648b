#!/usr/bin/env node
/**
 * Makes lexicons/offices.json, offices.sharealike.json and countries.json from the lists of office holders and countries (NOTICE.md names their
 * sources): `node scripts/make-actors.mjs [--without-sharealike] [FOLDER]`, where FOLDER holds offices.csv, offices.sharealike.csv,
 * heads-of-state-and-government.wikidata.csv, foreign-ministers.wikidata.csv and countries.json. Only facts are kept: names, codes, offices,
 * their dates, and from where each term is known.
 *
 * Of offices: `people` are rows of identifier (or `null`), name and other names, then, for each term, country or organisation, index of the office, of the
 * title, first day, last day and indexes of the sources, parted by spaces. Before a day that only bounds the term stands `~`: in office on it,
 * and nothing known before, or after. `-` where no day is known.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const given = process.argv.slice(2)
const withShareAlike = !given.includes('--without-sharealike')
const folder = given.find((word) => !word.startsWith('--')) ?? fileURLToPath(new URL('../../shared/data/actors', import.meta.url))
const out = fileURLToPath(new URL('../lexicons/', import.meta.url))

/**
 * The list of heads gives years only, and is a snapshot. The newest change in it that has a day: two Captains Regent of San Marino, who take
 * office on 1 October 2022. Who it shows in office was in office until then at least. That of foreign ministers ends likewise.
 */
const HEADS_KNOWN_UNTIL = '2022-10-01'
const MINISTERS_KNOWN_UNTIL = '2022-12-10'

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
  ...Object.fromEntries(Object.entries({
    IS: 'Icelandic', UZ: 'Uzbek', KG: 'Kyrgyz', TJ: 'Tajik', SI: 'Slovenian', PH: 'Philippine', LU: 'Luxembourgish', AZ: 'Azeri', NP: 'Nepali', MV: 'Maldivian',
    EC: 'Ecuadorian', SR: 'Surinamese', BW: 'Botswanan', DJ: 'Djiboutian', KM: 'Comorian', XK: 'Kosovan', RS: 'Serb',
  }).map(([code, adjective]) => [code, { aliases: [], demonyms: [adjective], capitals: [] }])),
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

/** Small letters without marks; hyphens and full stops are spaces. */
const fold = (name) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/ı/g, 'i').replace(/[’'‘`]/g, '').replace(/[^\p{L}]+/gu, ' ').trim()

/** How many letters must change to make one word of the other. */
function distance(one, other) {
  let row = [...Array(other.length + 1).keys()]
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1)
}

const alike = (one, other) => one === other || distance(one, other) <= Math.min(3, Math.max(one.length, other.length) / 3)

/**
 * Whether another spelling is the person's: the list merged by likeness, and father and son, or two of one surname, came together now and then. Its first
 * given name must be alike, or all of the shorter name stand in the longer one; of English nicknames (`Mike` of `Michael`) the letter.
 */
function isOther(name, alias) {
  const [one, other] = [fold(name).split(' '), fold(alias).split(' ')]
  const [first, second] = [one[0] ?? '', other[0] ?? '']
  if (/^(?:lord|lady|baroness|baron|viscount|earl)$/.test(second)) return false
  if (alike(first, second)) return one.length < 2 || other.some((part) => one.slice(1).some((own) => alike(part, own)))
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  // `Maktoum bin Mohammed al Maktoum` is no other spelling of `Mohammed bin Rashid al Maktoum`.
  if (long === other && one.slice(1).some((part) => alike(part, second))) return false
  if (short.length > 1 && short.length < long.length && short.every((part) => long.some((own) => alike(part, own)))) return true
  return first[0] === second[0] && one.at(-1) === other.at(-1) && !one.includes('bin') && !one.includes('al')
}

function otherNames(label) {
  const withoutRealm = label.replace(/,? (?:Prince )?of (?:the )?[A-Z]\w+$/, '').replace(/, (?:Baron|Baroness|Viscount|Earl|Lord) .+$/, '')
  const byNickname = label.replace(/^.*"(.+)" /, (_, nick) => `${nick} `)
  return [withoutRealm, byNickname, label.replace(/ ".+"/, '')].filter((n) => n !== label && n.includes(' '))
}

/** Queens in their own right; every other monarch here is a king, sultan, emir, emperor, prince or grand duke. */
const QUEENS = new Set(['Elizabeth II', 'Margrethe II of Denmark'])

/** A row of the list of heads as one of offices. */
function ofHead({ positionLabel, officeholder, officeholderLabel, country, start_year, end_year }) {
  const words = positionLabel.toLowerCase()
  if (/pontifical|federal council|co-prince|chief minister|military leader/.test(words)) return null
  const office = /prime minister|^premier|taoiseach|chancellor|council of ministers|executive yuan|minister of state/.test(words) ? 'head_of_government' : /governor-general/.test(words) ? 'governor_general' : 'head_of_state'
  const title = /monarch|^king of|ngwenyama|druk gyalpo|agong/.test(words) ? (QUEENS.has(officeholderLabel) ? 'Queen' : 'King')
    : positionLabel.replace(/ of (?:the )?(?:\p{Lu}[\p{L}.-]* ?)+$/u, '')
  return {
    country_iso2_or_org: codes.get(country) ?? '', office, title, name: officeholderLabel, aliases: '', wikidata: officeholder, start: start_year, start_basis: 'stated', end: end_year,
    end_basis: end_year === '' ? `last_seen:${HEADS_KNOWN_UNTIL}` : 'stated', source: 'heads-of-state-and-government.wikidata.csv (Wikidata)', source_licence: 'CC0-1.0',
  }
}

function ofMinister({ person, name, countryLabel, positionLabel, start }) {
  return {
    country_iso2_or_org: codes.get(countryLabel) ?? '', office: 'foreign_minister', title: positionLabel.replace(/ of (?:the )?\p{Lu}[\p{L} ]+$/u, (words) => (/Affairs|Relations|State/.test(words) ? words : '')), name, aliases: '',
    wikidata: person, start, start_basis: 'stated', end: '', end_basis: `last_seen:${MINISTERS_KNOWN_UNTIL}`, source: 'foreign-ministers.wikidata.csv (Wikidata)', source_licence: 'CC0-1.0',
  }
}

/** Writes rows of offices as one file. */
function writeOffices(name, licence, rows) {
  const [offices, titles, sources] = [[], [], []]
  const index = (list, value) => (list.includes(value) ? list.indexOf(value) : list.push(value) - 1)
  const people = new Map()
  for (const row of rows) {
    const key = row.wikidata || `${row.country_iso2_or_org} ${fold(row.name)}`
    const person = people.get(key) ?? { id: row.wikidata || null, name: row.name, aliases: [], terms: [], country: row.country_iso2_or_org }
    people.set(key, person)
    const spellings = [row.name, ...row.aliases.split('|'), ...otherNames(row.name)].filter((alias) => alias !== '' && alias !== person.name && isOther(person.name, alias))
    person.aliases = unique([...person.aliases, ...spellings])
    const start = row.start === '' ? '-' : `${row.start_basis === 'first_seen' ? '~' : ''}${row.start}`
    const end = row.end !== '' ? row.end : row.end_basis.startsWith('last_seen:') ? `~${row.end_basis.slice('last_seen:'.length)}` : '-'
    const licences = row.source_licence.split('|')
    const from = row.source.split('|').map((source, i) => index(sources, `${source.replaceAll(', in this folder', '')}: ${licences[i] ?? licences[0]}`))
    person.terms.push(`${row.country_iso2_or_org || '-'} ${index(offices, row.office)} ${index(titles, row.title)} ${start} ${end} ${from.join('|')}`)
  }
  const sorted = [...people.values()].sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const lines = sorted.map(({ id, name: label, aliases, terms }) => `    ${JSON.stringify([id, [label, ...aliases], ...terms])}`)
  const head = [['licence', licence], ['madeBy', 'scripts/make-actors.mjs; not to be edited by hand. NOTICE.md names the sources.'], ['sources', sources], ['offices', offices], ['titles', titles]]
  writeFileSync(join(out, name), `{\n${head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join('')}  "people": [\n${lines.join(',\n')}\n  ]\n}\n`)
  console.log(`${name}: ${sorted.length} people, ${rows.length} terms`)
}

const main = readCsv('offices.csv')
const listed = new Set(main.map(({ wikidata: id, office, country_iso2_or_org: country }) => `${id} ${office} ${country}`))
const older = [...heads.map(ofHead), ...ministers.map(ofMinister)]
  .filter((row) => row !== null && /^Q\d+$/.test(row.wikidata) && row.name !== '' && !/^Q\d+$/.test(row.name) && !listed.has(`${row.wikidata} ${row.office} ${row.country_iso2_or_org}`))
  // One person's two offices of one kind in one country are one there.
  .filter((row) => !main.some((other) => other.wikidata === row.wikidata && (row.country_iso2_or_org === '' || other.country_iso2_or_org === row.country_iso2_or_org && (other.office === row.office || (/^head_/.test(other.office) && /^head_/.test(row.office))))))
console.log(`of the older lists alone: ${older.map(({ name }) => name).join(', ')}`)
writeOffices('offices.json', 'Facts. CC0 1.0, public domain and, where the source says so, CC BY 4.0: see NOTICE.md', [...main, ...older])
// That list's identifiers are wrong now and then: only those are taken that the main list has for the same name.
const confirmed = new Set(main.map(({ wikidata: id, name }) => `${id} ${fold(name)}`))
const shareAlike = readCsv('offices.sharealike.csv').map((row) => (confirmed.has(`${row.wikidata} ${fold(row.name)}`) ? row : { ...row, wikidata: '' }))
writeOffices('offices.sharealike.json', 'CC BY-SA 4.0: see NOTICE.md. May be left out: make-actors.mjs --without-sharealike', withShareAlike ? shareAlike : [])
writeFileSync(join(out, 'countries.json'), `{
  "licence": "Open Database License (ODbL) 1.0: see NOTICE.md",
  "madeBy": "scripts/make-actors.mjs; not to be edited by hand. NOTICE.md names the sources.",
  "rows": "Code (ISO 3166-1 alpha-2), Wikidata identifier or null, name, other names, demonyms, capitals, 1 for a state and 0 for a territory",
  "countries": [
${countries.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}
  ]
}
`)
