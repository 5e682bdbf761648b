import { describe, expect, it } from 'vitest'
import { article, type BlockKind, type Given, type Origins } from '../../model/article.js'
import { capture } from '../../model/capture.js'
import type { Compared } from '../../model/comparison.js'
import { sighting } from '../../model/sighting.js'
import { statementKeys } from '../../model/statement-id.js'
import type { Statement } from '../../model/statement.js'
import { compare } from './compare.js'

interface Made {
  readonly title?: string
  readonly receivedAt?: string
  readonly version?: string
  readonly publishedAt?: string
  readonly given?: Given
  readonly from?: Origins
  readonly blocks: readonly (string | readonly [BlockKind, string])[]
  /** `Speaker | cue | content`, with the words as they stand in the text, in its order. */
  readonly said?: readonly string[]
}

function page({ title = 'Ferry', receivedAt = '2030-01-01T00:00:00Z', version = 'v1', publishedAt, given = {}, from, blocks: written, said = [] }: Made): Compared {
  const blocks: { kind: BlockKind; begin: number; end: number }[] = []
  let text = ''
  for (const one of written) {
    const [kind, words] = typeof one === 'string' ? ['paragraph' as const, one] : one
    text += text === '' ? '' : '\n\n'
    blocks.push({ kind, begin: text.length, end: text.length + words.length })
    text += words
  }
  const url = 'https://quay.example/1'
  const { sha256: captureId } = capture(new TextEncoder().encode(text))
  const seen = sighting({ captureId, receivedAt, receivedFrom: 'clock', door: 'fetch', name: url, asked: url, url, redirects: [], status: 200, headers: [] })
  const of = article({
    captureId, reader: 'reader-1', given, mediaType: 'text/html', title, outlet: null, byline: null, language: 'en', publishedAt: publishedAt ?? null, url, text, blocks, notices: [],
    ...(from && { from }),
  })
  const found = said.map((one) => {
    const spans = one.split(' | ').map((words) => {
      const begin = text.indexOf(words)
      expect(begin, words).toBeGreaterThanOrEqual(0)
      return [{ begin, end: begin + words.length }]
    })
    return { name: one.split(' | ')[0]!, roles: { source: spans[0]!, cue: spans[1]!, content: spans[2]! } }
  })
  const keys = statementKeys(captureId, text, found.map(({ roles }) => roles))
  const statements = found.map(({ name, roles }, i): Statement => ({
    id: keys[i]!.id, articleId: of.id, form: 'indirect', kind: 'speech', act: 'say', negated: false, ...roles, speakers: [{ name, as: name }],
    addressees: [], chain: [], within: null, saidAt: null, targets: [], translatedBy: null, confidence: 0.9, by: 'test',
  }))
  return { article: of, sighting: seen, analysis: { articleId: of.id, version, statements, problems: [] } }
}

const marked = (before: Made, after: Made) => compare(page(before), page(after)).blocks.map(({ is, pieces }) =>
  `${is}: ${pieces.map((piece) => (piece.is === 'same' ? piece.text : piece.is === 'removed' ? `[-${piece.text}-]` : `{+${piece.text}+}`)).join('')}`)

describe('the text', () => {
  it('is compared block by block and, where a block changed, word by word', () => {
    expect(marked(
      { blocks: ['The ferry stops in May.', 'Nobody minds.', 'It was built in 1950.'] },
      { blocks: ['The ferry stops in June.', 'It was built in 1950.', 'A bridge will come.'] },
    )).toEqual(['changed: The ferry stops in [-May-]{+June+}.', 'removed: [-Nobody minds.-]', 'same: It was built in 1950.', 'added: {+A bridge will come.+}'])
  })

  it('takes what shares few words for another paragraph', () => {
    expect(marked({ blocks: ['The ferry stops in May.'] }, { blocks: ['A bridge will come one day.'] })).toEqual(['removed: [-The ferry stops in May.-]', 'added: {+A bridge will come one day.+}'])
  })

  it('is without furniture, and a change of kind is a change', () => {
    expect(marked({ blocks: [['furniture', 'Share'], 'Ferry stops'] }, { blocks: [['furniture', 'Follow us'], ['heading', 'Ferry stops']] })).toEqual(['changed: Ferry stops'])
  })

  it('keeps all words of both, whatever they are', () => {
    const [before, after] = [['a b c', 'd e f g', 'h'], ['d e x g', 'a b c d', 'h i']]
    const { blocks } = compare(page({ blocks: before }), page({ blocks: after }))
    const words = (not: string) => blocks.map(({ pieces }) => pieces.filter(({ is }) => is !== not).map(({ text }) => text).join('')).filter((text) => text !== '').toSorted()
    expect(words('added')).toEqual(before.toSorted())
    expect(words('removed')).toEqual(after.toSorted())
  })
})

it('tells what the page says of itself and how it was read', () => {
  const before = page({ title: 'Ferry stops', blocks: ['x'] })
  const after = page({ title: 'Ferry goes on', version: 'v2', blocks: ['x'] })
  expect(compare(before, after)).toMatchObject({ facts: [{ of: 'title', before: 'Ferry stops', after: 'Ferry goes on' }], readDifferently: true, statements: [], unchanged: 0 })
  expect(compare(before, before)).toMatchObject({ facts: [], readDifferently: false })
})

it('a date that a person gave is no change of the page, one that the page or a feed gives is', () => {
  const before = page({ blocks: ['x'], publishedAt: '2021-12-24' })
  const facts = (more: Partial<Made>) => {
    const other = page({ blocks: ['x'], publishedAt: '2021-12-25', ...more })
    expect(compare(other, before).facts.length).toBe(compare(before, other).facts.length)
    return compare(before, other).facts
  }
  const change = [{ of: 'published', before: '2021-12-24', after: '2021-12-25' }]
  expect(facts({})).toEqual(change)
  expect(facts({ given: { published: '2021-12-25' }, from: { published: 'given with the page' } })).toEqual(change)
  expect(facts({ given: { byHand: { published: '2021-12-25' } }, from: { published: 'given by hand' } })).toEqual([])
})

describe('statements', () => {
  const changes = (before: Made, after: Made) => {
    const [one, other] = [page(before), page(after)]
    const { statements, unchanged } = compare(one, other)
    const words = (of: Compared, statement: Statement | undefined) => statement && of.article.text.slice(statement.content[0]!.begin, statement.content[0]!.end)
    return [unchanged, statements.map((change) => [change.is, words(one, change.before), words(other, change.after)])]
  }
  const HILL = 'Hugh Hill said the ferry would stop running in May.'

  it('to the letter are the same, wherever they stand', () => {
    expect(changes(
      { blocks: [HILL, 'Rain fell.'], said: ['Hugh Hill | said | the ferry would stop running in May'] },
      { blocks: ['Rain fell.', 'Snow too.', HILL], said: ['Hugh Hill | said | the ferry would stop running in May'] },
    )).toEqual([1, []])
  })

  it('with half of the words are reworded; others appeared or vanished', () => {
    expect(changes(
      { blocks: [HILL, 'Ada Brandt said nobody would miss it.'], said: ['Hugh Hill | said | the ferry would stop running in May', 'Ada Brandt | said | nobody would miss it'] },
      { blocks: ['Hugh Hill said the ferry would stop running in June.', 'Ada Brandt denied all knowledge.'], said: ['Hugh Hill | said | the ferry would stop running in June', 'Ada Brandt | denied | all knowledge'] },
    )).toEqual([0, [
      ['reworded', 'the ferry would stop running in May', 'the ferry would stop running in June'], ['appeared', undefined, 'all knowledge'], ['vanished', 'nobody would miss it', undefined],
    ]])
  })

  it('given to another speaker are told, and the same speaker goes before', () => {
    expect(changes(
      { blocks: ['Hugh Hill said the tax will rise.', 'Ada Brandt hoped the tax will rise.'], said: ['Hugh Hill | said | the tax will rise', 'Ada Brandt | hoped | the tax will rise'] },
      { blocks: ['Ada Brandt said the tax will not rise.', 'Hugh Hill knew the tax will never rise.'], said: ['Ada Brandt | said | the tax will not rise', 'Hugh Hill | knew | the tax will never rise'] },
    )).toEqual([0, [['reworded', 'the tax will rise', 'the tax will not rise'], ['reworded', 'the tax will rise', 'the tax will never rise']]])
    const [one, other] = [{ blocks: [HILL], said: ['Hugh Hill | said | the ferry would stop running in May'] }, { blocks: [HILL.replace('Hugh Hill', 'Ada Brandt')], said: ['Ada Brandt | said | the ferry would stop running in May'] }]
    expect(changes(one, other)[1]).toHaveLength(1)
  })

  it('that were found in one text only though both have the words are the reader’s doing', () => {
    const [found, missed] = [{ blocks: [HILL, 'Rain fell.'], said: ['Hugh Hill | said | the ferry would stop running in May'] }, { blocks: ['Snow fell.', HILL] }]
    for (const [before, after] of [[found, missed], [missed, found]] as const) {
      expect(compare(page(before), page(after))).toMatchObject({ statements: [], unchanged: 0, readOtherwise: 1 })
    }
    // The words alone, not by whom they were said, are no statement.
    expect(changes(found, { blocks: ['They thought the ferry would stop running in May.'] })).toEqual([0, [['vanished', 'the ferry would stop running in May', undefined]]])
    expect(compare(page(found), page({ ...found, version: 'v2' }))).toMatchObject({ unchanged: 1, readOtherwise: 0 })
  })

  it('said twice are two', () => {
    const twice = { blocks: ['Hugh Hill said no.', 'Hugh Hill said no.'], said: ['Hugh Hill | said | no', 'Hugh Hill | said | no'] }
    expect(changes(twice, { blocks: ['Hugh Hill said no.'], said: ['Hugh Hill | said | no'] })).toEqual([1, [['vanished', 'no', undefined]]])
    expect(changes({ ...twice, blocks: twice.blocks.slice(1), said: twice.said.slice(1) }, twice)).toEqual([1, [['appeared', undefined, 'no']]])
    // Of two that both texts have, one was missed.
    expect(compare(page(twice), page({ ...twice, said: twice.said.slice(1) }))).toMatchObject({ statements: [], unchanged: 1, readOtherwise: 1 })
  })
})
