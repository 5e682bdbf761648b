import { urls } from '../urls.js'

/** In place of a form, on a desk that others can reach, for who hasn't signed in. */
export function ReadOnly() {
  return (
    <div class="empty">
      <p>This desk can be reached by others: to add, follow, read again or decide, <a href={urls.signIn()}>sign in</a> as somebody who may. <code>onrecord editor add</code> adds them.</p>
    </div>
  )
}
