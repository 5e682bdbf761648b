import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open-store.js'

/** Folders for ledgers under one temporary folder. Making a database takes seconds: it is made once and copied. */
export class PgliteGround {
  #root = ''
  #count = 0

  readonly open = (location: string) => openStore(location)

  readonly setUp = async () => {
    this.#root = mkdtempSync(join(tmpdir(), 'onrecord-store-'))
    await (await openStore(join(this.#root, 'empty'))).close()
  }

  readonly fresh = () => {
    const folder = this.path(`ledger-${this.#count++}`)
    cpSync(this.path('empty'), folder, { recursive: true })
    return Promise.resolve(folder)
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
