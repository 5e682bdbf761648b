import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile, rounded, type Figure, type Measured } from './figure.js'
import { polnear, readGold } from './polnear.js'

const ROUNDS = 5

interface Took {
  readonly seconds: readonly number[]
  readonly maxRssBytes: number
}

/** How fast plain text becomes statements on all cores, by the model and by the small one, and how much memory it takes at most. Needs `dist`. */
export function measureSpeed(): Measured {
  const files = polnear('dev')
  if (files === null) return { skipped: 'the PolNeAR data are not beside the project (../shared)' }
  const texts = readGold(files.gold).map(({ text }) => text)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const file = join(folder, 'texts.json')
    writeFileSync(file, JSON.stringify(texts))
    const articles: Figure = { id: 'speed.articles', what: `articles read, in each of ${ROUNDS} rounds`, value: texts.length, unit: 'articles' }
    return [articles, ...figuresOf('speed', '', texts, took(file)), ...figuresOf('speed.fast', ', with --fast', texts, took(file, 'fast'))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function took(file: string, ...model: readonly string[]): Took {
  return JSON.parse(execFileSync(process.execPath, ['bench/speed.child.mjs', file, String(ROUNDS), ...model], { encoding: 'utf8' })) as Took
}

function figuresOf(id: string, how: string, texts: readonly string[], { seconds, maxRssBytes }: Took): Figure[] {
  const median = quantile(seconds, 0.5)
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  return [
    { id: `${id}.articles-a-second`, what: `articles a second, all cores${how}`, value: rounded(texts.length / median), unit: 'articles/s' },
    { id: `${id}.words-a-second`, what: `words a second, all cores${how}`, value: rounded(words / median), unit: 'words/s' },
    { id: `${id}.memory`, what: `peak memory of the process${how}`, value: rounded(maxRssBytes / 1e6), unit: 'MB' },
  ]
}
