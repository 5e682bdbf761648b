import { EDITOR_ROLES, type EditorRole, type KnownEditor } from '../../model/editor.js'
import type { EditorEvent } from '../../model/editor-log.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field, type ControlTies } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { rich, t } from '../words/say.js'

/** The fields of the forms about editors. */
export type EditorField = 'name' | 'role' | 'email' | 'subject' | 'password' | 'how' | 'sure'

/** What was typed to add one. `how`: with a new password, or without any. */
export interface TypedEditor {
  readonly name: string
  readonly role: string
  readonly email: string
  readonly subject: string
  readonly how: string
}

export const NO_EDITOR: TypedEditor = { name: '', role: 'editor', email: '', subject: '', how: 'password' }

function RoleSelect({ ties, chosen }: { readonly ties: ControlTies; readonly chosen: string }) {
  return <select {...ties}>{EDITOR_ROLES.map((role) => <option value={role} selected={role === chosen}>{t('editors.roleMeans', { role: t(`roles.${role}`), may: t(`account.${role}`) })}</option>)}</select>
}

/** A password that was made, told once. */
function Told({ told }: { readonly told: { readonly name: string; readonly password: string } | null }) {
  return told === null ? null : (
    <div class="said" role="status">
      <p>{rich('editors.passwordOf', { name: <bdi>{told.name}</bdi>, password: <code class="told">{told.password}</code> })}</p>
      <p>{t('editors.handOver')}</p>
    </div>
  )
}

/** Who signs in, for the chief; and to add somebody. */
export function EditorsPage({ version, editors, tokens, typed, told, done, faults, signsIn }: {
  readonly version: string
  readonly editors: readonly KnownEditor[]
  readonly tokens: readonly { readonly name: string; readonly role: EditorRole }[]
  readonly typed: TypedEditor
  readonly told: { readonly name: string; readonly password: string } | null
  /** What was just done; `null` for nothing. */
  readonly done: string | null
  readonly faults: readonly Fault<EditorField>[]
  /** Whether whoever sees this had to sign in. */
  readonly signsIn: boolean
}) {
  return (
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: t('editors.title') }) : t('editors.title')} section="none" version={version}>
      <div class="opening">
        <h1>{t('editors.title')}</h1>
        <p class="tally">{rich('editors.tally', { n: editors.length, a: (words) => <a href={urls.editorLog()}>{words}</a> })}</p>
      </div>
      {signsIn ? null : <p class="form hint">{rich('editors.onlyHere', { code: (words) => <code>{words}</code> })}</p>}
      {done === null ? null : <p class="said" role="status">{done}</p>}
      <Told told={told} />
      {editors.length === 0 ? null : (
        <ul class="correction-list" role="list">
          {editors.map(({ name, role, email, subject, hasPassword, addedAt }) => (
            <li>
              <p><a href={urls.editor(name)}><bdi>{name}</bdi></a>, {t(`roles.${role}`)}</p>
              <p class="aside">{t('editors.addedAt', { how: [hasPassword ? t('editors.withPassword') : null, email, subject === null ? null : t('editors.knownToProvider')].filter((part) => part !== null).join(', '), at: timeInWords(addedAt) })}</p>
            </li>
          ))}
        </ul>
      )}
      {tokens.length === 0 ? null : <p class="form hint">{rich('editors.programs', { list: tokens.map(({ name, role }, i) => <>{i > 0 ? ', ' : null}<bdi>{name}</bdi> ({t(`roles.${role}`)})</>), code: (words) => <code>{words}</code> })}</p>}
      <form class="form apart" method="post" action={urls.editors()}>
        <h2>{t('editors.addSomebody')}</h2>
        <FaultSummary faults={faults}><p>{t('editors.nobodyAdded')}</p></FaultSummary>
        <Field name="name" label={t('signIn.name')} faults={faults} hint={t('editors.nameHint')} control={(ties) => <input {...ties} class="short" value={typed.name} autocomplete="off" dir="auto" />} />
        <Field name="role" label={t('editors.role')} faults={faults} hint={t('editors.roleHint')} control={(ties) => <RoleSelect ties={ties} chosen={typed.role} />} />
        <Field name="how" label={t('editors.how')} faults={faults} hint={t('editors.howHint')} control={(ties) => (
          <select {...ties}>{([['password', t('editors.withPassword')], ['provider', t('editors.providerAlone')]] as const).map(([value, words]) => <option value={value} selected={value === typed.how}>{words}</option>)}</select>
        )} />
        <Field name="email" label={t('editors.email')} faults={faults} hint={t('editors.emailHint')} control={(ties) => <input {...ties} type="text" inputmode="email" class="short" value={typed.email} autocomplete="off" />} />
        <Field name="subject" label={t('editors.subject')} faults={faults} hint={t('editors.subjectHint')} control={(ties) => <input {...ties} class="short" value={typed.subject} autocomplete="off" />} />
        <p class="form-do"><button type="submit">{t('editors.addThem')}</button></p>
      </form>
    </Layout>
  )
}

/** One editor, for the chief: role, password, and to take them away. */
export function EditorPage({ version, editor, own, told, faults }: {
  readonly version: string
  readonly editor: KnownEditor
  /** Whether it is whoever sees this. */
  readonly own: boolean
  readonly told: { readonly name: string; readonly password: string } | null
  readonly faults: readonly Fault<EditorField>[]
}) {
  const { name, role, email, subject, addedAt } = editor
  return (
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: name }) : name} section="none" version={version}>
      <div class="opening">
        <h1><bdi>{name}</bdi></h1>
        <p class="tally">{t('editors.roleAddedAt', { role: t(`roles.${role}`), at: timeInWords(addedAt) })}{email === null ? null : <> · <bdi>{email}</bdi></>}{subject === null ? null : <> · <span class="identifier">{subject}</span></>} · <a href={urls.editors()}>{t('editors.all')}</a></p>
      </div>
      <Told told={told} />
      <div class="form"><FaultSummary faults={faults}><p>{t('deciding.nothingChanged')}</p></FaultSummary></div>
      {own ? <p class="form hint">{rich('editors.thisIsYou', { code: (words) => <code>{words}</code> })}</p> : (
        <form class="form" method="post" action={urls.editorRole(name)}>
          <Field name="role" label={t('editors.role')} faults={faults} hint={t('editors.holdsAtOnce')} control={(ties) => <RoleSelect ties={ties} chosen={role} />} />
          <p class="form-do"><button type="submit">{t('editors.changeRole')}</button></p>
        </form>
      )}
      <form class="form apart" method="post" action={urls.editorPassword(name)}>
        <p class="hint">{t('editors.newPasswordHint')}</p>
        <p class="form-do"><button type="submit" class="small">{t('editors.newPassword')}</button></p>
      </form>
      {own ? null : (
        <form class="form apart" method="post" action={urls.removeEditor(name)}>
          <p class="choice"><input type="checkbox" id="sure" name="sure" value="yes" /> <label for="sure">{rich('editors.sure', { name: <bdi>{name}</bdi> })}</label></p>
          <p class="form-do"><button type="submit" class="small">{t('editors.takeAway')}</button></p>
        </form>
      )}
    </Layout>
  )
}

/** What happened to editors and tokens, newest first. */
export function EditorLogPage({ version, items, next, isFirst }: { readonly version: string; readonly items: readonly EditorEvent[]; readonly next: string | null; readonly isFirst: boolean }) {
  return (
    <Layout title={t('editors.logTitle')} section="none" version={version}>
      <div class="opening"><h1>{t('editors.logTitle')}</h1><p class="tally">{rich('editors.logTally', { a: (words) => <a href={urls.editors()}>{words}</a> })}</p></div>
      {items.length === 0 ? <p class="form">{t('editors.nothingYet')}</p> : (
        <ol class="correction-list" role="list">
          {items.map(({ at, is, of, by, role, from }) => (
            <li><p><time datetime={at}>{timeInWords(at)}</time>: {rich(`editorEvents.${is}`, { of: <bdi>{of}</bdi> })}{role === null ? '' : ` (${t(`roles.${role}`)})`}{by === null ? null : <>, {rich('editors.by', { who: <bdi>{by}</bdi> })}</>}{from === null || from === '' ? null : <>, {rich('editors.from', { where: <span class="identifier">{from}</span> })}</>}</p></li>
          ))}
        </ol>
      )}
      {next === null && isFirst ? null : <p class="onward">{isFirst ? null : <a href={urls.editorLog()}>{t('editors.newest')}</a>}{next === null ? null : <> <a href={urls.editorLog(next)}>{t('editors.earlier')}</a></>}</p>}
    </Layout>
  )
}
