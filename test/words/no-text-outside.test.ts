import { describe, expect, test } from 'vitest'
import ts from 'typescript'
import { IntlMessageFormat } from 'intl-messageformat'
import { MESSAGES, messageOf, type Key } from '../../src/web/words/messages.js'
import { isTest, parse, sourcesUnder, walk, type Source } from '../architecture/sources.js'
import { takenBy } from './icu.js'
import { FOR_PROGRAMS, NOT_WORDS } from './not-words.js'
import { textOutside } from './text-outside.js'

const pages = sourcesUnder('src/web').filter(({ path }) => !isTest(path) && !FOR_PROGRAMS.has(path) && /^src\/web\/(?:pages|parts|routes|view|forms|script)\/|^src\/web\/(?:desk|closed|page|editor|translating)\.tsx?$/.test(path))
const source = (text: string): Source => ({ path: 'src/web/pages/x.tsx', text })

describe('the desk’s pages', () => {
  test('are there to be looked at', () => expect(pages.length).toBeGreaterThan(120))

  test.each(pages.map((one) => [one.path, one] as const))('have no words outside of messages: %s', (path, one) => {
    const allowed = new Set(NOT_WORDS[path] ?? [])
    expect(textOutside(one).filter(({ text }) => !allowed.has(text)).map(({ line, text }) => `${path}:${line} ${text}`)).toEqual([])
  })

  test('give a message what it needs, and no more', () => {
    expect(pages.flatMap(wrongCalls)).toEqual([])
  })

  test('use every message', () => {
    const text = sourcesUnder('src/web').filter(({ path }) => !isTest(path) && !/^src\/web\/words\/(?:en|fr|uk)\//.test(path)).map((one) => one.text).join('\n')
    const unused = Object.entries(MESSAGES.en).flatMap(([area, messages]) => (text.includes(`\`${area}.$`) ? [] : Object.keys(messages).filter((name) => !text.includes(`'${area}.${name}'`) && !new RegExp(`\`${area}\\.\\w*\\$`).test(text)).map((name) => `${area}.${name}`)))
    expect(unused).toEqual([])
  })
})

/** Calls of `t` and `rich` with a key of their own, and with values that the message doesn't take or without ones that it takes. */
function wrongCalls(of: Source): string[] {
  const wrong: string[] = []
  walk(parse(of), (node) => {
    if (!ts.isCallExpression(node) || !/^(?:t|rich)$/.test(node.expression.getText())) return
    const [key, values] = node.arguments
    if (key === undefined || !ts.isStringLiteral(key) || (values !== undefined && !ts.isObjectLiteralExpression(values))) return
    if (values?.properties.some((one) => ts.isSpreadAssignment(one)) === true) return
    const given = (values?.properties ?? []).map((one) => one.name?.getText() ?? '').sort().join(' ')
    const taken = [...new Set(takenBy(new IntlMessageFormat(messageOf('en', key.text as Key), 'en').getAst()))].sort().join(' ')
    if (given !== taken) wrong.push(`${of.path} ${key.text}: given “${given}”, takes “${taken}”`)
  })
  return wrong
}

describe('the rule itself', () => {
  const textsIn = (text: string) => textOutside(source(text)).map((one) => one.text)

  test('sees text between tags, in attributes and in strings', () => {
    expect(textsIn('const a = <p>All of it</p>')).toEqual(['All of it'])
    expect(textsIn('const a = <p>{x ? "yes" : "no"}</p>')).toEqual(['yes', 'no'])
    expect(textsIn('const a = <p>{` of ${x}`}</p>')).toEqual(['of'])
    expect(textsIn('const a = <nav aria-label="pages" class="a b"></nav>')).toEqual(['pages'])
    expect(textsIn('const a = <Page title="Not found" />')).toEqual(['Not found'])
    expect(textsIn('const A = { a: "Said to", b: "said to", c: "Speakers" }')).toEqual(['Said to', 'said to', 'Speakers'])
    expect(textsIn("app.get('/a', (c) => missing(c, 'There is no page.'))")).toEqual(['There is no page.'])
    expect(textsIn("things.join(' or ')")).toEqual(['or'])
    expect(textsIn("rich('a.b', { who: 'Nobody at all' })")).toEqual(['Nobody at all'])
  })

  test('lets be what is no text of a page', () => {
    expect(textsIn("import a from './Some thing.js'\nconst a = <p class={x ? 'one two' : ''} id=\"a\">{t('a.b')} · {count(1)} <code>npx onrecord add</code></p>")).toEqual([])
    expect(textsIn("c.header('Cache-Control', 'no-cache'); throw new Error(`no such thing`); const a = x === 'one of two'; type A = 'One' | 'two three'")).toEqual([])
    expect(textsIn("const a = <input type=\"search\" name=\"q\" value={x} />")).toEqual([])
  })
})
