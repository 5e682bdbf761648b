import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { article } from '../model/article.js'
import type { Block, BlockKind, Notice } from '../model/article.js'
import type { Span } from '../model/span.js'
import { statementKeys } from '../model/statement-id.js'
import { analyse, version as VERSION } from '../../test/analyser.js'
import { laterNetwork, loadNetwork, MANY } from '../neural/load-network.js'
import { createAnalyser } from './pipeline.js'

/** A page whose blocks, all of one kind, stand apart by an empty line. */
function pageOf(text: string, kind: BlockKind = 'paragraph', notices: readonly Notice[] = []) {
  const blocks: Block[] = []
  let at = 0
  for (const part of text.split('\n\n')) {
    if (part.trim() !== '') blocks.push({ kind, begin: at, end: at + part.length })
    at += part.length + 2
  }
  const page = { captureId: 'made', reader: 'reader-1', given: {}, mediaType: 'text/plain', title: null, outlet: null, byline: null, url: null } as const
  return article({ ...page, language: 'en', publishedAt: '2021-12-24', text, blocks, notices })
}

const PAGE = `Orla Venn, the mayor of Arden, said on Friday that the bridge was safe.

“It will hold,” she told the Olm Gazette. “Nobody need worry.”

“Tind told us that it would fall,” said Paul Roth. Critics accused the mayor of “gambling” with lives.`

describe('createAnalyser', () => {
  it('puts source, cue, content, form, act, speaker, addressee, chain and date together', async () => {
    const page = pageOf('Orla Venn told the Olm Gazette on Friday that the bridge was “safe”.')
    const { articleId, version, statements, problems } = await analyse(page)
    expect({ articleId, version, problems }).toEqual({ articleId: page.id, version: VERSION, problems: [] })
    expect(statements).toMatchObject([{
      articleId: page.id, form: 'mixed', kind: 'speech', act: 'say', negated: false, within: null, targets: [], translatedBy: null,
      source: [{ begin: 0, end: 9 }], cue: [{ begin: 10, end: 14 }], content: [{ begin: 41, end: 67 }],
      speakers: [{ name: 'Orla Venn', as: 'Orla Venn' }], addressees: [{ name: 'Olm Gazette' }],
      chain: [{ kind: 'outlet', name: 'Olm Gazette' }], saidAt: { value: '2021-12-24', as: 'on Friday' },
    }])
  })

  it('names each statement by its capture and words, whatever reading it is in', async () => {
    const page = pageOf(PAGE)
    const { statements } = await analyse(page)
    expect(statements.map(({ id }) => id)).toEqual(statementKeys(page.captureId, page.text, statements).map(({ id }) => id))
    const other = await analyse(article({ ...page, title: 'On the bridge', publishedAt: '2022-01-03' }))
    expect(other.articleId).not.toBe(page.id)
    expect(other.statements.map(({ id }) => id)).toEqual(statements.map(({ id }) => id))
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  })

  it('ties a statement to the one that holds it', async () => {
    const { statements } = await analyse(pageOf('Paul Roth repeated the mayor’s claim that the bridge would fall.'))
    expect(statements.map(({ within }) => within)).toEqual([null, statements[0]?.id])
  })

  it('marks what a page that was translated by a machine says', async () => {
    const text = 'Venn said that it was safe.\n\nTranslated automatically.'
    const notices: readonly Notice[] = [{ kind: 'machine-translation', language: 'en', begin: 29, end: 54 }]
    expect((await analyse(pageOf(text, 'paragraph', notices))).statements.map(({ translatedBy }) => translatedBy)).toEqual(['machine'])
    expect((await analyse(pageOf(text))).statements.map(({ translatedBy }) => translatedBy)).toEqual([null])
  })

  it.each([
    ['Quillon, born in Olm in 1961, taught Jonas Pell to sail. Later he said that Pell had been the best of them.', 'Quillon'],
  ])('knows by the head of coreference whom words mean that nothing else tells: %s', async (text, name) => {
    const network = await loadNetwork({ threads: 1 })
    const speakers = async (coreference: typeof network.coreference) => (await createAnalyser({ ...network, coreference: coreference ?? null }).analyse(pageOf(text))).statements.map((s) => s.speakers.map((one) => one.name))
    expect(await speakers(network.coreference)).toEqual([[name]])
    expect(await speakers(null)).toEqual([[null]])
  })

  it('dates what is said in an entry of a live page by the entry’s own time, and not by the page’s', async () => {
    const text = 'Orla Venn said that the port was shut.\n\nGregor Tind said that it would open.'
    const entry = (begin: number, end: number, value: string) => ({ begin, end, value, written: `${value}T09:30:00Z`, from: 'JSON-LD liveBlogUpdate' })
    const page = { ...pageOf(text), entries: [entry(0, 38, '2021-12-22'), entry(40, text.length, '2021-12-23')] }
    expect((await analyse(page)).statements.map(({ saidAt }) => saidAt?.value)).toEqual(['2021-12-22', '2021-12-23'])
  })

  it('gives the same analysis for the same page, whatever it read between, whoever reads, on one thread or several', async () => {
    const first = await analyse(pageOf(PAGE))
    await analyse(pageOf('Gregor Venn came. He said it was not.'))
    expect(await analyse(pageOf(PAGE))).toEqual(first)
    expect(await createAnalyser(await loadNetwork({ threads: 1 }), { many: await laterNetwork({ folder: MANY }) }).analyse(pageOf(PAGE))).toEqual(first)
  })

  it('changes nothing of the page it is given', async () => {
    const page = pageOf(PAGE)
    const before = structuredClone(page)
    await analyse(page)
    expect(page).toEqual(before)
  })

  it.each([
    '', ' ', '\n\n\n\n', 'Rain.', 'The bridge fell on Monday. Two ships sank.', '“', '—', '…',
    'The book “The Long Bridge” sold well.', '\uFEFF', '0', 'Прогноз погоды на завтра.',
  ])('finds no statement in %j', async (text) => {
    expect((await analyse(pageOf(text))).statements).toEqual([])
  })

  it('reads a page without blocks', async () => {
    expect(await analyse({ ...pageOf('Venn said no.'), blocks: [] })).toMatchObject({ statements: [], problems: [] })
  })

  it('reports a quote left open', async () => {
    const text = 'Venn said: “It is safe.\n\nTwo ships sank.'
    expect((await analyse(pageOf(text))).problems.map(({ rule }) => rule)).toEqual(['quote-not-closed'])
  })

  // Each of these takes minutes for a pass whose time grows with the square of the page.
  it.each([
    ['letters', 'a'.repeat(300_000)], ['quote marks', '“'.repeat(3_000)], ['commas', 'Venn, '.repeat(3_000)],
    ['brackets', '('.repeat(3_000)], ['conjunctions', 'and Venn '.repeat(2_000)],
    ['empty paragraphs', '\n\n'.repeat(20_000)],
  ])('comes through a run of %s', async (_, run) => {
    const text = `Venn said that it was safe.\n\n${run}`
    expect((await analyse(pageOf(text))).statements.map(({ content }) => content)).toContainEqual([{ begin: 10, end: 26 }])
  })
})

describe('createAnalyser: whatever a page holds', () => {
  const PIECES = [
    'Venn', 'Orla Venn', 'Tind', 'said', 'told', 'urged', 'that', 'to', 'the', 'mayor', 'by', 'was', 'accused', 'of',
    'according', 'and', 'neither', 'nor', ',', '.', ':', ';', '?', '—', '(', ')', '“', '”', '"', '«', '»', '„', '‘',
    '’', "'", '\n', '\n\n', '\n\n“', 'Q:', 'A:', 'From Venn:', '—Venn', 'his', 'suggestion', 'she', 'who', 'quoted',
    'as', 'saying', 'port', 'closed', 'open', 'in a statement', 'on Friday', 'Tass', '😀', '\u00A0', '\u200B', '\uD800',
    'é', '’s', 'whether', '1.5', 'U.S.', 'ARDEN — ',
  ]
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 })
  const texts = fc.tuple(pieces, fc.constantFrom(' ', '')).map(([all, gap]) => all.join(gap))
  const kinds = fc.constantFrom<BlockKind>('paragraph', 'heading', 'quote', 'list', 'caption')
  const pages = fc.tuple(texts, kinds).map(([text, kind]) => pageOf(text, kind))
  const first = (spans: readonly Span[]) => Math.min(...spans.map(({ begin }) => begin))

  it('never throws, and keeps every span in one block of the text, in order and apart', async () => {
    await fc.assert(fc.asyncProperty(pages, async (page) => {
      const { statements, problems } = await analyse(page)
      for (const { source, cue, content } of statements) {
        expect(content.length).toBeGreaterThan(0)
        for (const spans of [source, cue, content]) {
          let at = 0
          for (const { begin, end } of spans) {
            expect(begin).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(begin)
            expect(page.blocks.some((block) => block.begin <= begin && end <= block.end)).toBe(true)
            at = end
          }
        }
      }
      for (const { begin, end } of problems) expect(0 <= begin && begin <= end && end <= page.text.length).toBe(true)
    }), { numRuns: 250 })
  })

  it('keeps source and cue out of the content of paragraphs', async () => {
    await fc.assert(fc.asyncProperty(texts, async (text) => {
      for (const { source, cue, content } of (await analyse(pageOf(text))).statements) {
        for (const { begin, end } of [...source, ...cue]) {
          expect(content.some((piece) => piece.begin < end && begin < piece.end)).toBe(false)
        }
      }
    }), { numRuns: 250 })
  })

  it('gives statements in the order of the text, each its own id, and holders that exist and hold no circle', async () => {
    await fc.assert(fc.asyncProperty(pages, async (page) => {
      const { statements } = await analyse(page)
      const places = statements.map(({ source, cue, content }) => first([...source, ...cue, ...content]))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      const holders = new Map(statements.map(({ id, within }) => [id, within]))
      expect(holders.size).toBe(statements.length)
      for (const { id } of statements) {
        const seen = new Set<string>()
        for (let at: string | null = id; at !== null; at = holders.get(at) ?? null) {
          expect(holders.has(at)).toBe(true)
          expect(seen.has(at)).toBe(false)
          seen.add(at)
        }
      }
    }), { numRuns: 250 })
  })

  it('reads the same page the same way twice', async () => {
    await fc.assert(fc.asyncProperty(pages, async (page) => {
      expect(await analyse(page)).toEqual(await analyse(page))
    }), { numRuns: 60 })
  })
})
