import type { EditorSession } from '../../model/editor.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { t } from '../words/say.js'

/** The fields of the form to change one's password. */
export type PasswordField = 'current' | 'password' | 'again'

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
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: t('account.title') }) : t('account.title')} section="none" version={version}>
      <div class="opening">
        <h1><bdi>{session.name}</bdi></h1>
        <p class="tally">{t('account.signedInAs', { role: t(`roles.${session.role}`), may: t(`account.${session.role}`), at: timeInWords(session.endsAt) })}</p>
      </div>
      {changed ? <p class="said" role="status">{t('account.changed')}</p> : null}
      <form class="form" method="post" action={urls.signOut()}>
        <p class="form-do"><button type="submit">{t('account.signOut')}</button> <button type="submit" class="small" name="everywhere" value="yes">{t('account.everywhere')}</button></p>
      </form>
      {hasPassword ? (
        <form class="form apart" method="post" action={urls.ownPassword()}>
          <h2>{t('account.another')}</h2>
          <FaultSummary faults={faults}><p>{t('account.asItWas')}</p></FaultSummary>
          <input type="hidden" name="username" autocomplete="username" value={session.name} />
          <Field name="current" label={t('account.current')} faults={faults} hint={t('account.currentHint')} control={(ties) => <input type="password" class="short" autocomplete="current-password" {...ties} />} />
          <Field name="password" label={t('account.password')} faults={faults} hint={t('account.passwordHint')} control={(ties) => <input type="password" class="short" autocomplete="new-password" {...ties} />} />
          <Field name="again" label={t('account.again')} faults={faults} hint={t('account.againHint')} control={(ties) => <input type="password" class="short" autocomplete="new-password" {...ties} />} />
          <p class="form-do"><button type="submit">{t('account.change')}</button></p>
        </form>
      ) : <p class="form">{t('account.throughProvider')}</p>}
    </Layout>
  )
}
