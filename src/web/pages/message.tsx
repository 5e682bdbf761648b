import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'

interface Message {
  readonly version: string
  readonly title: string
  readonly message: string
}

/** A page that says why there is no other. */
export function MessagePage({ version, title, message }: Message) {
  return (
    <Layout title={title} section="none" version={version}>
      <div class="opening"><h1>{title}</h1></div>
      <div class="empty">
        <p>{message}</p>
        <p><a href={urls.front()}>To the front page</a></p>
      </div>
    </Layout>
  )
}
