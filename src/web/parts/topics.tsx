import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { urls } from '../urls.js'
import { contentInWords } from '../../export/excerpt.js'
import { langAttribute } from '../view/language.js'
import { Who } from './who.js'
import { rich, t } from '../words/say.js'

/** What was only spoken of in an article, apart from its statements. */
export function Topics({ topics, article }: { readonly topics: readonly Statement[]; readonly article: Pick<Article, 'text' | 'language'> }) {
  if (topics.length === 0) return null
  return (
    <section class="topics" aria-labelledby="topics">
      <h2 id="topics">{t('article.topics')}</h2>
      <p class="aside">{t('article.topicsMeans')}</p>
      <ul role="list">
        {topics.map((topic) => (
          <li>
            {rich('article.topic', {
              who: <Who statement={topic} article={article} />,
              what: <a href={urls.statement(topic.id)}><bdi {...langAttribute(article.language)}>{contentInWords(article.text, topic.content)}</bdi></a>,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
