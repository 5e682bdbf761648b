import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockFolder } from './folder-lock.js'
import { processStart } from './process-start.js'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'onrecord-lock-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Puts a lock as another process would have left it. */
function leave(number: number, holder: unknown): void {
  mkdirSync(join(folder, 'lock'), { recursive: true })
  writeFileSync(join(folder, 'lock', String(number)), typeof holder === 'string' ? holder : JSON.stringify(holder))
}

it('is held until it is released', () => {
  const lock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(`(process ${process.pid}, since `)
  lock.release()
  lock.release()
  const next = lockFolder(folder)
  lock.release()
  expect(() => lockFolder(folder)).toThrow(`(process ${process.pid}, since `)
  next.release()
})

it('passes over a process that has ended, and one whose number was given again', () => {
  const ended = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }))
  leave(3, { pid: ended, start: 'earlier', host: hostname() })
  lockFolder(folder).release()
  leave(9, { pid: process.pid, start: 'an earlier process of this number', host: hostname() })
  lockFolder(folder).release()
  expect(readdirSync(join(folder, 'lock'))).toEqual(['10'])
})

it('respects a process on another machine, and a lock that can not be read', () => {
  leave(1, { pid: 1, start: 'x', host: `not-${hostname()}` })
  expect(() => lockFolder(folder)).toThrow(/on another machine, not-.*delete .*1\.$/)
})

it.each([
  ['', /is in use can't be told: its lock, .*lock\/2, is empty, as a loss of power may leave it\. If no other onrecord runs on it, delete that file\.$/],
  ['\0\0\0', /lock\/2, is damaged\./],
  ['null', /is damaged/],
  ['{"pid":0,"host":"x"}', /is damaged/],
  ['{"pid":7}', /is damaged/],
  ['{"pid":7,"host":"x","start":[]}', /is damaged/],
])('says which file of %j tells nobody’s name', (content, says) => {
  leave(2, content)
  expect(() => lockFolder(folder)).toThrow(says)
  expect(readdirSync(join(folder, 'lock'))).toEqual(['2'])
  rmSync(join(folder, 'lock', '2'))
  lockFolder(folder).release()
})

it('leaves files with other names alone', () => {
  mkdirSync(join(folder, 'lock'))
  for (const name of ['notes.txt', '0', '01', '9'.repeat(30)]) writeFileSync(join(folder, 'lock', name), '')
  lockFolder(folder).release()
  expect(readdirSync(join(folder, 'lock'))).toHaveLength(5)
})

it('says what stands where the folder of locks should', () => {
  writeFileSync(join(folder, 'lock'), '')
  expect(() => lockFolder(folder)).toThrow(/can't be locked: .*lock is a file, not a folder\./)
  rmSync(join(folder, 'lock'))
  symlinkSync('/mnt/nowhere', join(folder, 'lock'))
  expect(() => lockFolder(folder)).toThrow(/lock is a symbolic link to \/mnt\/nowhere, which isn't there, not a folder\./)
})

it('is lost with the folder, and then leaves all as it is', () => {
  const lock = lockFolder(folder)
  expect(lock.lost()).toBeNull()
  renameSync(folder, `${folder}-moved`)
  expect(lock.lost()?.message).toMatch(/was moved or deleted/)
  renameSync(`${folder}-moved`, folder)
  expect(lock.lost()?.message).toMatch(/was moved or deleted/)
  lock.release()
  expect(readFileSync(join(folder, 'lock', '1'), 'utf8')).not.toContain('released')
})

it('is held by one at a time of processes that take and release it without pause', async () => {
  leave(1, { pid: 2 ** 22 + 1, start: 'x', host: hostname() })
  const program = `
    import { rmdirSync, mkdirSync } from 'node:fs'
    import { lockFolder } from ${JSON.stringify(new URL('folder-lock.ts', import.meta.url).href)}
    const [folder, inside] = process.argv.slice(1)
    for (let taken = 0, tries = 0; taken < 150 && tries < 100_000; tries++) {
      let lock
      try { lock = lockFolder(folder) } catch (error) { if (error.name === 'LedgerError') continue; throw error }
      mkdirSync(inside)
      rmdirSync(inside)
      lock.release()
      taken++
    }`
  const statuses = await Promise.all(Array.from({ length: 4 }, () => new Promise((resolve) => {
    const args = ['--import', 'tsx', '--input-type=module', '-e', program, folder, join(folder, 'inside')]
    spawn(process.execPath, args, { stdio: 'ignore' }).once('exit', resolve)
  })))
  expect(statuses).toEqual([0, 0, 0, 0])
})

it('tells processes apart by when they started', () => {
  expect(processStart(process.pid)).toBe(processStart(process.pid))
  expect(processStart(process.pid)).not.toBe(processStart(process.ppid))
  expect(processStart(2 ** 22 + 1)).toBeNull()
})
