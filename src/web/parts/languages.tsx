import { ABOUT, LANGUAGES } from '../words/languages.js'
import { t } from '../words/say.js'
import { languageNow, queryNow } from '../words/spoken.js'

/** The same page in the desk's other languages, each named in itself. The one that is chosen is kept in a cookie. */
export function Languages() {
  const now = languageNow()
  const query = queryNow()
  return (
    <nav class="languages" aria-label={t('layout.language')}>
      <ul role="list">
        {LANGUAGES.map((language) => (
          <li><a href={`?${query === '' ? '' : `${query}&`}lang=${language}`} lang={language} hreflang={language} {...(language === now && { 'aria-current': 'true' })}>{ABOUT[language].name}</a></li>
        ))}
      </ul>
    </nav>
  )
}
