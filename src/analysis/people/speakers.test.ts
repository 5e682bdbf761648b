import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

const analysisOf = async (text: string, publishedAt: string | null = null) => analyse(articleOf(text, publishedAt))
const speakers = async (text: string, publishedAt: string | null = null) =>
  (await analysisOf(text, publishedAt)).statements.map((statement) => statement.speakers)
const names = async (text: string, publishedAt: string | null = null) =>
  (await speakers(text, publishedAt)).map((each) => each.map(({ name }) => name))

describe('speakers: by name', () => {
  it.each<[string, readonly (readonly (string | null)[])[]]>([
    ['Orla Venn said it was open. Venn added that ships had come.', [['Orla Venn'], ['Orla Venn']]],
    ['Ms Venn said it was open. Orla Venn, a doctor, lives in Arden.', [['Orla Venn']]],
    ['Orla Venn, Gregor Tind and Paul Roth said it was open.', [['Orla Venn', 'Gregor Tind', 'Paul Roth']]],
    ['Neither Orla Venn nor Gregor Tind would say whether it was open.', [['Orla Venn', 'Gregor Tind']]],
    ['The plan was dismissed by Brask, Olm, and Tavria.', [['Brask', 'Olm', 'Tavria']]],
    ['“It is open,” the mayor, Orla Venn, said.', [['Orla Venn']]],
    ['“It is open.” —Orla Venn, mayor of Arden', [['Orla Venn']]],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected)
  })

  it('names nobody where two of one surname are about, and says so', async () => {
    const { statements, problems } = await analysisOf('Gregor Tind met Paul Tind. Tind said it was open.')
    expect(statements.map((statement) => statement.speakers)).toEqual([[{ name: null, as: 'Tind', known: 'open', candidates: ['Gregor Tind', 'Paul Tind'] }]])
    expect(problems.map(({ rule }) => rule)).toEqual(['speaker-unresolved'])
    expect(problems[0]?.message).toContain('Gregor Tind or Paul Tind')
  })

  it('gives role and body with the name', async () => {
    expect(await speakers('Tavria’s foreign minister, Orla Venn, said it was open.')).toMatchObject([[
      { name: 'Orla Venn', as: 'Tavria’s foreign minister, Orla Venn', role: 'foreign minister', of: 'Tavria', known: 'named' },
    ]])
  })
})

describe('speakers: bodies that need no introduction', () => {
  it.each<[string, readonly (readonly (string | null)[])[]]>([
    ['Ministers of NATO met in Arden on Monday. The alliance said the exercise would go ahead.', [['NATO']]],
    ['The EU sent a team to Arden in May. The bloc said the harbour had to close.', [['EU']]],
    ['The International Monetary Fund left Tavria in May. The fund said the loan was on hold.', [['International Monetary Fund']]],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected)
  })

  it('are not meant where the page calls another so', async () => {
    expect((await names('NATO met in Arden. The Tavrian Fishing Alliance closed its harbour office on Monday. The alliance said its boats would stay in port.')).flat()).not.toContain('NATO')
  })
})

describe('speakers: what stands beside a name', () => {
  it('tells by its own noun what the name is: a program administrator is no program', async () => {
    expect(await names('Charles Norren, program administrator for the Harbour Project, left. “It is safe,” Norren said.')).toEqual([['Charles Norren']])
  })

  it('gives an owned body its whole name, and a person theirs without the office', async () => {
    expect(await names('Brask’s Ministry of Trade said it was open. BASA Administrator Jim Norren said it was not.')).toEqual([['Ministry of Trade'], ['Jim Norren']])
  })

  it.each([
    ['The president, Tsai Ing-wen, came. “It is open,” Tsai said.', 'Tsai Ing-wen'], ['The director, Sung-min Yoo, wrote that it was open.', 'Sung-min Yoo'],
    ['London-based Ann Roe said it was open.', 'Ann Roe'], ['“It is cold,” said Farah Dean, a union official who works in Lewes.', 'Farah Dean'],
    ['His challenger, a dentist named Silvia Maneva, said the books would be opened.', 'Silvia Maneva'],
    ['Walid al-Hosni ran the shop with Nadim al-Hosni. “I hid it,” Walid said.', 'Walid al-Hosni'],
  ])('gives a name whole, and nothing but it: %s', async (text, name) => {
    expect((await names(text)).at(-1)).toEqual([name])
  })

  it('takes the spelling that the page uses most', async () => {
    expect(await names('A credit via Basa came first. BASA said it was open. BASA said it was safe.')).toEqual([['BASA'], ['BASA']])
  })

  it('takes nobody for who alleges what is alleged of them', async () => {
    expect((await names('Olm Venn came. The police know the night on which he allegedly struck Virginia Gray.')).flat()).not.toContain('Olm Venn')
  })

  it('takes no adjective for a name', async () => {
    expect((await names('The council faced stiff international and French criticism over its decision to close the port.')).flat().filter((name) => name === 'French' || name === 'international')).toEqual([])
  })

  it('words that are told once are one statement', async () => {
    expect(await names('Olm Lamrani came. That being said, "people with pillows shouldn\'t panic or throw them out," Lamrani said.')).toEqual([['Olm Lamrani']])
  })

  it('a government is known by its people’s adjective, whoever else was named', async () => {
    expect(await names('Reporters came to the Berm and the Rukan, near Jordan. According to the Jordanian government, the camp is open.')).toEqual([['the Jordanian government']])
  })
})

describe('speakers: by role', () => {
  it.each<[string, readonly (readonly (string | null)[])[]]>([
    ['Foreign Minister Orla Venn of Tavria came. The minister said it was open.', [['Orla Venn']]],
    ['Mayor Orla Venn met Judge Paul Roth. The judge said it was open.', [['Paul Roth']]],
    ['Mayor Orla Venn came. The mayor said it was open.', [['Orla Venn']]],
    ['The mayor said it was open.', [['the mayor']]],
    ['Mayor Orla Venn came. The deputy mayor said it was open.', [['the deputy mayor']]],
    ['Mayor Orla Venn came. A former mayor said it was open.', [['a former mayor']]],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected)
  })

  it('knows who held an office on the page’s date, and nobody without a date', async () => {
    const text = 'The Russian foreign minister said it was open.'
    expect(await speakers(text, '2021-12-24')).toMatchObject([[
      { as: 'The Russian foreign minister', role: 'foreign minister', of: 'Russia', actor: 'Q58217' },
    ]])
    expect((await speakers(text)).flat().map(({ actor }) => actor)).toEqual([undefined])
  })
})

describe('speakers: by pronoun', () => {
  it.each<[string, readonly (readonly (string | null)[])[]]>([
    ['Orla Venn said it was open. She added that ships had come.', [['Orla Venn'], ['Orla Venn']]],
    ['Orla Venn, the mayor of Arden, came. She said it was open.', [['Orla Venn']]],
    ['Orla Venn said it was open. “Ships have come,” she said.', [['Orla Venn'], ['Orla Venn']]],
    ['Ms Orla Venn met Mr Gregor Tind. He said it was open.', [['Gregor Tind']]],
    ['Gregor Tind and Paul Roth said it was open. They added that ships had come.',
      [['Gregor Tind', 'Paul Roth'], ['Gregor Tind', 'Paul Roth']]],
    ['He said it was open.', [[null]]],
    ['The port has two piers. She said it was open.', [[null]]],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected)
  })

  it('reports a pronoun that nobody fits, at its place', async () => {
    const { problems } = await analysisOf('He said it was open.')
    expect(problems).toMatchObject([{ rule: 'speaker-unresolved', begin: 0, end: 2 }])
  })
})

describe('speakers: unnamed', () => {
  it.each([
    ['A senior official who asked not to be named said it was open.', 'A senior official who asked not to be named'],
    ['Two officials said it was open.', 'Two officials'],
    ['The ministry said it was open.', 'The ministry'],
    ['Critics said it was open.', 'Critics'],
    ['Somebody close to the talks said it was open.', 'Somebody close to the talks'],
  ])('are kept as written: %s', async (text, as) => {
    const [speaker] = (await speakers(text)).flat()
    expect(speaker?.as).toBe(as)
    expect(speaker?.name?.toLowerCase()).toBe(as.toLowerCase())
    expect(speaker?.actor).toBeUndefined()
  })

  it('answers a question page with the one person it names', async () => {
    expect(await names('Orla Venn is the mayor of Arden.\n\nQ: Is it open?\n\nA: It is.')).toEqual([[null], ['Orla Venn']])
  })
})

describe('speakers: one person, not several', () => {
  it.each<[string, readonly (readonly (string | null)[])[]]>([
    ['Paul Roth, chief executive and founder of Volt, said it was open.', [['Paul Roth']]],
    ['Paul Roth, Volt’s chairman of ferries and bridges, said it was open.', [['Paul Roth']]],
    ['Paul Roth, of Tarsk University, said it was open.', [['Paul Roth']]],
    ['Mayor Orla Venn came. Her deputy, Paul Roth, whose father was mayor, said it was open.', [['Paul Roth']]],
    ['In Norhaven, the mayor said it was open.', [['the mayor']]],
    ['Orla Venn and her deputy, Paul Roth, said it was open.', [['Orla Venn', 'Paul Roth']]],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected)
  })
})

describe('speakers: descriptions and short forms of who is named', () => {
  it.each<[string, readonly (readonly (string | null)[])[]]>([
    ['Volt, a carmaker, will move. The carmaker said it was open.', [['Volt']]],
    ['The Institute of Tides and Currents (ITC) came. The ITC said it was open.', [['Institute of Tides and Currents']]],
    ['Ola Ruse is Corvia’s minister for mines. The minister said it was open.', [['Ola Ruse']]],
    ['The works minister, Gil Astor, resigned on Monday and was replaced by Ruta Menk. The new works minister said it was open.', [['Ruta Menk']]],
    ['Colonel Dag Merrin came with Colonel Ada Holt. Colonel Merrin said it was open.', [['Dag Merrin']]],
    ['Tarn published a report on Monday. The report said it was open.', [['Tarn']]],
    ['Senator Ola Ruse came with Bo Tarn. Tarn left. The senator said it was open.', [['Ola Ruse']]],
    ['Lady Penelope Crane came. Lady Penelope said it was open.', [['Penelope Crane']]],
    ['Sir Bo Vree came. Lady Vree said it was open. Sir Bo said it was not.', [['Lady Vree'], ['Bo Vree']]],
    ['Ada Holt and Ruta Menk came. Gil Astor met Menk. Both women said it was open.', [['Ada Holt', 'Ruta Menk']]],
    ['A letter lay on the table. The letter said it was open.', [[null]]],
    ['Google Stadia will come. Google said it was open.', [['Google']]],
    ['Airbus sold fifty jets. The planemaker said it was open.', [['Airbus']]],
    ['The V350 order came late. The planemaker said it was open.', [[null]]],
    ['The Key Security Council of Norhaven came. The French foreign ministry said it was open.', [['the French foreign ministry']]],
    ['It went to two big-name politicians. They said it was open.', [['two big-name politicians']]],
    ['It brought a flood of letters from readers, who said it was open.', [['readers']]],
    ['It brought a wave of letters from his many victims in Arden, who said it was open.', [['his many victims in Arden']]],
    ['The reader of letters from victims, who said it was open, left.', [['the reader of letters from victims']]],
  ])('%s', async (text, expected) => {
    expect(await names(text)).toEqual(expected)
  })

  it('says how each is known, how sure that is, and who else it may be', async () => {
    const [named, pronoun, open] = (await speakers('Ms Orla Venn said it was open. She added that ships had come. He said it was not.')).flat()
    expect(named).toMatchObject({ known: 'named' })
    expect(pronoun).toMatchObject({ name: 'Orla Venn', known: 'resolved', how: 'pronoun' })
    expect(pronoun?.certainty).toBeGreaterThanOrEqual(0.65)
    expect(open).toMatchObject({ name: null, known: 'open' })
  })
})
