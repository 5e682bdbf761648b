import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/analysis/pipeline.js'
import { LONGEST_TEXT } from '../../src/analysis/readable.js'
import { readPage } from '../../src/ingest/read-page.js'
import { articleOf } from './article-of.js'
import { deeperThanCalls, filled, MORE_THAN_ARGUMENTS, spansWithin } from './long-texts.js'
import { madeNetwork } from './made-network.js'
import { STORY, UNITS } from './units.js'

const network = madeNetwork()
const { analyse } = createAnalyser(network)

it('the work of the network is so much a page and no more', async () => {
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

describe('pages of every size', () => {
  it.each(['', ' \n\n\t '])('reads %j, which holds nothing', async (text) => {
    const analysis = await analyse(articleOf(text))
    expect([analysis.statements, analysis.problems]).toEqual([[], []])
  })

  // Four times as many of what hangs on one another, and twelve times as many statements, are read by test/soak/size.soak.ts.
  it.each([...MORE_THAN_ARGUMENTS, ...deeperThanCalls(15_000, { statements: 5_000 })])('reads %s', async (_, text) => {
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
