import { useContext, type Child } from 'hono/jsx'
import { timeInWords } from '../words/dates.js'
import { visible } from '../../export/visible.js'
import type { Editor } from '../editor.js'
import { urls } from '../urls.js'
import { VisitContext } from '../visit.js'
import { rich, t } from '../words/say.js'

/** A record that an editor kept, as its log shows it. */
interface Logged {
  readonly id: string
  readonly at: string
  readonly editor: string
  readonly note: string
  readonly undoes: string | null
}

/** All that was kept of something, newest first: who, when, what, and for editors a way to take what counts back. `told`: what a record says. */
export function RemarkLog<R extends Logged>({ log, told, editor, title }: { readonly log: readonly { readonly remark: R; readonly counts: boolean }[]; readonly told: (of: R) => Child; readonly editor: Editor; readonly title: string }) {
  const { mayWrite } = useContext(VisitContext)
  if (log.length === 0) return null
  const toldOf = (remark: R) => (remark.undoes === null ? told(remark) : t('remarks.backAgain'))
  return (
    <section class="waiting" aria-labelledby="log">
      <h2 id="log">{title}</h2>
      <ol class="correction-list" role="list">
        {log.map(({ remark, counts }) => (
          <li>
            <p class="correction-who"><bdi>{remark.editor}</bdi> <time datetime={remark.at}>{timeInWords(remark.at)}</time></p>
            <p>{remark.note === '' ? toldOf(remark) : rich('remarks.withNote', { what: toldOf(remark), note: <bdi>{visible(remark.note)}</bdi> })}</p>
            {counts || remark.undoes !== null ? null : <p class="doubt-word">{t('deciding.countsNoMore')}</p>}
            {mayWrite && counts ? <UndoRemark id={remark.id} editor={editor} /> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Takes a record back, with a reason. */
export function UndoRemark({ id, editor }: { readonly id: string; readonly editor: Editor }) {
  return (
    <details class="undo">
      <summary>{rich('remarks.undoOne', { id, unseen: (words) => <span class="unseen">{words}</span> })}</summary>
      <UndoForm id={id} editor={editor} note="" />
    </details>
  )
}

export function UndoForm({ id, editor, note }: { readonly id: string; readonly editor: Editor; readonly note: string }) {
  return (
    <form class="handle" method="post" action={urls.undoRemark(id)}>
      {editor.fixed ? null : <p><label for={`editor-${id}`}>{t('deciding.yourName')}</label> <input id={`editor-${id}`} name="editor" value={editor.name} autocomplete="name" class="short" /></p>}
      <p><label for={`note-${id}`}>{t('remarks.whyTakeBack')}</label> <input id={`note-${id}`} name="note" value={note} autocomplete="off" /></p>
      <p class="form-do"><button type="submit" class="small">{t('deciding.takeBack')}</button></p>
    </form>
  )
}
