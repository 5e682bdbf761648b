import { CommanderError } from 'commander'
import { visible } from '../export/visible.js'
import type { Effects } from './effects.js'
import { codeOf, Failure, messageOf, Misuse, Told } from './errors.js'
import { whyUnwritten } from './file-errors.js'
import { program } from './program.js'

/** Runs a command line (`argv` without node and script) and resolves to its exit status: 0, 1 failure, 2 misuse. */
export async function run(argv: readonly string[], effects: Effects, version: string): Promise<number> {
  try {
    if (argv.length === 0) throw new Misuse('no command given; see onrecord --help')
    await program(effects, version).parseAsync([...argv], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof Told) return 1
    await effects.stderr.write(`onrecord: ${visible(explain(error, argv))}\n`)
    if (effects.env['ONRECORD_DEBUG'] && error instanceof Error) await effects.stderr.write(`${error.stack}\n`)
    return error instanceof Misuse || error instanceof CommanderError || isCursor(error) ? 2 : 1
  }
}

// Errors of other parts whose messages already say what to do, known by name so that those parts needn't be loaded.
const FOR_PEOPLE: ReadonlySet<string> = new Set(['LedgerError', 'TooLongError', 'ListeningError', 'IngestError', 'ModelError', 'BackupError', 'CursorError', 'TimeStampError', 'VagueNameError'])

/** A place in a list that was given wrongly, or a name that too many have. */
function isCursor(error: unknown): boolean {
  return error instanceof Error && (error.name === 'CursorError' || error.name === 'VagueNameError')
}

// A command that printed its help instead of working, as `onrecord help` does for a name that it doesn't know.
const HELP_INSTEAD = '(outputHelp)'

function explain(error: unknown, argv: readonly string[]): string {
  if (error instanceof Misuse || error instanceof Failure) return error.message
  if (error instanceof CommanderError) {
    const what = error.message === HELP_INSTEAD ? `no such command` : messageOf(error).replace(/^error: /, '')
    return `${what.replace(/[.;]$/, '')}; see onrecord ${helpFor(argv)}`
  }
  if (error instanceof Error && FOR_PEOPLE.has(error.name)) return messageOf(error)
  if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT') return whyUnwritten(error)
  return `unexpected: ${messageOf(error)}; please report it with the page, and what ONRECORD_DEBUG=1 prints besides`
}

function helpFor([first]: readonly string[]): string {
  return first !== undefined && /^(read|add|follow|serve|work|jobs|alert|token|editor|list|search|count|show|diff|report|queue|correct|corrections|people|export|cite|translate|pack|verify|mcp|reread|check|backup|restore|evaluate)$/.test(first) ? `${first} --help` : '--help'
}
