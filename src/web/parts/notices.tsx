import type { Article, Notice } from '../../model/article.js'
import { langAttribute, languageInWords } from '../view/language.js'
import { CONTROL_WORDS, NOTICE_WORDS } from '../view/words.js'

/** What the page says about itself, above the text so that nobody reads the words without it. */
export function Notices({ article }: { readonly article: Pick<Article, 'text' | 'notices' | 'site' | 'translation'> }) {
  const { translation } = article
  const control = article.site?.stateControl
  if (article.notices.length === 0 && translation === undefined && control === undefined) return null
  const first = article.notices.filter(({ kind }) => kind === 'machine-translation')
  const others = article.notices.filter(({ kind }) => kind !== 'machine-translation')
  return (
    <div class={first.length > 0 || translation !== undefined ? 'banner translated' : 'banner'} role="note" aria-label="Notices of this page">
      {control === undefined ? null : (
        <div class="banner-notice">
          <p class="banner-lead"><bdi>{control.outlet}</bdi> ({control.country}) is {CONTROL_WORDS[control.control]}.</p>
          <p class="banner-words">So says the {control.source}</p>
        </div>
      )}
      {translation === undefined ? null : (
        <div class="banner-notice">
          <p class="banner-lead"><span class="glyph" aria-hidden="true">⇄ </span>{NOTICE_WORDS['machine-translation']}</p>
          <p class="banner-words">By its {translation.from}: <q dir="auto">{translation.written}</q></p>
        </div>
      )}
      {[...first, ...others].map((notice) => <OneNotice notice={notice} text={article.text} />)}
    </div>
  )
}

function OneNotice({ notice, text }: { readonly notice: Notice; readonly text: string }) {
  const language = languageInWords(notice.language)
  const translation = notice.kind === 'machine-translation'
  return (
    <div class="banner-notice">
      <p class={translation ? 'banner-lead' : 'banner-line'}>
        {translation ? <span class="glyph" aria-hidden="true">⇄ </span> : null}{NOTICE_WORDS[notice.kind]}
      </p>
      <p class="banner-words">
        In its own words{language === null || language === 'English' ? '' : `, in ${language}`}:{' '}
        <q dir="auto" {...langAttribute(notice.language)}>{text.slice(notice.begin, notice.end).trim()}</q>
      </p>
    </div>
  )
}
