import type { Condition } from '../../record/follow/condition.js'
import type { SourceWithCondition } from '../../record/follow/followed.js'
import { Layout } from '../parts/layout.js'
import { followable } from '../urls.js'
import { timeInWords } from '../view/dates.js'
import { counted } from '../view/numbers.js'

/** What is followed, those first that stopped answering or publishing. */
export function SourcesPage({ version, sources }: { readonly version: string; readonly sources: readonly SourceWithCondition[] }) {
  const ordered = sources.toSorted((one, other) => ORDER.indexOf(one.condition) - ORDER.indexOf(other.condition))
  const troubled = sources.filter(({ condition }) => condition === 'failing' || condition === 'silent').length
  return (
    <Layout title="Sources" section="sources" version={version}>
      <div class="opening">
        <h1>Sources</h1>
        <p class="tally">{counted(sources.length, 'source')} followed{troubled === 0 ? '' : `, of which ${troubled} stopped answering or publishing`}</p>
      </div>
      {sources.length === 0 ? <p class="empty">Nothing is followed yet. <code>onrecord follow ADDRESS</code> follows a feed, a site map or a page.</p> : (
        <div class="scrolled" role="region" aria-label="Sources" tabindex={0}>
          <table class="sources">
            <thead><tr><th scope="col">Source</th><th scope="col">How it does</th><th scope="col">Last something new</th><th scope="col">Last asked</th><th scope="col">Due again</th></tr></thead>
            <tbody>{ordered.map((source) => <Row of={source} />)}</tbody>
          </table>
        </div>
      )}
    </Layout>
  )
}

const ORDER: readonly Condition[] = ['failing', 'silent', 'unasked', 'well']

const CONDITION_WORDS: Readonly<Record<Condition, string>> = {
  failing: 'Does not answer', silent: 'Answers, but names nothing new for a week', unasked: 'Not read yet', well: 'Well',
}

function Row({ of: { url, title, condition, dueAt, state } }: { readonly of: SourceWithCondition }) {
  const { through, problem, failures, newAt, checkedAt, succeededAt } = state
  return (
    <tr class={condition}>
      <th scope="row">
        {title === null ? null : <><bdi>{title}</bdi><br /></>}
        <Address url={url} />
        {through === null ? null : <><br /><span class="aside">through its feed <Address url={through} /></span></>}
      </th>
      <td>
        {condition === 'failing' || condition === 'silent' ? <strong class="doubt-word">{CONDITION_WORDS[condition]}</strong> : CONDITION_WORDS[condition]}
        {problem === null ? null : <><br /><bdi class="aside">{problem}</bdi></>}
        {failures === 0 ? null : <><br /><span class="aside">{counted(failures, 'time')} in a row; answered last {succeededAt === null ? 'never' : timeInWords(succeededAt)}</span></>}
      </td>
      <td><When at={newAt} /></td>
      <td><When at={checkedAt} /></td>
      <td><When at={dueAt} /></td>
    </tr>
  )
}

function When({ at }: { readonly at: string | null }) {
  return at === null ? <span class="unknown">never</span> : <time datetime={at}>{timeInWords(at)}</time>
}

function Address({ url }: { readonly url: string }) {
  const safe = followable(url)
  return safe === null ? <bdi class="address">{url}</bdi> : <a class="address" href={safe} rel="noreferrer nofollow"><bdi>{url}</bdi></a>
}
