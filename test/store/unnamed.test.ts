import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { entry } from '../browser/made.js'

/** A page on which some speak, each as the page tells them. */
function page(name: string, who: readonly (readonly [name: string, known: 'named' | 'described' | 'resolved'])[]) {
  return entry({
    name, url: `https://${name}.example/`, blocks: who.map(([as], i) => ['paragraph', `${as} said “number ${i} of ${name}”.`]),
    statements: who.map(([as, known], i) => ({ form: 'direct', speakers: [{ name: as, as, known }], source: [as], cue: ['said'], content: [`“number ${i} of ${name}”`] })),
  })
}

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([page('one', [['Ada Morrow', 'resolved'], ['analysts', 'described'], ['the lawmakers', 'resolved'], ['Port Authority', 'described']]), page('two', [['analysts', 'described'], ['Port Authority', 'named']])])
})
afterAll(() => kept.close())

const names = async (unnamed?: boolean) => (await kept.store.speakers({ limit: 9, ...(unnamed !== undefined && { unnamed }) })).items.map(({ name }) => name)

test('whom pages only describe are not listed among people, but apart; who is named once is named', async () => {
  expect(await names()).toEqual(['Port Authority', 'analysts', 'Ada Morrow', 'the lawmakers'])
  expect(await names(false)).toEqual(['Port Authority', 'Ada Morrow'])
  expect(await names(true)).toEqual(['analysts', 'the lawmakers'])
  expect((await kept.store.speakers({ limit: 0, unnamed: true })).total).toBe(2)
  const { next } = await kept.store.speakers({ limit: 1, unnamed: false })
  expect((await kept.store.speakers({ limit: 1, unnamed: false, after: next! })).items.map(({ name }) => name)).toEqual(['Ada Morrow'])
})

test('the desk says how many are left out, and leads to them; by their words they are found', async () => {
  const html = async (path: string) => (await kept.app.request(path)).text()
  const all = await html('/speakers')
  expect(all).toContain('2 speakers in the ledger')
  expect(all).toContain('<a href="/speakers?unnamed=true">2 groups and descriptions without a name</a>')
  expect(all).not.toContain('>analysts<')
  expect(await html('/speakers?unnamed=true')).toContain('<bdi>analysts</bdi>')
  expect(await html('/speakers?q=analyst')).toContain('<bdi>analysts</bdi>')
  const told = async (path: string) => ((await (await kept.app.request(path)).json()) as { items: { name: string }[] }).items.map(({ name }) => name)
  expect(await told('/api/v1/speakers')).toEqual(['Port Authority', 'Ada Morrow'])
  expect(await told('/speakers.json?unnamed=true')).toEqual(['analysts', 'the lawmakers'])
  expect(await told('/api/v1/speakers?words=analyst')).toEqual(['analysts'])
})
