import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/article.js'
import { findQuotes } from '../../text/quotes.js'
import type { Extracted } from '../extractor/extract.js'
import { languageNamed } from '../lang/languages.js'
import { readLanguages } from './read.js'

function read(code: string, text: string, extracted: readonly Extracted[] = []) {
  const language = languageNamed(code)
  if (language === null) throw new Error(`no language: ${code}`)
  const blocks: Block[] = []
  let at = 0
  for (const part of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', begin: at, end: at + part.length })
    at += part.length + 2
  }
  return readLanguages({ publishedAt: '2024-05-16', notices: [] }, text, blocks.map((block, index) => ({ block, index, language })), findQuotes(text, blocks), extracted, 'many-2')
}
const told = (code: string, text: string, extracted?: readonly Extracted[]) => read(code, text, extracted).map(({ speakers, content, form, act }) => [speakers.map(({ name }) => name), content.map(({ begin, end }) => text.slice(begin, end)).join(' … '), form, act])

describe('readLanguages', () => {
  it.each([
    ['de', 'Mira Tolk, die Bürgermeisterin von Olm, sagte am Montag, die Brücke werde gesperrt.', ['Mira Tolk'], 'die Brücke werde gesperrt', 'indirect', 'say'],
    ['fr', 'Claire Vidal, maire d’Olm, a annoncé lundi que le pont fermerait.', ['Claire Vidal'], 'que le pont fermerait', 'indirect', 'announce'],
    ['es', '«El puente —advirtió la alcaldesa Clara Vidal— seguirá cerrado».', ['Clara Vidal'], '«El puente … seguirá cerrado»', 'direct', 'warn'],
    ['ru', '— Мост закрыт, — сказала Анна Лаврова.', ['Анна Лаврова'], 'Мост закрыт', 'direct', 'say'],
    ['ru', 'По словам Анны Лавровой, мост закроют.', ['Анна Лаврова'], 'мост закроют', 'indirect', 'say'],
    ['uk', 'Як заявив Петро Бондаренко, міст закриють.', ['Петро Бондаренко'], 'міст закриють', 'indirect', 'say'],
  ])('reads who says what in %s: %s', (code, text, names, content, form, act) => {
    expect(told(code, text)).toEqual([[names, content, form, act]])
  })

  it('leaves open whom a pronoun means where two fit', () => {
    expect(told('de', 'Anna Roth traf Maria Klein im Rathaus. Sie sagte, die Brücke sei alt.')).toEqual([[[null], 'die Brücke sei alt', 'indirect', 'say']])
    expect(told('de', 'Anna Roth traf Paul Klein im Rathaus. Sie sagte, die Brücke sei alt.')).toEqual([[['Anna Roth'], 'die Brücke sei alt', 'indirect', 'say']])
  })

  it('reads a day that is told of the saying', () => {
    expect(read('fr', 'Claire Vidal a annoncé lundi que le pont fermerait.').map(({ saidAt }) => saidAt?.value)).toEqual(['2024-05-13'])
    expect(read('uk', 'Анна Кравець заявила 3 березня, що міст закриють.').map(({ saidAt }) => saidAt?.value)).toEqual(['2024-03-03'])
  })

  it('takes in what a network finds beside, and keeps its own of the same content', () => {
    const text = 'Mira Tolk sagte, die Brücke sei alt. Otto Kern sorgt sich um sein Dorf.'
    const at = (words: string) => [{ begin: text.indexOf(words), end: text.indexOf(words) + words.length }]
    const found: Extracted[] = [
      { source: at('Otto Kern'), cue: [], content: at('die Brücke sei alt'), confidence: 0.9, topic: null },
      { source: at('Otto Kern'), cue: at('sorgt'), content: at('um sein Dorf'), confidence: 0.8, topic: null },
      { source: [], cue: [], content: at('Dorf'), confidence: 0.1, topic: null },
    ]
    expect(read('de', text, found).map(({ speakers, by, confidence }) => [speakers[0]?.name, by, confidence])).toEqual([['Mira Tolk', 'rules/de:reported', 0.75], ['Otto Kern', 'many-2', 0.8]])
  })

  it('reads hostile pages in time that grows with their length', () => {
    const start = performance.now()
    for (const text of ['— сказал он — '.repeat(8_000), 'сказал, что '.repeat(8_000), '«„“« '.repeat(20_000), 'Анна '.repeat(20_000)]) read('ru', text)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})
