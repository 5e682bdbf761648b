import { wordingsPage } from '../../export/schema-org-kept.js'
import type { Child } from 'hono/jsx'
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
import { rich, t } from '../words/say.js'

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
    <Layout title={t(faults.length > 0 ? 'wording.faultTitle' : 'wording.title')} section="none" version={version}>
      <div class="opening">
        <h1>{t('wording.title')}</h1>
        <p class="tally">{t('wording.in', { language })} · <a href={back}>{t('wording.back')}</a> · <ArticleLink article={article} /> · <a href={urls.wordings()}>{t('wording.all')}</a></p>
      </div>
      {piece === null ? null : (
        <form class="form" method="post" action={action}>
          <FaultSummary faults={faults}><p>{t('wording.nothingKept')}</p></FaultSummary>
          <blockquote class="tagged-words" dir="auto" {...langAttribute(piece.from)}>{piece.original}</blockquote>
          <input type="hidden" name="piece" value={textHash(piece.original ?? '')} />
          <Field name="text" label={t('wording.in', { language })} faults={faults} hint={t('wording.textHint')}
            control={(ties) => <textarea {...ties} rows={4} dir="auto" {...langAttribute(to)} maxlength={LONGEST_WORDING} required>{`\n${typed.text}`}</textarea>} />
          <NoteFields typed={typed} editor={editor} faults={faults} hint={t('wording.noteHint')} />
          <p class="form-do"><button type="submit">{t('wording.keep')}</button></p>
        </form>
      )}
      <h2 class="pieces-title">{t('wording.pieces')}</h2>
      <ol class="pieces" role="list">
        {shown.map((one) => (
          <li>
            <p dir="auto" {...langAttribute(one.from)}>{one.original}</p>
            {one.worded === null ? <p class="unknown">{t('wording.untranslated')}</p> : <p dir="auto" {...langAttribute(to)}>{one.worded.text}</p>}
            <p class="aside">{one.worded === null ? null : one.worded.by === 'editor' ? <>{rich('wording.wordedBy', { who: <bdi>{one.worded.wording.editor}</bdi> })} · </> : <>{rich('wording.by', { engine: <bdi>{one.worded.translation.engine}</bdi> })} · </>}
              <a href={`${action}&at=${one.begin}`}>{rich('wording.word', { words: (one.original ?? '').slice(0, 60), unseen })}</a></p>
          </li>
        ))}
      </ol>
    </Layout>
  )
}

/** What editors worded, what was done last first. */
export function WordingsPage({ version, log, editor, next }: { readonly version: string; readonly log: readonly { readonly remark: WordingRemark; readonly counts: boolean }[]; readonly editor: Editor; readonly next: string | null }) {
  return (
    <Layout title={t('wording.listTitle')} section="none" version={version} linked={(desk) => wordingsPage(log, desk)}>
      <div class="opening">
        <h1>{t('wording.listTitle')}</h1>
        <p class="tally">{rich('wording.explained', { a: (words) => <a href={urls.corrections()}>{words}</a> })}</p>
      </div>
      {log.length === 0 ? <p class="empty">{t('wording.none')}</p> : null}
      <RemarkLog log={log} told={(one) => <Told of={one} />} editor={editor} title={t('wording.log')} />
      {next === null ? null : <p class="onward"><a href={urls.wordings(next)}>{t('wording.earlier')}</a></p>}
    </Layout>
  )
}

function Told({ of: { original, from, to, before, after, statement, article } }: { readonly of: WordingRemark }) {
  const inLanguage = { dir: 'auto', ...langAttribute(to) }
  return rich(statement === null ? 'wording.toldArticle' : 'wording.toldStatement', {
    original: <q dir="auto" {...langAttribute(from)}>{original}</q>,
    language: languageInWords(to),
    a: (words) => <a href={statement === null ? urls.articleIn(article, to) : urls.statementIn(statement, to)}>{words}</a>,
    change: (
      <>
        {before === '' ? null : <><del {...inLanguage}>{rich('wording.before', { words: before, unseen })}</del>{' '}</>}
        <ins {...inLanguage}>{rich('wording.after', { words: after, unseen })}</ins>
      </>
    ),
  })
}

const unseen = (words: Child[]) => <span class="unseen">{words}</span>
