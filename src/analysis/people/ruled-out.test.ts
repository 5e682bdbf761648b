import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { readPage } from '../../ingest/read-page.js'

async function speakersOf(text: string): Promise<readonly string[]> {
  const { article } = readPage({ name: 'a.txt', bytes: new TextEncoder().encode(text), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain' })
  const { statements } = await analyse(article)
  return statements.flatMap(({ speakers }) => speakers.map(({ name }) => name ?? '?'))
}

describe('whom a pronoun can’t mean', () => {
  it('isn’t who is named in what it says', async () => {
    const found = await speakersOf('Aldo Feen resigned on Monday after a dispute with General Boris Tarn. Tarn took over the army in May. He said that Tarn had dismantled the guard.')
    expect(found).not.toContain('Boris Tarn')
  })

  it('isn’t who is named in words that stand before it', async () => {
    expect(await speakersOf('The contract was forged, her lawyers say. Solène Karst never met the agent, they say.')).toEqual(['her lawyers', 'her lawyers'])
  })

  it('isn’t who dismissed them', async () => {
    expect(await speakersOf('Luis Amaral was dismissed as fire chief by the mayor, Bruno Leal, on Monday. “I read it in the queue,” he said.')).toEqual(['Luis Amaral'])
  })

  it('isn’t whom it speaks to', async () => {
    const found = await speakersOf('Aldo Feen met Boris Tarn on Monday. Tarn had asked for the meeting. “I run my firm by letter,” he told Tarn.')
    expect(found).toEqual(expect.arrayContaining(['Aldo Feen']))
    expect(found.at(-1)).not.toBe('Boris Tarn')
  })

  it('isn’t who counters whose words they are', async () => {
    expect(await speakersOf('Mara Quill says that the dam was never tested. Engineer Jon Frey countered her claims that the concrete was poured in frost.')).toEqual(['Mara Quill', 'Jon Frey', 'Mara Quill'])
  })

  it('isn’t who asked', async () => {
    const found = await speakersOf('The diver Mahala Stroud came up at noon. Asked by a listener, Gethin Parr, whether she would go down again, she replied: “On Thursday.”')
    expect(found.at(-1)).toBe('Mahala Stroud')
  })
})
