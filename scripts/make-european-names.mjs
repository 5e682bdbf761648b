// Writes src/analysis/lexicons/european-names.ts: `node scripts/make-european-names.mjs FAKER`, where FAKER is the folder of the npm package @faker-js/faker (MIT License).
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whose given names a European newspaper prints beside those of its own country. */
const LOCALES = 'de de_AT de_CH fr fr_BE fr_CH es es_MX it nl nl_BE pt_PT pt_BR pl cs_CZ sk sv nb_NO da fi hu ro hr sr_RS_latin tr lv'.split(' ')
/** Words that are more often something else at a sentence's head, in one of the languages that are read by rules. */
const NOT_NAMES = new Set('april mai juni juli august paris sol luna stern rose heide winter sommer berlin vita london san santa major kaiser graf prinz gott flora may juin avril mar marina dolores mercedes gloria victoria consuelo soledad constancia norma blanca rosario paz leal franco justo domingo bernardo santiago asunción concepción real delgado victor iris violet olive france europa italia israel chile colombia américa santos roma siena viena florencia valencia asia india china georgia jordan chad les info'.split(' '))

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node scripts/make-european-names.mjs FAKER')
const { allFakers } = await import(pathToFileURL(resolve(folder, 'dist/index.js')).href)
const genders = new Map()
for (const locale of LOCALES) {
  const names = allFakers[locale]?.rawDefinitions?.person?.first_name ?? {}
  for (const [list, gender] of [['female', 'f'], ['male', 'm']]) for (const written of names[list] ?? []) {
    const name = written.trim().toLowerCase()
    if (!/^\p{Script=Latin}{3,}$/u.test(name) || NOT_NAMES.has(name)) continue
    genders.set(name, genders.has(name) && genders.get(name) !== gender ? null : gender)
  }
}
const words = (gender) => [...genders].filter(([, g]) => g === gender).map(([name]) => name).sort()
const lines = (list) => list.reduce((all, word) => { const last = all.at(-1); if (last === undefined || last.length + word.length > 150) all.push(word); else all[all.length - 1] = `${last} ${word}`; return all }, []).join('\n')
writeFileSync('src/analysis/lexicons/european-names.ts', `// Made by scripts/make-european-names.mjs; not to be edited by hand.

/** Given names of European countries, Brazil and Mexico that their lists give to one gender alone, in small letters (npm package @faker-js/faker, MIT License). */
export const EUROPEAN_WOMEN = \`
${lines(words('f'))}
\`

export const EUROPEAN_MEN = \`
${lines(words('m'))}
\`
`)
console.log(words('f').length, words('m').length)
