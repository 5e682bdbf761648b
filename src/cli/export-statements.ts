import { visible } from '../export/visible.js'
import type { ExportFormatName } from '../export/export-names.js'
import type { Exported } from '../export/exported.js'
import type { ExportWhich, Ledger } from '../record/ledger.js'
import type { Effects } from './effects.js'
import { codeOf, Failure, Misuse } from './errors.js'
import { whyUnwritten } from './file-errors.js'
import { statementNamed } from './identifiers.js'
import { openedOutput } from './open-output.js'
import { searchOf, type SearchOptions } from './search-options.js'

export interface StatementsExport extends SearchOptions {
  readonly format?: ExportFormatName
  readonly output?: string
  readonly statement?: readonly string[]
  readonly desk?: string
  readonly in?: string
}

/** Writes statements in a form that other programs read. Where that breaks off, a file is not left there, and what went to standard output says so. */
export async function exportStatements(effects: Effects, version: string, ledger: Ledger, words: readonly string[], options: StatementsExport): Promise<void> {
  const { format = 'csv', output: name = '-', desk } = options
  const { exportOf } = await import('../export/export-formats.js')
  const missing: string[] = []
  const counted = { statements: 0 }
  const which = await whichOf(ledger, words, options)
  const statements = counting(ledger.exported(which, (id) => missing.push(id), options.in), counted)
  const output = await openedOutput(effects, name)
  try {
    for await (const bytes of exportOf(format, statements, { desk: desk ?? null, software: `Onrecord ${version}`, now: effects.now().toISOString() })) await output.write(bytes)
    await output.close()
  } catch (error) {
    await output.discard().catch(() => undefined)
    throw codeOf(error) === undefined ? error : new Failure(`${name}: ${whyUnwritten(error)}`)
  }
  await effects.stderr.write(visible(`${counted.statements} ${counted.statements === 1 ? 'statement' : 'statements'} written to ${name === '-' ? 'standard output' : name}`) + '\n')
  if (missing.length > 0) throw new Failure(`not in the ledger: ${missing.join(', ')}; onrecord search tells statements' identifiers`)
}

async function whichOf(ledger: Ledger, words: readonly string[], { statement, ...options }: StatementsExport): Promise<ExportWhich> {
  const found = await searchOf(words, options)
  if (statement === undefined) return { found }
  if (Object.keys(found).length > 0) throw new Misuse('--statement names what is written; leave out the words and filters of a search')
  const ids: string[] = []
  for (const id of statement) ids.push(await statementNamed(ledger, id))
  return { ids: [...new Set(ids)] }
}

async function* counting(statements: AsyncIterable<Exported>, counted: { statements: number }): AsyncGenerator<Exported> {
  for await (const statement of statements) {
    yield statement
    counted.statements += 1
  }
}
