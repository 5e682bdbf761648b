import { describe, expect, it } from 'vitest'
import { analyse } from '../analyser.js'
import { readPage } from '../../src/ingest/read-page.js'

async function read(text: string, mediaType: 'text/plain' | 'text/html' = 'text/plain') {
  const { article } = readPage({ name: 'made', bytes: new TextEncoder().encode(text), receivedAt: '2026-01-01T00:00:00Z', mediaType })
  return { article, analysis: await analyse(article) }
}

const STORY = 'The harbour was quiet. “Nobody came,” said Mina Tarrow, who runs the ferry. She added that the ‘old’ boat\'s engine had failed. '
  + 'According to the council, it will be mended in May.\n\n'

// What takes time by the square doesn't end within these tests' minute; nothing else is asserted of time.
describe('pages of every size', () => {
  it.each(['', ' \n\n\t '])('reads %j, which holds nothing', async (text) => {
    const { article, analysis } = await read(text)
    expect(article.text).toBe(text)
    expect(analysis.statements).toEqual([])
    expect(analysis.problems).toEqual([])
  })

  it('reads a quarter of a megabyte of text', async () => {
    const times = Math.ceil(250_000 / STORY.length)
    const { article, analysis } = await read(STORY.repeat(times))
    expect(article.text.length).toBeGreaterThanOrEqual(250_000)
    expect(analysis.statements).toHaveLength(3 * times)
  })

  it.each([
    ['one word', 'x'.repeat(1_000_000)],
    ['one line without a full stop', 'Tarrow said that the ferry '.repeat(2_000)],
    ['nothing but quote marks', '" ‘ « „ '.repeat(3_000)],
    ['quotes that open and never close', 'She said "we '.repeat(3_000)],
    ['a paragraph of dense quotes', 'She said "it is \'old\'" and \'it\'s "new"\', according to Tarrow. '.repeat(800)],
    ['one paragraph a quote mark', '“\n\n'.repeat(5_000)],
  ])('ends on %s', async (_, text) => {
    const { article, analysis } = await read(text)
    for (const { begin, end } of analysis.statements.flatMap((s) => s.content)) {
      expect(begin).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(article.text.length)
    }
  })

  it.each([
    ['a comment of dashes left open', `<p>Tarrow said it was late.</p><!--${'-'.repeat(300_000)}`],
    ['nested boxes', `${'<div>'.repeat(20_000)}Tarrow said it was late.`],
  ])('ends on a page of %s', async (_, html) => {
    await expect(read(html, 'text/html')).resolves.toBeDefined()
  })
})
