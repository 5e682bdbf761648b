import { describe, expect, it } from 'vitest'
import { cueTable, objectTable } from './cue-table.js'

const table = cueTable(`
say sagen
:*intend planen
"say sehen
*think ^sicher=sichere
say !heißt=hieß
`, (lemma) => [{ form: lemma, shape: 'finite' }])

describe('lines of cues', () => {
  it('tell what a cue attributes: everything, a clause alone, words in marks alone', () => {
    expect(['sagen', 'planen', 'sehen', 'sicher'].map((form) => table.get(form)?.[0]?.only)).toEqual([undefined, 'clause', 'marks', 'clause'])
    expect(table.get('planen')?.[0]).toMatchObject({ act: 'intend', kind: 'attitude' })
  })

  it('give adjectives and impersonal cues the forms that stand behind them', () => {
    expect(table.get('sichere')?.[0]).toMatchObject({ lemma: 'sicher', shape: 'finite', kind: 'attitude' })
    expect(table.get('hieß')?.[0]).toMatchObject({ lemma: 'heißt', impersonal: true })
  })

  it('give each lemma the prepositions of its line', () => {
    expect(objectTable('\nvor warnen\nzu,zum aufrufen mahnen\n').get('mahnen')).toEqual(['zu', 'zum'])
  })
})
