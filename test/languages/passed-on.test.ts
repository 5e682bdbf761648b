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
      ['Anna Weber bestritt, dass der Architekt ihr gesagt habe, das Dach halte.', 'das Dach halte', ['Anna Weber'], []],
    ],
  },
  fr: {
    around: 'La ville et la maison sont pour les gens, et ce n’est pas nouveau.',
    sentences: [
      ['« Le maire m’a dit que la maison resterait ouverte », a raconté Anne Roth.', 'la maison resterait', ['Anne Roth'], ['Anne Roth']],
      ['Anne Roth a raconté que l’architecte lui avait assuré que le toit tiendrait.', 'le toit tiendrait', ['Anne Roth'], ['Anne Roth']],
      ['Anne Roth a déclaré qu’elle n’avait jamais lu la lettre.', 'elle n’avait', [], []],
    ],
  },
  es: {
    around: 'La ciudad y la casa son para la gente, y eso no es nuevo.',
    sentences: [
      ['«El alcalde me dijo que la casa seguiría abierta», contó Ana Ruiz.', 'la casa seguiría', ['Ana Ruiz'], ['Ana Ruiz']],
      ['Ana Ruiz contó que el arquitecto le aseguró que el tejado aguantaría.', 'el tejado aguantaría', ['Ana Ruiz'], ['Ana Ruiz']],
      ['Ana Ruiz dijo que nunca había leído la carta.', 'nunca había', [], []],
    ],
  },
  ru: {
    around: 'Город и дом нужны людям, и это не новость для тех, кто живёт рядом.',
    sentences: [
      ['«Мэр сказал мне, что дом останется открытым», — рассказала Анна Лаврова.', 'дом останется', ['Анна Лаврова'], ['Анна Лаврова']],
      ['Анна Лаврова рассказала, что архитектор пообещал ей, что крыша выдержит.', 'крыша выдержит', ['Анна Лаврова'], ['Анна Лаврова']],
      ['Анна Лаврова сказала, что никогда не читала письмо.', 'никогда не читала', [], []],
    ],
  },
  uk: {
    around: 'Місто й дім потрібні людям, і це не новина для тих, хто живе поруч.',
    sentences: [
      ['«Мер сказав мені, що дім лишиться відкритим», — розповіла Анна Тимчишин.', 'дім лишиться', ['Анна Тимчишин'], ['Анна Тимчишин']],
      ['Анна Тимчишин розповіла, що архітектор пообіцяв їй, що дах витримає.', 'дах витримає', ['Анна Тимчишин'], ['Анна Тимчишин']],
      ['Анна Тимчишин сказала, що ніколи не читала листа.', 'ніколи не читала', [], []],
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
