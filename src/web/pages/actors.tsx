import { useContext } from 'hono/jsx'
import type { ActorList } from '../../model/actor-list.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { ReadOnly } from '../parts/read-only.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { counted } from '../view/numbers.js'
import { VisitContext } from '../visit.js'

export type ActorsField = 'file' | 'source' | 'country' | 'number'

export interface TypedActors {
  readonly source: string
  readonly country: string
}

/** The ledger's own lists of office holders; to add one, and to have one count no more. */
export function ActorsPage({ version, lists, typed, faults, unread }: {
  readonly version: string
  readonly lists: readonly ActorList[]
  readonly typed: TypedActors
  readonly faults: readonly Fault<ActorsField>[]
  /** What of the list that was just added is not kept; `null` where none was. */
  readonly unread: readonly string[] | null
}) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <Layout title={faults.length > 0 ? 'Office holders: something to put right' : 'Office holders'} section="speakers" version={version}>
      <div class="opening">
        <h1>Office holders</h1>
        <p class="tally">Who held which office, and when: by this names on pages are known. These lists are the ledger’s own, beside what is built in. Pages are read with them from then on. <a href={urls.speakers()}>All speakers</a></p>
      </div>
      {unread === null ? null : <p class="said" role="status">It was added.{unread.length === 0 ? null : <> Not kept of it: <bdi>{unread.join(', ')}</bdi>.</>}</p>}
      {lists.length === 0 ? <p class="empty">The ledger has none of its own yet.</p> : (
        <ol class="correction-list" role="list">
          {lists.map(({ number, name, source, people, terms, addedAt, removedAt }) => (
            <li class={removedAt === null ? 'correction' : 'correction undone'}>
              <p class="correction-who"><bdi>{name}</bdi> <time datetime={addedAt}>{timeInWords(addedAt)}</time></p>
              <p>{counted(people, 'person', 'people')}, {counted(terms, 'term')} in office{source === null ? null : <>, from <bdi>{source}</bdi></>}.</p>
              {removedAt !== null ? <p class="doubt-word">Counts no more, since {timeInWords(removedAt)}.</p> : !mayWrite ? null : (
                <form method="post" action={urls.removeActors(number)}><p class="form-do"><button type="submit" class="small">Read without it<span class="unseen"> {name}</span></button></p></form>
              )}
            </li>
          ))}
        </ol>
      )}
      {!mayWrite ? <ReadOnly /> : (
        <form class="form" id="add-list" method="post" action={urls.actors()} enctype="multipart/form-data">
          <h2>Add a list</h2>
          <FaultSummary faults={faults}><p>Nothing was added. Choose the file again.</p></FaultSummary>
          <Field name="file" label="The list" faults={faults} hint="CSV, FollowTheMoney or Popolo: its content tells which. 16 MiB at most." control={(ties) => <input {...ties} type="file" required />} />
          <Field name="source" label="Who made it, or where it is from" faults={faults} hint="May be left empty." control={(ties) => <input {...ties} value={typed.source} autocomplete="off" dir="auto" />} />
          <Field name="country" label="The country or organisation of what names none" faults={faults} hint="FR, France, NATO; may be left empty." control={(ties) => <input {...ties} class="short" value={typed.country} autocomplete="off" />} />
          <p class="form-do"><button type="submit">Add it</button></p>
        </form>
      )}
    </Layout>
  )
}
