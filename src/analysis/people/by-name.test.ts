import { expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { readPage } from '../../ingest/read-page.js'

async function speakersOf(text: string): Promise<readonly (string | null)[]> {
  const { article } = readPage({ name: 'a.txt', bytes: new TextEncoder().encode(text), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain' })
  return (await analyse(article)).statements.flatMap(({ speakers }) => speakers.map(({ name }) => name))
}

it('takes a surname for the one of two who was introduced so far', async () => {
  const first = 'Warren Tolk, who keeps the lock, opened it by hand.\n\n“It took four of us,” Tolk said.\n\nHer deputy, Sabine Tolk, brought soup.'
  expect(await speakersOf(first)).toEqual(['Warren Tolk'])
  expect(await speakersOf(`Sabine Tolk, his deputy, brought soup to Warren Tolk.\n\n${first.slice(first.indexOf('“'))}`)).toEqual([null])
})

it('takes a short given name for the full one', async () => {
  expect(await speakersOf('Joshua Penrice runs a bakery.\n\n“Flour is dear,” Penrice said.\n\nJosh Penrice opens at four. “I like the dark,” Penrice said.')).toEqual(['Joshua Penrice', 'Joshua Penrice'])
})

it('gives both who bear a surname, where it stands in the plural', async () => {
  expect(await speakersOf('Joaquin Tell met Jemima Tell in May. Both Tells said the shop was open.')).toEqual(['Joaquin Tell', 'Jemima Tell'])
})
