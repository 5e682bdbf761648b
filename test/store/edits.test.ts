import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Correction } from '../../src/model/correction.js'
import type { Judged } from '../../src/model/judgement.js'
import { statementKeys } from '../../src/model/statement-id.js'
import type { Ledger } from '../../src/record/ledger.js'
import type { Speaker } from '../../src/model/statement.js'
import type { Store } from '../../src/store/store.js'
import { testLedger } from '../ledger.js'
import { analysisOf, entry, person, received, type Analysed } from './entries.js'
import { PgliteGround } from './pglite-ground.js'

const ground = new PgliteGround()
let store: Store
let ledger: Ledger
let pages = 0
beforeAll(async () => {
  await ground.setUp()
  store = await ground.open(await ground.fresh())
  ledger = testLedger(store, '2031-01-01T00:00:00.000Z')
})
afterAll(async () => {
  await store.close()
  await ground.tearDown()
})

const SENTENCES = ['“The quay stays open”', '“No grain leaves”', '“We wait for rain”', '“The tax is theirs”', '“Nobody asked us”']
const NAMES = ['Ada Morrow', 'Bruno Välk', 'Cora Lind', 'Dov Tarn']
/** Whom statements are given to: others of the same name. */
const ACTORS = ['Ada Morrow (baker)', 'Bruno Välk (mayor)']
/** Which sentences each version of the page has. */
const VERSIONS = [[0, 1, 2], [0, 2, 3], [1, 2, 3, 4]]

/** A version of the page as one model reads it: without `missed`, and with those in `cut` a sign shorter. */
function read(pageName: string, version: number, model: number, missed: readonly number[], cut: readonly number[]): Analysed {
  const of = VERSIONS[version]!
  const page = received(entry({ name: pageName, said: of.map((i) => ({ speakers: [person(NAMES[i % 2]!)], content: SENTENCES[i]! })) }), `2030-01-0${version + 1}T00:00:00.000Z`)
  const found = page.analysis.statements.filter((_, i) => !missed.includes(of[i]!)).map((one, i) => {
    const sentence = of.filter((s) => !missed.includes(s))[i]!
    return cut.includes(sentence) ? { ...one, content: one.content.map(({ begin, end }) => ({ begin, end: end - 1 })) } : one
  })
  const keys = statementKeys(page.capture.sha256, page.article.text, found)
  return { ...page, analysis: analysisOf(page.article, found.map((one, i) => ({ ...one, id: keys[i]!.id })), `model-${model}`) }
}

const place = fc.nat({ max: 4 })
const operation = fc.oneof(
  fc.record({ do: fc.constant('read' as const), version: fc.nat({ max: 2 }), model: fc.nat({ max: 5 }), missed: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }), cut: fc.subarray([0, 1, 2, 3, 4], { maxLength: 1 }) }),
  fc.record({ do: fc.constant('name' as const), version: fc.nat({ max: 2 }), at: place, name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constantFrom('reject' as const, 'confirm' as const), version: fc.nat({ max: 2 }), at: place }),
  fc.record({ do: fc.constant('add' as const), version: fc.nat({ max: 2 }), at: place, name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant('undo' as const), at: fc.nat({ max: 20 }) }),
  // Often, and on few places, so that one statement is given twice.
  { weight: 4, arbitrary: fc.record({ do: fc.constant('assign' as const), version: fc.nat({ max: 2 }), at: fc.nat({ max: 1 }), actor: fc.constantFrom(...ACTORS) }) },
  fc.record({ do: fc.constant('unassign' as const), at: fc.nat({ max: 8 }) }),
  fc.record({ do: fc.constant('judge' as const), left: fc.constantFrom(...NAMES), right: fc.constantFrom(...NAMES), is: fc.constantFrom('same' as const, 'same' as const, 'different' as const, 'unsure' as const) }),
  fc.record({ do: fc.constant('unjudge' as const), at: fc.nat({ max: 8 }) }),
)

/** A statement that was given to somebody is carried to the page's next state, given to another there, and rejected in the first. */
const GIVEN_AGAIN_LATER = [
  { do: 'read' as const, version: 1, model: 0, missed: [], cut: [] }, { do: 'read' as const, version: 0, model: 0, missed: [], cut: [] },
  { do: 'assign' as const, version: 0, at: 0, actor: ACTORS[0]! }, { do: 'assign' as const, version: 1, at: 0, actor: ACTORS[1]! },
  { do: 'reject' as const, version: 0, at: 0 },
]

/** What a decision was on, in words. */
interface Decided {
  readonly id: string
  readonly is: Correction['is']
  readonly version: number
  readonly content: string
  readonly name: string | null
  readonly undoes: string | null
}

/** Whom a statement's speaker was given to. `on`: the statement of its capture, as the log names it; `speaker`: the name that it was on. */
interface Given {
  readonly id: string
  readonly version: number
  readonly content: string
  readonly on: string
  readonly speaker: string
  readonly actor: string
  readonly undoes: string | null
}

/** Those that count, told from the log alone: the last on one speaker of one statement that nothing takes back. */
function givenPlainly(given: readonly Given[]): Given[] {
  const standing = given.filter(({ id, undoes }) => undoes === null && !given.some((other) => other.undoes === id))
  return standing.filter(({ on, speaker }, i) => !standing.slice(i + 1).some((later) => later.on === on && later.speaker === speaker))
}

/** What was judged of names, in words; names are those of all pages. */
interface JudgedNames {
  readonly id: string
  readonly left: string
  readonly right: string
  readonly is: Judged
  readonly undoes: string | null
}

const judged: JudgedNames[] = []

/** Who is one person with a name, told from the log alone: those that are reached from it by what counts. */
function personPlainly(name: string): Set<string> {
  const isSame = (one: JudgedNames, other: JudgedNames) => [one.left, one.right].sort().join() === [other.left, other.right].sort().join()
  const counts = (one: JudgedNames): boolean => {
    const later = judged.slice(judged.indexOf(one) + 1)
    return !later.some((other) => other.undoes === one.id && counts(other)) && !(one.undoes === null && later.some((other) => other.undoes === null && isSame(one, other) && counts(other)))
  }
  const joined = judged.filter((one) => one.undoes === null && one.is === 'same' && counts(one))
  const reached = new Set([name])
  for (const at of reached) for (const { left, right } of joined) if (left === at || right === at) reached.add(left).add(right)
  return reached
}

async function judgeNames(ledger: Ledger, asked: Extract<Asked, { do: 'judge' | 'unjudge' }>): Promise<void> {
  const by = { editor: 'Eda', why: 'as the page says' }
  const one = asked.do === 'judge' ? null : judged[asked.at % Math.max(1, judged.length)]
  if (one === undefined || (asked.do === 'judge' && asked.left === asked.right)) return
  const made = await (asked.do === 'judge' ? ledger.judge(asked.left, asked.is, asked.right, by) : ledger.undoJudgement(one!.id, by)).catch(refused)
  if (made !== null) judged.push({ id: made.id, left: made.left, right: made.right, is: made.is, undoes: made.undoes })
}

/** A page as it was read last in each version: the contents that were found, with their speakers. */
type Read = Map<number, Map<string, string>>

/** What is to be shown of a version, told from the log alone, and which decisions fit nothing there. */
function plainly(found: ReadonlyMap<string, string>, version: number, log: readonly Decided[], given: readonly Given[]) {
  const counts = ({ id }: Decided): boolean => !log.some((other) => other.undoes === id && counts(other))
  const shown = new Map([...found].map(([content, name]) => [content, { name, actor: null as string | null, rejected: false, by: [] as string[] }]))
  const loose: string[] = []
  for (const one of log.filter((decided) => decided.is !== 'undo' && counts(decided))) {
    const stands = VERSIONS[version]!.some((i) => SENTENCES[i] === one.content)
    if (!shown.has(one.content) && one.is === 'add' && stands) shown.set(one.content, { name: '', actor: null, rejected: false, by: [] })
    const at = shown.get(one.content)
    if (at === undefined) {
      loose.push(one.id)
      continue
    }
    if (one.name !== null) at.name = one.name
    at.rejected = one.is === 'reject'
    at.by.push(one.id)
  }
  for (const { id, content, speaker, actor } of givenPlainly(given)) {
    const at = shown.get(content)
    if (at === undefined || (at.name !== speaker && at.name !== actor)) loose.push(id)
    else if (at.name === speaker) {
      at.actor = actor
      at.by.push(id)
    }
  }
  return { shown: new Map([...shown].filter(([, { rejected }]) => !rejected).map(([content, { name, actor, by }]) => [content, [actor ?? name, ...by].join(' ')])), loose }
}

/** Under which the first speaker is found. */
function keyOf([speaker]: readonly Speaker[]): string {
  return speaker?.actor ?? speaker?.name ?? ''
}

async function shownOf(store: Store, page: string, version: number): Promise<Map<string, string>> {
  const first = await store.article(read(page, version, 0, [], []).article.id)
  const kept = first === null ? null : await store.article(first.shown)
  return new Map((kept?.analysis.statements ?? []).map(({ content, speakers, edited }) => [
    kept!.article.text.slice(content[0]!.begin, content[0]!.end), [keyOf(speakers), ...edited?.corrections ?? [], ...edited?.assignments ?? []].join(' '),
  ]))
}

it('shows what the log says, whatever is read and decided in whichever order, and loses or moves no decision', async () => {
  await fc.assert(fc.asyncProperty(fc.array(operation, { minLength: 4, maxLength: 18 }), async (operations) => {
    const page = `page-${pages++}`
      const found: Read = new Map()
      const log: Decided[] = []
      const given: Given[] = []
      const models = new Map<string, Map<string, string>>()
      for (const asked of operations) {
        if (asked.do === 'read') {
          const made = read(page, asked.version, asked.model, asked.missed, asked.cut)
          await store.add(made)
          const key = `${asked.version} ${asked.model}`
          // A model that has read this already says nothing new.
          if (models.has(key)) continue
          const contents = new Map(made.analysis.statements.map(({ content: [span], speakers }) => [made.article.text.slice(span!.begin, span!.end), speakers[0]!.name!]))
          models.set(key, contents)
          found.set(asked.version, contents)
        } else if (asked.do === 'judge' || asked.do === 'unjudge') await judgeNames(ledger, asked)
        else if (asked.do === 'assign' || asked.do === 'unassign') await giveStatement(ledger, store, page, asked, found, given)
        else await decide(ledger, store, page, asked, found, log)
      }
      await compare(store, page, found, log, given)
      await comparePeople()
  }), { numRuns: 20, examples: [[GIVEN_AGAIN_LATER]] })
  await compareCounts(store)
})

type Asked = typeof operation extends fc.Arbitrary<infer T> ? T : never
type Deciding = Exclude<Asked, { do: 'read' | 'judge' | 'unjudge' | 'assign' | 'unassign' }>

async function giveStatement(ledger: Ledger, store: Store, page: string, asked: Extract<Asked, { do: 'assign' | 'unassign' }>, found: Read, given: Given[]): Promise<void> {
  const by = { editor: 'Eda', why: 'as the page says' }
  if (asked.do === 'unassign') {
    const one = given[asked.at % Math.max(1, given.length)]
    const made = one === undefined ? null : await ledger.undoAssignment(one.id, by).catch(refused)
    if (made !== null) given.push({ ...one!, id: made.id, undoes: one!.id })
    return
  }
  if (!found.has(asked.version)) return
  const kept = (await store.article((await store.article(read(page, asked.version, 0, [], []).article.id))!.shown))!
  const statement = kept.analysis.statements[asked.at % Math.max(1, kept.analysis.statements.length)]
  if (statement === undefined) return
  const made = await ledger.assign({ statements: [statement.id], speaker: keyOf(statement.speakers), actor: asked.actor }, by).catch(refused)
  const content = kept.article.text.slice(statement.content[0]!.begin, statement.content[0]!.end)
  // The name that the statement had, whoever it was given to before.
  for (const { id, target, actor } of made ?? []) given.push({ id, version: asked.version, content, on: `${target.capture} ${target.statement}`, speaker: statement.speakers[0]!.name!, actor, undoes: null })
}

async function decide(ledger: Ledger, store: Store, page: string, asked: Deciding, found: Read, log: Decided[]): Promise<void> {
  const by = { editor: 'Eda', why: 'as the page says' }
  if (asked.do === 'undo') {
    const one = log[asked.at % Math.max(1, log.length)]
    if (one === undefined) return
    const done = await ledger.undo(one.id, by).catch(refused)
    if (done !== null) log.push({ ...one, id: done.correction.id, is: 'undo', undoes: one.id })
    return
  }
  if (!found.has(asked.version)) return
  const [shown] = [[...await shownOf(store, page, asked.version)]]
  const kept = (await store.article((await store.article(read(page, asked.version, 0, [], []).article.id))!.shown))!
  if (asked.do === 'add') {
    const content = SENTENCES[VERSIONS[asked.version]![asked.at % VERSIONS[asked.version]!.length]!]!
    const begin = kept.article.text.indexOf(content)
    const values = { content: [{ begin, end: begin + content.length }], cue: [{ begin: begin + content.length + 2, end: begin + content.length + 6 }], speakers: [person(asked.name)] }
    if (shown.some(([there]) => there === content)) return
    const done = await ledger.decide({ is: 'add', article: kept.article.id, values }, by).catch(refused)
    if (done !== null) log.push({ id: done.correction.id, is: 'add', version: asked.version, content, name: asked.name, undoes: null })
    return
  }
  const statement = kept.analysis.statements[asked.at % Math.max(1, kept.analysis.statements.length)]
  if (statement === undefined) return
  const content = kept.article.text.slice(statement.content[0]!.begin, statement.content[0]!.end)
  const done = asked.do === 'name'
    ? await ledger.decide({ is: 'change', statement: statement.id, values: { speakers: [person(asked.name)] } }, by).catch(refused)
    : await ledger.decide({ is: asked.do, statement: statement.id }, by).catch(refused)
  if (done !== null) log.push({ id: done.correction.id, is: asked.do === 'name' ? 'change' : asked.do, version: asked.version, content, name: asked.do === 'name' ? asked.name : null, undoes: null })
}

function refused(error: unknown): null {
  if (!(error instanceof Error) || error.name !== 'EditRefused') throw error
  return null
}

async function compare(store: Store, page: string, found: Read, log: readonly Decided[], given: readonly Given[]): Promise<void> {
  const order = [...found.keys()].sort()
  const loose = new Set<string>()
  const listed = new Map<string, string>()
  for (const version of order) {
    const plain = plainly(found.get(version)!, version, log, given)
    expect(await shownOf(store, page, version), `version ${version}`).toEqual(plain.shown)
    for (const [content, said] of plain.shown) listed.set(content, said)
    for (const id of plain.loose) {
      const on = [...log, ...given].find((one) => one.id === id)!.version
      if (on === version || (version === order.at(-1) && on < version)) loose.add(id)
    }
  }
  const ofPage = ({ article }: { readonly article: { readonly title: string | null } }) => article.title === page
  const items = (await store.statements({ limit: 10_000 })).items.filter(ofPage)
  expect(new Map(items.map(({ statement, article }) => [
    article.text.slice(statement.content[0]!.begin, statement.content[0]!.end), [keyOf(statement.speakers), ...statement.edited?.corrections ?? [], ...statement.edited?.assignments ?? []].join(' '),
  ]))).toEqual(listed)
  const assignments = (await store.assignments({ limit: 10_000 })).items.filter(({ page: article }) => ofPage({ article }))
  expect(new Set([
    ...(await store.looseDecisions({ limit: 10_000 })).items.filter(({ page: article }) => ofPage({ article })).map(({ decision }) => decision.id),
  ])).toEqual(loose)
  expect(new Set(assignments.filter(({ fits }) => !fits).map(({ assignment }) => assignment.id))).toEqual(new Set(given.map(({ id }) => id).filter((id) => loose.has(id))))
  expect(assignments.map(({ assignment }) => assignment.id)).toEqual(given.map(({ id }) => id).toReversed())
  expect(assignments.filter(({ counts }) => counts).map(({ assignment }) => assignment.id).toSorted()).toEqual(givenPlainly(given).map(({ id }) => id).toSorted())
  expect((await store.corrections({ limit: 10_000 })).items.filter(({ page: article }) => ofPage({ article })).map(({ correction }) => correction.id)).toEqual(log.map(({ id }) => id).toReversed())
}

/** Whatever was judged: each name is found with all that the others of its person said, and counted once. */
async function comparePeople(): Promise<void> {
  const { items } = await store.statements({ limit: 10_000 })
  const saidBy = (names: ReadonlySet<string>) => items.filter(({ statement }) => names.has(keyOf(statement.speakers))).length
  const people = new Set<string>()
  for (const name of [...NAMES, ...ACTORS]) {
    const names = personPlainly(name)
    const said = await store.statementsBy(name, { limit: 10_000 })
    expect([name, said.total, said.items.length]).toEqual([name, saidBy(names), saidBy(names)])
    if (saidBy(names) > 0) people.add([...names].sort().join())
  }
  expect((await store.counts()).speakers).toBe(people.size)
  expect((await store.judgements({})).map(({ judgement: { id } }) => id)).toEqual(judged.map(({ id }) => id).toReversed())
}

async function compareCounts(store: Store): Promise<void> {
  const { items } = await store.statements({ limit: 10_000 })
  expect((await store.counts()).statements).toBe(items.length)
  await comparePeople()
  const damages: string[] = []
  for await (const one of store.check()) if (one.is === 'damaged') damages.push(one.what)
  expect(damages).toEqual([])
}
