import { pino } from 'pino'
import { visible } from '../export/visible.js'
import type { Log } from '../record/log.js'

/**
 * The log of `serve` and `work`, on standard error: a line of JSON each (pino) where programs read it, and the words alone on a terminal.
 */
export function openLog({ isTerminal, version }: { readonly isTerminal: boolean; readonly version: string }): Log {
  if (isTerminal) {
    const line = (words: string) => void process.stderr.write(`${visible(words)}\n`)
    return {
      info: line,
      warn: (words) => line(`onrecord: ${words}`),
      error: (words, error) => line(`onrecord: ${words}: ${error instanceof Error ? error.message : String(error)}`),
    }
  }
  const log = pino({ base: { pid: process.pid, version }, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }))
  return {
    info: (words, fields = {}) => log.info(fields, words),
    warn: (words, fields = {}) => log.warn(fields, words),
    error: (words, error) => log.error({ err: error }, words),
  }
}
