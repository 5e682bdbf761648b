import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/ingest/read-page.js'
import { analyse } from '../analyser.js'

/** A sentence, the first words of one statement's content in it, whom that was said to and through whom the page has it, nearest to the speaker first. */
type Passed = readonly [sentence: string, content: string, addressees: readonly string[], chain: readonly string[]]

const CASES: Readonly<Record<string, { readonly around: string, readonly sentences: readonly Passed[] }>> = {
  de: {
    around: 'Die Stadt und das Haus sind für die Leute da, und das ist nicht neu.',
    sentences: [
      ['„Der Bürgermeister hat mir gesagt, das Haus bleibe offen“, erklärte Anna Weber.', 'das Haus bleibe', ['Anna Weber'], ['Anna Weber']],
      ['Anna Weber berichtete, der Architekt habe ihr versichert, dass das Dach hält.', 'das Dach hält', ['Anna Weber'], ['Anna Weber']],
      ['Anna Weber sagte, sie habe den Brief nie gelesen.', 'sie habe den Brief', [], []],
      ['In einem offenen Brief an die Eltern schrieb Anna Weber, das Haus bleibe offen.', 'das Haus bleibe', ['die Eltern'], ['einem offenen Brief']],
      ['Das Haus bleibe offen, heißt es in einem Bericht der Stadt.', 'Das Haus bleibe', [], ['einem Bericht']],
      ['Laut einer Studie der Universität Olm bleiben solche Häuser offen.', 'bleiben solche', [], ['einer Studie']],
      ['Zu den Zahlen in einem Bericht sagte Anna Weber, das Haus bleibe offen.', 'das Haus bleibe', [], []],
      ['„Das Haus bleibt offen“, schrieb Anna Weber auf der Plattform Kurier.', 'Das Haus bleibt', [], ['Kurier']],
      ['„Das Haus bleibt offen“, ließ Anna Weber über ihren Anwalt mitteilen.', 'Das Haus bleibt', [], ['ihren Anwalt']],
      ['Anna Weber hatte der Belegschaft versichert, dass das Haus offen bleibt.', 'das Haus offen', ['der Belegschaft'], []],
      ['Anna Weber sagte vor dem Ausschuss, das Haus bleibe offen.', 'das Haus bleibe', ['dem Ausschuss'], []],
      ['Anna Weber sagte dieser Zeitung, das Haus bleibe offen.', 'das Haus bleibe', ['dieser Zeitung'], ['dieser Zeitung']],
      ['„Das Haus bleibt offen“, sagte Anna Weber dem Sender Radio Olm. Das Dach sei dicht.', 'Das Dach', [], ['Radio Olm']],
      ['Anna Weber bestritt, dass der Architekt ihr gesagt habe, das Dach halte.', 'das Dach halte', ['Anna Weber'], []],
    ],
  },
  fr: {
    around: 'La ville et la maison sont pour les gens, et ce n’est pas nouveau.',
    sentences: [
      ['« Le maire m’a dit que la maison resterait ouverte », a raconté Anne Roth.', 'la maison resterait', ['Anne Roth'], ['Anne Roth']],
      ['Anne Roth a raconté que l’architecte lui avait assuré que le toit tiendrait.', 'le toit tiendrait', ['Anne Roth'], ['Anne Roth']],
      ['Anne Roth a déclaré qu’elle n’avait jamais lu la lettre.', 'elle n’avait', [], []],
      ['« La maison reste ouverte », a indiqué Anne Roth dans un communiqué.', 'La maison reste', [], ['un communiqué']],
      ['« La maison reste ouverte », a répondu Anne Roth par courriel.', 'La maison reste', [], ['courriel']],
      ['Selon une étude de l’université d’Olm, ces maisons restent ouvertes.', 'ces maisons', [], ['une étude']],
      ['« La maison reste ouverte », a écrit Anne Roth sur le réseau social Corniche.', 'La maison reste', [], ['Corniche']],
      ['Anne Roth a déclaré devant la commission que la maison resterait ouverte.', 'la maison resterait', ['la commission'], []],
    ],
  },
  es: {
    around: 'La ciudad y la casa son para la gente, y eso no es nuevo.',
    sentences: [
      ['«El alcalde me dijo que la casa seguiría abierta», contó Ana Ruiz.', 'la casa seguiría', ['Ana Ruiz'], ['Ana Ruiz']],
      ['Ana Ruiz contó que el arquitecto le aseguró que el tejado aguantaría.', 'el tejado aguantaría', ['Ana Ruiz'], ['Ana Ruiz']],
      ['Ana Ruiz dijo que nunca había leído la carta.', 'nunca había', [], []],
      ['En un comunicado, Ana Ruiz afirmó que la casa seguirá abierta.', 'la casa seguirá', [], ['un comunicado']],
      ['«La casa sigue abierta», señaló Ana Ruiz por correo electrónico.', 'La casa sigue', [], ['correo']],
      ['Según un estudio de la Universidad de Olmo, estas casas siguen abiertas.', 'estas casas', [], ['un estudio']],
      ['«La casa sigue abierta», escribió Ana Ruiz en la red social Faro.', 'La casa sigue', [], ['Faro']],
      ['Ana Ruiz acusó a la oposición de «jugar con la casa de todos los vecinos».', 'jugar con la casa', [], []],
      ['Consultada por este diario, Ana Ruiz dijo que la casa seguirá abierta.', 'la casa seguirá', ['este diario'], []],
    ],
  },
  ru: {
    around: 'Город и дом нужны людям, и это не новость для тех, кто живёт рядом.',
    sentences: [
      ['«Мэр сказал мне, что дом останется открытым», — рассказала Анна Лаврова.', 'дом останется', ['Анна Лаврова'], ['Анна Лаврова']],
      ['Анна Лаврова рассказала, что архитектор пообещал ей, что крыша выдержит.', 'крыша выдержит', ['Анна Лаврова'], ['Анна Лаврова']],
      ['Анна Лаврова сказала, что никогда не читала письмо.', 'никогда не читала', [], []],
      ['В письме Анна Лаврова пишет, что дом останется открытым.', 'дом останется', [], ['письме']],
      ['«Дом останется открытым», — говорится в сообщении комитета.', 'Дом останется', [], ['сообщении']],
      ['Анна Лаврова сообщила следствию, что дом останется открытым.', 'дом останется', ['следствию'], []],
      ['«Дом останется открытым», — написала Анна Лаврова в своём телеграм-канале.', 'Дом останется', [], ['телеграм-канале']],
      ['«Дом останется открытым», — написала Анна Лаврова на своём сайте.', 'Дом останется', [], ['сайте']],
    ],
  },
  uk: {
    around: 'Місто й дім потрібні людям, і це не новина для тих, хто живе поруч.',
    sentences: [
      ['«Мер сказав мені, що дім лишиться відкритим», — розповіла Анна Тимчишин.', 'дім лишиться', ['Анна Тимчишин'], ['Анна Тимчишин']],
      ['Анна Тимчишин розповіла, що архітектор пообіцяв їй, що дах витримає.', 'дах витримає', ['Анна Тимчишин'], ['Анна Тимчишин']],
      ['Анна Тимчишин сказала, що ніколи не читала листа.', 'ніколи не читала', [], []],
      ['У листі Анна Тимчишин пише, що дім лишиться відкритим.', 'дім лишиться', [], ['листі']],
      ['«Дім лишиться відкритим», — ідеться в заяві комітету.', 'Дім лишиться', [], ['заяві']],
      ['Анна Тимчишин повідомила слідству, що дім лишиться відкритим.', 'дім лишиться', ['слідству'], []],
    ],
  },
}

describe.each(Object.keys(CASES))('to whom and through whom, in %s', (language) => {
  const { around, sentences } = CASES[language] ?? { around: '', sentences: [] }
  it.each(sentences)('%s', async (sentence, content, addressees, chain) => {
    const { article } = readPage({ name: 'passed.txt', bytes: new TextEncoder().encode(`${around}\n\n${sentence}`), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain', published: '2025-03-05' })
    const { statements } = await analyse(article)
    const textOf = (spans: readonly { readonly begin: number, readonly end: number }[]) => spans.map(({ begin, end }) => article.text.slice(begin, end)).join(' ')
    const said = statements.find((one) => textOf(one.content).replace(/^[«»„“‹›\s]+/u, '').replace(/^(?:dass|que|qu’|что|що)\s?/u, '').startsWith(content))
    expect({ addressees: said?.addressees.map(({ name }) => name), chain: said?.chain.map(({ name }) => name) }).toEqual({ addressees, chain })
  })
})
