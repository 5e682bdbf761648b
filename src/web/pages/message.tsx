import type { Child } from 'hono/jsx'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'

interface Message {
  readonly version: string
  readonly title: string
  readonly message: Child
}

/** A page that says why there is no other. */
export function MessagePage({ version, title, message }: Message) {
  return (
    <Layout title={title} section="none" version={version}>
      <div class="opening"><h1>{title}</h1></div>
      <div class="empty">
        <p>{message}</p>
        <p><a href={urls.front()}>{t('messages.toFront')}</a></p>
      </div>
    </Layout>
  )
}
