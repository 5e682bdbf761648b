import { describe, expect, it } from 'vitest'
import { transliterationKey } from './actor-names.js'
import offices from '#lexicons/offices.json' with { type: 'json' }
import { actorsAt, countryOf, tableWith } from './actors.js'
import type { OfficeHolder, OfficeTerm } from '../../model/office.js'

const actorNamed = (name: string, date: string | null = null, ...given: readonly (readonly [role: string, of: string | null])[]) => actorsAt(date).named(name, given.map(([role, of]) => ({ role, of })))
const holderOf = (office: string, of: string, date: string | null) => actorsAt(date).holder(office, of)

const LAVROV = 'Q58217'
const PUTIN = 'Q7747'
const ZELENSKYY = 'Q3874799'

describe('a full name without a date', () => {
  it.each([
    ['Sergei Lavrov', LAVROV], ['Sergey Lavrov', LAVROV], ['SERGEY LAVROV', LAVROV], ['Sergei Lavrov’s', LAVROV],
    ['Volodymyr Zelensky', ZELENSKYY], ['Volodymyr Zelenskyy', ZELENSKYY],
    ['Volodymyr Zelenskiy', ZELENSKYY], ['Volodymyr Zelenskyi', ZELENSKYY],
    ['Vladimir Putin', PUTIN], ['Ivica Dacic', 'Q57843'], ['Kim Jong Un', 'Q56226'], ['Bashar Assad', 'Q44329'],
    ['Tayyip Erdogan', 'Q39259'], ['Cyril Ramaphosa', 'Q1148669'], ['Kassym-Jomart Tokaev', 'Q200881'],
  ])('%s', (name, id) => {
    expect(actorNamed(name)?.id).toBe(id)
  })
  it.each([
    'Putin', 'Lavrov', '', '  ', 'Hugh Hill', 'Boris Lavrov', 'Sergei', 'constructor', '__proto__ x', 'Al-Sabah',
    'Kamil Mohamed', 'Saudi Arabia',
  ])('nobody for %j', (name) => {
    expect(actorNamed(name)).toBeNull()
  })
  it('finds everybody with an office that everybody hears of by the name in the list, unless two have it', () => {
    const prominent = new Set(['head_of_state', 'head_of_government', 'foreign_minister'].map((kind) => offices.offices.indexOf(kind)))
    const keys = new Map<string, number>()
    for (const [, names] of offices.people) for (const key of new Set(names.map(transliterationKey))) keys.set(key, (keys.get(key) ?? 0) + 1)
    const missed = offices.people.filter(([id, [name = ''], ...terms]) => id !== null && terms.some((term) => prominent.has(Number(term.split(' ')[1]))) && keys.get(transliterationKey(name)) === 1
      && name.trim().split(/[\s-]/u).length > 1 && actorNamed(name)?.id !== id)
    expect(missed).toEqual([])
  })
})

describe('whom a name means at a date', () => {
  const TRUMP = 'Q22686'
  it.each([
    ['Mike Pompeo', '2019-05-01', [['secretary of state', 'U.S.']], 'Q473239'], ['Mike Pompeo', '2019', [], 'Q473239'],
    ['Benjamin Netanyahu', '2019-05-01', [['prime minister', 'Israeli']], 'Q43723'],
    ['Trump', '2019-05-01', [['president', null]], TRUMP], ['Trump', '2019-05-01', [['president', 'U.S.']], TRUMP], ['Donald Trump', '2022-05-01', [['former president', null]], TRUMP],
    ['Matt Hancock', '2020-05-05', [['health secretary', null]], 'Q478161'],
    ['Jens Stoltenberg', '2021-12-24', [['secretary-general', 'NATO']], 'onrecord:nato:jens-stoltenberg'], ['Stoltenberg', '2021-12-24', [['secretary general', 'NATO']], 'onrecord:nato:jens-stoltenberg'],
    ['Marco Rubio', '2025-05-01', [['secretary of state', 'US']], 'onrecord:us:marco-rubio'],
  ] as const)('%s on %s', (name, date, given, id) => {
    expect(actorNamed(name, date, ...given)?.id).toBe(id)
  })
  it.each([
    ['long before any office', 'Mike Pompeo', '2005-01-01', []], ['who isn’t heard of, without their office', 'Matt Hancock', '2020-05-05', []],
    ['who is given an office of another country', 'Boris Johnson', '2020-05-01', [['foreign minister', 'Russian']]],
    ['who is given an office that is another’s', 'Mike Pompeo', '2019-05-01', [['defense secretary', 'U.S.']]],
    ['of a surname without a date', 'Trump', null, [['president', null]]], ['of a surname when another was in office', 'Trump', '2022-05-01', [['president', null]]],
    ['of a surname on the day of a change', 'Trump', '2021-01-20', [['president', 'U.S.']]], ['of a surname and a club', 'Trump', '2019-05-01', [['president', 'Harbour Club']]],
    ['of a surname and a former office', 'Trump', '2019-05-01', [['former president', null]]], ['of a surname and an office that companies have', 'Pence', '2019-05-01', [['vice president', null]]],
  ] as const)('nobody %s', (_, name, date, given) => {
    expect(actorNamed(name, date, ...given)).toBeNull()
  })
  it('gives one person one identifier, though a row has none', () => {
    expect(actorNamed('Ursula von der Leyen', '2021-05-01', ['president', 'European Commission'])?.id).toBe(actorNamed('Ursula von der Leyen', '2014-05-01', ['defence minister', 'German'])?.id)
    expect(actorNamed('Donald Tusk', '2018-05-01', ['president', 'European Council'])?.id).toBe('Q946')
  })
})

describe('a user’s own holders', () => {
  const term = (more: Partial<OfficeTerm>): OfficeTerm => ({ country: 'IS', office: 'foreign_minister', title: '', start: null, firstSeen: null, end: null, lastSeen: null, ...more })
  const own = (name: string, ...terms: readonly OfficeTerm[]): OfficeHolder => ({ wikidata: null, name, aliases: [], terms })
  const at = (date: string, ...holders: readonly OfficeHolder[]) => actorsAt(date, tableWith(holders))
  const VENN = own('Orla Vennsdottir', term({ start: '2030-01-10', lastSeen: '2030-06-01' }))

  it('hold their offices within what is known', () => {
    expect(at('2030-03-01', VENN).holder('foreign minister', 'Iceland')).toEqual({ id: 'onrecord:is:orla-vennsdottir', name: 'Orla Vennsdottir', of: 'Iceland' })
    expect(at('2030-07-01', VENN).holder('foreign minister', 'Iceland')).toBeNull()
    expect(at('2030-03-01').holder('foreign minister', 'Iceland')).toBeNull()
  })
  it('are nobody where two are in office', () => {
    expect(at('2030-03-01', VENN, own('Bo Tan', term({ start: '2030-02-01', lastSeen: '2030-04-01' }))).holder('foreign minister', 'Iceland')).toBeNull()
  })
  it('are nobody where another may have taken over in that year already', () => {
    expect(at('2030-03-01', VENN, own('Bo Tan', term({ start: '2030', end: '2031' }))).holder('foreign minister', 'Iceland')).toBeNull()
  })
  it('may call offices by words', () => {
    expect(at('2030-03-01', own('Bo Tan', term({ country: 'IS', office: 'Minister of Fisheries', start: '2030', lastSeen: '2031-06-01' }), term({ office: 'Defence Minister', start: '2029', lastSeen: '2031-01-01' }))).holder('defence minister', 'Iceland')?.name).toBe('Bo Tan')
    expect(at('2031-03-01', own('Bo Tan', term({ office: 'Minister of Fisheries', start: '2030', lastSeen: '2031-06-01' }))).holder('fisheries minister', 'Iceland')?.name).toBe('Bo Tan')
  })
  it('of an identifier that is there are the same person', () => {
    const more: OfficeHolder = { wikidata: 'Q58217', name: 'Sergey Lavrov', aliases: [], terms: [term({ country: 'RU', office: 'head_of_government', title: 'Prime Minister', start: '2030-01-01', lastSeen: '2030-06-01' })] }
    expect(at('2030-03-01', more).named('Lavrov', [{ role: 'prime minister', of: 'Russian' }])?.id).toBe(LAVROV)
  })
})

describe('holderOf', () => {
  it.each([
    ['foreign minister', 'Russia', '2021-12-24', LAVROV], ['FM', 'Russian', '2021-12-24', LAVROV],
    ['Minister of Foreign Affairs', 'Moscow', '2021', LAVROV],
    ['the president', 'Ukraine', '2021-12', ZELENSKYY], ['president', 'Russia', '2022-03-01', PUTIN],
    ['secretary of state', 'the U.S.', '2021-12-24', 'Q7821917'], ['foreign secretary', 'UK', '2022-10-01', 'Q6131460'],
    ['president', 'US', '2019-05-01', 'Q22686'], ['vice president', 'United States', '2022-05-01', 'Q10853588'], ['prime minister', 'Israeli', '2022-03-01', 'Q39318'],
    ['foreign secretary', 'India', '2021-12-24', 'Q23304224'], ['defense secretary', 'U.S.', '2018-05-05', 'Q267902'], ['chancellor', 'UK', '2019-01-01', 'Q332987'],
    ['secretary-general', 'NATO', '2021-05-01', 'onrecord:nato:jens-stoltenberg'], ['secretary general', 'the United Nations', '2015-05-01', 'Q1253'],
    ['president', 'European Commission', '2018-05-01', 'onrecord:eu:jean-claude-juncker'], ['speaker', 'the Knesset', '2019-01-01', 'Q1711779'],
    ['queen', 'United Kingdom', '2020-05-01', 'Q9682'], ['PM', 'Britain', '2020-05-01', 'Q180589'], ['premier',
    'China', '2021-05-01', 'Q18111'],
  ])('%s of %s at %s', (office, country, date, id) => {
    expect(holderOf(office, country, date)?.id).toBe(id)
  })
  it.each([
    ['without a date', 'foreign minister', 'Russia', null],
    ['with what is no date', 'foreign minister', 'Russia', 'today'],
    ['before the first start', 'foreign minister', 'Ukraine', '1985-05-01'],
    ['in a year of change', 'president', 'United States', '2021'],
    ['on the day of a change', 'president', 'United States', '2021-01-20'],
    ['after a holder was last seen', 'foreign minister', 'Russia', '2023-01-11'],
    ['where a term is missing', 'foreign minister', 'France', '2019-05-01'],
    ['where two are listed', 'foreign minister', 'France', '2006-05-01'],
    ['where several hold it at once', 'president', 'Bosnia and Herzegovina', '2019-05-01'],
    ['of a parliament that is none of the country', 'president', 'Bundestag', '2019-05-01'],
    ['for a deputy', 'deputy foreign minister', 'Russia', '2021-12-24'],
    ['for a former one', 'former president', 'Russia', '2021-12-24'],
    ['for an ex', 'ex-president', 'Russia', '2021-12-24'],
    ['of several deputies', 'deputy prime minister', 'Russia', '2021-12-24'],
    ['for who is to be', 'president-elect', 'United States', '2020-12-24'],
    ['for another secretary', 'secretary of state', 'Russia', '2021-12-24'],
    ['for a queen consort', 'queen', 'Spain', '2021-12-24'],
    ['for a word that objects have', 'constructor', 'Russia', '2021-12-24'],
    ['for no office', 'baker', 'Russia', '2021-12-24'],
    ['for no country', 'president', 'Eastmark', '2021-12-24'],
  ])('nobody %s', (_, office, country, date) => {
    expect(holderOf(office, country, date)).toBeNull()
  })
})

describe('countryOf', () => {
  it.each([
    ['Russia', 'RU', 'name'], ['the Russian Federation', 'RU', 'name'], ['Russian', 'RU', 'demonym'], ['Moscow',
    'RU', 'capital'],
    ['the Kremlin', 'RU', 'institution'], ['The White House', 'US', 'institution'], ['Downing Street', 'GB',
    'institution'],
    ['the Élysée', 'FR', 'institution'], ['the Bundestag', 'DE', 'institution'], ['U.S.', 'US', 'name'], ['US', 'US',
    'name'],
    ['Washington, D.C.', 'US', 'capital'], ['Kiev', 'UA', 'capital'], ['Kyiv', 'UA', 'capital'], ['Russia’s', 'RU',
    'name'],
    ['UAE', 'AE', 'name'], ['Britain', 'GB', 'name'], ['American', 'US', 'demonym'], ['Türkiye', 'TR', 'name'],
    ['Laos', 'LA', 'name'],
    ['the Netherlands', 'NL', 'name'], ['Honduras', 'HN', 'name'],
  ])('%s', (words, code, by) => {
    expect(countryOf(words)).toMatchObject({ code, by })
  })
  it.each([
    '', 'us', 'Brussels', 'Congolese', 'Dominican', 'Georgia', 'Island', 'Victoria', 'Eastmark', 'constructor',
    'the West',
  ])('no country for %j', (words) => {
    expect(countryOf(words)).toBeNull()
  })
  it('gives the Wikidata identifier where the lists have it', () => {
    expect(countryOf('Ukraine')?.id).toBe('Q212')
  })
})
