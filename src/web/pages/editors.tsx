import { EDITOR_ROLES, type KnownEditor } from '../../model/editor.js'
import type { EditorEvent } from '../../model/editor-log.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field, type ControlTies } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { counted } from '../view/numbers.js'
import { ROLE_WORDS } from './account.js'

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
  return <select {...ties}>{EDITOR_ROLES.map((role) => <option value={role} selected={role === chosen}>{`${role}: ${ROLE_WORDS[role]}`}</option>)}</select>
}

/** A password that was made, told once. */
function Told({ told }: { readonly told: { readonly name: string; readonly password: string } | null }) {
  return told === null ? null : (
    <div class="said" role="status">
      <p>The password of <bdi>{told.name}</bdi>, which is not shown again: <code class="told">{told.password}</code></p>
      <p>Hand it over in person. They change it under their name.</p>
    </div>
  )
}

/** Who signs in, for the chief; and to add somebody. */
export function EditorsPage({ version, editors, tokens, typed, told, done, faults, signsIn }: {
  readonly version: string
  readonly editors: readonly KnownEditor[]
  readonly tokens: readonly { readonly name: string; readonly role: string }[]
  readonly typed: TypedEditor
  readonly told: { readonly name: string; readonly password: string } | null
  /** What was just done; `null` for nothing. */
  readonly done: string | null
  readonly faults: readonly Fault<EditorField>[]
  /** Whether whoever sees this had to sign in. */
  readonly signsIn: boolean
}) {
  return (
    <Layout title={faults.length > 0 ? 'Editors: something to put right' : 'Editors'} section="none" version={version}>
      <div class="opening">
        <h1>Editors</h1>
        <p class="tally">{counted(editors.length, 'person', 'people')} may sign in. <a href={urls.editorLog()}>What happened</a></p>
      </div>
      {signsIn ? null : <p class="form hint">This machine alone reaches the desk, and whoever sits at it may do everything without signing in. Editors are for a desk that others reach (<code>onrecord serve --host</code>), or that is closed (<code>--closed</code>).</p>}
      {done === null ? null : <p class="said" role="status">{done}</p>}
      <Told told={told} />
      {editors.length === 0 ? null : (
        <ul class="correction-list" role="list">
          {editors.map(({ name, role, email, subject, hasPassword, addedAt }) => (
            <li>
              <p><a href={urls.editor(name)}><bdi>{name}</bdi></a>, {role}</p>
              <p class="aside">{[hasPassword ? 'with a password' : null, email, subject === null ? null : 'known to the provider of identities'].filter((part) => part !== null).join(', ')}; added {timeInWords(addedAt)}</p>
            </li>
          ))}
        </ul>
      )}
      {tokens.length === 0 ? null : <p class="form hint">Programs: {tokens.map(({ name, role }, i) => <>{i > 0 ? ', ' : null}<bdi>{name}</bdi> ({role})</>)}. <code>onrecord token</code> makes tokens and takes them back.</p>}
      <form class="form apart" method="post" action={urls.editors()}>
        <h2>Add somebody</h2>
        <FaultSummary faults={faults}><p>Nobody was added. What you typed is still here.</p></FaultSummary>
        <Field name="name" label="Name" faults={faults} hint="They sign in with it, and it stands with all that they decide." control={(ties) => <input {...ties} class="short" value={typed.name} autocomplete="off" dir="auto" />} />
        <Field name="role" label="Role" faults={faults} hint="Each role may also do what those before it may." control={(ties) => <RoleSelect ties={ties} chosen={typed.role} />} />
        <Field name="how" label="Signs in" faults={faults} hint="A password is made and shown once." control={(ties) => (
          <select {...ties}>{([['password', 'with a password'], ['provider', 'through a provider of identities alone']] as const).map(([value, words]) => <option value={value} selected={value === typed.how}>{words}</option>)}</select>
        )} />
        <Field name="email" label="E-mail address" faults={faults} hint="By which a provider of identities tells them at first; may be empty." control={(ties) => <input {...ties} type="text" inputmode="email" class="short" value={typed.email} autocomplete="off" />} />
        <Field name="subject" label="Subject" faults={faults} hint="What the provider calls them for good (sub), where it is known; may be empty." control={(ties) => <input {...ties} class="short" value={typed.subject} autocomplete="off" />} />
        <p class="form-do"><button type="submit">Add them</button></p>
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
    <Layout title={faults.length > 0 ? `${name}: something to put right` : name} section="none" version={version}>
      <div class="opening">
        <h1><bdi>{name}</bdi></h1>
        <p class="tally">{role}, added {timeInWords(addedAt)}{email === null ? null : <> · <bdi>{email}</bdi></>}{subject === null ? null : <> · <span class="identifier">{subject}</span></>} · <a href={urls.editors()}>All editors</a></p>
      </div>
      <Told told={told} />
      <div class="form"><FaultSummary faults={faults}><p>Nothing was changed.</p></FaultSummary></div>
      {own ? <p class="form hint">This is you: your role is changed, and you are taken away, by another chief, or by <code>onrecord editor</code>.</p> : (
        <form class="form" method="post" action={urls.editorRole(name)}>
          <Field name="role" label="Role" faults={faults} hint="Holds at once." control={(ties) => <RoleSelect ties={ties} chosen={role} />} />
          <p class="form-do"><button type="submit">Change the role</button></p>
        </form>
      )}
      <form class="form apart" method="post" action={urls.editorPassword(name)}>
        <p class="hint">A new password is made and shown once; the one before, and all sessions, end.</p>
        <p class="form-do"><button type="submit" class="small">Make a new password</button></p>
      </form>
      {own ? null : (
        <form class="form apart" method="post" action={urls.removeEditor(name)}>
          <p class="choice"><input type="checkbox" id="sure" name="sure" value="yes" /> <label for="sure">Take <bdi>{name}</bdi> away: they sign in no more, and are signed out at once. Their name stays in what they decided.</label></p>
          <p class="form-do"><button type="submit" class="small">Take away</button></p>
        </form>
      )}
    </Layout>
  )
}

const EVENT_WORDS: Readonly<Record<EditorEvent['is'], string>> = {
  'added': 'was added', 'removed': 'was taken away', 'role': 'has another role', 'password': 'has a new password', 'identity': 'is known to the provider of identities', 'signed in': 'signed in',
  'failed': 'failed to sign in', 'slowed': 'has to wait after tries that failed', 'quiet': 'and others fail too often to note each, for an hour', 'signed out': 'signed out',
  'signed out everywhere': 'signed out everywhere', 'token added': 'was made, a token', 'token removed': 'was taken back, a token',
}

/** What happened to editors and tokens, newest first. */
export function EditorLogPage({ version, items, next, isFirst }: { readonly version: string; readonly items: readonly EditorEvent[]; readonly next: string | null; readonly isFirst: boolean }) {
  return (
    <Layout title="What happened to editors" section="none" version={version}>
      <div class="opening"><h1>What happened to editors</h1><p class="tally">Newest first; nothing of it is ever changed. <a href={urls.editors()}>All editors</a></p></div>
      {items.length === 0 ? <p class="form">Nothing yet.</p> : (
        <ol class="correction-list" role="list">
          {items.map(({ at, is, of, by, role, from }) => (
            <li><p><time datetime={at}>{timeInWords(at)}</time>: <bdi>{of}</bdi> {EVENT_WORDS[is]}{role === null ? '' : ` (${role})`}{by === null ? null : <>, by <bdi>{by}</bdi></>}{from === null || from === '' ? null : <>, from <span class="identifier">{from}</span></>}</p></li>
          ))}
        </ol>
      )}
      {next === null && isFirst ? null : <p class="onward">{isFirst ? null : <a href={urls.editorLog()}>Newest</a>}{next === null ? null : <> <a href={urls.editorLog(next)}>Earlier</a></>}</p>}
    </Layout>
  )
}
