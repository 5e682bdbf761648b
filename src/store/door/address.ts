import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { anchorFolder } from '../folder-anchor.js'
import { LEDGER_VERSION } from '../migrations.js'
import { writePrivateFile } from '../private-files.js'

/** What passes through doors of different numbers isn't alike. */
const DOOR_VERSION = 3
/** The file in a ledger's folder that says where its owner lets others in, and by which token: the owner's alone to read. */
const DOOR = 'door.json'
const SOCKET = 'door.sock'
/** Bytes that the path of a socket may have, everywhere. */
const LONGEST_PATH = 90

const Door = z.object({
  /** Begins at the ledger's folder, unless it is whole; empty where nobody is let in. */
  socket: z.string(),
  token: z.string(),
  pid: z.int(),
  version: z.string(),
})
export type Door = z.infer<typeof Door>

/** Which programs understand each other: those that know the same door and the same tables. */
export const SPOKEN = `${DOOR_VERSION}.${LEDGER_VERSION}`

/** Where a door is, as long as it is held open: a short path, also of a folder deep down. */
export interface Reached {
  readonly path: string
  close(): void
}

/** Says where the door is. `root`: a path that leads to the ledger's folder. Throws Node's error. */
export function writeDoor(root: string, door: Door): void {
  const aside = join(root, `.${DOOR}-${process.pid}`)
  rmSync(aside, { force: true })
  writePrivateFile(aside, `${JSON.stringify(door)}\n`)
  renameSync(aside, join(root, DOOR))
}

/** `null` where there is none, or none that can be read. */
export function readDoor(folder: string): Door | null {
  try {
    const read = Door.safeParse(JSON.parse(readFileSync(join(folder, DOOR), 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

export function removeDoor(root: string): void {
  rmSync(join(root, DOOR), { force: true })
  rmSync(join(root, SOCKET), { force: true })
}

/** Where a socket is put. */
export interface SocketPlace {
  /** As `Door` has it. */
  readonly socket: string
  readonly path: string
  /** Whether it has a name in a file system, with a mode. */
  readonly isFile: boolean
  /** Takes away what was made for it besides. */
  readonly remove: () => void
}

/** In a ledger's folder, by a path that is short enough; `null` where there is none such, or the system has no sockets in folders. */
export function placeIn(root: string): SocketPlace | null {
  const path = join(root, SOCKET)
  if (process.platform === 'win32' || Buffer.byteLength(path) > LONGEST_PATH) return null
  return { socket: SOCKET, path, isFile: true, remove: () => undefined }
}

/** Where the ledger's folder can't hold one: in a folder of its own elsewhere, its owner's alone; on Windows a pipe with a name that none guesses. */
export function placeElsewhere(): SocketPlace {
  if (process.platform === 'win32') {
    const path = `\\\\.\\pipe\\onrecord-${randomUUID()}`
    return { socket: path, path, isFile: false, remove: () => undefined }
  }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-door-'))
  const path = join(folder, SOCKET)
  return { socket: path, path, isFile: true, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A path to a door's socket that is short enough. Throws Node's error where the folder is gone. */
export function reach(folder: string, { socket }: Door): Reached {
  if (isAbsolute(socket)) return { path: socket, close: () => undefined }
  const anchor = anchorFolder(folder)
  return { path: join(anchor.path, socket), close: () => anchor.close() }
}
