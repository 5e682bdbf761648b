#!/usr/bin/env node
/**
 * Makes lexicons/state-media.json from the State Media Matrix as the Alliance for Securing Democracy publishes it (NOTICE.md names the
 * source): `node scripts/make-outlets.mjs [CSV]`. Only facts are kept: hosts, names, countries, kinds of control. Outlets that the matrix calls
 * independent are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const csv = process.argv[2] ?? fileURLToPath(new URL('../../shared/data/outlets/state-media-matrix.csv', import.meta.url))
const out = fileURLToPath(new URL('../lexicons/state-media.json', import.meta.url))

/** The matrix's typology, of which three kinds are controlled by a state. */
const CONTROL = { SC: 'state-controlled', CaPu: 'captured-public', CaPr: 'captured-private' }

/** Rows of a CSV file (RFC 4180). */
function rowsOf(text) {
  const rows = [[]]
  for (const [, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1)
}

const [head, ...rows] = rowsOf(readFileSync(csv, 'utf8'))
const column = (name) => head.indexOf(name)
const [country, company, asset, url, typology] = ['Country', 'Media company', 'Main assets', 'URL', 'Typology'].map(column)
const hosts = new Map()
for (const row of rows) {
  const control = CONTROL[row[typology]?.trim()]
  const written = row[url]?.trim() ?? ''
  const address = written === '' ? null : written.includes('//') ? written : `http://${written}`
  if (control === undefined || address === null || !URL.canParse(address)) continue
  const host = new URL(address).hostname.replace(/^www\./, '')
  if (!host.includes('.') || hosts.has(host)) continue
  hosts.set(host, { name: (row[asset] || row[company]).replace(/\s+/g, ' ').trim(), country: row[country].trim(), control })
}
const lines = [...hosts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([host, outlet]) => `    ${JSON.stringify(host)}: ${JSON.stringify(outlet)}`)
const source = 'State Media Matrix, as kept by the Alliance for Securing Democracy (ASD-at-GMF/state-media-profiles), MIT License. Made by scripts/make-outlets.mjs.'
writeFileSync(out, `{\n  "source": ${JSON.stringify(source)},\n  "outlets": {\n${lines.join(',\n')}\n  }\n}\n`)
console.log(`${hosts.size} hosts`)
