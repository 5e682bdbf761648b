#!/usr/bin/env node
// Nothing is imported at the top: an older Node must get as far as the check.
import type { Output } from './cli/effects.js'

/** `engines` in package.json says the same. */
const OLDEST_NODE = [22, 12] as const

function nodeIsTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
}

function output(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => void endWithout(stream, error))
  return {
    write: (text) => new Promise((resolve) => void stream.write(text, () => resolve())),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  }
}

async function endWithout(stream: NodeJS.WriteStream, error: NodeJS.ErrnoException): Promise<never> {
  // A reader who has seen enough, such as `head`, is no error.
  if (error.code === 'EPIPE') return end(0)
  const { whyUnwritten } = await import('./cli/file-errors.js')
  if (stream === process.stdout) process.stderr.write(`onrecord: standard output: ${whyUnwritten(error)}\n`)
  return end(1)
}

/** Ends the process when no network is at work: the runtime would abort it. */
async function end(status: number): Promise<never> {
  const { stopReading } = await import('./neural/network-threads.js')
  await stopReading()
  process.exit(status)
}

function failUnexpectedly(error: unknown): void {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0]
  process.stderr.write(`onrecord: unexpected: ${message}; please report it, with what ONRECORD_DEBUG=1 prints besides\n`)
  if (process.env['ONRECORD_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  void end(1)
}

if (nodeIsTooOld(process.versions.node)) {
  process.stderr.write(`onrecord: needs Node ${OLDEST_NODE.join('.')} or later, this is ${process.versions.node}; install a newer one, or, in a checkout, run npm start once and then npx onrecord\n`)
  process.exitCode = 1
} else {
  process.on('uncaughtException', failUnexpectedly)
  const [{ run }, { version }, { readInput }, { realEffects }] = await Promise.all([import('./cli/run.js'), import('./cli/version.js'), import('./cli/read-input.js'), import('./real-effects.js')])
  const current = version()
  process.exitCode = await run(process.argv.slice(2), realEffects({ version: current, stdout: output(process.stdout), stderr: output(process.stderr), env: process.env, readInput }), current)
}
