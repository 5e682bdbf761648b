import { Hono } from 'hono'
import type { Context } from 'hono'
import { isLanguage, textHash } from '../../model/translation.js'
import type { TranslatedArticle, TranslatedStatement } from '../../model/translated.js'
import { EditRefused, type Ledger } from '../../record/ledger.js'
import { editorOf, rememberEditor } from '../editor.js'
import { typedIn, type Fault } from '../forms/fault.js'
import { page } from '../page.js'
import { MessagePage } from '../pages/message.js'
import { ReadOnlyPage } from '../pages/read-only.js'
import { WordingPage, WordingsPage, type TypedWording, type WordingField } from '../pages/translation.js'
import { mayWrite, writerOf } from '../security.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, unreadable, writing } from './writing.js'

interface Needs {
  readonly ledger: Ledger
  readonly version: string
}

const A_PAGE = 50

/** What a translation is of, by its address. */
interface Of {
  readonly text: TranslatedStatement | TranslatedArticle
  readonly of: { readonly statement: string } | { readonly article: string }
  readonly action: string
  readonly back: string
}

/** Where editors correct translations, and what they corrected. */
export function translationRoutes({ ledger, version }: Needs): Hono {
  const app = new Hono()
  const found = async (c: Context): Promise<Of | null> => {
    const [id, to] = [c.req.param('id') ?? '', (c.req.query('in') ?? '').trim()]
    if (!isLanguage(to)) return null
    if (c.req.path.startsWith('/statements/')) {
      const text = await ledger.translateStatement(id, to)
      return text === null ? null : { text, of: { statement: text.statement.id }, action: urls.statementTranslation(id, to), back: urls.statementIn(id, to) }
    }
    const text = await ledger.translateArticle(id, to)
    return text === null ? null : { text, of: { article: id }, action: urls.articleTranslation(id, to), back: urls.articleIn(id, to) }
  }
  const missing = (c: Context) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('wording.nothingThere')} />, 404)
  const shown = async (c: Context, { text, action, back }: Of, begin: number | null, typed: TypedWording | null, faults: readonly Fault<WordingField>[] = []) => {
    const piece = text.pieces.find((one) => one.original !== null && one.begin === begin) ?? null
    const filled = typed ?? { text: piece?.worded?.text ?? '', note: '', editor: '' }
    return page(c, <WordingPage version={version} article={text.article} text={text} action={action} back={back} piece={piece} typed={filled} editor={await editorOf(c, ledger)} faults={faults} />, faults.length > 0 ? 422 : 200)
  }

  for (const path of ['/statements/:id/translation', '/articles/:id/translation']) {
    app.get(path, async (c) => {
      const of = await found(c)
      if (of === null) return missing(c)
      if (!await mayWrite(writerOf(c), ledger)) return page(c, <ReadOnlyPage version={version} title={t('wording.title')} />)
      const at = c.req.query('at') ?? ''
      return shown(c, of, /^\d{1,9}$/.test(at) ? Number(at) : null, null)
    })

    app.post(path, writing({ ledger, version }), async (c) => {
      const form = await formOf(c)
      if (form === null) return unreadable(c, version)
      const of = await found(c)
      if (of === null) return missing(c)
      const typed: TypedWording = { text: typedIn(form, 'text'), note: typedIn(form, 'note'), editor: typedIn(form, 'editor') }
      // By its hash: a browser sends line ends otherwise than they stand.
      const hash = typedIn(form, 'piece')
      const piece = of.text.pieces.find((one) => one.original !== null && textHash(one.original) === hash)
      if (piece?.original == null) return page(c, <MessagePage version={version} title={t('wording.notKept')} message={t('wording.gone', { text: typed.text.slice(0, 8_000) })} />, 422)
      const own = await editorOf(c, ledger)
      try {
        const made = await ledger.wordTranslation({ of: of.of, to: of.text.to, original: piece.original, text: typed.text }, { editor: own.fixed ? own.name : typed.editor, note: typed.note })
        if (!own.fixed) rememberEditor(c, made.editor)
        return c.redirect(of.back, 303)
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error
        const field = (['text', 'note', 'editor'] as const).find((one) => one === error.field) ?? 'text'
        return shown(c, of, piece.begin, typed, [{ field, message: error.message }])
      }
    })
  }

  app.get('/corrections/translations', async (c) => {
    const { items, next } = await ledger.wordings({ limit: A_PAGE, after: c.req.query('after') || undefined })
    return page(c, <WordingsPage version={version} log={items} editor={await editorOf(c, ledger)} next={next} />)
  })
  return app
}
