import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open-store.js'
import { emptyLedger } from './empty-ledger.js'

/** Folders for ledgers under one temporary folder. */
export class PgliteGround {
  #root = ''
  #count = 0

  readonly open = (location: string) => openStore(location)

  readonly setUp = () => {
    this.#root = mkdtempSync(join(tmpdir(), 'onrecord-store-'))
    return Promise.resolve()
  }

  readonly fresh = async () => {
    const folder = this.path(`ledger-${this.#count++}`)
    await emptyLedger(folder)
    return folder
  }

  /** Takes a ledger away that is closed: it has 40 MB. */
  readonly drop = (location: string) => {
    rmSync(location, { recursive: true, force: true })
  }

  readonly tearDown = () => {
    rmSync(this.#root, { recursive: true, force: true })
    return Promise.resolve()
  }

  /** A path in the temporary folder. */
  path(name: string): string {
    return join(this.#root, name)
  }
}
