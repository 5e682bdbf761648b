import type { Child } from 'hono/jsx'
import { ENGLISH } from './languages.js'
import { languageNow } from './spoken.js'

/** Words of the program that are in English on every page: what the ledger says of a fault, what the reading rests on. Marked as English where the page isn't. */
export function InEnglish({ children }: { readonly children?: Child }) {
  return languageNow() === ENGLISH ? <>{children}</> : <span lang="en" dir="ltr">{children}</span>
}
