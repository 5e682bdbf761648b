import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { urls } from '../urls.js'
import { contentInWords } from '../../export/excerpt.js'
import { langAttribute } from '../view/language.js'
import { Who } from './who.js'

/** What was only spoken of in an article, apart from its statements. */
export function Topics({ topics, article }: { readonly topics: readonly Statement[]; readonly article: Pick<Article, 'text' | 'language'> }) {
  if (topics.length === 0) return null
  return (
    <section class="topics" aria-labelledby="topics">
      <h2 id="topics">Also spoken of</h2>
      <p class="aside">Not what was said, only of what: no statements, and not counted among them.</p>
      <ul role="list">
        {topics.map((topic) => (
          <li>
            <Who statement={topic} article={article} />:{' '}
            <a href={urls.statement(topic.id)}><bdi {...langAttribute(article.language)}>{contentInWords(article.text, topic.content)}</bdi></a>
          </li>
        ))}
      </ul>
    </section>
  )
}
