import type { Article } from '../../model/article.js'
import { ATTRIBUTION_KINDS } from '../../model/attribution.js'
import type { Correction } from '../../model/correction.js'
import { ACTS, FORMS } from '../../model/statement.js'
import type { KeptCorrection, Typed } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import { moveButton, type CorrectField, type Moved, type TypedCorrection } from '../forms/correcting.js'
import type { Fault } from '../forms/fault.js'
import { ArticleLink } from '../parts/article-line.js'
import { Changes, CorrectionEntry } from '../parts/correction.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { langAttribute } from '../view/language.js'
import { confidenceInWords } from '../view/words.js'

interface Shown {
  readonly version: string
  readonly article: Article
  readonly action: string
  /** The paragraphs that it stands in. */
  readonly context: readonly string[]
  /** How often statements found like it are right; `null` for a new one. */
  readonly confidence: number | null
  readonly typed: TypedCorrection
  readonly editor: Editor
  /** Names that the page has, to choose from. */
  readonly names: readonly string[]
  /** What was decided before, newest first. */
  readonly history: readonly KeptCorrection[]
  /** What it would come to; `null` before it was asked. */
  readonly preview: Correction | null
  readonly faults: readonly Fault<CorrectField>[]
}

const ROLE_LABELS: Readonly<Record<Moved, string>> = { content: 'What was said', cue: 'Words for how', source: 'Words for who' }

/** A statement in its place, and what an editor makes of it: with before and after before it is kept. */
export function CorrectPage({ version, article, action, context, confidence, typed, editor, names, history, preview, faults }: Shown) {
  const isNew = confidence === null
  const title = isNew ? 'Add a statement' : 'Correct a statement'
  return (
    <Layout title={faults.length > 0 ? `${title}: something to put right` : title} section="none" version={version}>
      <div class="opening">
        <h1>{title}</h1>
        <p class="tally"><ArticleLink article={article} />{isNew ? null : <> · rated {confidenceInWords(confidence).share} by the program</>}</p>
      </div>
      {context.length === 0 ? null : <blockquote class="from" dir="auto" {...langAttribute(article.language)}>{context.map((paragraph) => <p>{paragraph}</p>)}</blockquote>}
      <form class="form" method="post" action={action}>
        <FaultSummary faults={faults}><p>Nothing was kept. What you typed is still here.</p></FaultSummary>
        <input type="hidden" name="seen" value={history[0]?.correction.id ?? ''} />
        {typed.answers.map((report) => <input type="hidden" name="answers" value={report} />)}
        {preview === null ? null : (
          <section class="preview" aria-labelledby="preview">
            <h2 id="preview">What this comes to</h2>
            <Changes changes={preview.changes} />
            <p class="form-do"><button type="submit" name="do" value="save">Save the correction</button></p>
          </section>
        )}
        <Speakers typed={typed} names={names} faults={faults} />
        <Why typed={typed} editor={editor} faults={faults} />
        <p class="form-do">
          <button type="submit" name="do" value="save">{isNew ? 'Add it' : 'Save'}</button>
          <button type="submit" name="do" value="preview" class="small">Show before and after</button>
          {isNew ? null : <button type="submit" name="do" value="confirm" class="small">It is right as it is</button>}
          {isNew ? null : <button type="submit" name="do" value="reject" class="small">It is no statement</button>}
        </p>
        <h2>The words</h2>
        {(['content', 'cue', 'source'] as const).map((role) => <Words role={role} typed={typed.fields[role]} faults={faults} />)}
        <h2>What is known</h2>
        <Others fields={typed.fields} faults={faults} />
        <p class="form-do"><button type="submit" name="do" value="preview" class="small">Show before and after</button></p>
      </form>
      {history.length === 0 ? null : (
        <section class="history" id="seen" aria-labelledby="history">
          <h2 id="history">Decided before</h2>
          <ol class="correction-list" role="list">{history.map((of) => <CorrectionEntry of={of} />)}</ol>
        </section>
      )}
    </Layout>
  )
}

interface Part {
  readonly typed: TypedCorrection
  readonly faults: readonly Fault<CorrectField>[]
}

function Speakers({ typed, names, faults }: Part & { readonly names: readonly string[] }) {
  return (
    <>
      {names.length === 0 ? null : (
        <div class="form-field">
          <label for="pick">Who said it, of those whom the page names</label>
          <select id="pick" name="pick">
            <option value="">as below</option>
            {names.map((name) => <option value={name} selected={name === typed.pick}>{name}</option>)}
          </select>
        </div>
      )}
      <Field name="speakers" label="Who said it" faults={faults} hint="A name a line; with its identifier in brackets where you know it: Ada Brandt [Q42]. Empty where nobody can be told."
        control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.fields.speakers}`}</textarea>} />
    </>
  )
}

function Why({ typed, editor, faults }: Part & { readonly editor: Editor }) {
  return (
    <>
      <Field name="why" label="Why" faults={faults} hint="Stands in the public log of corrections, with your name. Not needed to confirm."
        control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.why}`}</textarea>} />
      {editor.fixed ? <p>As <bdi>{editor.name}</bdi>.</p> : (
        <Field name="editor" label="Your name" faults={faults} hint="This desk is on your own machine and asks for no password. The browser keeps the name."
          control={(ties) => <input {...ties} class="short" value={typed.editor === '' ? editor.name : typed.editor} autocomplete="name" />} />
      )}
    </>
  )
}

function Words({ role, typed, faults }: { readonly role: Moved; readonly typed: string; readonly faults: readonly Fault<CorrectField>[] }) {
  const pieces = typed.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '').slice(0, 20)
  return (
    <div class="words-field">
      <Field name={role} label={ROLE_LABELS[role]} faults={faults} hint={role === 'content' ? 'As it stands in the article, a piece a line. A line more is a piece more.' : 'As they stand in the article; empty where there are none.'}
        control={(ties) => <textarea {...ties} rows={role === 'content' ? 4 : 2} dir="auto">{`\n${typed}`}</textarea>} />
      {pieces.map((piece, i) => (
        <p class="moves">
          <span class="aside">“{piece.length > 40 ? `${piece.slice(0, 40).toWellFormed()}…` : piece}”</span>
          <Move role={role} piece={i} edge="begin" by={1} label="a word more before" /><Move role={role} piece={i} edge="begin" by={-1} label="a word less before" />
          <Move role={role} piece={i} edge="end" by={-1} label="a word less behind" /><Move role={role} piece={i} edge="end" by={1} label="a word more behind" />
        </p>
      ))}
    </div>
  )
}

function Move({ role, piece, edge, by, label }: { readonly role: Moved; readonly piece: number; readonly edge: 'begin' | 'end'; readonly by: 1 | -1; readonly label: string }) {
  return <button type="submit" name="do" value={moveButton(role, piece, edge, by)} class="small">{label}</button>
}

function Others({ fields, faults }: { readonly fields: Readonly<Record<keyof Typed, string>>; readonly faults: readonly Fault<CorrectField>[] }) {
  const choose = (name: 'form' | 'kind' | 'act' | 'negated' | 'translatedBy', label: string, hint: string, choices: readonly (readonly [string, string])[]) => (
    <Field name={name} label={label} faults={faults} hint={hint}
      control={(ties) => <select {...ties}>{choices.map(([value, words]) => <option value={value} selected={value === fields[name]}>{words}</option>)}</select>} />
  )
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const)
  const lines = (name: 'addressees' | 'targets' | 'chain', label: string, hint: string) => (
    <Field name={name} label={label} faults={faults} hint={hint} control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${fields[name]}`}</textarea>} />
  )
  return (
    <>
      {lines('addressees', 'To whom', 'A name a line.')}
      {lines('targets', 'Against or for whom or what', 'A name a line.')}
      {lines('chain', 'Through whom it came', 'A hop a line, nearest to the speaker first, as in “agency: Norrpress”.')}
      <Field name="saidAt" label="When it was said" faults={faults} hint="2021-12-24, 2021-12 or 2021; empty where the article doesn’t tell."
        control={(ties) => <input {...ties} class="short" value={fields.saidAt} autocomplete="off" />} />
      {choose('form', 'Form', 'Whether the words are verbatim.', same(FORMS))}
      {choose('kind', 'Kind', 'A topic is no statement: only what was spoken of.', same(ATTRIBUTION_KINDS))}
      {choose('act', 'Act', 'What was done in speaking.', same(ACTS))}
      {choose('negated', 'Said or not', 'Whether the page says that it was said or done.', [['false', 'said or done'], ['true', 'not said or done']])}
      {choose('translatedBy', 'Translation', 'Whether the words are one.', [['', 'no translation'], ['machine', 'by a machine'], ['person', 'by a person']])}
    </>
  )
}
