import { describe, expect, it } from 'vitest'
import { article, type BlockKind } from '../../model/article.js'
import { capture } from '../../model/capture.js'
import type { Compared } from '../../model/comparison.js'
import { statementId, type Statement } from '../../model/statement.js'
import { compare } from './compare.js'

interface Made {
  readonly title?: string
  readonly receivedAt?: string
  readonly version?: string
  readonly blocks: readonly (string | readonly [BlockKind, string])[]
  /** `Speaker | cue | content`, with the words as they stand in the text, in its order. */
  readonly said?: readonly string[]
}

function page({ title = 'Ferry', receivedAt = '2030-01-01T00:00:00Z', version = 'v1', blocks: given, said = [] }: Made): Compared {
  const blocks: { kind: BlockKind; begin: number; end: number }[] = []
  let text = ''
  for (const one of given) {
    const [kind, words] = typeof one === 'string' ? ['paragraph' as const, one] : one
    text += text === '' ? '' : '\n\n'
    blocks.push({ kind, begin: text.length, end: text.length + words.length })
    text += words
  }
  const kept = capture({ bytes: new TextEncoder().encode(text), url: 'https://quay.example/1', name: 'q', receivedAt, mediaType: 'text/html', headers: [] })
  const of = article({ captureId: kept.id, title, outlet: null, byline: null, language: 'en', publishedAt: null, url: kept.url, text, blocks, notices: [] })
  const statements = said.map((one): Statement => {
    const spans = one.split(' | ').map((words) => {
      const begin = text.indexOf(words)
      expect(begin, words).toBeGreaterThanOrEqual(0)
      return [{ begin, end: begin + words.length }]
    })
    const roles = { source: spans[0]!, cue: spans[1]!, content: spans[2]! }
    const name = one.split(' | ')[0]!
    return {
      id: statementId(of.id, roles), articleId: of.id, form: 'indirect', kind: 'speech', act: 'say', negated: false, ...roles, speakers: [{ name, as: name }],
      addressees: [], chain: [], within: null, saidAt: null, translated: false, confidence: 0.9, by: 'test',
    }
  })
  return { article: of, capture: kept, analysis: { articleId: of.id, version, statements, problems: [] } }
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

  it('said twice are two', () => {
    const twice = { blocks: ['Hugh Hill said no.', 'Hugh Hill said no.'], said: ['Hugh Hill | said | no', 'Hugh Hill | said | no'] }
    expect(changes(twice, { blocks: ['Hugh Hill said no.'], said: ['Hugh Hill | said | no'] })).toEqual([1, [['vanished', 'no', undefined]]])
  })
})
