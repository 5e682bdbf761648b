import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/analysis/pipeline.js'
import { LONGEST_TEXT } from '../../src/analysis/readable.js'
import { readPage } from '../../src/ingest/read-page.js'
import { article } from '../../src/model/article.js'
import type { Article } from '../../src/model/article.js'
import { madeNetwork } from './made-network.js'
import { workOf } from './work.js'

const network = madeNetwork()
const { analyse } = createAnalyser(network)

/** A page of plain text whose paragraphs stand apart by an empty line. */
function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({ kind: 'paragraph' as const, begin: index, end: index + words.length }))
  return article({ captureId: 'made', reader: 'reader-1', given: {}, mediaType: 'text/plain', title: null, outlet: null, byline: null, url: null, language: 'en', publishedAt: '2024-03-08', text, blocks, notices: [] })
}

/** A part of a text: itself again, or made for its place where it isn't always the same. */
type Unit = string | ((i: number) => string)

function filled(unit: Unit, length: number): string {
  const parts: string[] = []
  for (let [i, made] = [0, 0]; made < length; i++) {
    const part = typeof unit === 'string' ? unit : unit(i)
    parts.push(part)
    made += part.length
  }
  return parts.join('')
}

/** Another word for each number, with a capital. */
const nameOf = (i: number) => `A${[...String(i)].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join('')}`

const STORY = 'The harbour was quiet. “Nobody came,” said Mina Tarrow, who runs the ferry. She added that the ‘old’ boat\'s engine had failed. '
  + 'According to the council, it will be mended in May.'

const UNITS: Readonly<Record<string, Unit>> = {
  'stories': `${STORY}\n\n`,
  'stories with other names': (i) => `${STORY.replace('Tarrow', nameOf(i))} Minister Ann ${nameOf(i)} said on Friday that ${nameOf(i)} was late.\n\n`,
  'stories in one paragraph': `${STORY} `,
  'stories without a quote': `${STORY.replace(/[“”‘’]/g, '')}\n\n`,
  'sentences without a verb': 'Rain over the quay. No wind in the harbour. ',
  'pronouns': 'He said it was late. She asked him. They told her so. ',
  'quotes and nothing else': '“We waited,” said Mina Tarrow. “Nobody came.” ',
  'quotes, a paragraph each': '“We waited,” said Mina Tarrow. “Nobody came.”\n\n',
  'paragraphs of one quote': '“We waited for the ferry.\n\n',
  'quotes in quotes': '“He said ‘she said “he said ‘go’ to us” and left’ then,” said Venn. ',
  'quotes that open and never close': 'She said "we ',
  'quote marks and nothing else': '" ‘ « „ ',
  'a quote mark a paragraph': '“\n\n',
  'statements': 'Venn said it was so. ',
  'verbs of saying': 'she said he said ',
  'a sentence without an end': 'Tarrow said that the ferry ',
  'tiny paragraphs': 'a\n\n',
  'tiny statements': 'he said so\n\n',
  'people and ministers': (i) => `Minister Ann ${nameOf(i)} left. Roe said the minister of ${nameOf(i)} left. She left. `,
  'one name': 'Roe ',
  'roles': 'minister chief apple Apple ',
  'questions and answers': 'Q: Was it late?\n\nA: It was late. She said so.\n\nIt really was.\n\n',
  'a transcript': 'Hill: It is late. Was it?\n\nVenn: Yes, it was.\n\n',
  'signed quotes': '“It was late.”\n\n—Mina Tarrow, pilot\n\n',
  'colons': 'Venn was blunt: “It is over.” ',
  'dates': 'On Friday Venn said on 3 May 2020 that it was late. ',
  'dates and nothing else': 'on Friday, 3 May 2020, ',
  'claims': "Hill's claim that Roe's claim that ",
  'signs': '. - , ( ',
  'spaces': `She said, "we${' '.repeat(2_000)}waited". On Friday,${' '.repeat(2_000)}she said so. `,
  'characters without spaces': '「船は来なかった」',
}

describe('the work of reading', () => {
  it.each(Object.entries(UNITS))('grows no faster than the text: %s', async (_, unit) => {
    await analyse(articleOf(filled(unit, 2_000)))
    const [short, long] = [articleOf(filled(unit, 6_000)), articleOf(filled(unit, 24_000))]
    const once = await workOf(() => analyse(short))
    const fourfold = await workOf(() => analyse(long))
    expect(once).toBeGreaterThan(short.text.length)
    // Sorting takes a logarithm more.
    expect(fourfold / once).toBeLessThan(1.25 * (long.text.length / short.text.length))
  })

  it('is in the network, too, so much a page and no more', async () => {
    const count = async (length: number) => {
      const before = { ...network.calls }
      await analyse(articleOf(filled(UNITS.stories!, length)))
      return { windows: network.calls.windows - before.windows, anchors: network.calls.anchors - before.anchors }
    }
    const [once, fourfold] = [await count(50_000), await count(200_000)]
    expect(once.windows).toBeGreaterThan(20)
    expect(fourfold.windows).toBeLessThan(4.1 * once.windows)
    expect(fourfold.anchors).toBeLessThan(4.1 * once.anchors)
  })
})

describe('pages of every size', () => {
  it.each(['', ' \n\n\t '])('reads %j, which holds nothing', async (text) => {
    const analysis = await analyse(articleOf(text))
    expect([analysis.statements, analysis.problems]).toEqual([[], []])
  })

  // Each is longer than a call takes arguments, or deeper than calls go.
  it.each([
    ['one word', 'x'.repeat(1_000_000)],
    ['a quote of 80,000 words', `Mina Tarrow said: “${filled('we waited for the ferry ', 400_000)}”`],
    ['a quote of 60,000 paragraphs', `Mina Tarrow said:\n\n${filled('“So.\n\n', 360_000)}`],
    ['150,000 paragraphs', filled('a\n\n', 450_000)],
    ['50,000 sentences of which each hangs on the one before', `${filled('He ran it. ', 550_000)}She said it was late.`],
    ['50,000 quote marks without another', filled('“ ', 100_000)],
    ['an answer of 50,000 paragraphs', `Q: Why?\n\nA: So.\n\nQ: Why?\n\nA: So.\n\n${filled('It was late.\n\n', 700_000)}`],
    ['one run of space', `She said “we${' '.repeat(300_000)}told them it was late”, and left.`],
    ['20,000 statements', filled('Venn said it was so. ', 420_000)],
  ])('reads %s', async (_, text) => {
    const { statements } = await analyse(articleOf(text))
    for (const { begin, end } of statements.flatMap((s) => s.content)) {
      expect(begin).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  it('gives a quote over many paragraphs to who said it, whole', async () => {
    const { statements } = await analyse(articleOf(`Mina Tarrow said: “We waited. It was late.\n\n${filled('“So it was.\n\n', 260_000)}“We left.”`))
    expect(statements).toHaveLength(1)
    expect(statements[0]!.content.length).toBeGreaterThan(20_000)
    expect(statements[0]!.speakers).toMatchObject([{ name: 'Mina Tarrow' }])
  })

  it('reads two million characters, and tells what it leaves out', async () => {
    const filler = filled('No wind at all over the quay of Arden today.\n\n', LONGEST_TEXT - 10_000)
    const text = `${filler}${filled(`${STORY}\n\n`, 30_000)}`
    const { statements, problems } = await analyse(articleOf(text))
    const [told] = problems
    expect(told).toMatchObject({ rule: 'text-too-long', end: text.length })
    expect(told!.begin).toBeGreaterThan(LONGEST_TEXT - 100)
    expect(told!.begin).toBeLessThanOrEqual(LONGEST_TEXT)
    expect(text.charAt(told!.begin)).toMatch(/\s/)
    const ends = statements.flatMap(({ content }) => content.map(({ end }) => end))
    expect(Math.max(...ends)).toBeLessThanOrEqual(told!.begin)
    expect(Math.max(...ends)).toBeGreaterThan(told!.begin - 300)
  })

  it.each([
    ['a comment of dashes left open', `<p>Tarrow said it was late.</p><!--${'-'.repeat(300_000)}`],
    ['nested boxes', `${'<div>'.repeat(20_000)}Tarrow said it was late.`],
  ])('ends on a page of %s', async (_, html) => {
    const page = readPage({ name: 'made', bytes: new TextEncoder().encode(html), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/html' })
    await expect(analyse(page.article)).resolves.toBeDefined()
  })
})
