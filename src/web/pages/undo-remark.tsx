import type { Editor } from '../editor.js'
import { Layout } from '../parts/layout.js'
import { UndoForm } from '../parts/remark-log.js'

/** Why something was not taken back, with what was typed. */
export function UndoRemarkPage({ version, id, editor, note, message }: { readonly version: string; readonly id: string; readonly editor: Editor; readonly note: string; readonly message: string }) {
  return (
    <Layout title="It was not taken back" section="none" version={version}>
      <div class="opening"><h1>It was not taken back</h1></div>
      <p class="said" role="alert">{message}</p>
      <UndoForm id={id} editor={editor} note={note} />
    </Layout>
  )
}
