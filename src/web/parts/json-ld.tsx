import { createContext, useContext } from 'hono/jsx'
import { raw } from 'hono/html'

/** The desk's own address, as it was asked. */
export const DeskOrigin = createContext<string>('')

/** What a page tells programs in schema.org's words: a block of data, which no browser runs. */
export function JsonLd({ of }: { readonly of: (desk: string) => object }) {
  const data = JSON.stringify({ '@context': 'https://schema.org', ...of(useContext(DeskOrigin)) })
  // Nothing in it can end the element or open a comment.
  return <script type="application/ld+json">{raw(data.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))}</script>
}
