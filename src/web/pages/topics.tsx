import { useContext } from 'hono/jsx'
import { topicsPage } from '../../export/schema-org-kept.js'
import { timeInWords } from '../words/dates.js'
import type { TopicRemark } from '../../model/remark.js'
import type { Editor } from '../editor.js'
import type { Fault } from '../forms/fault.js'
import { SearchInWords } from '../parts/search-in-words.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { NoteFields } from '../parts/note-fields.js'
import { urls } from '../urls.js'
import { VisitContext } from '../visit.js'

/** Topics, what was done last first. */
export function TopicsPage({ version, topics, ended, next }: { readonly version: string; readonly topics: readonly TopicRemark[]; readonly ended: boolean; readonly next: string | null }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <Layout title="Topics" section="none" version={version} linked={(desk) => topicsPage(topics, desk)}>
      <div class="opening">
        <h1>Topics</h1>
        <p class="tally">Searches that editors pinned: each speaker’s statements side by side. {mayWrite ? <><a href={urls.newTopic({})}>Pin one</a> · </> : null}<a href={urls.topics({ ended: !ended })}>{ended ? 'Without those that ended' : 'Also those that ended'}</a></p>
      </div>
      {topics.length === 0 ? <p class="empty">No topic is pinned. {mayWrite ? <>Look for something, and pin it from <a href={urls.search()}>the search</a>.</> : null}</p> : (
        <ul class="contents" role="list">
          {topics.map((topic) => (
            <li>
              <h2><a href={urls.topic(topic.of)}><bdi>{topic.name}</bdi></a>{topic.ended ? <span class="doubt-word"> ended</span> : null}</h2>
              {topic.note === '' ? null : <p dir="auto">{topic.note}</p>}
              <p class="aside"><SearchInWords search={topic.search} /> · <bdi>{topic.editor}</bdi>, <time datetime={topic.at}>{timeInWords(topic.at)}</time></p>
            </li>
          ))}
        </ul>
      )}
      {next === null ? null : <p class="onward"><a href={urls.topics({ ended, after: next })}>Earlier ones</a></p>}
    </Layout>
  )
}

export type TopicField = 'name' | 'search' | 'note' | 'editor'
export type TypedTopic = Readonly<Record<TopicField, string>>

/** The form to pin a search, or to change what is pinned. `topic`: the one to change; `null` for a new one. */
export function TopicFormPage({ version, topic, typed, editor, faults }: { readonly version: string; readonly topic: TopicRemark | null; readonly typed: TypedTopic; readonly editor: Editor; readonly faults: readonly Fault<TopicField>[] }) {
  const title = topic === null ? 'Pin a search' : `Change “${topic.name}”`
  return (
    <Layout title={faults.length > 0 ? `${title}: something to put right` : title} section="none" version={version}>
      <div class="opening"><h1>{topic === null ? title : <>Change “<bdi>{topic.name}</bdi>”</>}</h1><p class="tally"><a href={urls.topics()}>All topics</a></p></div>
      <form class="form" method="post" action={topic === null ? urls.newTopic({}) : urls.changeTopic(topic.of)}>
        <FaultSummary faults={faults}><p>Nothing was kept. What you typed is still here.</p></FaultSummary>
        <Field name="name" label="Name" faults={faults} hint="One topic has it at a time." control={(ties) => <input {...ties} value={typed.name} autocomplete="off" dir="auto" />} />
        <Field name="search" label="Search" faults={faults} hint={<>The address of <a href={urls.search()}>a search</a>, as the browser shows it.</>} control={(ties) => <input {...ties} value={typed.search} autocomplete="off" inputmode="url" />} />
        <NoteFields typed={typed} editor={editor} faults={faults} hint="What it is about, for all to read. May stay empty." />
        <p class="form-do">
          <button type="submit" name="do" value="keep">{topic === null ? 'Pin it' : topic.ended ? 'Pin it again' : 'Keep it so'}</button>
          {topic === null || topic.ended ? null : <> <button type="submit" name="do" value="end" class="small">End it</button></>}
        </p>
        {topic === null ? null : <p class="hint">What was stays in the topic’s log, and can be taken back there.</p>}
      </form>
    </Layout>
  )
}
