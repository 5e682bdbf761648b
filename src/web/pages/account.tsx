import type { EditorSession } from '../../model/editor.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'

/** The fields of the form to change one's password. */
export type PasswordField = 'current' | 'password' | 'again'

/** What each role may do, in words. */
export const ROLE_WORDS = {
  reader: 'reads', reporter: 'reads, adds pages and follows sources', editor: 'reads, adds and follows, and decides on what was said', chief: 'decides, and says who may do what',
} as const

/** One's own account: signing out, here or everywhere, and another password. */
export function AccountPage({ version, session, hasPassword, changed, faults }: {
  readonly version: string
  readonly session: EditorSession
  readonly hasPassword: boolean
  /** Whether the password was just changed. */
  readonly changed: boolean
  readonly faults: readonly Fault<PasswordField>[]
}) {
  return (
    <Layout title={faults.length > 0 ? 'Account: something to put right' : 'Account'} section="none" version={version}>
      <div class="opening">
        <h1><bdi>{session.name}</bdi></h1>
        <p class="tally">Signed in as {session.role}, who {ROLE_WORDS[session.role]}. This ends on {timeInWords(session.endsAt)}, or after a week without use.</p>
      </div>
      {changed ? <p class="said" role="status">Your password was changed. Whoever was signed in as you elsewhere is so no more.</p> : null}
      <form class="form" method="post" action={urls.signOut()}>
        <p class="form-do"><button type="submit">Sign out</button> <button type="submit" class="small" name="everywhere" value="yes">Sign out everywhere</button></p>
      </form>
      {hasPassword ? (
        <form class="form apart" method="post" action={urls.ownPassword()}>
          <h2>Another password</h2>
          <FaultSummary faults={faults}><p>Your password is as it was.</p></FaultSummary>
          <input type="hidden" name="username" autocomplete="username" value={session.name} />
          <Field name="current" label="Password now" faults={faults} hint="The one that you signed in with." control={(ties) => <input type="password" class="short" autocomplete="current-password" {...ties} />} />
          <Field name="password" label="New password" faults={faults} hint="At least 12 characters. It ends all other sessions of yours." control={(ties) => <input type="password" class="short" autocomplete="new-password" {...ties} />} />
          <Field name="again" label="New password again" faults={faults} hint="So that no slip of a finger locks you out." control={(ties) => <input type="password" class="short" autocomplete="new-password" {...ties} />} />
          <p class="form-do"><button type="submit">Change it</button></p>
        </form>
      ) : <p class="form">You sign in through a provider of identities, without a password here.</p>}
    </Layout>
  )
}
