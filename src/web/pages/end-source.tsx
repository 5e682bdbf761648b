import { useContext } from 'hono/jsx'
import type { SourceWithCondition } from '../../record/ledger.js'
import { Layout } from '../parts/layout.js'
import { ReadOnly } from '../parts/read-only.js'
import { urls } from '../urls.js'
import { VisitContext } from '../visit.js'
import { t } from '../words/say.js'

/** Asks whether a source is to be followed no more. */
export function EndSourcePage({ version, source: { id, url, title } }: { readonly version: string; readonly source: SourceWithCondition }) {
  const { mayAdd } = useContext(VisitContext)
  return (
    <Layout title={t('sources.endTitle')} section="sources" version={version}>
      <div class="opening"><h1>{t('sources.endHeading')}</h1></div>
      <div class="empty">
        <p>{title === null ? null : <><bdi>{title}</bdi>, </>}<bdi class="address">{url}</bdi></p>
        <p>{t('sources.stays')}</p>
      </div>
      {mayAdd ? (
        <form class="form" method="post" action={urls.endSource(id)}>
          <p class="form-do"><button type="submit">{t('sources.end')}</button> <a href={urls.source(id)}>{t('sources.goOn')}</a></p>
        </form>
      ) : <ReadOnly />}
    </Layout>
  )
}
