import { Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import type { Fault } from '../forms/fault.js'

interface SignIn {
  readonly version: string
  readonly signedIn: boolean
  readonly faults: readonly Fault<'token'>[]
}

/** Where who adds on a desk that others can reach shows a token; and gives it back. */
export function SignInPage({ version, signedIn, faults }: SignIn) {
  return (
    <Layout title={signedIn ? 'Sign out' : 'Sign in'} section="none" version={version}>
      <div class="opening"><h1>{signedIn ? 'You are signed in' : 'Sign in'}</h1></div>
      {signedIn ? (
        <form class="form" method="post" action={urls.signOut()}>
          <p>This browser may add, follow and read again. Signing out takes the token from it; the ledger keeps it until <code>onrecord token --remove</code>.</p>
          <p><button type="submit">Sign out</button></p>
        </form>
      ) : (
        <form class="form" method="post" action={urls.signIn()}>
          <Field name="token" label="Token" faults={faults} hint={<>What <code>onrecord token</code> printed for this ledger. The browser keeps it for thirty days, and shows it to this desk alone.</>}
            control={(ties) => <input type="password" autocomplete="current-password" required {...ties} />} />
          <p><button type="submit">Sign in</button></p>
        </form>
      )}
    </Layout>
  )
}
