import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../test/pages/made.js'
import { findQuotes } from '../../text/quotes.js'
import { sentencesOf } from '../grammar/sentences.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { pageNames } from '../people/page-names.js'
import { laidOutSpeech, withoutLaidOut } from './laid-out.js'

const tokenise = createTokeniser()

/** Layout, source and content of each, as words. */
function read(text: string) {
  const marked = paragraphs(text)
  const quotes = findQuotes(text, marked)
  const blocks = tokenise(text, marked)
  const sentences = blocks.flatMap((block) => sentencesOf(text, block, quotes))
  const words = ({ begin, end }: { begin: number, end: number }) => text.slice(begin, end)
  return laidOutSpeech({ text, blocks, quotes, page: pageNames(blocks) }, sentences)
    .map(({ layout, source, content }) => [layout, source === null ? null : words(source), content.map(words).join(' | ')])
}

describe('posts', () => {
  it('takes the words before a name, handle and date, and the name alone as source', () => {
    expect(read('The quay was shut.\n\nBoats are late again. Bring a book.\n\n— Tarn Ferries (@tarnferries) March 9, 2024\n\nNobody answered.')).toEqual([
      ['post', 'Tarn Ferries', 'Boats are late again. Bring a book.'],
    ])
  })

  it('takes all paragraphs from the colon that announces the post', () => {
    expect(read('The line answered:\n\nWe are sorry.\n\nThe crane is broken.\n\n— Tarn Ferries (@tarn.social) 9 March 2024 at 09:12')[0]?.[2]).toBe('We are sorry. | The crane is broken.')
  })

  it('reads a name and a handle on lines before the words, to the line that tells when', () => {
    expect(read('Ada Venn\n\n@adavenn\n\nMy bike is on that boat.\n\n9:14 AM · Mar 9, 2024\n\nThe line did not answer.')).toEqual([['post', 'Ada Venn', 'My bike is on that boat.']])
  })

  it('leaves a signature without a handle and a handle within prose', () => {
    expect(read('Boats are late.\n\n— Tarn Ferries, March 9, 2024')).toEqual([])
    expect(read('Write to Ada Venn (@adavenn) today.')).toEqual([])
  })
})

describe('records of speech', () => {
  it('reads seats and parties in brackets, and the holder of an office', () => {
    expect(read('Owen Ruse (Tarnmouth) (Lab): Will she publish it?\n\nThe Minister for Works (Colm Reed): I will.\n\nHon. Members: Hear, hear.')).toEqual([
      ['label', 'Owen Ruse', 'Will she publish it?'], ['label', 'Colm Reed', 'I will.'], ['label', 'Hon. Members', 'Hear, hear.'],
    ])
  })

  it('reads capitals before a full stop', () => {
    expect(read('Mr. HALE. Madam Speaker, I rise to oppose it.\n\nThe levy is too high.\n\nMs. ORTEV. Will the gentleman yield?')).toEqual([
      ['label', 'Mr. HALE', 'Madam Speaker, I rise to oppose it. | The levy is too high.'], ['label', 'Ms. ORTEV', 'Will the gentleman yield?'],
    ])
  })

  it('gives the questions to who examines', () => {
    expect(read('THE COURT: Be seated.\n\nTHE WITNESS: I am.\n\nBY MR. DORN:\n\nQ. Where were you?\n\nA. At the mill.').slice(2)).toEqual([
      ['label', 'MR. DORN', 'Where were you?'], ['question-label', 'A', 'At the mill.'],
    ])
  })

  it('gives the answers to the witness who is called, and words to the holder of an office whom one label names', () => {
    expect(read('MS. ORR: The State calls Dale Rusk.\n\nTHE COURT: Proceed.\n\nBY MS. ORR:\n\nQ. Was it warm?\n\nA. It was.').slice(2)).toEqual([
      ['label', 'MS. ORR', 'Was it warm?'], ['label', 'Dale Rusk', 'It was.'],
    ])
    expect(read('Mr Deputy Speaker (Sir Carl Orde): Order.\n\nIvo Penn (Tarn) (Con): Will she resign?\n\nMr Deputy Speaker: I call her.').map(([, source]) => source)).toEqual(['Sir Carl Orde', 'Ivo Penn', 'Sir Carl Orde'])
  })

  it('leaves out what happens between the words, and times in a label', () => {
    expect(read('Mr KATS (Wenda) (14:12): I move:\n\nThat this bill be read.\n\nMs LEUNG (Port) (14:31): We oppose it.\n\nDebate interrupted.')).toEqual([
      ['label', 'Mr KATS', 'I move: | That this bill be read.'], ['label', 'Ms LEUNG', 'We oppose it.'],
    ])
  })

  it('leaves days, and lists in which nobody speaks', () => {
    expect(read('Today: Rain is coming.\n\nTomorrow: We expect sun.\n\nFriday: Rain again.')).toEqual([])
    expect(read('Rovers: Host City on Friday.\n\nCity: Visit Rovers on Friday.\n\nRovers: Two players were hurt.')).toEqual([])
  })
})

describe('interviews', () => {
  const QUESTIONS = 'When did you start?\n\nI was nine, at dusk.\n\nDid you ever stop?\n\nNever. Once, in a fog.'

  it('gives the paragraphs behind questions to the one who is introduced', () => {
    expect(read(`Captain Brita Moen has sailed for forty years. She spoke to The Quay Post.\n\n${QUESTIONS}`)).toEqual([
      ['interview', 'Brita Moen', 'I was nine, at dusk.'], ['interview', 'Brita Moen', 'Never. Once, in a fog.'],
    ])
  })

  it('names nobody where two are introduced', () => {
    expect(read(`Brita Moen and Jonas Kell have sailed for forty years. This conversation was shortened.\n\n${QUESTIONS}`).map(([, source]) => source)).toEqual([null, null])
  })

  it('leaves a page that asks and answers its own questions', () => {
    expect(read(`Brita Moen has sailed for forty years.\n\n${QUESTIONS}`)).toEqual([])
    expect(read('The fund was set up after an interview with Brita Moen.\n\nWhat is the fund?\n\nIt pays for boats.\n\nWho pays?\n\nThe state does.')).toEqual([])
  })
})

describe('press statements', () => {
  it('reads paragraphs under a heading that announces them, to the end of the release', () => {
    expect(read('Statement by the harbour minister, Ola Ruse, on the East Quay\n\nThis is a painful day.\n\nWe will reopen it.\n\nENDS\n\nThe quay was built in 1911.')).toEqual([
      ['announced', 'the harbour minister, Ola Ruse', 'This is a painful day. | We will reopen it.'],
    ])
  })

  it('leaves out what the release says of who sends it', () => {
    expect(read('Loss of a ship\n\nTARN, 14 June — Statement of Petra Lind, Director of the Tarn Institute:\n\nWe mourn three of us.\n\nThe Institute will open its logs.\n\nThe Tarn Institute was founded in 1958.')).toEqual([
      ['announced', 'Petra Lind, Director of the Tarn Institute', 'We mourn three of us. | The Institute will open its logs.'],
    ])
  })

  it('reads what stands behind a paragraph that ends with who said it', () => {
    expect(read('The yard is to close. Petra Lind, director of the yard, said:\n\nThis hurts all of us. We thank the crews.\n\nThe yard employs 80.')).toEqual([
      ['announced', 'Petra Lind, director of the yard,', 'This hurts all of us. We thank the crews.'],
    ])
  })

  it('reads a paragraph in the first person that is signed', () => {
    expect(read('The fair is off.\n\nWe could not find a field, and I am sorry.\n\nPetra Lind, director, Tarn Fair')).toEqual([['signature', 'Petra Lind', 'We could not find a field, and I am sorry.']])
  })
})

describe('withoutLaidOut', () => {
  const at = (begin: number, end: number) => ({ begin, end })

  it('takes laid-out words from who claims them from outside, and leaves what stands within them', () => {
    const outside = { source: [at(0, 3)], cue: [at(4, 8)], content: [at(9, 12), at(20, 30)] }
    const within = { source: [at(20, 22)], cue: [at(22, 24)], content: [at(24, 30)] }
    expect(withoutLaidOut([outside, { ...outside, content: [at(20, 30)] }, within], [at(20, 30)])).toEqual([{ ...outside, content: [at(9, 12)] }, within])
  })
})
