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
import { rich, t } from '../words/say.js'

/** Topics, what was done last first. */
export function TopicsPage({ version, topics, ended, next }: { readonly version: string; readonly topics: readonly TopicRemark[]; readonly ended: boolean; readonly next: string | null }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <Layout title={t('topic.title')} section="none" version={version} linked={(desk) => topicsPage(topics, desk)}>
      <div class="opening">
        <h1>{t('topic.title')}</h1>
        <p class="tally">{t('topic.explained')} {mayWrite ? <><a href={urls.newTopic({})}>{t('topic.pinOne')}</a> · </> : null}<a href={urls.topics({ ended: !ended })}>{t(ended ? 'topic.withoutEnded' : 'topic.withEnded')}</a></p>
      </div>
      {topics.length === 0 ? <p class="empty">{t('topic.none')} {mayWrite ? rich('topic.howToPin', { a: (words) => <a href={urls.search()}>{words}</a> }) : null}</p> : (
        <ul class="contents" role="list">
          {topics.map((topic) => (
            <li>
              <h2><a href={urls.topic(topic.of)}><bdi>{topic.name}</bdi></a>{topic.ended ? <span class="doubt-word"> {t('topic.isEnded')}</span> : null}</h2>
              {topic.note === '' ? null : <p dir="auto">{topic.note}</p>}
              <p class="aside"><SearchInWords search={topic.search} /> · <bdi>{topic.editor}</bdi>, <time datetime={topic.at}>{timeInWords(topic.at)}</time></p>
            </li>
          ))}
        </ul>
      )}
      {next === null ? null : <p class="onward"><a href={urls.topics({ ended, after: next })}>{t('topic.earlier')}</a></p>}
    </Layout>
  )
}

export type TopicField = 'name' | 'search' | 'note' | 'editor'
export type TypedTopic = Readonly<Record<TopicField, string>>

/** The form to pin a search, or to change what is pinned. `topic`: the one to change; `null` for a new one. */
export function TopicFormPage({ version, topic, typed, editor, faults }: { readonly version: string; readonly topic: TopicRemark | null; readonly typed: TypedTopic; readonly editor: Editor; readonly faults: readonly Fault<TopicField>[] }) {
  const wrong = faults.length > 0
  const title = topic === null ? t(wrong ? 'topic.pinFault' : 'topic.pin') : t(wrong ? 'topic.changeFault' : 'topic.change', { name: topic.name })
  return (
    <Layout title={title} section="none" version={version}>
      <div class="opening"><h1>{topic === null ? t('topic.pin') : rich('topic.change', { name: <bdi>{topic.name}</bdi> })}</h1><p class="tally"><a href={urls.topics()}>{t('topic.all')}</a></p></div>
      <form class="form" method="post" action={topic === null ? urls.newTopic({}) : urls.changeTopic(topic.of)}>
        <FaultSummary faults={faults}><p>{t('topic.nothingKept')}</p></FaultSummary>
        <Field name="name" label={t('topic.name')} faults={faults} hint={t('topic.nameHint')} control={(ties) => <input {...ties} value={typed.name} autocomplete="off" dir="auto" />} />
        <Field name="search" label={t('topic.search')} faults={faults} hint={rich('topic.searchHint', { a: (words) => <a href={urls.search()}>{words}</a> })} control={(ties) => <input {...ties} value={typed.search} autocomplete="off" inputmode="url" />} />
        <NoteFields typed={typed} editor={editor} faults={faults} hint={t('topic.noteHint')} />
        <p class="form-do">
          <button type="submit" name="do" value="keep">{t(topic === null ? 'topic.pinIt' : topic.ended ? 'topic.pinAgain' : 'topic.keep')}</button>
          {topic === null || topic.ended ? null : <> <button type="submit" name="do" value="end" class="small">{t('topic.end')}</button></>}
        </p>
        {topic === null ? null : <p class="hint">{t('topic.stays')}</p>}
      </form>
    </Layout>
  )
}
