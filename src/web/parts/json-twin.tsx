import { createContext, useContext } from 'hono/jsx'

/** The address of the JSON of the page that is made; `null` where it has none. */
export const JsonAddress = createContext<string | null>(null)

/** Tells programs where a page's data is. */
export function JsonTwin() {
  const address = useContext(JsonAddress)
  return address === null ? null : <link rel="alternate" type="application/json" href={address} />
}
