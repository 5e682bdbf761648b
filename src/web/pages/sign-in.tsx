import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'

/** The fields of the form to sign in; `provider`: the link that leads to who vouches for editors. */
export type SignInField = 'name' | 'password' | 'provider'

interface SignIn {
  readonly version: string
  readonly typed: { readonly name: string; readonly to: string }
  /** What the provider of identities is called; `null` where there is none. */
  readonly provider: string | null
  readonly faults: readonly Fault<SignInField>[]
}

/** Where editors say who they are. */
export function SignInPage({ version, typed, provider, faults }: SignIn) {
  return (
    <Layout title={faults.length > 0 ? 'Sign in: something to put right' : 'Sign in'} section="none" version={version}>
      <div class="opening"><h1>Sign in</h1></div>
      <form class="form" method="post" action={urls.signIn()}>
        <FaultSummary faults={faults} />
        <input type="hidden" name="to" value={typed.to} />
        <Field name="name" label="Name" faults={faults} hint="As it stands with what you decide." control={(ties) => <input {...ties} class="short" value={typed.name} autocomplete="username" autocapitalize="none" spellcheck={false} dir="auto" />} />
        <Field name="password" label="Password" faults={faults} hint={<>Lost? A chief sets another, or <code>onrecord editor password</code> does.</>} control={(ties) => <input type="password" class="short" autocomplete="current-password" {...ties} />} />
        <p class="form-do"><button type="submit">Sign in</button></p>
      </form>
      {provider === null ? null : <p class="form" id="provider"><a href={urls.signInElsewhere(typed.to)}>Sign in through <bdi>{provider}</bdi></a></p>}
    </Layout>
  )
}
