import { useContext } from 'hono/jsx'
import { urls } from '../urls.js'
import { VisitContext } from '../visit.js'
import { t } from '../words/say.js'

/** Who is signed in, or where to; nothing on a desk that one machine alone reaches. */
export function WhoIsHere() {
  const { who, isChief, signsIn } = useContext(VisitContext)
  if (who === null && !signsIn) return null
  return (
    <p class="who-is-here">
      {who === null ? <a href={urls.signIn()}>{t('layout.signIn')}</a> : <><a href={urls.account()}><bdi>{who}</bdi></a>{isChief ? <> · <a href={urls.editors()}>{t('layout.editors')}</a></> : null}</>}
    </p>
  )
}
