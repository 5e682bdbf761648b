import type { labels as english } from '../en/labels.js'
import type { WordsOf } from '../words-of.js'

export const labels: WordsOf<typeof english> = {
  byMachine: 'traduit par une machine',
  inTranslation: 'en traduction',
  topic: 'mention de sujet',
  topicMeans: 'Seulement ce dont on a parlé, pas ce qui a été dit',
  lowConfidence: 'confiance faible, {share}',
  negated: 'pas dit ni fait',
  negatedMeans: 'La page dit que cela n’a été ni dit ni fait',
  headline: 'dans un titre',
  headlineMeans: 'Un titre peut raccourcir ce qui a été dit',
  target: 'visé : {who}',
  noWords: 'Aucun mot conservé',
}
