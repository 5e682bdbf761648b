import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/ingest/read-page.js'
import { analyse } from '../analyser.js'

const speakersOf = async (words: string) => {
  const { article } = readPage({ name: 'page.txt', bytes: new TextEncoder().encode(words), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain', published: '2025-03-05' })
  return (await analyse(article)).statements.filter(({ kind }) => kind !== 'topic').map(({ speakers }) => speakers.map(({ name }) => name))
}

/** Bodies, and people without names, that a page calls again. */
const CASES: readonly (readonly [why: string, words: string, last: string | null])[] = [
  ['a pronoun, in French', 'Le ministère ukrainien de la Défense a indiqué avoir abattu douze drones. Il a précisé que trois immeubles avaient été touchés.', 'le ministère ukrainien de la Défense'],
  ['letters in brackets', 'Selon l’Institut de la mer (IDM), la température a gagné deux degrés. L’IDM recommande de limiter la pêche.', 'Institut de la mer'],
  ['a noun for its kind, in Spanish', 'El Instituto Nacional de Meteorología prevé lluvias intensas el sábado. El organismo recomienda no salir de casa.', 'el Instituto Nacional de Meteorología'],
  ['a noun for its kind behind a preposition, in Russian', 'Минобороны Лутонии утверждает, что сбило девять дронов. В ведомстве добавили, что жертв нет.', 'Минобороны Лутонии'],
  ['several, in Russian', 'Рабочие комбината во вторник перекрыли дорогу. Они требуют выплатить долги за зиму.', 'Рабочие комбината'],
  ['an office of no name', 'Le Premier ministre a écarté toute démission. « Je reste aussi longtemps qu’il le faut », a-t-il lancé.', 'le Premier ministre'],
  ['a noun of another kind means another', 'В пресс-службе компании «Северуголь» сообщили, что шахта закрыта. Профсоюз требует провести проверку вентиляции.', 'Профсоюз'],
  ['a pronoun of another gender means another', 'Le ministère de la Défense a indiqué avoir abattu douze drones. Elle a précisé que trois immeubles avaient été touchés.', null],
]

describe('a body that is called again', () => {
  it.each(CASES)('%s', async (_, words, last) => {
    const name = (await speakersOf(words)).at(-1)?.[0]
    expect(name?.toLowerCase() ?? null).toBe(last?.toLowerCase() ?? null)
  })
})
