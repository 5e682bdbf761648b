import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judge, type Case } from './judge.js'

const known = JSON.parse(readFileSync(new URL('known-failing.json', import.meta.url), 'utf8')) as Readonly<Record<string, readonly string[]>>
const folders = { ours: new URL('cases/', import.meta.url), handed: new URL('../../../shared/cases/pages/', import.meta.url) }

describe.each(Object.entries(folders))('kinds of pages: %s', (set, folder) => {
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.expected.json')).map((file) => file.replace('.expected.json', '')) : []
  const caseOf = (name: string) => JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Case
  if (names.length === 0) return it.skip('the handed pages are not beside the project, in ../shared: they are not tested', () => undefined)

  // One that tells of commands needs a ledger: src/record/add-page.test.ts has its kind.
  it.each(names.filter((name) => caseOf(name).expected.commands === undefined))('%s', async (name) => {
    const bad = await judge(folder, caseOf(name))
    // What is still read wrongly is listed, so that it shows when it is won, and that nothing else is lost.
    if (known[set]?.includes(name) === true) expect(bad, 'it is read rightly now: take it off known-failing.json').not.toEqual([])
    else expect(bad).toEqual([])
  })
})
