import { useContext } from 'hono/jsx'
import type { SourceWithCondition } from '../../record/ledger.js'
import { Layout } from '../parts/layout.js'
import { ReadOnly } from '../parts/read-only.js'
import { urls } from '../urls.js'
import { VisitContext } from '../visit.js'

/** Asks whether a source is to be followed no more. */
export function EndSourcePage({ version, source: { id, url, title } }: { readonly version: string; readonly source: SourceWithCondition }) {
  const { mayAdd } = useContext(VisitContext)
  return (
    <Layout title="Follow no more?" section="sources" version={version}>
      <div class="opening"><h1>Follow this source no more?</h1></div>
      <div class="empty">
        <p>{title === null ? null : <><bdi>{title}</bdi>, </>}<bdi class="address">{url}</bdi></p>
        <p>What was read from it stays in the ledger. To follow it again, give its address on the page of sources.</p>
      </div>
      {mayAdd ? (
        <form class="form" method="post" action={urls.endSource(id)}>
          <p class="form-do"><button type="submit">Follow no more</button> <a href={urls.source(id)}>Go on following it</a></p>
        </form>
      ) : <ReadOnly />}
    </Layout>
  )
}
