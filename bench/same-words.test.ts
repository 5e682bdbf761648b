import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measureLabels, sisters, type Label } from './same-words.js'

const FILES = ['train', 'dev'].map((split) => `../shared/data/polnear/${split}.jsonl`)

if (!FILES.every((file) => existsSync(file))) {
  describe.skip('the same words, on labelled pairs: the PolNeAR data are not beside the project (../shared)', () => {
    it('needs them', () => undefined)
  })
} else {
  it('links of labelled pairs are right, and most are found', () => {
    const labels = JSON.parse(readFileSync(new URL('same-words-labels.json', import.meta.url), 'utf8')) as Label[]
    const found = measureLabels(sisters(FILES), labels)
    expect(found).toMatchObject({ pairs: 200, lost: 0 })
    expect(found.agreement).toBeGreaterThanOrEqual(0.97)
    expect(found.links.precision).toBeGreaterThanOrEqual(0.97)
    expect(found.recall).toBeGreaterThanOrEqual(0.8)
  })
}
