import { descriptionOf, fieldsOf, itemsOf, kindOf, nameOf, type Described, type Field } from '../view/described.js'
import { WithCode } from './with-code.js'
import { InEnglish } from '../words/in-english.js'
import { t } from '../words/say.js'

/** What a value is: in words, and by the name of its schema, where it has one. */
export function Kind({ schema }: { readonly schema: Described }) {
  const items = itemsOf(schema)
  const name = nameOf(items)
  const inner = items === schema || name !== null ? '' : kindOf(items)
  return (
    <span class="aside">
      <InEnglish>{kindOf(schema)}{items === schema ? '' : ' of '}{name === null ? inner : <a href={`#schema-${name}`}>{name}</a>}</InEnglish>
    </span>
  )
}

/** The fields of an object, and of those in it that have no name of their own. */
export function Fields({ of }: { readonly of: Described }) {
  const fields = fieldsOf(of)
  if (fields.length === 0) return null
  return <dl class="fields">{fields.map((field) => <OneField of={field} />)}</dl>
}

function OneField({ of: { name, schema, required } }: { readonly of: Field }) {
  const description = descriptionOf(schema)
  return (
    <div>
      <dt><code>{name}</code> <Kind schema={schema} />{required ? null : <span class="aside"> · {t('apiPage.mayBeMissing')}</span>}</dt>
      <dd>
        {description === null ? null : <p><InEnglish><WithCode text={description} /></InEnglish></p>}
        {nameOf(itemsOf(schema)) === null ? <Fields of={schema} /> : null}
      </dd>
    </div>
  )
}
