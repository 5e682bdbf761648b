import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { read, ROOT } from '../architecture/sources.js'
import { fake } from '../cli/fake-effects.js'
import type { KnownEditor } from '../../src/model/editor.js'

const ADA = { name: 'Ada Storm', role: 'chief', email: null, subject: null, hasPassword: true, addedAt: '2031-01-01T00:00:00.000Z' } as const

const served = async (args: readonly string[], editors: readonly KnownEditor[] = []) => {
  const world = fake({ store: { editors: () => Promise.resolve(editors) } })
  expect(await run(args, world.effects, '0')).toBe(0)
  return world.done.filter((what) => /^(?:open|serve)/.test(what))
}

describe('the service of systemd', () => {
  const unit = read('deploy/onrecord.service')

  test('serves a ledger where it may write', async () => {
    const [, written = ''] = /^ExecStart=\/usr\/bin\/env onrecord (.*)$/m.exec(unit) ?? []
    expect(await served(written.split(' '))).toEqual(['open /var/lib/onrecord/ledger', 'serve 127.0.0.1 8417'])
    expect(unit).toMatch(/^StateDirectory=onrecord$/m)
  })

  test.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)('is what systemd reads', () => {
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', join(ROOT, 'deploy/onrecord.service')], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })
})

describe('the container', () => {
  const file = read('Dockerfile')

  test('serves the ledger in its volume to the port that is published', async () => {
    const [, written = '[]'] = /^CMD (\[.*\])$/m.exec(file) ?? []
    expect(await served(JSON.parse(written) as string[], [ADA])).toEqual(['open /ledger/ledger', 'serve 0.0.0.0 8417'])
    expect(file).toMatch(/^EXPOSE 8417$/m)
    expect(file).toMatch(/^VOLUME \/ledger$/m)
  })

  test('has a Node that the package takes', () => {
    const engines = /">=(\d+)/.exec(read('package.json'))?.[1]
    for (const [, major] of file.matchAll(/^FROM node:(\d+)/gm)) expect(Number(major)).toBeGreaterThanOrEqual(Number(engines))
  })
})
