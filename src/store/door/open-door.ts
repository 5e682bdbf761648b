import { randomBytes, timingSafeEqual } from 'node:crypto'
import { chmodSync, renameSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PRIVATE_FILE } from '../private-files.js'
import type { Store } from '../store.js'
import { placeElsewhere, placeIn, removeDoor, SPOKEN, writeDoor, type SocketPlace } from './address.js'
import { CALLS, STREAMS, type CallName, type StreamName } from './contract.js'
import { callMethod } from './methods.js'
import type { Answered } from './socket-line.js'
import { fromWire, toWire } from './wire.js'

/** Others' way to a store that this process has. */
export interface OpenDoor {
  /** Lets nobody in any more, and resolves once those who are in have their answers. */
  close(): Promise<void>
}

/**
 * Lets other processes of the same user work with a store: through a socket in the ledger's folder, by a token in a file there that only
 * its owner can read. `root`: a path that leads to the folder; `isOurs`: whether it is this process's still, who else writes nothing to it. Where no socket can be had, it
 * says there that nobody is let in. Rejects with Node's error where that can't be written.
 */
export async function openDoor(root: string, store: Store, isOurs: () => boolean): Promise<OpenDoor> {
  const token = randomBytes(32).toString('base64url')
  const isKnown = tokenCheck(token)
  const inside = new Set<Promise<void>>()
  let closing = false
  const server = createServer((request, response) => {
    if (!isKnown(request)) return refuse(response, 401)
    if (closing) return refuse(response, 503)
    const answering = answer(store, request, response).catch(() => { response.destroy() })
    inside.add(answering)
    void answering.finally(() => inside.delete(answering))
  })
  // Long work, such as a backup, is no reason to hang up.
  server.requestTimeout = 0
  server.keepAliveTimeout = 60_000
  const place = await listening(server, root)
  writeDoor(root, { socket: place?.socket ?? '', token, pid: process.pid, version: SPOKEN })
  return {
    close: async () => {
      closing = true
      if (isOurs()) removeDoor(root)
      const closed = place === null ? null : new Promise((resolve) => server.close(resolve))
      while (inside.size > 0) await Promise.all(inside)
      server.closeAllConnections()
      await closed
      place?.remove()
    },
  }
}

/** Listens in the ledger's folder, else elsewhere; `null` where no socket can be had: then nobody is let in. */
async function listening(server: Server, root: string): Promise<SocketPlace | null> {
  for (const make of [() => placeIn(root), placeElsewhere]) {
    try {
      const place = make()
      if (place === null) continue
      await listenAt(server, place)
      // The desk, or the command, keeps the process; the door alone doesn't.
      server.unref()
      return place
    } catch (error) {
      // Some file systems hold no sockets.
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  }
  return null
}

async function listenAt(server: Server, { path, isFile }: SocketPlace): Promise<void> {
  // Under another name first: the system's library takes away the name that it was given, also from a folder that is another's by then.
  const aside = isFile ? `${path}-${process.pid}` : path
  if (isFile) rmSync(aside, { force: true })
  server.listen(aside)
  await once(server, 'listening')
  if (!isFile) return
  chmodSync(aside, PRIVATE_FILE)
  renameSync(aside, path)
}

function tokenCheck(token: string): (request: IncomingMessage) => boolean {
  const expected = Buffer.from(`Bearer ${token}`)
  return ({ headers: { authorization = '' } }) => {
    const given = Buffer.from(authorization)
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end()
}

async function answer(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = (request.url ?? '/').slice(1)
  if (!Object.hasOwn(CALLS, name) && !Object.hasOwn(STREAMS, name)) return refuse(response, 404)
  const args = fromWire(await textOf(request))
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  await pipeline(Readable.from(answers(store, name, args)), response)
}

/** What a method gives, as lines; why it gives no more, as one. */
async function* answers(store: Store, name: string, args: unknown): AsyncGenerator<string> {
  const line = (told: Answered) => `${toWire(told)}\n`
  try {
    if (Object.hasOwn(CALLS, name)) yield line({ value: await callMethod(store, name as CallName, CALLS[name as CallName].takes.parse(args)) })
    else for await (const value of streaming(store, name as StreamName, args)) yield line({ value })
    yield line({ end: true })
  } catch (error) {
    const { name: kind, message } = error instanceof Error ? error : new Error(String(error))
    yield line({ error: { name: kind, message } })
  }
}

function streaming(store: Store, name: StreamName, args: unknown): AsyncIterable<unknown> {
  STREAMS[name].takes.parse(args)
  return store[name]()
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}
