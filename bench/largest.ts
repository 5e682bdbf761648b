import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rounded, type Figure } from './figure.js'

/** UTF-16 code units: two that were slow once, and all that is read of a text. */
const LENGTHS = [315_000, 900_000, 2_000_000] as const

interface Took {
  readonly seconds: number
  readonly maxRssBytes: number
}

/** What processor time and memory the longest texts take, of statements in every second paragraph. Needs `dist`. */
export function measureLargest(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const whole = council(LENGTHS.at(-1)!)
    const took = LENGTHS.map((length) => {
      const file = join(folder, `${length}.txt`)
      writeFileSync(file, whole.slice(0, length))
      const usage = join(folder, 'usage.json')
      execFileSync(process.execPath, ['--import', './bench/usage.mjs', 'dist/main.js', 'read', '--format', 'json', file], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ONRECORD_USAGE: usage } })
      return { length, ...JSON.parse(readFileSync(usage, 'utf8')) as Took }
    })
    const figures = took.map(({ length, seconds }): Figure => ({
      id: `largest.seconds.${length}`, what: `processor time of \`onrecord read\` for a text of ${length.toLocaleString('en-GB')} characters`, value: rounded(seconds), unit: 's',
    }))
    return [...figures, { id: 'largest.memory', what: 'peak memory of the process, at the longest', value: rounded(took.at(-1)!.maxRssBytes / 1e6), unit: 'MB' }]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const NAMES = ['Ada Brandt', 'Jonas Weil', 'Mira Okafor', 'Tomas Lind', 'Elena Harrow', 'Sergio Valdo', 'Nadia Prentice', 'Ivo Kallas']
const THINGS = ['the harbour tax', 'a new bridge over the Lenn', 'the fishing quota', 'school meals', 'the northern line', 'water prices', 'the old mill', 'a second ferry']
const VERBS = ['said', 'told reporters', 'added', 'warned', 'insisted', 'argued']

/** The report of a meeting that doesn't end, always the same. */
function council(length: number): string {
  let state = 7
  const any = (most: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % most
  const paragraphs: string[] = []
  for (let written = 0; written < length;) {
    const [name, thing, verb] = [NAMES[any(NAMES.length)]!, THINGS[any(THINGS.length)]!, VERBS[any(VERBS.length)]!]
    const kinds = [
      `“We will not give up on ${thing} before number ${any(10_000)} is settled,” ${name} ${verb} on Friday in the town of Marl, where the council met.`,
      `${name} ${verb} that ${thing} had been discussed with all parties, and that the answer of the ministry was late by ${any(90)} days.`,
      `The meeting about ${thing} lasted ${any(9) + 2} hours. Most of the ${any(900)} people in the hall left before the vote was taken, and rain fell until the morning.`,
      `According to ${name}, ${thing} costs ${any(500)} million crowns a year, twice what the council had planned.`,
    ]
    const paragraph = kinds[any(kinds.length)]!
    paragraphs.push(paragraph)
    written += paragraph.length + 2
  }
  return paragraphs.join('\n\n')
}
