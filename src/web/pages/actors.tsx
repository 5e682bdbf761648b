import { useContext } from 'hono/jsx'
import type { ActorList } from '../../model/actor-list.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { ReadOnly } from '../parts/read-only.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { VisitContext } from '../visit.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'

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
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: t('actors.title') }) : t('actors.title')} section="speakers" version={version}>
      <div class="opening">
        <h1>{t('actors.title')}</h1>
        <p class="tally">{rich('actors.tally', { a: (words) => <a href={urls.speakers()}>{words}</a> })}</p>
      </div>
      {unread === null ? null : <p class="said" role="status">{t('actors.added')}{unread.length === 0 ? null : <> {rich('actors.notKept', { what: <bdi><InEnglish>{unread.join(', ')}</InEnglish></bdi> })}</>}</p>}
      {lists.length === 0 ? <p class="empty">{t('actors.none')}</p> : (
        <ol class="correction-list" role="list">
          {lists.map(({ number, name, source, people, terms, addedAt, removedAt }) => (
            <li class={removedAt === null ? 'correction' : 'correction undone'}>
              <p class="correction-who"><bdi>{name}</bdi> <time datetime={addedAt}>{timeInWords(addedAt)}</time></p>
              <p>{source === null ? t('actors.holds', { people, terms }) : rich('actors.holdsFrom', { people, terms, source: <bdi>{source}</bdi> })}</p>
              {removedAt !== null ? <p class="doubt-word">{t('actors.countsNoMore', { at: timeInWords(removedAt) })}</p> : !mayWrite ? null : (
                <form method="post" action={urls.removeActors(number)}><p class="form-do"><button type="submit" class="small">{rich('actors.readWithout', { name, unseen: (words) => <span class="unseen">{words}</span> })}</button></p></form>
              )}
            </li>
          ))}
        </ol>
      )}
      {!mayWrite ? <ReadOnly /> : (
        <form class="form" id="add-list" method="post" action={urls.actors()} enctype="multipart/form-data">
          <h2>{t('actors.addList')}</h2>
          <FaultSummary faults={faults}><p>{t('actors.nothingAdded')}</p></FaultSummary>
          <Field name="file" label={t('actors.file')} faults={faults} hint={t('actors.fileHint')} control={(ties) => <input {...ties} type="file" required />} />
          <Field name="source" label={t('actors.source')} faults={faults} hint={t('actors.sourceHint')} control={(ties) => <input {...ties} value={typed.source} autocomplete="off" dir="auto" />} />
          <Field name="country" label={t('actors.country')} faults={faults} hint={t('actors.countryHint')} control={(ties) => <input {...ties} class="short" value={typed.country} autocomplete="off" />} />
          <p class="form-do"><button type="submit">{t('actors.addIt')}</button></p>
        </form>
      )}
    </Layout>
  )
}
