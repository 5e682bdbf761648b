import { whoSaid } from '../../export/embed-html.js'
import { schemaOrg } from '../../export/schema-org.js'
import type { Exported } from '../../export/exported.js'
import { OutletAndDate, titleOf } from '../parts/article-line.js'
import { Caveats, FormLabel } from '../parts/labels.js'
import { JsonLd } from '../parts/json-ld.js'
import { HeldBy } from '../parts/who.js'
import { STYLESHEET_VERSION } from '../style/stylesheet.js'
import { followable, urls } from '../urls.js'
import { contentInWords, cueInWords } from '../../export/excerpt.js'
import { langAttribute } from '../view/language.js'
import { ABOUT } from '../words/languages.js'
import { rich, t } from '../words/say.js'
import { languageNow } from '../words/spoken.js'

/** A statement's card for a frame on another site's page: the words, how they were said, their place, and the way to the whole. */
export function EmbedCard({ of }: { readonly of: Exported }) {
  const { statement, holders, article } = of
  const cue = cueInWords(article.text, statement)
  const page = followable(article.url)
  return (
    <html lang={ABOUT[languageNow()].locale}>
      <head>
        <meta charset="utf-8" />
        <title>{`${whoSaid({ statement })} · Onrecord`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={urls.stylesheet(STYLESHEET_VERSION)} />
        <JsonLd of={(desk) => schemaOrg(of, desk)} />
      </head>
      <body class="embed">
        <main class={`embed-card ${statement.form}`}>
          <h1 class="unseen">{t('statement.cardTitle', { who: whoSaid({ statement }) })}</h1>
          <HeldBy holders={holders} />
          <p class="the-words" dir="auto" {...langAttribute(article.language)}>{contentInWords(article.text, statement.content)}</p>
          <p class="embed-who"><bdi>{whoSaid({ statement })}</bdi>{cue === '' ? null : <> {rich('who.quoted', { words: <bdi>{cue}</bdi> })}</>}</p>
          <p class="card-labels"><FormLabel {...statement} /><Caveats statement={statement} blocks={article.blocks} /></p>
          <p class="embed-where">{page === null ? <bdi>{titleOf(article)}</bdi> : <a href={page} target="_blank" rel="noopener noreferrer"><bdi>{titleOf(article)}</bdi></a>} · <OutletAndDate article={article} /> · <a href={urls.statement(statement.id)} target="_blank" rel="noopener">{t('statement.onRecord')}</a></p>
        </main>
      </body>
    </html>
  )
}
