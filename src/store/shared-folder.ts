import { setTimeout as pause } from 'node:timers/promises'
import { readDoor, SPOKEN } from './door/address.js'
import { OwnerGone } from './door/line.js'
import { callMethod, storeOf } from './door/methods.js'
import { openDoor, type OpenDoor } from './door/open-door.js'
import { remoteStore } from './door/remote-store.js'
import { socketLine } from './door/socket-line.js'
import { ledgerError } from './driver-error.js'
import { openFolderLedger } from './folder-ledger.js'
import { refuseIfInUse } from './folder-lock.js'
import { InUseError } from './in-use-error.js'
import { LedgerError } from './ledger-error.js'
import type { Store } from './store.js'

/** How long one waits for an owner that opens, or closes, the ledger, and lets nobody in. Milliseconds. */
const LOOK = 50
/** So many looks: an owner that takes over a large ledger of an earlier version needs minutes. */
const LOOKS = 6000
/** How often a call is made again whose owner has ended: each time somebody else has the ledger. */
const TRIES = 20

/** What a program wants of a ledger in a folder. */
export interface Sharing {
  /** Whether it opens the ledger itself where nobody has it; a worker works for the owner it has, and ends with it. */
  readonly mayOwn: boolean
}

/**
 * Opens the ledger in a folder, made where there is none: as its owner, who lets others in, or through the owner that there is. Where
 * that ends, another takes its place, and what was asked is asked again: each method of a store may be called twice.
 * `now`: ISO 8601, UTC. Throws a `LedgerError`.
 */
export async function openSharedFolder(folder: string, now: string, sharing: Sharing): Promise<Store> {
  let current = enter(folder, now, sharing)
  await current
  let closed = false
  /** Whoever notices first that an owner has ended opens anew for all. */
  const anew = (former: Promise<Store>): void => {
    if (current !== former) return
    current = enter(folder, now, sharing)
    current.catch(() => undefined)
  }
  return storeOf({
    call: async (name, args) => {
      for (let attempt = 1; ; attempt++) {
        const asked = current
        try {
          return await callMethod(await asked, name, args)
        } catch (error) {
          if (!(error instanceof OwnerGone)) throw error
          if (attempt === TRIES || closed || !sharing.mayOwn) throw gone(folder, error)
          anew(asked)
        }
      }
    },
    stream: async function* (name) {
      try {
        yield* (await current)[name]()
      } catch (error) {
        throw error instanceof OwnerGone ? gone(folder, error) : error
      }
    },
    close: async () => {
      closed = true
      await (await current).close()
    },
  })
}

function gone(folder: string, cause: unknown): LedgerError {
  return new LedgerError(`The program that had the ledger in ${folder} open ended in the middle of this. What was told as done is kept; run the command again.`, { cause })
}

/** As the owner, or through it: whichever comes first. */
async function enter(folder: string, now: string, { mayOwn }: Sharing): Promise<Store> {
  for (let look = 1; ; look++) {
    try {
      if (mayOwn) return await own(folder, now)
      refuseIfInUse(folder)
      throw new LedgerError(`No program has the ledger in ${folder} open that this worker could work for.`)
    } catch (error) {
      if (!(error instanceof InUseError)) throw error
      const through = await throughOwner(folder, error)
      if (through !== null) return through
      if (look === LOOKS) throw error
      await pause(LOOK)
    }
  }
}

async function own(folder: string, now: string): Promise<Store> {
  const store = await openFolderLedger(folder, now)
  let door: OpenDoor
  try {
    door = await openDoor(store.root, store, () => !store.isLost)
  } catch (error) {
    await store.close()
    throw ledgerError(`in ${folder}`, error)
  }
  return storeOf({
    call: (name, args) => callMethod(store, name, args),
    stream: (name) => store[name](),
    close: async () => {
      await door.close()
      await store.close()
    },
  })
}

/** The store through the process that has the folder; `null` where it lets nobody in, yet or any more. */
async function throughOwner(folder: string, inUse: InUseError): Promise<Store | null> {
  const { pid } = inUse
  const door = readDoor(folder)
  if (door?.pid !== pid) return null
  if (door.socket === '') throw new LedgerError(inUse.message)
  if (door.version !== SPOKEN) throw new LedgerError(`The ledger in ${folder} is in use by another version of Onrecord (process ${pid}). End that, or use the same version.`)
  const line = socketLine(folder, door)
  try {
    const store = remoteStore(line)
    await store.has('', '')
    return store
  } catch (error) {
    await line.close()
    if (error instanceof OwnerGone) return null
    throw error
  }
}
