import type { Editor } from '../editor.js'
import type { Fault } from '../forms/fault.js'
import { Field } from './field.js'
import { t } from '../words/say.js'

/** The fields that all forms for records of editors have: what to say, and who says it. */
export function NoteFields({ typed, editor, faults, hint }: { readonly typed: { readonly note: string; readonly editor: string }; readonly editor: Editor; readonly faults: readonly Fault<string>[]; readonly hint: string }) {
  return (
    <>
      <Field name="note" label={t('remarks.note')} faults={faults} hint={hint} control={(ties) => <textarea {...ties} rows={3} dir="auto">{`\n${typed.note}`}</textarea>} />
      {editor.fixed ? null : <Field name="editor" label={t('deciding.yourName')} faults={faults} hint={t('deciding.standsWithIt')} control={(ties) => <input {...ties} class="short" value={typed.editor === '' ? editor.name : typed.editor} autocomplete="name" />} />}
    </>
  )
}
