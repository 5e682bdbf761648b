import { urls } from '../urls.js'
import { rich } from '../words/say.js'

/** In place of a form, on a desk that others can reach, for who hasn't signed in. */
export function ReadOnly() {
  return (
    <div class="empty">
      <p>{rich('readOnly.signInFirst', { a: (words) => <a href={urls.signIn()}>{words}</a>, code: (words) => <code>{words}</code> })}</p>
    </div>
  )
}
