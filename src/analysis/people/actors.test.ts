import { describe, expect, it } from 'vitest'
import { transliterationKey } from './actor-names.js'
import { actorNamed, countryOf, holderOf } from './actors.js'
import { KNOWN_UNTIL, OFFICES, PEOPLE } from '../lexicons/actors.js'

const LAVROV = 'Q58217'
const PUTIN = 'Q7747'
const ZELENSKYY = 'Q3874799'

describe('actorNamed', () => {
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
  it('finds everybody by the name in the list, unless two have it', () => {
    const keys = PEOPLE.map(([, name]) => transliterationKey(name))
    const missed = PEOPLE.filter(([id, name]) => name.trim().split(/[\s-]/u).length > 1 && actorNamed(name)?.id !== id)
      .filter(([, name]) => keys.filter((key) => key === transliterationKey(name)).length === 1)
    expect(missed).toEqual([])
  })
})

describe('holderOf', () => {
  it.each([
    ['foreign minister', 'Russia', '2021-12-24', LAVROV], ['FM', 'Russian', '2021-12-24', LAVROV],
    ['Minister of Foreign Affairs', 'Moscow', '2021', LAVROV],
    ['the president', 'Ukraine', '2021-12', ZELENSKYY], ['president', 'Russia', '2022-03-01', PUTIN],
    ['secretary of state', 'the U.S.', '2021-12-24', 'Q7821917'], ['foreign secretary', 'UK', '2022-10-01', 'Q6131460'],
    ['queen', 'United Kingdom', '2020-05-01', 'Q9682'], ['PM', 'Britain', '2020-05-01', 'Q180589'], ['premier',
    'China', '2021-05-01', 'Q18111'],
  ])('%s of %s at %s', (office, country, date, id) => {
    expect(holderOf(office, country, date)?.id).toBe(id)
  })
  it.each([
    ['without a date', 'foreign minister', 'Russia', null],
    ['with what is no date', 'foreign minister', 'Russia', 'today'],
    ['before the first start', 'foreign minister', 'Ukraine', '2019-05-01'],
    ['in a year of change', 'president', 'United States', '2021'],
    ['in a year of change, by day', 'president', 'Ukraine', '2019-12-24'],
    ['in the year another took over', 'prime minister', 'United Kingdom', '2022-03-01'],
    ['after the list was made', 'foreign minister', 'Russia', '2022-12-11'],
    ['after the list of heads was made', 'president', 'Russia', '2022-10-02'],
    ['where two are listed', 'foreign minister', 'Yemen', '2021-05-01'],
    ['for a deputy', 'deputy foreign minister', 'Russia', '2021-12-24'],
    ['for a former one', 'former president', 'Russia', '2021-12-24'],
    ['for an ex', 'ex-president', 'Russia', '2021-12-24'],
    ['for a vice', 'vice president', 'United States', '2022-05-01'],
    ['for a civil servant', 'foreign secretary', 'India', '2021-12-24'],
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

describe('the list of actors', () => {
  it('has offices only of people and countries that are there', () => {
    const ids = new Set(PEOPLE.map(([id]) => id))
    expect(OFFICES.filter(([id]) => !ids.has(id))).toEqual([])
  })
  it('ends with the newest start that it shows', () => {
    const starts = OFFICES.filter(([, , kind]) => kind === 'foreign minister').map(([, , , , start]) => start ?? '')
    expect(starts.filter((start) => start > KNOWN_UNTIL.foreignMinisters)).toEqual([])
  })
})
