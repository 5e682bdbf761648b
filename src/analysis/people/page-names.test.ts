import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '../../model/article.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { pageNames } from './page-names.js'

const tokenise = createTokeniser()

function read(text: string, kind: BlockKind = 'paragraph') {
  const blocks: readonly Block[] = [{ kind, begin: 0, end: text.length }]
  return pageNames(tokenise(text, blocks))
}
const names = (text: string) => read(text).entities.map(({ name }) => name)
const named = (text: string, name: string) => {
  const found = read(text).entities.find((entity) => entity.name === name)
  if (found === undefined) throw new Error(`${name} is not named in ${text}: ${names(text).join(', ')}`)
  return found
}

describe('pageNames', () => {
  it.each([
    ['Orla Venn came. Venn left.', ['Orla Venn']], ['Gregor Tind met Paul Tind.', ['Gregor Tind', 'Paul Tind']], ['Colonel Merrin came with Dag Merrin.', ['Dag Merrin']],
    ['A. Hill came. Ann Hill left.', ['A. Hill']], ['Goran Belić came. Belić left.', ['Goran Belić']],
    ['The Institute of Tides and Currents (ITC) closed. The ITC opened.', ['Institute of Tides and Currents']],
    ['Rebecca P. Venn Jr. came. Venn left.', ['Rebecca P. Venn Jr.']], ['It streams in 4K. Vandle came.', ['Vandle']], ['Rolling Stone opened. Hosting Vandle was fun.', ['Rolling Stone', 'Vandle']],
    ['VARNEN ARROW closed. Varnen opened.', ['VARNEN ARROW', 'Varnen']],
    ['Volt Motors closed. Then Volt opened.', ['Volt Motors']], ['Customers waited. You wait. The Russian left.', []],
  ])('enters under the fullest name: %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['He had dined with the banker, Senator Lucian Orr said.', 'Lucian Orr', 'senator'],
    ['The banker, Senator Lucian Orr, left.', 'Lucian Orr', 'banker'],
    ['Ann Roe, who as Norvia’s foreign minister signed it, resigned.', 'Ann Roe', 'foreign minister'],
    ['The interior minister, Pavle Dorn, resigned, and Hya Auber, a former judge, was sworn in to replace him.', 'Hya Auber', 'interior minister'],
    ['The interior minister, Pavle Dorn, resigned. The king named Hya Auber to succeed him.', 'Hya Auber', 'interior minister'],
  ])('knows the office: %s', (text, name, role) => {
    expect(named(text, name).offices.map((office) => office.role)).toContain(role)
  })

  it.each([
    ['The company, Lisle Marsh, carried wool.', 'Lisle Marsh', 'company'], ['The union’s president, Bea Lind, came.', 'Bea Lind', 'union president'],
    ['The minister, Pavle Dorn, resigned. The king named Hya Auber to succeed him.', 'Pavle Dorn', 'former minister'],
    ['Ingrid Hall, who as Norvia’s foreign minister signed it, resigned after a row with President Gregor Tind. He named Energy Minister Colm Brae to succeed her.', 'Ingrid Hall', 'former minister'],
  ])('knows by which noun it is called: %s', (text, name, noun) => {
    expect([...named(text, name).nouns]).toContain(noun)
  })

  it.each([
    ['Clean Air Now, a campaign group, came.', ['Clean Air Now']], ['Fines for two mills were doubled.', []],
    ['Vantreau Marine Holdings closed. Then Vantreau opened.', ['Vantreau Marine Holdings']], ['Arden Marine Holdings closed in Arden. Then Arden slept.', ['Arden Marine Holdings', 'Arden']],
    ['The Carriers’ Union, known as Caru, came. Then Caru left.', ['Carriers’ Union']],
    ['Ismet and Halide Kaya sell lamps. Ismet said so, and his wife too.', ['Halide Kaya', 'Ismet Kaya']],
  ])('names whole: %s', (text, expected) => {
    expect(names(text).toSorted()).toEqual(expected.toSorted())
  })

  it.each([['Volt and its rival, Tarn Coaches, closed.', 'Tarn Coaches', 'body'], ['At Saint Odile, the surgeon slept.', 'Saint Odile', 'body'], ['They slept at Odell airport.', 'Odell', 'place'], ['The contractor, Milan Petek, came.', 'Milan Petek', 'unknown']])('knows the kind: %s', (text, name, kind) => {
    expect(named(text, name).kind).toBe(kind)
  })

  it('tells where a name stands, and all whom a shared one fits', () => {
    const { entities, mentions } = read('Gregor Tind met Paul Tind. Tind left.')
    expect(mentions.map(({ begin, fits }) => [begin, fits.map((i) => entities[i]?.name)])).toEqual([[0, ['Gregor Tind']], [16, ['Paul Tind']], [27, ['Gregor Tind', 'Paul Tind']]])
  })

  it.each([
    ['The brothers Pietro and Luca Orr came.', ['Pietro Orr', 'Luca Orr']], ['David and Maria Orr opened it. They had one oven.', ['David Orr', 'Maria Orr']],
    ['Maria and David Orr were on the bill that night.', ['David Orr', 'Maria']], ['Maria Pell came. Maria and David Orr left, and both were glad.', ['Maria Pell', 'David Orr']],
  ])('gives two who are introduced together one surname, where the page tells that they belong together: %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([["The Alpine Guides' Association closed.", "Alpine Guides' Association"], ["The Women's Institute met.", "Women's Institute"]])('keeps the name of a guild whole: %s', (text, expected) => {
    expect(names(text)).toEqual([expected])
  })

  it.each([
    ["Gil Astor runs the miners' union.", 'Gil Astor', [{ role: 'head', of: "miners' union" }]], ['Gil Astor leads Volt.', 'Gil Astor', [{ role: 'leader', of: 'Volt' }]],
    ['Gil Astor runs the risk.', 'Gil Astor', []],
  ])('takes an office from what somebody does: %s', (text, name, expected) => {
    expect(named(text, name).offices).toEqual(expected)
  })

  it('leaves open which of two an initial means, and takes initials for no body', () => {
    const { entities, mentions } = read('Joaquin Tell met Jemima Tell. J. Tell left. Brita Moen stayed. BM laughed.')
    expect(mentions[2]?.fits.map((i) => entities[i]?.name)).toEqual(['Joaquin Tell', 'Jemima Tell'])
    expect(entities.find(({ name }) => name === 'Brita Moen')?.kind).not.toBe('body')
  })

  it.each([['Will Moy, a baker, came.', ['Will Moy']], ['Jan Orr said no.', ['Jan Orr']], ['Will Orr win?', ['Orr']]])('reads a given name that is a small word too: %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('lets a form of address tell which of two is meant', () => {
    const { entities, mentions } = read('Dr Ada Ashby and the minister, Toby Ashby, met. Dr Ashby left.')
    expect(mentions.at(-1)?.fits.map((i) => entities[i]?.name)).toEqual(['Ada Ashby'])
  })

  it.each([
    ['Mayor Orla Venn came.', 'mayor', null], ['Orla Venn, the mayor of Arden, came.', 'mayor', 'Arden'], ['The mayor, Orla Venn, came.', 'mayor', null],
    ['Foreign Minister Orla Venn of Tavria came.', 'foreign minister', 'Tavria'], ['Tavria’s foreign minister Orla Venn came.', 'foreign minister', 'Tavria'],
    ['Orla Venn, Tavria’s foreign minister, came.', 'foreign minister', 'Tavria'], ['Orla Venn took over as mayor in May.', 'mayor', null],
  ])('reads the office in %s', (text, role, of) => {
    expect(named(text, 'Orla Venn').offices).toEqual([{ role, of }])
  })

  it.each([
    ['Vex Orlan came.', 'unknown'], ['Mayor Orla Venn came.', 'person'], ['Orla Venn, 41, came.', 'person'], ['Emma Venn came.', 'person'],
  ])('takes for a person only who is told to be one: %s', (text, kind) => {
    expect(read(text).entities[0]?.kind).toBe(kind)
  })

  it.each([
    ['Volt, a German carmaker, closed.', 'Volt', 'body'], ['The Arden Gazette closed.', 'Arden Gazette', 'body'], ['They met in Arden.', 'Arden', 'place'],
  ])('tells bodies and places: %s', (text, name, kind) => {
    expect(named(text, name).kind).toBe(kind)
  })

  it.each([
    ['Orla Venn said she would come.', 'f'], ['Gregor Venn said he would come.', 'm'], ['Ms Orla Venn came.', 'f'], ['Orla Venn came.', null], ['Orla Venn met Gregor Tind. She left.', null],
  ])('tells the gender in %s only where the words do', (text, gender) => {
    expect(read(text).entities[0]?.gender).toBe(gender)
  })

  it.each<BlockKind>(['notice', 'furniture'])('reads no names in a %s', (kind) => {
    expect(read('Mayor Orla Venn came.', kind).entities).toEqual([])
  })

  it('is quick with a run of capitals that never ends', () => {
    expect(read(`${'Aa '.repeat(20_000)}.`).mentions.length).toBeLessThan(2_000)
  })
})
