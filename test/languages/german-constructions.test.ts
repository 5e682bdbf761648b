import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/ingest/read-page.js'
import { analyse } from '../analyser.js'

const read = async (words: string) => {
  const { article } = readPage({ name: 'page.txt', bytes: new TextEncoder().encode(words), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain', published: '2025-03-05' })
  return (await analyse(article)).statements.filter(({ kind }) => kind !== 'topic').map(({ speakers, content, saidAt }) => ({ speaker: speakers[0]?.name ?? null, words: content.map(({ begin, end }) => article.text.slice(begin, end)).join(' … '), saidAt: saidAt?.value ?? null }))
}

/** A page, and a statement that it holds with its speaker; `null` for a speaker that stays open. */
const HELD: readonly (readonly [why: string, page: string, words: string, speaker: string | null])[] = [
  ['a past plural in the midst of a report', '„Wir sperren nur im Notfall“, sagte Baudezernentin Alke Normann am Dienstag. Die Risse seien seit Jahren bekannt. Viele Anwohner fühlten sich trotzdem unwohl. Ein Neubau sei nicht in Sicht.', 'Viele Anwohner fühlten sich trotzdem unwohl', 'Alke Normann'],
  ['a past subjunctive that no indicative has', 'Die Brücke sei sicher, sagte Baudezernentin Alke Normann am Dienstag. Mehrere Gutachten lägen vor.', 'Mehrere Gutachten lägen vor', 'Alke Normann'],
  ['a report behind a relative clause', 'Die Stadt sei überfordert, sagte Baudezernentin Alke Normann am Dienstag. Fast jedes Problem, unter dem man leide, habe mit dem Verkehr zu tun.', 'Fast jedes Problem, unter dem man leide, habe mit dem Verkehr zu tun', 'Alke Normann'],
  ['a report of whoever its pronoun means, behind a sentence of the reporter', '„Schreiben ist wie Kochen“, sagt die Autorin Marit Solberg in ihrer Küche. Der neue Roman erzählt von drei Schwestern. Fünf Jahre habe sie daran gearbeitet.', 'Fünf Jahre habe sie daran gearbeitet', 'Marit Solberg'],
  ['a possessive and a noun before a colon', 'Hebamme Runa Petzold sprach am Montag mit den Eltern. Ihre Sorge: Mit der Station verschwindet bald die ganze Klinik.', 'Mit der Station verschwindet bald die ganze Klinik', 'Runa Petzold'],
  ['a noun with its owner before a colon', 'In Solheide wird gestritten. Die Forderung der Gewerkschaft: Das Land soll einspringen.', 'Das Land soll einspringen', 'der Gewerkschaft'],
  ['a clause about somebody before a colon', 'Der Haushalt steht. Die Opposition sieht das anders: Der Minister mache sich zum Handlanger der Bank.', 'Der Minister mache sich zum Handlanger der Bank', 'die Opposition'],
  ['from whom it comes before a colon', 'Minister Eike Dahlmann steht in der Kritik. Rückendeckung bekam Dahlmann vom Hausärzteverband: Die Praxen hätten genug Impfstoff erhalten.', 'Die Praxen hätten genug Impfstoff erhalten', 'Hausärzteverband'],
  ['an infinitive held by a noun', 'Melle streitet um Bäume. Der Vorschlag des Bauamts, für den Radweg sechzig Linden zu fällen, sorgt im Stadtrat für Streit.', 'für den Radweg sechzig Linden zu fällen', 'des Bauamts'],
  ['what somebody is called, with who it is', '„Ich bleibe“, sagte Minister Eike Dahlmann am Montag. Die Abgeordnete Sontje Brix nannte die Kampagne „schlampig“.', 'die Kampagne „schlampig“', 'Sontje Brix'],
  ['what the talk is of', 'Der Bahnhof wird teurer. Im Aufsichtsrat ist von einem „Fass ohne Boden“ die Rede.', 'von einem „Fass ohne Boden“', 'Aufsichtsrat'],
  ['a body called by another noun', 'Die Nordland Bank streicht 900 Stellen. Immer weniger Kunden kämen in die Filialen, teilte das Geldhaus mit.', 'Immer weniger Kunden kämen in die Filialen', 'Nordland Bank'],
  ['a body called by its own noun', 'Der Verband der Fluglinien hat Zahlen vorgelegt. Der Trend sei stabil, teilte der Verband mit.', 'Der Trend sei stabil', 'Verband der Fluglinien'],
  ['an office of several parts', '„Wir senden falsche Signale aus“, sagte der Olmer Gesundheits-, Sozial- und Baudirektor Pierre Alain Schnegger am Montag.', '„Wir senden falsche Signale aus“', 'Pierre Alain Schnegger'],
  ['a calling that no list has', 'Die Streiks gehen weiter. Die Branchenkoordinatorin für Busse und Bahnen, Katharina Wanger, betont, dass die Streiks niemanden kalt lassen.', 'dass die Streiks niemanden kalt lassen', 'Katharina Wanger'],
  ['a family name beside a verb of people', 'Tarik Braslau wurde zwei Jahre lang gefangen gehalten. „Eindeutig ja“, antwortet Braslau im Gespräch auf die erste Frage. „Man hat mir alles genommen“, sagt er.', '„Man hat mir alles genommen“', 'Tarik Braslau'],
  ['the verb as Switzerland writes it', 'Das Gericht hat entschieden. Die Bewilligung sei zu Unrecht erteilt worden, heisst es beim Carverband.', 'Die Bewilligung sei zu Unrecht erteilt worden', 'Carverband'],
]

describe('German statements by how the press puts them', () => {
  it.each(HELD)('%s', async (_, page, words, speaker) => {
    const found = (await read(page)).find((one) => one.words === words)
    expect(found).toBeDefined()
    const bare = (name: string | null | undefined) => name?.toLowerCase().replace(/^(?:die|der|das|des|dem) /, '') ?? null
    expect(bare(found?.speaker)).toBe(bare(speaker))
  })
})

/** Pages, and words of the reporter that nobody is told to have said. */
const REPORTERS: readonly (readonly [why: string, page: string, words: string])[] = [
  ['a past plural of what happened', 'Er sei sofort geflohen, sagte der Zeuge Jan Rothe am Montag. Zwei Nachbarn alarmierten gestern die Polizei.', 'alarmierten'],
  ['a participle that looks like a subjunctive', 'Die Lage sei ernst, sagte der Zeuge Jan Rothe am Montag. Die fehlende Energie hat die Verbindung gekappt.', 'gekappt'],
  ['an adjective in -ten', 'Die Lage sei ernst, sagte der Zeuge Jan Rothe am Montag. Die befristeten Verträge enden im Juni.', 'befristeten'],
]

describe('German sentences that are the reporter’s', () => {
  it.each(REPORTERS)('%s', async (_, page, words) => {
    expect((await read(page)).filter((one) => one.words.includes(words))).toEqual([])
  })
})

it('several men are not the one who spoke', async () => {
  const all = await read('„Der See ist tot“, sagte der Forscher Bent Kuper am Montag. Die Forscher schreiben, dass nur noch Algen darin leben.')
  expect(all.at(-1)?.speaker).not.toBe('Bent Kuper')
})

it('an answer that nobody is named for stays open', async () => {
  const all = await read('Der Richter Jan Rothe fragte nach dem Schlüssel. „Den hatte nur der Hausmeister bei sich“, lautete die Antwort.')
  expect(all.at(-1)?.speaker).toBeNull()
})

it('speeches at a session are of the day on which it decided', async () => {
  const all = await read('Die Delegierten der Bauernpartei haben am Samstag in Olm eine Initiative beschlossen. Den Anfang der Reden machte Parteichef Marco Chiesi.\n\n„Wir wollen kein zweites Hafenviertel“, sagte der Abgeordnete Thomas Mattner.')
  expect(all.find(({ words }) => words.includes('Hafenviertel'))?.saidAt).toBe('2025-03-01')
})
