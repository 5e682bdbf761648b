import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../architecture/sources.js'
import { QUICK_NODE } from '../quick-node.js'

// As it was built: the threads that it starts can't be of TypeScript.
const COMMAND = join(ROOT, 'dist/main.js')

export interface Ended {
  /** `null` where a signal ended it. */
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** A command line that runs. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Resolves once standard output matches. */
  says(what: RegExp): Promise<RegExpExecArray>
  /** Resolves once standard error matches. */
  tells(what: RegExp): Promise<RegExpExecArray>
}

/** `outTo`: a file that takes standard output. */
export function start(args: readonly string[], { input = '', env = {}, outTo }: { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>>; readonly outTo?: string } = {}): Running {
  const file = outTo === undefined ? null : openSync(outTo, 'w')
  const child = spawn(process.execPath, [...QUICK_NODE, COMMAND, ...args], { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['pipe', file ?? 'pipe', 'pipe'] })
  if (file !== null) closeSync(file)
  const said = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => { said.out += text })
  child.stderr!.setEncoding('utf8').on('data', (text: string) => { said.err += text })
  child.stdin!.on('error', () => undefined).end(input)
  const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, ...said })))
  const heard = (on: 'out' | 'err') => (what: RegExp) => new Promise<RegExpExecArray>((resolve, reject) => {
    const look = () => {
      const found = what.exec(said[on])
      if (found) resolve(found)
    }
    const stream = on === 'out' ? child.stdout : child.stderr
    stream?.on('data', look)
    void ended.then(({ err }) => { reject(new Error(`ended before it said ${what}: ${err}`)) })
    look()
  })
  return { child, ended, says: heard('out'), tells: heard('err') }
}

/** Runs the command line to its end. */
export function onrecord(...given: Parameters<typeof start>): Promise<Ended> {
  return start(...given).ended
}
