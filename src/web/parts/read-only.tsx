import { urls } from '../urls.js'

/** In place of a form, on a desk that others can reach, for who hasn't signed in. */
export function ReadOnly() {
  return (
    <div class="empty">
      <p>This desk can be reached from other machines: to add, follow or read again, <a href={urls.signIn()}>sign in</a> with a token of the ledger, which <code>onrecord token</code> makes.</p>
    </div>
  )
}
