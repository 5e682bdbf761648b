import { cpSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { failureOf, ground, opened, page, replaceByBackup, replacedWhileOpen } from './replacing.js'

// Also while it adds, and when it closes, each is tried by test/soak/replaced.soak.ts.
replacedWhileOpen((what) => what === 'moved' || what === 'replaced by a backup, the old one deleted' || what === 'written over from a backup')

it('is whole where it was moved to, and where it was replaced', async () => {
  const { store, ledger } = await opened()
  replaceByBackup(ledger)
  await failureOf(store.close())
  // It names this process, which is still there.
  rmSync(join(`${ledger}-elsewhere`, 'lock'), { recursive: true })
  for (const [folder, articles] of [[ledger, 1], [`${ledger}-elsewhere`, 2]] as const) {
    const again = await ground.open(folder)
    expect((await again.counts()).articles).toBe(articles)
    await again.close()
  }
})

it('is its owner’s still after others looked at it, copied it, and worked with it', async () => {
  const { store, ledger } = await opened()
  cpSync(ledger, `${ledger}-copy`, { recursive: true, filter: (path) => !lstatSync(path).isSocket() })
  const other = await ground.open(ledger)
  expect((await other.counts()).articles).toBe(2)
  await other.close()
  mkdirSync(join(ledger, '.thumbnails'))
  expect(await store.add(page('after'))).toMatchObject({ analysis: true })
  await store.close()
})
