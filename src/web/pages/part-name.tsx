import type { Listing, StatementInArticle } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { contentInWords, shortened } from '../../export/excerpt.js'
import { rich, t } from '../words/say.js'

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
  const link = <a href={urls.speaker(name)}><bdi>{name}</bdi></a>
  return (
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: t('parting.title') }) : t('parting.title')} section="speakers" version={version}>
      <div class="opening">
        <h1>{t('parting.title')}</h1>
        <p class="tally">{said.next === null ? rich('parting.tally', { name: link, n: said.total }) : rich('parting.tallySome', { name: link, n: said.total, shown: said.items.length })}</p>
      </div>
      <form class="form" method="post" action={urls.partName(name)}>
        <FaultSummary faults={faults}><p>{t('parting.nothingKept')}</p></FaultSummary>
        <fieldset id="statements">
          <legend>{t('parting.somebodyElses')}</legend>
          {said.items.map(({ statement, article }) => (
            <p class="choice">
              <input type="checkbox" id={`m-${statement.id}`} name="statements" value={statement.id} checked={typed.statements.includes(statement.id)} />
              <label for={`m-${statement.id}`} dir="auto">{shortened(contentInWords(article.text, statement.content), MOST_WORDS)} <span class="aside">{article.title ?? t('parting.untitled')}</span></label>
            </p>
          ))}
        </fieldset>
        <Field name="to" label={t('parting.to')} faults={faults} hint={t('parting.toHint')} control={(ties) => <input {...ties} value={typed.to} autocomplete="off" dir="auto" />} />
        <Field name="why" label={t('deciding.why')} faults={faults} hint={t('people.allCanRead')} control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.why}`}</textarea>} />
        {editor.fixed ? null : <Field name="editor" label={t('deciding.yourName')} faults={faults} hint={t('deciding.standsWithIt')} control={(ties) => <input {...ties} class="short" value={typed.editor === '' ? editor.name : typed.editor} autocomplete="name" />} />}
        <p class="hint">{t('parting.allOrNone')}</p>
        <p class="form-do"><button type="submit">{t('parting.give')}</button></p>
      </form>
    </Layout>
  )
}
