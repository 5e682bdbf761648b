import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageParts } from '../../src/analysis/languages/parts.js'
import { readPage } from '../../src/ingest/read-page.js'
import { analyse } from '../analyser.js'
import { judge, type Case } from '../kinds/judge.js'

const known = JSON.parse(readFileSync(new URL('known-failing.json', import.meta.url), 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>
const textOf = (name: string, words: string, published?: string) => readPage({ name, bytes: new TextEncoder().encode(words), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain', published }).article

describe.each(['de', 'fr', 'es', 'ru', 'uk'])('articles in %s', (language) => {
  const folder = new URL(`cases/${language}/`, import.meta.url)
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => file.replace('.txt', ''))

  it('are twenty at least, and those not read rightly have a reason', () => {
    expect(names.length).toBeGreaterThanOrEqual(20)
    expect(Object.entries(known[language] ?? {}).filter(([name, reason]) => !names.includes(name) || reason.length < 10)).toEqual([])
  })

  it.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Case
    const article = textOf(`${name}.txt`, readFileSync(new URL(`${name}.txt`, folder), 'utf8').trimEnd(), expected.published ?? undefined)
    const bad = judge(article.text, expected, await analyse(article))
    if (known[language]?.[name] !== undefined) expect(bad, 'it is read rightly now: take it off known-failing.json').not.toEqual([])
    else expect(bad).toEqual([])
  })
})

describe('articles in English', () => {
  const folders = ['../kinds/cases/', '../golden/'].map((folder) => new URL(folder, import.meta.url))
  const texts = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map(String).filter((file) => file.endsWith('.txt')).map((file) => new URL(file, folder)))

  it('are read by the English passes alone, as before', () => {
    expect(texts.length).toBeGreaterThan(200)
    const elsewhere = texts.filter((file) => {
      const { text, blocks, language } = textOf('a.txt', readFileSync(file, 'utf8').trimEnd())
      const { ruled, unknown } = languageParts(text, blocks, language)
      return ruled.length + unknown.length > 0
    })
    expect(elsewhere.map(String)).toEqual([])
  })
})

describe('a page in two languages', () => {
  const page = `Der Bürgermeister von Saarlingen, Jonas Adler, hat am Dienstag die Sperrung der Brücke verteidigt. „Sicherheit geht vor“, sagte er im Stadtrat der Gemeinde.

Sa collègue française, Claire Vidal, maire de Forbelle, a déclaré que la France paierait la moitié des travaux. « Nous sommes voisins depuis mille ans », a-t-elle ajouté devant la presse.`

  it('is read block by block', async () => {
    const { statements } = await analyse(textOf('two.txt', page))
    expect(statements.map(({ speakers, by }) => [speakers[0]?.name, by.slice(0, 8)])).toEqual([['Jonas Adler', 'rules/de'], ['Claire Vidal', 'rules/fr'], ['Claire Vidal', 'rules/fr']])
  })
})

describe('an article in a language that nothing but the model knows', () => {
  it('says so, and is read by the network of many languages, speakers as written', async () => {
    const text = 'Starosta města Olomín Petr Novotný v úterý oznámil, že most zůstane zavřený až do jara. „Bezpečnost je pro nás na prvním místě,“ řekl novinářům před radnicí. Mluvčí opozice Jana Malá uvedla, že s tím nesouhlasí.'
    const { problems, statements } = await analyse(textOf('cs.txt', text))
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([['language-by-model-alone', 'This text is in Czech, which is read by the model alone: what is said, in quotes or not, with their speakers as written.']])
    expect(statements.map(({ by, form, speakers, content }) => [by, form, speakers[0]?.name ?? null, content.map((c) => text.slice(c.begin, c.end)).join(' … ')])).toEqual([
      ['many-2', 'indirect', 'Starosta města Olomín Petr Novotný', 'že most zůstane zavřený až do jara'],
      ['many-2', 'direct', null, '„Bezpečnost je pro nás na prvním místě,“'],
      ['many-2', 'indirect', 'Mluvčí opozice Jana Malá', 'že s tím nesouhlasí'],
    ])
  })
})
