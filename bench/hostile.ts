import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HOSTILE, NESTED } from '../test/pages/hostile.js'
import { rounded, type Figure } from './figure.js'

interface Took {
  /** Why the page could not be read, or `null`. */
  readonly refused: string | null
  readonly seconds: number
  readonly maxRssBytes: number
}

/** What processor time and memory pages take that are made to break their readers: each in a process of its own, through the guarded reader, which ends a page at 10 s. Needs `dist`. */
export function measureHostile(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const pages = [...NESTED, ...HOSTILE]
    const took = pages.map(([name, html]) => {
      const file = join(folder, 'page.html')
      writeFileSync(file, `<!doctype html><html><body>${html}`)
      return { name, ...JSON.parse(execFileSync(process.execPath, ['bench/hostile.child.mjs', file], { encoding: 'utf8' })) as Took }
    })
    const [slowest, second] = [...took].sort((a, b) => b.seconds - a.seconds)
    const [largest] = [...took].sort((a, b) => b.maxRssBytes - a.maxRssBytes)
    if (slowest === undefined || second === undefined || largest === undefined) throw new Error('bench: got no hostile pages')
    return [
      { id: 'hostile.count', what: 'pages made to break their readers', value: took.length, unit: 'pages' },
      { id: 'hostile.read', what: 'of these read; the others are refused with the limit that they reached', value: took.filter(({ refused }) => refused === null).length, unit: 'pages' },
      { id: 'hostile.processor.worst', what: `processor time of the slowest (${slowest.name}), of 10 s that are allowed`, value: rounded(slowest.seconds), unit: 's' },
      { id: 'hostile.processor.second', what: `processor time of the one after it (${second.name})`, value: rounded(second.seconds), unit: 's' },
      { id: 'hostile.memory.worst', what: `peak memory of the process, of the largest (${largest.name})`, value: rounded(largest.maxRssBytes / 1e6), unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
