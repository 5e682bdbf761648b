import { Layout } from '../parts/layout.js'
import { ReadOnly } from '../parts/read-only.js'

/** In place of a page for editors, for who hasn't signed in. */
export function ReadOnlyPage({ version, title }: { readonly version: string; readonly title: string }) {
  return <Layout title={title} section="none" version={version}><div class="opening"><h1>{title}</h1></div><ReadOnly /></Layout>
}
