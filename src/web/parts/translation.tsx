import { createContext, useContext, type Child } from 'hono/jsx'
import { dateInWords } from '../words/dates.js'
import { piecesOf } from '../../export/pieces.js'
import type { TranslatedStatement, TranslatedText } from '../../model/translated.js'
import type { AskedLanguage } from '../translating.js'
import { urls } from '../urls.js'
import { langAttribute, languageInWords } from '../view/language.js'
import { madeBy, reader } from '../../export/read-in.js'
import { VisitContext } from '../visit.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'

/** How the article that a page shows reads in the language that is asked for; `null` where none is. */
export const ReadInContext = createContext<{ readonly to: string; readonly reads: (begin: number, end: number) => string } | null>(null)

interface ShowIn {
  readonly asked: AskedLanguage<TranslatedText>
  /** Of the page, without a language. */
  readonly action: string
  /** BCP 47, of the page's words. */
  readonly language: string | null
}

/** Where the reader chooses a language; nothing, where nothing is translated. */
export function ShowIn({ asked: { offer, to }, action, language }: ShowIn) {
  const languages = offer.is === 'off' ? [] : offer.languages.filter((one) => one.split('-')[0] !== language?.split('-')[0])
  if (languages.length === 0 && to === null) return null
  return (
    <div class="show-in">
      {languages.length === 0 ? null : (
        <form method="get" action={action}>
          <label for="in">{t('translating.showIn')}</label>{' '}
          <select id="in" name="in">{languages.map((one) => <option value={one} selected={one === to}>{languageInWords(one)}</option>)}</select>{' '}
          <button type="submit" class="small">{t('translating.go')}</button>
        </form>
      )}
      {to === null ? null : <p><a href={action}>{t('translating.original')}</a></p>}
    </div>
  )
}

/** By whom and when it was translated, that it is no evidence, and where errors are told. `correct`: for editors. */
export function TranslationLabel({ text, report, correct }: { readonly text: TranslatedText; readonly report: string; readonly correct: string }) {
  const { mayWrite } = useContext(VisitContext)
  const { engines, editors } = madeBy(text)
  if (engines.length + editors.length === 0) return null
  return (
    <p class="translated-by">
      {engines.map(({ engine, version, day }) => <>{rich('translating.automatically', { engine: <bdi>{engine}</bdi>, version: <bdi>{version === 'unknown' ? t('translating.noVersion') : version}</bdi>, day: <time datetime={day}>{dateInWords(day)}</time> })} </>)}
      {editors.map(({ name, day }) => <>{rich(engines.length === 0 ? 'translating.worded' : 'translating.someWorded', { name: <bdi>{name}</bdi>, day: <time datetime={day}>{dateInWords(day)}</time> })} </>)}
      {rich('translating.tellUs', { a: (words) => <a href={report}>{words}</a> })}{' '}
      {mayWrite ? <>{rich('translating.correct', { a: (words) => <a href={correct}>{words}</a> })} </> : null}
      {t('translating.isOriginal')}
    </p>
  )
}

/** Why it isn't translated, or not all of it. */
export function TranslationTrouble({ asked: { to, text, refused }, again }: { readonly asked: AskedLanguage<TranslatedText>; readonly again: string }) {
  const why = refused ?? text?.problem ?? null
  if (why === null) return null
  const whole = why.endsWith('.') ? why : `${why}.`
  const some = text?.pieces.some(({ worded }) => worded !== null) === true
  return (
    <div class="banner" role="status">
      <p class="banner-line">{t(some ? 'translating.notAll' : 'translating.notAtAll')}{' '}{refused === null ? <InEnglish>{whole}</InEnglish> : whole}{to === null ? null : <> <a href={again}>{t('translating.again')}</a></>}</p>
    </div>
  )
}

/** A statement's words in another language, part by part as the page puts them, beneath the original. */
export function StatementIn({ asked, of: { statement, article } }: { readonly asked: AskedLanguage<TranslatedStatement>; readonly of: Pick<TranslatedStatement, 'statement' | 'article'> }) {
  const { to, text } = asked
  const here = urls.statement(statement.id)
  const shown = to !== null && text !== null && text.pieces.some(({ worded }) => worded !== null)
  return (
    <>
      <ShowIn asked={asked} action={here} language={article.language} />
      <TranslationTrouble asked={asked} again={urls.statementIn(statement.id, to ?? '')} />
      {!shown ? null : (
        <section class="translation" aria-labelledby="translation">
          <h2 id="translation">{t('translating.in', { language: languageInWords(to) ?? to })}</h2>
          <p class="translated-words" dir="auto" {...langAttribute(to)}><Parts of={text} /></p>
          <TranslationLabel text={text} report={urls.reportTranslation(statement.id)} correct={urls.statementTranslation(statement.id, to)} />
        </section>
      )}
    </>
  )
}

/** Source, cue and content, each marked as what it is. */
function Parts({ of: { statement, article: { text }, pieces } }: { readonly of: TranslatedStatement }) {
  const reads = reader(text, pieces)
  const shown: Child[] = []
  let end: number | null = null
  for (const piece of piecesOf(statement)) {
    const between: string = end === null ? '' : text.slice(end, piece.begin)
    if (end !== null) shown.push(/^[\s,:;.–—-]*$/.test(between) ? between || ' ' : ' … ')
    shown.push(<span class={`part-${piece.part}`}>{reads(piece.begin, piece.end)}</span>)
    end = Math.max(end ?? 0, piece.end)
  }
  return <>{shown}</>
}
