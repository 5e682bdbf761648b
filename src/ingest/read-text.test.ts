import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.js'

const read = (text: string, more: { published?: string, title?: string } = {}) =>
  readPage({ name: 'a.txt', bytes: new TextEncoder().encode(text), receivedAt: '2020-01-02T03:04:05Z', mediaType: 'text/plain', ...more }).article

const kinds = (text: string) => {
  const article = read(text)
  return article.blocks.map(({ kind, begin, end }) => [kind, article.text.slice(begin, end)])
}

const PAGE = [
  'Harbour Board Shuts the Northern Quay',
  '',
  'By Jane Roe',
  'Published: 24 May 2019',
  '',
  'The harbour board of Ostrel said on Monday that the northern quay would stay closed.',
  '',
  'What comes next',
  '',
  '“We had no choice,” said Hugh Hill, who chairs it. He gave no date.',
  '',
  'Hugh Hill speaks at the harbour in Ostrel, Velmaria, on May 3, 2018.',
  '',
  'This article was translated automatically. Please tell us if there are errors.',
  '',
  'Related articles',
  '',
  'Fishermen count their losses after the storm in the northern bay of the island',
  '',
  'Back to top',
].join('\r\n')

describe('plain text', () => {
  it('is kept to the letter and cut into blocks by kind', () => {
    expect(read(PAGE).text).toBe(PAGE)
    expect(kinds(PAGE).map(([kind]) => kind)).toEqual([
      'heading', 'furniture', 'furniture', 'paragraph', 'heading', 'paragraph', 'caption', 'notice', 'furniture', 'furniture', 'furniture',
    ])
  })

  it('tells title, byline, date and language', () => {
    expect(read(PAGE)).toMatchObject({
      title: 'Harbour Board Shuts the Northern Quay', byline: 'Jane Roe', publishedAt: '2019-05-24', language: 'en', outlet: null,
    })
  })

  it('spans its notices in the article', () => {
    const { text, notices } = read(PAGE)
    expect(notices.map(({ kind, begin, end }) => [kind, text.slice(begin, end)])).toEqual([
      ['machine-translation', 'This article was translated automatically.'],
      ['report-errors', 'Please tell us if there are errors.'],
    ])
  })

  it('takes no date from a caption, and the caller’s before the page’s', () => {
    expect(read('A Title of Some Kind\n\nHugh Hill speaks in Ostrel on May 3, 2018.\n\nHill said so.').publishedAt).toBeNull()
    expect(read(PAGE, { published: '2021' }).publishedAt).toBe('2021')
  })

  it('keeps a hard-wrapped paragraph whole', () => {
    const text = 'The harbour board of Ostrel said on Monday that the northern quay\nwould stay closed until the spring, when the tides\n' +
      'are lower and divers can see the piles.\n\nNobody else spoke.'
    expect(kinds(text).map(([kind, words]) => [kind, words?.length])).toEqual([['paragraph', 156], ['paragraph', 18]])
  })

  it('takes each line for a block where no line is blank', () => {
    const text = 'Quay Shut\nThe harbour board of Ostrel said on Monday that the northern quay would stay closed until the spring, when tides are low.\n' +
      'Hill agreed.\nRoe did not.'
    expect(kinds(text).map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph'])
  })

  it('tells quotes, lists and one-line sayings from headings', () => {
    const text = 'Quay Shut\n\nHill said so on Monday.\n\n“No comment”\n\n> An older post\n> in two lines\n\n- cranes\n- ropes\n\n' +
      'Apples\n\nPears\n\nPlums\n\nHe left.'
    expect(kinds(text).map(([kind]) => kind)).toEqual(
      ['heading', 'paragraph', 'paragraph', 'quote', 'list', 'list', 'list', 'list', 'list', 'paragraph'])
  })

  it('takes short lines behind the last paragraph for furniture', () => {
    expect(kinds('Quay Shut\n\nHill said so.\n\nHarbour\n\nOstrel').map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'furniture', 'furniture'])
  })

  it('takes a long line without a full stop under the headline for the standfirst', () => {
    const text = 'Quay Shut\n\nThe board gives no date and the fishermen of Ostrel wonder where to land\n\nHill said so.\n\nRoe agreed.'
    expect(kinds(text)[1]?.[0]).toBe('standfirst')
  })

  it('has no headline over a lone line, nor where prose stands first', () => {
    expect(kinds('Hill said so on Friday')).toEqual([['paragraph', 'Hill said so on Friday']])
    expect(read('Hill said so.\n\nRoe agreed.').title).toBeNull()
  })

  it.each(['', ' \r\n\u00a0', '\uFEFF'])('reads %j as an empty article', (text) => {
    expect(read(text)).toMatchObject({ text, blocks: [], notices: [], title: null, language: null })
  })
})
