import { expect, it } from 'vitest'
import { anchorsOf, translationOf } from './translation.js'

const anchors = (text: string, not: readonly string[] = []) => anchorsOf(text, [{ begin: 0, end: text.length }], not)
const likely = (one: string, other: string) => {
  const link = translationOf(anchors(one), anchors(other), () => 3)
  return link === null ? null : link.shared.map(({ begin, end }) => other.slice(begin, end))
}

it('numbers are told whatever signs a language parts them by, names by their capital within a sentence', () => {
  const { numbers, names } = anchors('Am Ende zahlt Hallgrim 1.250.000 Kronen, 3,5 Prozent mehr als 2030. Vier Boote, 7 Netze, Sagt Lind', ['Ada Lind'])
  expect([[...numbers.keys()], [...names.keys()]]).toEqual([['1250000', '3.5', '2030'], ['ende', 'hallgrim', 'kronen', 'prozent', 'boote', 'netze', 'sagt']])
  expect([...anchors('Between 12, 500 and 12 500 lie 3.').numbers.keys()]).toEqual(['12', '500', '12500'])
})

it.each([
  ['„Der Damm kostet 12.500 Kronen, Hallgrim zahlt“', 'that the dam costs 12,500 kroner, and Hallgrim pays', ['12,500', 'Hallgrim']],
  ['Дамба стоит 12 500 крон, это 3,5 процента', 'The dam costs 12,500 kroner, that is 3.5 per cent', ['12,500', '3.5']],
  ['Das hat Hallgrims Rat mit Ostvik und Sandmar vereinbart', 'It is what the council of Hallgrim agreed with Ostvik and Sandmar', ['Hallgrim', 'Ostvik', 'Sandmar']],
])('%s is likely %s', (one, other, shared) => {
  expect(likely(one, other)).toEqual(shared)
  expect(likely(other, one)).not.toBeNull()
})

it.each([
  ['other numbers', '„Der Damm kostet 12.500 Kronen, Hallgrim zahlt“', 'that the dam costs 13,000 kroner, and Hallgrim pays'],
  ['a number that only one has', '„Der Damm kostet 12.500 Kronen, Hallgrim zahlt 40“', 'that the dam costs 12,500 kroner, and Hallgrim pays'],
  ['names of the matter alone', 'Hallgrim und Ostvik zahlen für den Damm am Ende alles', 'Nobody in Hallgrim or in Ostvik was asked about any of it'],
  ['common numbers alone', 'Es waren 20 Boote im Jahr 2031', 'There were 20 houses in the year 2031'],
  ['much more on one side', 'Hallgrim zahlt 12.500 Kronen', `For Hallgrim it is 12,500, ${'and so on and so on '.repeat(9)}`],
  ['nothing', '', ''],
])('is not told by %s', (_, one, other) => {
  expect(likely(one, other)).toBeNull()
})
