import { describe, expect, it } from 'vitest'
import { actorsIn, LARGEST_ACTOR_FILE } from './actors-in.js'

const read = (text: string | readonly unknown[], country?: string) =>
  actorsIn(new TextEncoder().encode(typeof text === 'string' ? text : text.map((one) => JSON.stringify(one)).join('\n')), { today: '2031-03-10', country })
const term = { country: 'IS', title: '', start: null, firstSeen: null, end: null, lastSeen: null }

describe('CSV', () => {
  it('takes name, office and country alone: then who held it is known of today', () => {
    const { format, holders } = read('name,office,country\nAda Brandt,foreign_minister,Iceland\n')
    expect([format, holders]).toEqual(['csv', [{ wikidata: null, name: 'Ada Brandt', aliases: [], terms: [{ ...term, office: 'foreign_minister', firstSeen: '2031-03-10', lastSeen: '2031-03-10' }] }]])
  })

  it('takes the columns of the built-in list, semicolons, and a mark at its begin', () => {
    const { holders } = read('\uFEFFcountry_iso2_or_org;office;title;name;aliases;wikidata;start;start_basis;end;end_basis;source;source_licence\r\nNATO;secretary_general;Secretary General;"Brandt; Ada";A. Brandt|Adda Brandt;Q99999999;2029-01-02;first_seen;;last_seen:2030-05;gazette;CC0\r\n')
    expect(holders).toEqual([{ wikidata: 'Q99999999', name: 'Brandt; Ada', aliases: ['A. Brandt', 'Adda Brandt'], terms: [{ country: 'NATO', office: 'secretary_general', title: 'Secretary General', start: null, firstSeen: '2029-01-02', end: null, lastSeen: '2030-05', source: 'gazette; CC0' }] }])
  })

  it('takes an open end as known until today, and one that is stated as stated', () => {
    const { holders } = read('name,office,start,end\nAda Brandt,mayor,2029,\nBo Tan,mayor,2027-02-01,2029\nCy Roe,mayor,2033,\n', 'is')
    expect(holders.map(({ terms: [one] }) => [one?.country, one?.start, one?.end, one?.lastSeen])).toEqual([['IS', '2029', null, '2031-03-10'], ['IS', '2027-02-01', '2029', null], ['IS', '2033', null, null]])
  })

  it('tells which columns are not kept', () => {
    expect(read('name,office,party,shoe size\nAda Brandt,mayor,Blue,38\n').unread).toEqual(['party', 'shoe size'])
  })

  it.each([
    ['no office column', 'name,country\nAda,IS\n', /^line 1: there is no column office; /],
    ['an unknown country', 'name,office,country\nAda Brandt,mayor,IS\n\nBo Tan,mayor,Eastmark\n', /^line 4: "Eastmark" is no country or organisation that is known; /],
    ['a date that is none', 'name,office,start\nAda Brandt,mayor,2031-02-30\n', /^line 2: start is "2031-02-30"; give a date/],
    ['an end before its begin', 'name,office,start,end\nAda Brandt,mayor,2031-02-03,2031-01\n', /^line 2: ends on 2031-01, before it begins/],
    ['a wrong identifier', 'name,office,wikidata\nAda Brandt,mayor,12\n', /^line 2: "12" is no Wikidata identifier/],
    ['no name', 'name,office\n ,mayor\n', /^line 2: there is no name/],
    ['a wrong basis', 'name,office,end_basis\nAda,mayor,maybe\n', /^line 2: end_basis is "maybe"/],
    ['too few fields', 'name,office\nAda Brandt,mayor\nBo Tan\n', /^line 3: /],
    ['a quote that isn’t closed', 'name,office\n"Ada Brandt,mayor\n', /^line \d: .+; correct it/],
    ['nobody', 'name,office\n', /^holds nobody with an office$/], ['nothing', ' \n', /^is empty$/],
  ])('refuses %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

describe('FollowTheMoney', () => {
  const ada = { id: 'p1', schema: 'Person', properties: { name: ['Ada Brandt', 'Adda Brandt'], wikidataId: ['Q99999999'], nationality: ['is'] } }
  const post = { id: 'o1', schema: 'Position', properties: { name: ['Minister of Fisheries'], country: ['is'] } }
  it('takes people by what they occupy', () => {
    const { format, holders, unread } = read([ada, post, { id: 'x', schema: 'Occupancy', properties: { holder: ['p1'], post: ['o1'], startDate: ['2029-02-01'], endDate: ['2030-02-01T00:00:00'] } }, { id: 'v', schema: 'Vessel', properties: {} }])
    expect([format, unread]).toEqual(['followthemoney', ['1 of Vessel']])
    expect(holders).toEqual([{ wikidata: 'Q99999999', name: 'Ada Brandt', aliases: ['Adda Brandt'], terms: [{ ...term, office: 'Minister of Fisheries', start: '2029-02-01', end: '2030-02-01' }] }])
  })
  it('takes memberships with a role, and positions in words', () => {
    const { holders } = read([{ ...ada, properties: { ...ada.properties, position: ['Mayor of Vik'] } }, { id: 'b', schema: 'Organization', properties: { name: ['NATO'] } }, { id: 'm', schema: 'Membership', properties: { member: ['p1'], organization: ['b'], role: ['Secretary General'] } }])
    expect(holders[0]?.terms.map(({ office, country }) => [office, country])).toEqual([['Mayor of Vik', 'IS'], ['Secretary General', 'NATO']])
  })
  it.each([
    ['a line that is no JSON', [JSON.stringify(ada), '{"id":'].join('\n'), /^line 2: is no JSON/],
    ['what is no entity', [JSON.stringify(ada), '{"schema":"Person"}'].join('\n'), /^line 2: is no FollowTheMoney entity: id /],
    ['people without offices', JSON.stringify(ada), /^holds nobody with an office$/],
  ])('refuses %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

describe('Popolo', () => {
  it('takes memberships of posts, also those within people', () => {
    const { format, holders, unread } = read(JSON.stringify({
      persons: [{ id: 1, name: 'Ada Brandt', identifiers: [{ scheme: 'wikidata', identifier: 'Q99999999' }], other_names: [{ name: 'Adda' }], memberships: [{ role: 'Speaker', organization_id: 'o', start_date: '2030' }] }, { id: 'b', name: 'Bo Tan' }],
      memberships: [{ person_id: 1, post_id: 'p', start_date: '2029-02-01', end_date: null }, { person_id: 1 }],
      posts: [{ id: 'p', label: 'Prime Minister', organization_id: 'o' }], organizations: [{ id: 'o', name: 'Iceland' }],
    }, null, 2))
    expect([format, unread]).toEqual(['popolo', ['1 of memberships without an office or a person', '1 of persons without an office']])
    expect(holders).toMatchObject([{ wikidata: 'Q99999999', aliases: ['Adda'], terms: [{ office: 'Prime Minister', country: 'IS', start: '2029-02-01' }, { office: 'Speaker', country: 'IS', start: '2030' }] }])
  })
  it.each([
    ['what is no document', '{"people": []}', /^is no Popolo document: persons is missing/],
    ['a wrong date', '{"persons":[{"id":"a","name":"Ada"}],"memberships":[{"person_id":"a","role":"Mayor","start_date":"soon"}]}', /^memberships\[0\]: start is "soon"/],
    ['what is cut', '{"persons":[', /^is no JSON/],
  ])('refuses %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

it('refuses what is too large, what is no text, and a country that is none', () => {
  const take = (bytes: Uint8Array, country?: string) => () => actorsIn(bytes, { today: '2031-03-10', country })
  expect(take(new Uint8Array(LARGEST_ACTOR_FILE + 1))).toThrow(/^is larger than the 16 MiB/)
  expect(take(new Uint8Array([0x6e, 0xff, 0xfe]))).toThrow(/^is not UTF-8/)
  expect(take(new TextEncoder().encode('name,office\nAda,mayor\n'), 'Eastmark')).toThrow(/^"Eastmark" is no country/)
})
