import type { Editor } from '../editor.js'
import { Layout } from '../parts/layout.js'
import { UndoForm } from '../parts/remark-log.js'
import { t } from '../words/say.js'
import { InEnglish } from '../words/in-english.js'

/** Why something was not taken back, with what was typed. */
export function UndoRemarkPage({ version, id, editor, note, message }: { readonly version: string; readonly id: string; readonly editor: Editor; readonly note: string; readonly message: string }) {
  return (
    <Layout title={t('remarks.notTakenBack')} section="none" version={version}>
      <div class="opening"><h1>{t('remarks.notTakenBack')}</h1></div>
      <p class="said" role="alert"><InEnglish>{message}</InEnglish></p>
      <UndoForm id={id} editor={editor} note={note} />
    </Layout>
  )
}
