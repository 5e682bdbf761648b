import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile, rounded, type Measured } from './figure.js'
import { polnear, readGold } from './polnear.js'

const ROUNDS = 5

interface Took {
  readonly seconds: readonly number[]
  readonly maxRssBytes: number
}

/** How fast plain text becomes statements on all cores, and how much memory the process took at most. Needs `dist`. */
export function measureSpeed(): Measured {
  const files = polnear('dev')
  if (files === null) return { skipped: 'the PolNeAR data are not beside the project (../shared)' }
  const texts = readGold(files.gold).map(({ text }) => text)
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const file = join(folder, 'texts.json')
    writeFileSync(file, JSON.stringify(texts))
    const printed = execFileSync(process.execPath, ['bench/speed.child.mjs', file, String(ROUNDS)], { encoding: 'utf8' })
    const { seconds, maxRssBytes } = JSON.parse(printed) as Took
    const median = quantile(seconds, 0.5)
    return [
      { id: 'speed.articles', what: `articles read, in each of ${ROUNDS} rounds`, value: texts.length, unit: 'articles' },
      { id: 'speed.articles-a-second', what: 'articles a second, all cores', value: rounded(texts.length / median), unit: 'articles/s' },
      { id: 'speed.words-a-second', what: 'words a second, all cores', value: rounded(words / median), unit: 'words/s' },
      { id: 'speed.memory', what: 'peak memory of the process', value: rounded(maxRssBytes / 1e6), unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
