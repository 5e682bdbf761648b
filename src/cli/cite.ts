import { Command } from 'commander'
import { citation } from '../export/citation.js'
import { written } from '../export/export-format.js'
import type { Exported } from '../export/exported.js'
import { visible } from '../export/visible.js'
import type { Effects } from './effects.js'
import { Failure } from './errors.js'
import { statementNamed } from './identifiers.js'
import { deskAddress, format, ledger as inLedger } from './options.js'

interface CiteOptions {
  readonly ledger: string
  readonly desk?: string
  readonly format: 'text' | 'bibtex' | 'csl'
}

/** `onrecord cite`: statements as references, with the page's address, its archived copy and when that was captured. */
export function citeCommand(effects: Effects, version: string): Command {
  return new Command('cite')
    .summary('cite statements, with the archived copy')
    .description('Prints references to statements: who said it, where and when, the page’s address, the archived copy and when it was captured.')
    .argument('<statement-id...>', "the statements' identifiers, or their beginnings")
    .addOption(format('text', 'bibtex', 'csl'))
    .addOption(deskAddress())
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord cite 3f1c0a9be2d45f67a810',
      '  $ onrecord cite --format bibtex --desk https://desk.example 3f1c0a9be2d45f67a810 >> sources.bib',
    ].join('\n'))
    .action((ids: string[], options: CiteOptions) => cite(effects, version, ids, options))
}

async function cite(effects: Effects, version: string, short: readonly string[], { ledger: location, desk, format: form }: CiteOptions): Promise<void> {
  const ledger = await effects.openLedger(location, { create: false })
  try {
    const missing: string[] = []
    const ids: string[] = []
    for (const id of short) ids.push(await statementNamed(ledger, id))
    const statements = ledger.exported({ ids }, (id) => missing.push(id))
    const exporting = { desk: desk ?? null, software: `Onrecord ${version}`, now: effects.now().toISOString() }
    if (form === 'text') for await (const statement of statements) await effects.stdout.write(`${asText(statement)}\n`)
    else {
      const { EXPORT_FORMATS } = await import('../export/export-formats.js')
      const of = EXPORT_FORMATS[form]
      if ('head' in of) for await (const text of written(of, statements, exporting)) await effects.stdout.write(effects.stdout.isTerminal ? lines(text) : text)
    }
    if (missing.length > 0) throw new Failure(`no statement ${missing.join(', ')} in ${location}; find one with onrecord search`)
  } finally {
    await ledger.close()
  }
}

function asText({ statement, holders, article, sighting }: Exported): string {
  return visible(citation(statement, holders, article, sighting))
}

/** Text whose lines can't drive the terminal that they are printed on. */
function lines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}
