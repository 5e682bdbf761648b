import { PARTS, type Figure, type PartName, type Results } from './figure.js'

const TITLES: Readonly<Record<PartName, string>> = {
  accuracy: 'Accuracy: PolNeAR, development split',
  languages: 'Languages other than English',
  speed: 'Speed: from text to statements',
  largest: 'The longest texts',
  pages: 'Real pages: their bodies',
  hostile: 'Pages made to break their readers',
  archive: 'An archive of pages into a ledger',
  ledger: 'The ledger and the desk',
  reading: 'The desk while a worker reads',
  corrections: 'Corrections through a reading by another model, and through a later version of their pages',
  exports: 'Exports of 100,000 statements',
  'scale-folder': 'The desk over 100,000 articles (2.5 million statements) in a folder',
  'scale-server': 'The desk over 100,000 articles (2.5 million statements) on a Postgres server',
  'find-folder': 'Finding and comparing over 20,000 articles (500,000 statements) in a folder: the processor’s time',
  'find-server': 'Finding and comparing over 100,000 articles (2.5 million statements) on a Postgres server: the processor’s time, of desk and server',
  soak: 'Kills (`npm run soak`)',
}

export const FIGURES_BEGIN = '<!-- bench:begin -->'
export const FIGURES_END = '<!-- bench:end -->'

/** `0.4` → `0.400`, `1234.5` → `1,235`, `12.3` → `12.3`. */
export function valueText({ value, unit }: Figure): string {
  if (unit === 'F1' || unit === 'precision' || unit === 'recall') return value.toFixed(3)
  const decimals = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 1
  return value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

/** Figures of one thing as one text: `0.560 F1 (0.611 precision, 0.517 recall)`, `7.6 ms (95th percentile 15.6 ms)`. */
function valuesText(figures: readonly Figure[]): string {
  const [first, ...others] = figures.map((figure) => `${valueText(figure)} ${figure.unit}`)
  const besides = others.map((text, i) => [figures[i + 1]?.of, text].filter(Boolean).join(' '))
  return besides.length === 0 ? first ?? '' : `${first} (${besides.join(', ')})`
}

/** What was measured, and its figures. */
function rowsOf(figures: readonly Figure[]): (readonly [string, string])[] {
  const grouped = new Map<string, Figure[]>()
  for (const figure of figures) grouped.set(figure.what, [...grouped.get(figure.what) ?? [], figure])
  return [...grouped].map(([what, of]) => [what, valuesText(of)])
}

/** The figures as lines for a terminal. */
export function terminalTable({ parts }: Results): string {
  return PARTS.map((name) => {
    const part = parts[name]
    if ('skipped' in part) return `${TITLES[name]}\n  skipped: ${part.skipped}\n`
    const rows = rowsOf(part.figures)
    const width = Math.max(...rows.map(([what]) => what.length))
    const lines = rows.map(([what, values]) => `  ${what.padEnd(width)}  ${values}`)
    return `${[TITLES[name], ...lines].join('\n')}\n`
  }).join('\n')
}

/** The figures as Markdown, with the markers around. */
export function figuresBlock({ parts }: Results): string {
  const tables = PARTS.map((name) => {
    const part = parts[name]
    if ('skipped' in part) return `**${TITLES[name]}**: not measured, ${part.skipped}`
    const { node, cpu, cores, system } = part.machine
    const rows = rowsOf(part.figures).map(([what, values]) => `| ${what} | ${values} |`)
    const machine = name === 'accuracy' ? '' : ` (Node ${node}, ${cpu}, ${cores} cores, ${system})`
    return [`**${TITLES[name]}**${machine}`, '', '| measured | figure |', '|---|---|', ...rows].join('\n')
  })
  return [FIGURES_BEGIN, ...tables, FIGURES_END].join('\n\n')
}

/** The page with the block between the markers replaced. Throws where the markers aren't there. */
export function withFigures(page: string, results: Results): string {
  const begin = page.indexOf(FIGURES_BEGIN)
  const end = page.indexOf(FIGURES_END)
  if (begin < 0 || end < begin) throw new Error(`docs/figures.md: got no ${FIGURES_BEGIN} before ${FIGURES_END}, expected both`)
  return page.slice(0, begin) + figuresBlock(results) + page.slice(end + FIGURES_END.length)
}
