import type { labels as english } from '../en/labels.js'
import type { WordsOf } from '../words-of.js'

export const labels: WordsOf<typeof english> = {
  byMachine: 'машинний переклад',
  inTranslation: 'у перекладі',
  topic: 'згадка теми',
  topicMeans: 'Лише те, про що йшлося, а не те, що сказано',
  lowConfidence: 'низька певність, {share}',
  negated: 'не сказано й не зроблено',
  negatedMeans: 'Сторінка каже, що цього не сказано й не зроблено',
  headline: 'у заголовку',
  headlineMeans: 'Заголовок може скорочувати сказане',
  target: 'об’єкт: {who}',
  noWords: 'Слів не збережено',
}
