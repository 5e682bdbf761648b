import { Agent, request, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { CursorError } from '../cursor.js'
import { VagueNameError } from '../search/vague-name-error.js'
import { LedgerError } from '../ledger-error.js'
import { reach, type Door } from './address.js'
import { OwnerGone, type Line } from './line.js'
import { fromWire, toWire } from './wire.js'

/** What the owner answers, a line of JSON each: values, then that these were all; or why not. */
export const Answered = z.union([
  z.object({ end: z.literal(true) }),
  z.object({ error: z.object({ name: z.string(), message: z.string() }) }),
  // Last, as it may be missing: of a method that resolves to nothing.
  z.object({ value: z.unknown().optional() }),
])
export type Answered = z.infer<typeof Answered>

/** What an owner answers that ends, or isn't who was meant. */
const GONE = 503
const OTHER_TOKEN = 401

/** A way through the socket in a ledger's folder. Throws Node's error where the folder is gone. */
export function socketLine(folder: string, door: Door): Line {
  const reached = reach(folder, door)
  const agent = new Agent({ keepAlive: true })
  const stream = async function* (name: string, args: readonly unknown[]): AsyncGenerator<unknown> {
    const response = await asked(agent, reached.path, door.token, name, toWire(args))
    try {
      let ended = false
      for await (const line of createInterface({ input: response, crlfDelay: Infinity })) {
        const answered = Answered.parse(fromWire(line))
        if ('error' in answered) throw errorOf(answered.error)
        if ('end' in answered) ended = true
        else yield answered.value
      }
      if (!ended) throw new OwnerGone('the answer was cut off')
    } catch (error) {
      throw isSystems(error) ? new OwnerGone('the answer was cut off', { cause: error }) : error
    } finally {
      response.destroy()
    }
  }
  return {
    stream,
    call: async (name, args) => {
      let value: unknown
      for await (const given of stream(name, args)) value = given
      return value
    },
    close: () => {
      agent.destroy()
      reached.close()
      return Promise.resolve()
    },
  }
}

function asked(agent: Agent, socketPath: string, token: string, name: string, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request({ agent, socketPath, path: `/${name}`, method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-length': Buffer.byteLength(body) } }, (response) => {
      if (response.statusCode === 200) return resolve(response)
      response.resume()
      reject(response.statusCode === GONE || response.statusCode === OTHER_TOKEN
        ? new OwnerGone(`the owner answers ${response.statusCode}`) : new RangeError(`${name}: the owner answers ${response.statusCode}`))
    })
    asking.on('error', (error) => reject(new OwnerGone('the owner does not answer', { cause: error })))
    asking.end(body)
  })
}

function errorOf({ name, message }: { readonly name: string; readonly message: string }): Error {
  if (name === 'LedgerError') return new LedgerError(message)
  if (name === 'CursorError') return new CursorError(message)
  if (name === 'VagueNameError') return new VagueNameError(message)
  return name === 'RangeError' ? new RangeError(message) : new Error(message)
}

function isSystems(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
