import { wordingsPage } from '../../export/schema-org-kept.js'
import type { Article } from '../../model/article.js'
import type { WordingRemark } from '../../model/remark.js'
import { textHash } from '../../model/translation.js'
import type { ReadPiece, TranslatedText } from '../../model/translated.js'
import { LONGEST_WORDING } from '../limits.js'
import type { Editor } from '../editor.js'
import type { Fault } from '../forms/fault.js'
import { ArticleLink } from '../parts/article-line.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { NoteFields } from '../parts/note-fields.js'
import { RemarkLog } from '../parts/remark-log.js'
import { urls } from '../urls.js'
import { langAttribute, languageInWords } from '../view/language.js'

export type WordingField = 'text' | 'note' | 'editor'
export type TypedWording = Readonly<Record<WordingField, string>>

interface Wording {
  readonly version: string
  readonly article: Article
  readonly text: TranslatedText
  /** Of this page, with its language. */
  readonly action: string
  /** The page that is read in it. */
  readonly back: string
  /** What is to be worded; `null` where it is still to be chosen. */
  readonly piece: ReadPiece | null
  readonly typed: TypedWording
  readonly editor: Editor
  readonly faults: readonly Fault<WordingField>[]
}

/** Where editors word a translation, piece by piece, each beside its original. */
export function WordingPage({ version, article, text: { to, pieces }, action, back, piece, typed, editor, faults }: Wording) {
  const language = languageInWords(to) ?? to
  const shown = [...new Map(pieces.flatMap((one) => (one.original === null ? [] : [[one.original, one] as const]))).values()]
  return (
    <Layout title={faults.length > 0 ? 'Correct a translation: something to put right' : 'Correct a translation'} section="none" version={version}>
      <div class="opening">
        <h1>Correct a translation</h1>
        <p class="tally">In {language} · <a href={back}>Back to the page</a> · <ArticleLink article={article} /> · <a href={urls.wordings()}>All corrections of translations</a></p>
      </div>
      {piece === null ? null : (
        <form class="form" method="post" action={action}>
          <FaultSummary faults={faults}><p>Nothing was kept. What you typed is still here.</p></FaultSummary>
          <blockquote class="tagged-words" dir="auto" {...langAttribute(piece.from)}>{piece.original}</blockquote>
          <input type="hidden" name="piece" value={textHash(piece.original ?? '')} />
          <Field name="text" label={`In ${language}`} faults={faults} hint="Without the quote marks around it: they stay. It counts wherever these words stand to the letter, and stays when an engine translates them anew."
            control={(ties) => <textarea {...ties} rows={4} dir="auto" {...langAttribute(to)} maxlength={LONGEST_WORDING} required>{`\n${typed.text}`}</textarea>} />
          <NoteFields typed={typed} editor={editor} faults={faults} hint="Why: all can read it." />
          <p class="form-do"><button type="submit">Keep it</button></p>
        </form>
      )}
      <h2 class="pieces-title">Piece by piece</h2>
      <ol class="pieces" role="list">
        {shown.map((one) => (
          <li>
            <p dir="auto" {...langAttribute(one.from)}>{one.original}</p>
            {one.worded === null ? <p class="unknown">not translated</p> : <p dir="auto" {...langAttribute(to)}>{one.worded.text}</p>}
            <p class="aside">{one.worded === null ? null : one.worded.by === 'editor' ? <>worded by <bdi>{one.worded.wording.editor}</bdi> · </> : <>by <bdi>{one.worded.translation.engine}</bdi> · </>}
              <a href={`${action}&at=${one.begin}`}>Word it<span class="unseen">: {(one.original ?? '').slice(0, 60)}</span></a></p>
          </li>
        ))}
      </ol>
    </Layout>
  )
}

/** What editors worded, what was done last first. */
export function WordingsPage({ version, log, editor, next }: { readonly version: string; readonly log: readonly { readonly remark: WordingRemark; readonly counts: boolean }[]; readonly editor: Editor; readonly next: string | null }) {
  return (
    <Layout title="Corrections of translations" section="none" version={version} linked={(desk) => wordingsPage(log, desk)}>
      <div class="opening">
        <h1>Corrections of translations</h1>
        <p class="tally">How editors worded what engines had translated, newest first; nothing is deleted. <a href={urls.corrections()}>Corrections of statements</a></p>
      </div>
      {log.length === 0 ? <p class="empty">No translation was corrected.</p> : null}
      <RemarkLog log={log} told={(one) => <Told of={one} />} editor={editor} title="What was worded, and why" />
      {next === null ? null : <p class="onward"><a href={urls.wordings(next)}>Earlier ones</a></p>}
    </Layout>
  )
}

function Told({ of: { original, from, to, before, after, statement, article } }: { readonly of: WordingRemark }) {
  return (
    <>
      <q dir="auto" {...langAttribute(from)}>{original}</q> in {languageInWords(to)}{' '}
      (<a href={statement === null ? urls.articleIn(article, to) : urls.statementIn(statement, to)}>{statement === null ? 'in an article' : 'in a statement'}</a>):{' '}
      {before === '' ? null : <><del dir="auto" {...langAttribute(to)}><span class="unseen">before: </span>{before}</del>{' '}</>}
      <ins dir="auto" {...langAttribute(to)}><span class="unseen">after: </span>{after}</ins>
    </>
  )
}
