import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { ABOUT, LANGUAGES } from './languages.js'
import { isChoice, isTag, isWords, type Node } from '../../../test/words/icu.js'
import { MESSAGES, messageOf, type Area, type Key } from './messages.js'
import { SAME_ON_PURPOSE } from './same-on-purpose.js'


const keysOf = (language: (typeof LANGUAGES)[number]) => Object.entries(MESSAGES[language]).flatMap(([area, messages]) => Object.keys(messages).map((name) => `${area as Area}.${name}` as Key))
const keys = keysOf('en')
const parsed = (message: string, language: (typeof LANGUAGES)[number]) => new IntlMessageFormat(message, ABOUT[language].locale).getAst()

/** `{n}`, `{n, number}` and `{n, plural, …}` all take `n`; `<n>…</n>` takes what makes an element of it; `{n, select, …}` takes one of its words. */
function argumentsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (isTag(node)) return [`<${node.value}>`, ...argumentsOf(node.children)]
    if (isChoice(node) && !('pluralType' in node)) return [`${node.value}: ${Object.keys(node.options).sort().join(' ')}`, ...Object.values(node.options).flatMap(({ value }) => argumentsOf(value))]
    if (isChoice(node)) return [node.value, ...Object.values(node.options).flatMap(({ value }) => argumentsOf(value))]
    return isWords(node) || !('value' in node) ? [] : [node.value]
  })
}

function pluralsOf(nodes: readonly Node[]): string[][] {
  return nodes.flatMap((node): string[][] => {
    if (isTag(node)) return pluralsOf(node.children)
    if (isChoice(node) && !('pluralType' in node)) return Object.values(node.options).flatMap(({ value }) => pluralsOf(value))
    return isChoice(node) ? [Object.keys(node.options).filter((one) => !one.startsWith('=')), ...Object.values(node.options).flatMap(({ value }) => pluralsOf(value))] : []
  })
}

describe.each(LANGUAGES)('messages in %s', (language) => {
  const all = keys.map((key) => [key, messageOf(language, key)] as const)
  const asArguments = (key: Key, of: typeof language) => [...new Set(argumentsOf(parsed(messageOf(of, key), of)))].sort()

  test('are as many, with the same names', () => {
    expect(keys.length).toBeGreaterThan(50)
    expect(keysOf(language).sort()).toEqual([...keys].sort())
    expect(all.filter(([, message]) => message.trim() === '')).toEqual([])
  })

  test('take the same arguments as in English', () => {
    expect(keys.flatMap((key) => (JSON.stringify(asArguments(key, language)) === JSON.stringify(asArguments(key, 'en')) ? [] : [[key, asArguments(key, language)]]))).toEqual([])
  })

  test('have all the forms of number that the language has, and no others', () => {
    const wanted = new Intl.PluralRules(ABOUT[language].locale).resolvedOptions().pluralCategories
    // Of French’s, `many` is that of whole millions: `1 million de déclarations`, which no message writes in words.
    const needed = wanted.filter((one) => language !== 'fr' || one !== 'many').sort()
    expect(all.flatMap(([key, message]) => pluralsOf(parsed(message, language)).filter((forms) => JSON.stringify([...forms].sort()) !== JSON.stringify(needed)).map((forms) => [key, forms]))).toEqual([])
  })

  test('have no straight quotation marks, nor spaces at their ends', () => {
    expect(all.filter(([, message]) => /["']/.test(message) || message !== message.trim())).toEqual([])
  })
})

test('nothing was left in English, but what reads the same', () => {
  const same = (['fr', 'uk'] as const).flatMap((language) => keys.filter((key) => messageOf(language, key) === messageOf('en', key) && /\p{L}/u.test(messageOf('en', key).replaceAll(/\{\w+\}|<\/?\w+>/g, ''))).map((key) => `${language} ${key}`))
  expect(same.sort()).toEqual([...SAME_ON_PURPOSE].sort())
})

/** A message without its ICU syntax as far as that can hold signs that the rules below are about. */
const wordsOf = (message: string) => message.replaceAll(/\{\w+(?:, \w+(?:,(?: (?:\w+|=\d+)(?= \{))?)?)?/g, '').replaceAll(/<\/?\w+>/g, '')

test('French sets no-break spaces before its high signs and within its quotation marks', () => {
  const wrong = keys.map((key) => wordsOf(messageOf('fr', key))).filter((words) => / [:;!?»%]|« |[\p{L}\d)][;!?»]|«[^\u00A0]|“|”/u.test(words))
  expect(wrong).toEqual([])
})

test('Ukrainian has «its» quotation marks, its own letters, and no word in two alphabets', () => {
  const words = keys.map((key) => wordsOf(messageOf('uk', key)))
  expect(words.filter((one) => /[“”„ыэъёЫЭЪЁ]/u.test(one))).toEqual([])
  expect(words.flatMap((one) => one.match(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/gu) ?? [])).toEqual([])
})
