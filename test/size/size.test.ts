import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/analysis/pipeline.js'
import { LONGEST_TEXT } from '../../src/analysis/readable.js'
import { readPage } from '../../src/ingest/read-page.js'
import { articleOf } from './article-of.js'
import { deeperThanCalls, filled, MORE_THAN_ARGUMENTS, spansWithin, type Unit } from './long-texts.js'
import { madeNetwork } from './made-network.js'
import { workOf } from './work.js'

const network = madeNetwork()
const { analyse } = createAnalyser(network)

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
    const [short, long] = [articleOf(filled(unit, 4_000)), articleOf(filled(unit, 16_000))]
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
    const [once, fourfold] = [await count(30_000), await count(120_000)]
    expect(once.windows).toBeGreaterThan(10)
    expect(fourfold.windows).toBeLessThan(4.1 * once.windows)
    expect(fourfold.anchors).toBeLessThan(4.1 * once.anchors)
  })
})

describe('pages of every size', () => {
  it.each(['', ' \n\n\t '])('reads %j, which holds nothing', async (text) => {
    const analysis = await analyse(articleOf(text))
    expect([analysis.statements, analysis.problems]).toEqual([[], []])
  })

  // Four times as many of what hangs on one another are read by test/soak/size.soak.ts.
  it.each([...MORE_THAN_ARGUMENTS, ...deeperThanCalls(15_000)])('reads %s', async (_, text) => {
    expect(spansWithin(await analyse(articleOf(text)), text)).toBe(true)
  })

  it('gives a quote over many paragraphs to who said it, whole', async () => {
    const { statements } = await analyse(articleOf(`Mina Tarrow said: “We waited. It was late.\n\n${filled('“So it was.\n\n', 182_000)}“We left.”`))
    expect(statements).toHaveLength(1)
    expect(statements[0]!.content.length).toBeGreaterThan(13_500)
    expect(statements[0]!.speakers).toMatchObject([{ name: 'Mina Tarrow' }])
  })

  it('reads two million characters, and tells what it leaves out', async () => {
    const filler = filled(`${'wind'.repeat(250)}\n\n`, LONGEST_TEXT - 10_000)
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
