import type { Listing, StatementInArticle } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { contentInWords, shortened } from '../../export/excerpt.js'
import { counted } from '../view/numbers.js'

export type PartField = 'statements' | 'to' | 'why' | 'editor'

/** What was typed and chosen. */
export interface TypedPart {
  readonly statements: readonly string[]
  readonly to: string
  readonly why: string
  readonly editor: string
}

/** UTF-16 code units of a statement that the list shows. */
const MOST_WORDS = 200

/** Parts what one name holds: the statements that are somebody else's are chosen, and get that one's name. */
export function PartNamePage({ version, name, said, typed, editor, faults }: {
  readonly version: string
  readonly name: string
  readonly said: Listing<StatementInArticle>
  readonly typed: TypedPart
  readonly editor: Editor
  readonly faults: readonly Fault<PartField>[]
}) {
  return (
    <Layout title={faults.length > 0 ? 'Two people under one name: something to put right' : 'Two people under one name'} section="speakers" version={version}>
      <div class="opening">
        <h1>Two people under one name</h1>
        <p class="tally"><a href={urls.speaker(name)}><bdi>{name}</bdi></a>: {counted(said.total, 'statement')}{said.next === null ? null : `, the newest ${said.items.length} of them here`}</p>
      </div>
      <form class="form" method="post" action={urls.partName(name)}>
        <FaultSummary faults={faults}><p>Nothing was kept. What you chose and typed is still here.</p></FaultSummary>
        <fieldset id="statements">
          <legend>Somebody else’s are</legend>
          {said.items.map(({ statement, article }) => (
            <p class="choice">
              <input type="checkbox" id={`m-${statement.id}`} name="statements" value={statement.id} checked={typed.statements.includes(statement.id)} />
              <label for={`m-${statement.id}`} dir="auto">{shortened(contentInWords(article.text, statement.content), MOST_WORDS)} <span class="aside">{article.title ?? 'Untitled'}</span></label>
            </p>
          ))}
        </fieldset>
        <Field name="to" label="That one’s name" faults={faults} hint="Such that the two can be told apart: John Hill (harbour master). Or an identifier in brackets, where you know it: John Hill [Q42]. What the page calls them stays beside it." control={(ties) => <input {...ties} value={typed.to} autocomplete="off" dir="auto" />} />
        <Field name="why" label="Why" faults={faults} hint="All can read it." control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.why}`}</textarea>} />
        {editor.fixed ? null : <Field name="editor" label="Your name" faults={faults} hint="Stands with it." control={(ties) => <input {...ties} class="short" value={typed.editor === '' ? editor.name : typed.editor} autocomplete="name" />} />}
        <p class="hint">All chosen, or none. Each can be taken back, and outlives new readings of its page.</p>
        <p class="form-do"><button type="submit">Give them to that one</button></p>
      </form>
    </Layout>
  )
}
