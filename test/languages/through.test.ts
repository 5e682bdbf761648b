import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/ingest/read-page.js'
import { analyse } from '../analyser.js'

/** Sentences of which one person says one thing, and through whom the page has it. */
const CASES: Readonly<Record<string, { readonly name: string, readonly around: string, readonly sentences: readonly (readonly [sentence: string, through: string])[] }>> = {
  de: {
    name: 'Anna Weber', around: 'Die Stadt und das Haus sind für die Leute da, und das ist nicht neu.',
    sentences: [
      ['„Das Haus bleibt offen“, sagte Anna Weber der Zeitung „Olmer Bote“.', 'Olmer Bote'],
      ['„Das Haus bleibt offen“, sagte Anna Weber der „Olmer Allgemeinen“.', 'Olmer Allgemeinen'],
      ['„Das Haus bleibt offen“, sagte Anna Weber dem Sender Radio Olm.', 'Radio Olm'],
      ['„Das Haus bleibt offen“, sagte Anna Weber bei Radio Olm.', 'Radio Olm'],
      ['„Das Haus bleibt offen“, sagte Anna Weber im Gespräch mit der Nachrichtenagentur NDA.', 'NDA'],
      ['„Das Haus bleibt offen“, sagte Anna Weber in der Sendung „Olm am Abend“.', 'Olm am Abend'],
      ['Das Haus bleibe offen, berichtet der „Olmer Bote“ unter Berufung auf Anna Weber.', 'Olmer Bote'],
      ['Nach Informationen des „Olmer Boten“ sagte Anna Weber, das Haus bleibe offen.', 'Olmer Boten'],
      ['Anna Weber sagte laut der Agentur NDA, das Haus bleibe offen.', 'NDA'],
      ['„Das Haus bleibt offen“, schrieb Anna Weber auf X.', 'X'],
    ],
  },
  fr: {
    name: 'Anne Roth', around: 'La ville et la maison sont pour les gens, et ce n’est pas nouveau.',
    sentences: [
      ['« La maison reste ouverte », a déclaré Anne Roth dans un entretien au Courrier d’Olm.', 'Courrier d’Olm'],
      ['« La maison reste ouverte », a déclaré Anne Roth au quotidien Le Matin.', 'Le Matin'],
      ['« La maison reste ouverte », a déclaré Anne Roth à l’AFO.', 'AFO'],
      ['« La maison reste ouverte », a déclaré Anne Roth sur Radio Olm.', 'Radio Olm'],
      ['« La maison reste ouverte », a déclaré Anne Roth, citée par l’agence officielle Presse-Olm.', 'Presse-Olm'],
      ['Selon l’agence Presse-Olm, Anne Roth a déclaré que la maison restait ouverte.', 'Presse-Olm'],
      ['La maison reste ouverte, rapporte Le Matin, citant Anne Roth.', 'Le Matin'],
      ['« La maison reste ouverte », a déclaré Anne Roth à nos confrères du Matin.', 'Matin'],
      ['Anne Roth a déclaré que la maison restait ouverte, rapporte l’agence Presse-Olm.', 'Presse-Olm'],
      ['« La maison reste ouverte », a écrit Anne Roth sur Bluesky.', 'Bluesky'],
    ],
  },
  es: {
    name: 'Ana Ruiz', around: 'La ciudad y la casa son para la gente, y eso no es nuevo.',
    sentences: [
      ['«La casa sigue abierta», dijo Ana Ruiz en una entrevista con El Faro.', 'El Faro'],
      ['«La casa sigue abierta», dijo Ana Ruiz al diario La Hoja.', 'La Hoja'],
      ['«La casa sigue abierta», dijo Ana Ruiz a la agencia AIN.', 'AIN'],
      ['«La casa sigue abierta», dijo Ana Ruiz en declaraciones a Radio Olmo.', 'Radio Olmo'],
      ['«La casa sigue abierta», dijo Ana Ruiz, citada por la agencia AIN.', 'AIN'],
      ['«La casa sigue abierta», dijo Ana Ruiz en Telecinco Norte.', 'Telecinco Norte'],
      ['«La casa sigue abierta», escribió Ana Ruiz en su cuenta de X.', 'X'],
      ['Según la agencia AIN, Ana Ruiz dijo que la casa sigue abierta.', 'AIN'],
      ['Ana Ruiz dijo que la casa sigue abierta, según recoge El Faro.', 'El Faro'],
    ],
  },
  ru: {
    name: 'Анна Лаврова', around: 'Город и дом нужны людям, и это не новость для тех, кто живёт рядом.',
    sentences: [
      ['«Дом останется открытым», — сказала Анна Лаврова агентству «Олм».', 'Олм'],
      ['«Дом останется открытым», — сказала Анна Лаврова в интервью газете «Маяк».', 'Маяк'],
      ['«Дом останется открытым», — заявила Анна Лаврова, сообщает агентство «Олм».', 'Олм'],
      ['Анна Лаврова заявила, что дом останется открытым, передаёт РИО.', 'РИО'],
      ['Как сообщает «Маяк», Анна Лаврова заявила, что дом останется открытым.', 'Маяк'],
      ['Дом останется открытым, пишет газета «Маяк» со ссылкой на Анну Лаврову.', 'Маяк'],
      ['«Дом останется открытым», — цитирует Анну Лаврову агентство «Олм».', 'Олм'],
      ['«Дом останется открытым», — приводит слова Анны Лавровой «Маяк».', 'Маяк'],
      ['«Дом останется открытым», — сказала Анна Лаврова в эфире радио «Олм».', 'Олм'],
      ['По информации агентства «Олм», Анна Лаврова заявила, что дом останется открытым.', 'Олм'],
    ],
  },
  uk: {
    name: 'Анна Тимчишин', around: 'Місто й дім потрібні людям, і це не новина для тих, хто живе поруч.',
    sentences: [
      ['«Дім лишиться відкритим», — сказала Анна Тимчишин агентству «Олм».', 'Олм'],
      ['«Дім лишиться відкритим», — сказала Анна Тимчишин в інтерв’ю газеті «Маяк».', 'Маяк'],
      ['«Дім лишиться відкритим», — заявила Анна Тимчишин, повідомляє агентство «Олм».', 'Олм'],
      ['Анна Тимчишин заявила, що дім лишиться відкритим, передає «Маяк».', 'Маяк'],
      ['Як повідомляє «Маяк», Анна Тимчишин заявила, що дім лишиться відкритим.', 'Маяк'],
      ['Дім лишиться відкритим, пише газета «Маяк» із посиланням на Анну Тимчишин.', 'Маяк'],
      ['«Дім лишиться відкритим», — цитує Анну Тимчишин агентство «Олм».', 'Олм'],
      ['«Дім лишиться відкритим», — наводить слова Анни Тимчишин «Маяк».', 'Маяк'],
      ['«Дім лишиться відкритим», — сказала Анна Тимчишин в ефірі радіо «Олм».', 'Олм'],
      ['За інформацією агентства «Олм», Анна Тимчишин заявила, що дім лишиться відкритим.', 'Олм'],
    ],
  },
}

describe.each(Object.keys(CASES))('through whom words came, in %s', (language) => {
  const { name, around, sentences } = CASES[language] ?? { name: '', around: '', sentences: [] }
  it.each(sentences)('%s', async (sentence, through) => {
    const { article } = readPage({ name: 'through.txt', bytes: new TextEncoder().encode(`${around}\n\n${sentence}`), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain', published: '2025-03-05' })
    const { statements } = await analyse(article)
    const said = statements.filter(({ kind }) => kind !== 'topic')
    expect(said.map(({ speakers }) => speakers.map((speaker) => speaker.name))).toEqual([[name]])
    expect(said[0]?.chain.map((hop) => hop.name)).toEqual([through])
  })
})
