import { Command } from 'commander'
import { toJson } from '../export/json.js'
import { readingText } from '../export/reading-text.js'
import { toReading } from '../export/to-reading.js'
import type { Reading } from '../export/reading.js'
import type { About, Effects } from './effects.js'
import { layoutFor } from './layout.js'
import { allowPrivate, careful, fast, fetchNamed, format, modelOf, pageUrl, published } from './options.js'
import { eachPage } from './pages.js'

interface ReadOptions extends About {
  readonly format: 'text' | 'json' | 'jsonl'
  readonly fast?: true
  readonly careful?: true
}

/** `onrecord read`: prints what pages hold and keeps nothing. */
export function readCommand(effects: Effects): Command {
  return new Command('read')
    .summary('read pages and print their statements; keeps nothing')
    .description('Reads pages (text, HTML, archives, feeds, JSON Lines, from files or the web) and prints who said what. Keeps nothing.')
    .argument('<file...>', 'files or addresses to read; - for standard input')
    .addOption(published())
    .addOption(pageUrl())
    .addOption(fast())
    .addOption(careful())
    .addOption(fetchNamed())
    .addOption(allowPrivate())
    .addOption(format('text', 'json', 'jsonl'))
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord read page.html',
      '  $ onrecord read --published 2021-12-24 --format json article.txt',
      '  $ onrecord read --format jsonl pages/*.html > readings.jsonl',
      '  $ cat article.txt | onrecord read -',
    ].join('\n'))
    .action((names: string[], options: ReadOptions) => read(effects, names, options))
}

async function read(effects: Effects, names: readonly string[], options: ReadOptions): Promise<void> {
  const { stdout } = effects
  const print = PRINTERS[options.format](effects)
  const { analyse } = await effects.loadAnalyser({ model: modelOf(options) })
  try {
    await eachPage(effects, names, options, async ({ id, article, problems }, turn) => {
      const reading = toReading(id, article, await analyse(article), problems)
      await turn()
      await print.page(reading)
    }, { ahead: 1 })
  } finally {
    await stdout.write(print.rest())
  }
}

/** Prints readings as they come; `rest` is what is left to print at the end. */
interface Printer {
  page(reading: Reading): Promise<void>
  rest(): string
}

const PRINTERS: Readonly<Record<ReadOptions['format'], (effects: Effects) => Printer>> = {
  text: (effects) => {
    const layout = layoutFor(effects)
    let rule = ''
    return {
      page: (reading) => {
        const text = rule + readingText(reading, layout)
        rule = `\n${'─'.repeat(layout.width)}\n\n`
        return effects.stdout.write(text)
      },
      rest: () => '',
    }
  },
  json: () => {
    const readings: Reading[] = []
    return {
      page: (reading) => {
        readings.push(reading)
        return Promise.resolve()
      },
      rest: () => (readings.length === 0 ? '' : `${toJson(readings.length === 1 ? readings[0] : readings, 2)}\n`),
    }
  },
  jsonl: ({ stdout }) => ({
    page: (reading) => stdout.write(`${toJson(reading)}\n`),
    rest: () => '',
  }),
}
