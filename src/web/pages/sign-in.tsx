import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { rich, t } from '../words/say.js'

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
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: t('signIn.title') }) : t('signIn.title')} section="none" version={version}>
      <div class="opening"><h1>{t('signIn.title')}</h1></div>
      <form class="form" method="post" action={urls.signIn()}>
        <FaultSummary faults={faults} />
        <input type="hidden" name="to" value={typed.to} />
        <Field name="name" label={t('signIn.name')} faults={faults} hint={t('signIn.nameHint')} control={(ties) => <input {...ties} class="short" value={typed.name} autocomplete="username" autocapitalize="none" spellcheck={false} dir="auto" />} />
        <Field name="password" label={t('signIn.password')} faults={faults} hint={rich('signIn.passwordHint', { code: (words) => <code>{words}</code> })} control={(ties) => <input type="password" class="short" autocomplete="current-password" {...ties} />} />
        <p class="form-do"><button type="submit">{t('signIn.title')}</button></p>
      </form>
      {provider === null ? null : <p class="form" id="provider"><a href={urls.signInElsewhere(typed.to)}>{rich('signIn.through', { provider: <bdi>{provider}</bdi> })}</a></p>}
    </Layout>
  )
}
