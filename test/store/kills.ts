import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { QUICK_NODE } from '../quick-node.js'
import { ASSIGNED, EDITED, pages, READ_AGAIN } from './kill-pages.js'

/** Children that work on a ledger and tell of each page by its number, once it is acknowledged: adding pages, correcting a statement of each, or reading them again. */
export type Work = 'add-pages' | 'edit-pages' | 'reread-pages'

/** The kills fall at points spread over so many milliseconds after an acknowledgement. */
const SPREAD_MS = 40
/** How many pages a child may acknowledge before its kill is due. */
const PAGES_PER_CHILD = 5

interface Trials {
  readonly open: () => Promise<Store>
  /** As `openStore` takes it. */
  readonly location: string
  readonly work: Work
  /** How many there are to work on. */
  readonly pages: number
  readonly kills: number
  /** Kills from one look into the ledger to the next. */
  readonly lookEvery: number
}

/**
 * Kills children at work, one after the other, and looks into the ledger every so often: all that was acknowledged is there, nothing by
 * half, nothing twice. Resolves to the numbers of the pages that were acknowledged.
 */
export async function killAtWork({ open, location, work, pages, kills, lookEvery }: Trials): Promise<ReadonlySet<number>> {
  const acknowledged = new Set<number>()
  for (let kill = 0; kill < kills; kill++) {
    // Every fifth while it opens, which replays what the kill before left.
    // A child that adds tells of those that are there, too.
    const after = kill % 5 === 4 ? 0 : 1 + (kill % PAGES_PER_CHILD) + (work === 'add-pages' ? acknowledged.size : 0)
    for (const number of await workUntilKilled([`${work}.child.ts`, location, pages], after, (kill * 17) % SPREAD_MS)) acknowledged.add(number)
    if (kill % lookEvery === lookEvery - 1) await inspect(await open(), { work, pages, acknowledged })
  }
  return acknowledged
}

/** Runs a child on the ledger, kills it `delay` ms after it has acknowledged `count` new pages, and returns which it did. */
function workUntilKilled([name, location, pages]: readonly [string, string, number], count: number, delay: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const program = fileURLToPath(new URL(name, import.meta.url))
    const child = spawn(process.execPath, [...QUICK_NODE, '--import', 'tsx', program, location, String(pages)], { stdio: ['ignore', 'pipe', 'pipe'] })
    const told: number[] = []
    let errors = ''
    let due = false
    const kill = () => {
      if (due) return
      due = true
      setTimeout(() => child.kill('SIGKILL'), delay)
    }
    // Without waiting for `open`: that long takes a start before it has the folder.
    if (count === 0) setTimeout(kill, 400)
    child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString() })
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (/^\d+$/.test(line)) told.push(Number(line))
      if (told.length >= count && count > 0) kill()
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(told)
      else reject(new Error(`the child ended by itself, after ${told.length} pages: ${errors}`))
    })
  })
}

/** Every page is either wholly in the ledger or not at all, read by one reader or by the other; those in `acknowledged` are as they should be. The ledger is whole. */
export async function inspect(store: Store, { work, pages: count, acknowledged }: { readonly work: Work; readonly pages: number; readonly acknowledged: ReadonlySet<number> }): Promise<void> {
  let articles = 0
  let statements = 0
  for (const [number, { capture, article, analysis }] of pages(count).entries()) {
    const kept = await store.newestReading(capture.sha256)
    if (kept === null) {
      expect(acknowledged, `page ${number} was acknowledged`).not.toContain(number)
      expect(await store.capture(capture.sha256)).toBeNull()
      continue
    }
    articles++
    statements += analysis.statements.length
    if (work === 'reread-pages' && acknowledged.has(number)) expect(kept.analysed, `page ${number} was read again`).toEqual([READ_AGAIN])
    const shown = await store.article(kept.article.id)
    expect(shown?.article.text).toBe(article.text)
    const [first] = shown?.analysis.statements ?? []
    const corrections = first === undefined ? [] : (await store.corrections({ statement: first.id, limit: 5 })).items
    // A correction is there once, and then it shows; what was acknowledged is there.
    expect([corrections.length, first?.speakers[0]?.name === EDITED]).toEqual(corrections.length === 0 ? [0, false] : [1, true])
    if (work === 'edit-pages' && acknowledged.has(number)) expect(corrections, `page ${number} was corrected`).toHaveLength(1)
    const assigned = first === undefined ? [] : (await store.assignments({ statement: first.id, limit: 5 })).items
    // An assignment is there once, and then it shows.
    expect([assigned.length, first?.speakers[0]?.actor === ASSIGNED]).toEqual(assigned.length === 0 ? [0, false] : [1, true])
    if (work === 'edit-pages' && acknowledged.has(number)) expect(assigned.map(({ fits, counts }) => [fits, counts]), `page ${number} was given`).toEqual([[true, true]])
    expect(shown?.analysis.statements.map(({ id }) => id)).toEqual(analysis.statements.map(({ id }) => id))
    expect(await store.capture(capture.sha256)).toStrictEqual(capture)
  }
  expect(await store.counts()).toMatchObject({ articles, statements })
  const damages: string[] = []
  for await (const one of store.check()) if (one.is === 'damaged') damages.push(one.what)
  expect(damages).toEqual([])
  expect(await countFound(store)).toBe(statements)
  await store.close()
}

/** How many statements the word index gives, page by page: a search's own count stops at a thousand. */
async function countFound(store: Store): Promise<number> {
  let found = 0
  for (let after: string | undefined; ;) {
    const { items, next } = await store.statements({ words: 'words', limit: 500, after })
    found += items.length
    if (next === null) return found
    after = next
  }
}
