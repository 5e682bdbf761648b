import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ItemList, NewsArticle, WithContext } from 'schema-dts'
import { urls } from '../../src/web/urls.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { bridge, dam, ferry, ferryLater, hostile } from '../browser/pages.js'
import { expanded } from './expanded.js'

let kept: TestDesk
let correction = ''
let topic = ''
beforeAll(async () => {
  kept = await deskWith([hostile, dam, bridge, ferry, ferryLater])
  correction = (await kept.ledger.decide({ is: 'change', statement: dam.analysis.statements[1]!.id, values: { speakers: [{ name: 'Pavo </script><b>Lind', as: 'Ilse Brandauer' }] } }, { editor: 'Eda Moll', why: 'The page names him' })).correction.id
  const by = { editor: 'Eda Moll', note: '' }
  topic = (await kept.ledger.pinTopic({ name: 'The </script><b>river', search: { words: 'river' } }, by)).of
  await kept.ledger.keepPromise({ statement: dam.analysis.statements[1]!.id, due: '2031-06' }, by)
})
afterAll(() => kept.close())

interface Node { readonly '@type'?: string; readonly '@id'?: string; readonly [name: string]: unknown }

/** What a page tells programs, taken out of its HTML as they do. */
async function told(path: string): Promise<Node> {
  const answer = await kept.app.request(`https://desk.example${path}`)
  expect(answer.status).toBe(200)
  const html = await answer.text()
  const head = html.slice(0, html.indexOf('<body'))
  const blocks = [...head.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)]
  expect([path, blocks.length, html.split('<script').length - 1 - (head.includes('select-words') ? 1 : 0)]).toEqual([path, 1, 1])
  return JSON.parse(blocks[0]![1]!) as Node
}

/** All nodes of a document that have a type. */
function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(nodesOf)
  return '@type' in value ? [value as Node, ...inside] : inside
}

/** What somebody said on a page, to the letter. */
function wordsOf({ article, analysis }: typeof dam): string {
  const { begin, end } = analysis.statements[0]!.content[0]!
  return article.text.slice(begin, end)
}

const PAGES = [
  ['front', urls.front()], ['search', urls.search({ q: 'river' })], ['search without results', urls.search({ q: 'nowhere' })], ['articles', urls.articles()], ['article', urls.article(dam.article.id)], ['hostile article', urls.article(hostile.article.id)],
  ['speakers', urls.speakers()], ['speaker', urls.speaker('Q900001')], ['hostile speaker', urls.speaker(hostile.analysis.statements[0]!.speakers[0]!.name!)], ['corrections', urls.corrections()], ['statement', urls.statement(dam.analysis.statements[0]!.id)],
  ['same words', urls.sameWords(dam.analysis.statements[0]!.id)], ['whether somebody said it', urls.quote({ words: wordsOf(dam) })], ['promises', urls.promises()], ['timeline', urls.timeline({ search: { words: 'river' } })], ['topic', ''],
  ['changes', urls.changes(ferryLater.article.id)], ['what changed', urls.pageChanges()], ['coverage', urls.coverage(dam.article.id)], ['coverage by name', `${urls.coverage(dam.article.id)}?with=${bridge.article.id}`], ['topics', urls.topics()], ['promise', urls.promise(dam.analysis.statements[0]!.id)], ['card', urls.embed(dam.analysis.statements[0]!.id)],
] as const
/** Pages that name what they list by its type and permalink alone. */
const LINKS: ReadonlySet<string> = new Set(['timeline', 'topic'])
/** What only has an address once it is made. */
const addressOf = (name: string, path: string) => (name === 'topic' ? urls.topic(topic) : name === 'correction' ? urls.correction(correction) : path)

describe('what the desk’s pages tell programs', () => {
  test.each([...PAGES, ['correction', '']] as const)('%s: one block in the head, which a reader of JSON-LD takes whole', async (name, path) => {
    const data = await told(addressOf(name, path))
    expect(data['@context']).toBe('https://schema.org')
    // The context itself is not fetched: its one rule that matters here is that names are schema.org's.
    const terms = await expanded({ ...data, '@context': { '@vocab': 'https://schema.org/' } })
    expect(terms.length).toBeGreaterThan(0)
    const ids = nodesOf(data).flatMap((node) => (node['@id'] === undefined ? [] : [node['@id']]))
    expect(ids.filter((id) => !id.startsWith('https://desk.example/'))).toEqual([])
  })

  test.each(PAGES)('%s: a quotation is only what was said directly, verbatim and on record', async (name, path) => {
    const direct = new Set([hostile, dam, bridge, ferry, ferryLater].flatMap(({ analysis }) => analysis.statements).filter((one) => one.form === 'direct' && one.kind === 'speech' && one.translatedBy === null && !one.negated).map(({ id }) => id))
    const nodes = nodesOf(await told(addressOf(name, path)))
    if (!['search without results', 'articles', 'speakers', 'corrections', 'what changed', 'topics'].includes(name)) expect([name, nodes.some(({ '@type': type }) => type === 'Quotation' || type === 'Claim')]).toEqual([name, true])
    for (const { '@type': type, identifier } of nodes) if (type === 'Quotation') expect([identifier, direct.has(String(identifier))]).toEqual([identifier, true])
    for (const node of nodes.filter(({ '@type': type }) => type === 'Claim')) expect(node).toHaveProperty(LINKS.has(name) ? 'identifier' : 'appearance')
  })

  test('an article has its statements, each with the article by its identifier', async () => {
    const { '@graph': [page, ...said] } = await told(urls.article(bridge.article.id)) as unknown as { '@graph': [Node, ...Node[]] }
    expect(page as unknown as WithContext<NewsArticle>).toMatchObject({ '@type': 'NewsArticle', '@id': `https://desk.example/articles/${bridge.article.id}`, 'archivedAt': `https://desk.example/captures/${bridge.capture.sha256}` })
    expect(said.map(({ identifier }) => identifier)).toEqual(bridge.analysis.statements.map(({ id }) => id))
    for (const one of said) expect(one['isPartOf'] ?? one['appearance']).toEqual({ '@id': page['@id'] })
    expect(new Set(said.map(({ '@type': type }) => type))).toEqual(new Set(bridge.analysis.statements.some(({ form }) => form === 'direct') ? ['Quotation', 'Claim'] : ['Claim']))
  })

  test('a search is a list in its order', async () => {
    const { items } = await kept.ledger.statements({ words: 'river', limit: 25 })
    const list = (await told(urls.search({ q: 'river' })))['mainEntity'] as { readonly itemListElement: readonly { readonly position: number; readonly item: Node }[] } & ItemList
    expect(list.itemListElement.map(({ position, item }) => [position, item['identifier']])).toEqual(items.map(({ statement }, i) => [i + 1, statement.id]))
    expect(items.length).toBeGreaterThan(0)
  })

  test('a changed page stands with the one before, and what was reworded with the words before', async () => {
    const [after, before, ...said] = nodesOf(await told(urls.changes(ferryLater.article.id))).filter((node) => '@id' in node)
    expect([after, before]).toMatchObject([{ '@id': `https://desk.example/articles/${ferryLater.article.id}`, 'isBasedOn': { '@id': before?.['@id'] } }, { '@id': `https://desk.example/articles/${ferry.article.id}` }])
    const { statements } = (await kept.ledger.compare(ferryLater.article.id))!
    expect(statements.length).toBeGreaterThan(0)
    expect(said.flatMap(({ identifier }) => (identifier === undefined ? [] : [identifier])).toSorted()).toEqual(statements.flatMap((one) => [one.before, one.after]).flatMap((one) => (one === undefined ? [] : [one.id])).toSorted())
    for (const one of statements.filter(({ is }) => is === 'reworded')) expect(said.find(({ identifier }) => identifier === one.after?.id)).toMatchObject({ isBasedOn: { '@id': `https://desk.example/statements/${one.before!.id}` } })
  })

  test('a release’s quotes appear where they are carried whole, and nowhere else', async () => {
    const coverage = (await kept.ledger.coverage(dam.article.id, [bridge.article.id]))!
    const claims = nodesOf(await told(`${urls.coverage(dam.article.id)}?with=${bridge.article.id}`)).filter(({ '@type': type }) => type === 'Claim')
    expect(claims.map(({ text }) => text)).toEqual(coverage.quotes.map(({ words }) => words.trim()))
    expect(claims.map(({ appearance }) => (appearance as readonly unknown[]).length)).toEqual(coverage.quotes.map(({ in: carried }) => 1 + carried.filter(({ is }) => is === 'whole').length))
    expect(claims.length).toBeGreaterThan(0)
  })

  test('what editors judged, tagged and worded is told as theirs, and no guess beside it', async () => {
    const by = { editor: 'Eda Moll', why: 'Two people' }
    const { id } = await kept.ledger.judge('Pavo Lindqvist', 'different', 'Mirela Osk', by)
    await kept.ledger.tagEvent({ statement: dam.analysis.statements[0]!.id }, 'request', { editor: 'Eda Moll', note: '' })
    const judged = nodesOf(await told(urls.people())).filter(({ '@type': type }) => type === 'Comment')
    expect(judged).toMatchObject([{ identifier: id, text: 'Pavo Lindqvist and Mirela Osk are two people: Two people', about: [{ '@id': 'https://desk.example/speakers/Pavo%20Lindqvist' }, { '@id': 'https://desk.example/speakers/Mirela%20Osk' }] }])
    await kept.ledger.undoJudgement(id, by)
    expect(nodesOf(await told(urls.people())).filter(({ '@type': type }) => type === 'Comment')).toEqual([])
    expect(nodesOf(await told(urls.events())).find(({ '@type': type }) => type === 'Event')).toMatchObject({ name: expect.stringMatching(/^request: /) as string, contributor: { name: 'Eda Moll' } })
  })

  test('a correction tells who, when, what and why, and what it is about', async () => {
    const [one] = nodesOf(await told(urls.corrections())).filter(({ '@type': type }) => type === 'CorrectionComment')
    expect(one).toMatchObject({
      '@id': `https://desk.example/corrections/${correction}`, 'author': { '@type': 'Person', 'name': 'Eda Moll' }, 'about': { '@id': `https://desk.example/statements/${dam.analysis.statements[1]!.id}` },
      'text': expect.stringMatching(/Pavo <\/script><b>Lind; The page names him$/) as string,
    })
  })
})
