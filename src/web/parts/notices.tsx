import type { Article, Notice } from '../../model/article.js'
import { langAttribute, languageInWords } from '../view/language.js'
import { rich, t } from '../words/say.js'
import { InEnglish } from '../words/in-english.js'
import { languageNow } from '../words/spoken.js'

/** What the page says about itself, above the text so that nobody reads the words without it. */
export function Notices({ article }: { readonly article: Pick<Article, 'text' | 'notices' | 'site' | 'translation'> }) {
  const { translation } = article
  const control = article.site?.stateControl
  if (article.notices.length === 0 && translation === undefined && control === undefined) return null
  const first = article.notices.filter(({ kind }) => kind === 'machine-translation')
  const others = article.notices.filter(({ kind }) => kind !== 'machine-translation')
  return (
    <div class={first.length > 0 || translation !== undefined ? 'banner translated' : 'banner'} role="note" aria-label={t('notices.title')}>
      {control === undefined ? null : (
        <div class="banner-notice">
          <p class="banner-lead">{rich(`notices.${control.control}`, { outlet: <bdi>{control.outlet}</bdi>, country: control.country })}</p>
          <p class="banner-words">{rich('notices.soSays', { source: <InEnglish>{control.source}</InEnglish> })}</p>
        </div>
      )}
      {translation === undefined ? null : (
        <div class="banner-notice">
          <p class="banner-lead"><span class="glyph" aria-hidden="true">⇄ </span>{t('notices.machine-translation')}</p>
          <p class="banner-words">{rich('notices.byIts', { from: translation.from, words: <q dir="auto">{translation.written}</q> })}</p>
        </div>
      )}
      {eachOnce([...first, ...others], article.text).map((notice) => <OneNotice notice={notice} text={article.text} />)}
    </div>
  )
}

/** A page may say the same in several places: it is told once, with the words of the first. */
function eachOnce(notices: readonly Notice[], text: string): readonly Notice[] {
  const told = new Set<string>()
  return notices.filter(({ kind, begin, end }) => told.size < told.add(`${kind} ${text.slice(begin, end).trim()}`).size)
}

function OneNotice({ notice, text }: { readonly notice: Notice; readonly text: string }) {
  const language = languageInWords(notice.language)
  const translation = notice.kind === 'machine-translation'
  const words = <q dir="auto" {...langAttribute(notice.language)}>{text.slice(notice.begin, notice.end).trim()}</q>
  return (
    <div class="banner-notice">
      <p class={translation ? 'banner-lead' : 'banner-line'}>
        {translation ? <span class="glyph" aria-hidden="true">⇄ </span> : null}{t(`notices.${notice.kind}`)}
      </p>
      <p class="banner-words">
        {language === null || notice.language?.startsWith(languageNow()) === true ? rich('notices.ownWords', { words }) : rich('notices.ownWordsIn', { language, words })}
      </p>
    </div>
  )
}
