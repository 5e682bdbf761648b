import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withWordEdges } from './word-edge.js'

const EDGE = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))'
/** Spelt out in full everywhere, as it means. */
const inFull = (source: string) => new RegExp(source.replaceAll('\\b', EDGE), 'u')

const PATTERNS = [
  '\\bver', 'ver\\b', '\\b(?:он|она) сказал', 'сказал(?:а|и)?\\b', 'erreurs?\\b', '\\bs?agte', '\\b(?:a|b?)c', 'nov\\p{L}*\\b', '(?:ei|[^x])\\b', '(?:ah|.)\\b.', '\\b(?: x|y)', 'a(?:b|c)?\\b', 'x{0,2}\\b', '\\b(?:a(?:b|-)|c)\\b',
  '\\bx{0,1}-', '(?:en|\\))\\b', 'a\\)\\b', '\\b[ab]c\\b', '\\b[ab]?-', 'ab*\\b', '-b*\\b', '\\b(?:\\(a|b)', '(?:^|, )\\bet', 'a\\s\\b',
]
const TEXTS = ['ver', 'cover', 'very', 'a ver b', 'он сказал', 'слон сказала', 'сказали.', 'erreur', 'erreurs', 'erreurse', 'sagte', 'agte', 'besagte', 'nov', 'novak', 'novak1', 'ei', 'ein', 'ah-', 'ahb', ' x', 'y', 'xy', 'ab', 'abc', 'acd', '-', 'x-', 'xx', 'x', 'a-', 'a-c', 'en)', ')n', 'a)b', 'a) b', 'bc', '-b', '(a', 'x(a', ', et', ',et', 'a b', 'a  ', 'é', 'éver', 'veré', '版本ver', 'ver版', '٣ver', '½', 'b c']

describe('the edges of words', () => {
  it('match where they do spelt out in full', () => {
    for (const pattern of PATTERNS) {
      const short = new RegExp(withWordEdges(pattern), 'u')
      for (const text of TEXTS) expect(`${pattern} in ${text}: ${short.test(text)}`).toBe(`${pattern} in ${text}: ${inFull(pattern).test(text)}`)
    }
  })

  it('look to one side alone where what stands beside tells where the word lies', () => {
    for (const pattern of ['\\bver', 'ver\\b', '\\b(?:on|elle)', '(?:on|elles?)\\b', 'nov\\p{L}*\\b']) expect(withWordEdges(pattern).length).toBeLessThan(withWordEdges('\\b').length / 2)
  })

  it('are understood in every pattern of the lexicons', () => {
    const { patterns } = JSON.parse(readFileSync('lexicons/notices.json', 'utf8')) as { readonly patterns: readonly { readonly pattern: string }[] }
    for (const { pattern } of patterns) expect(() => new RegExp(withWordEdges(pattern), 'u')).not.toThrow()
  })
})
