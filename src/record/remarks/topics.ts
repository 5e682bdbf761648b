import { identifier } from '../../model/identifier.js'
import { LONGEST_TOPIC, remark, type Remark, type TopicRemark } from '../../model/remark.js'
import { withoutOrder, type Search } from '../../model/search.js'
import type { Part, PartAsked } from '../../store/edits.js'
import { EditRefused } from '../edits/edit-refused.js'
import { checkedBy, keepRemark, type Remarking, type RemarkNeeds } from './keep.js'

/** A topic with all that was said of it, newest first. `topic`: what counts now; `null` where all was taken back. */
export interface KeptTopic {
  readonly topic: TopicRemark | null
  readonly log: readonly { readonly remark: TopicRemark; readonly counts: boolean }[]
}

/** As many records of one topic are shown. */
const MOST_OF_LOG = 200

/** Pins a search under a name. Throws an `EditRefused`. */
export async function pinTopic({ store, now }: RemarkNeeds, { name, search }: { readonly name: string; readonly search: Search }, by: Remarking): Promise<TopicRemark> {
  const [called, who] = [topicName(name), checkedBy(by)]
  checkSearch(search)
  const at = now()
  const of = identifier(['topic', at, who.editor, called])
  return keepRemark(store, remark({ kind: 'topic', at, ...who, of, undoes: null, name: called, search, ended: false }))
}

/** Has a topic have another name, search or note; or ends it, or pins it again. What isn't given stays. Throws an `EditRefused`. */
export async function changeTopic({ store, now }: RemarkNeeds, id: string, change: { readonly name?: string | undefined; readonly search?: Search | undefined; readonly ended?: boolean | undefined }, by: { readonly editor: string; readonly note?: string | undefined }): Promise<TopicRemark> {
  const { topic } = await topicOf({ store }, id)
  if (topic === null) throw new EditRefused('topic', `There is no topic ${id}.`)
  const who = checkedBy({ editor: by.editor, note: by.note ?? topic.note })
  if (change.search !== undefined) checkSearch(change.search)
  const made = { ...topic, ...who, at: now(), undoes: null, name: change.name === undefined ? topic.name : topicName(change.name), search: change.search ?? topic.search, ended: change.ended ?? topic.ended }
  if (made.name === topic.name && made.ended === topic.ended && made.note === topic.note && isSame(made.search, topic.search)) throw new EditRefused('topic', 'Nothing is changed: what is given is what stands there.')
  return keepRemark(store, remark(made))
}

/** Topics: those that are pinned, or all, what was done last first. */
export async function topics({ store }: Pick<RemarkNeeds, 'store'>, { ended = false, ...asked }: PartAsked & { readonly ended?: boolean | undefined }): Promise<Part<TopicRemark>> {
  const { items, next } = await store.remarks({ ...asked, kind: 'topic', standing: true, ...(!ended && { states: ['pinned'] }) })
  return { items: items.flatMap(({ remark: one }) => (one.kind === 'topic' ? [one] : [])), next }
}

/** A topic by its identifier, or by the beginning of one or its name among those that are pinned. Nothing, where there is none such. */
export async function topicOf({ store }: Pick<RemarkNeeds, 'store'>, id: string): Promise<KeptTopic> {
  const { items } = await store.remarks({ kind: 'topic', of: [id], limit: MOST_OF_LOG })
  const log = items.flatMap((one) => (isTopic(one.remark) ? [{ remark: one.remark, counts: one.counts }] : []))
  return { topic: log.find(({ counts }) => counts)?.remark ?? null, log }
}

/** The identifier of the pinned topic that a person names: by its name, or by its identifier or the beginning of one. `null` where none is, or several are. */
export async function topicNamed(needs: Pick<RemarkNeeds, 'store'>, named: string): Promise<string | null> {
  const asked = named.trim().toLowerCase()
  if (asked === '') return null
  const known = await topicOf(needs, named)
  if (known.log.length > 0) return named
  const begun: string[] = []
  for (let after: string | undefined; ;) {
    const { items, next } = await topics(needs, { limit: 500, after, ended: true })
    for (const { of, name, ended } of items) {
      if (!ended && name.toLowerCase() === asked) return of
      if (asked.length >= 4 && of.startsWith(asked)) begun.push(of)
    }
    if (next === null) break
    after = next
  }
  return begun.length === 1 ? begun[0]! : null
}

function isTopic(of: Remark): of is TopicRemark {
  return of.kind === 'topic'
}

function topicName(name: string): string {
  const called = name.trim().normalize('NFC').split(/\s+/).join(' ')
  if (called === '' || called.length > LONGEST_TOPIC || /\p{C}/u.test(called)) throw new EditRefused('name', `Give the topic a name of at most ${LONGEST_TOPIC} signs, on one line.`)
  return called
}

function checkSearch(search: Search): void {
  if (Object.keys(withoutOrder(search)).every((name) => name === 'copies')) throw new EditRefused('search', 'Say what the topic’s statements are found by: words, a speaker or another filter.')
}

function isSame(one: Search, other: Search): boolean {
  const told = (of: Search) => JSON.stringify(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)))
  return told(one) === told(other)
}
