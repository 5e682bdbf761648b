import type { translating as english } from '../en/translating.js'
import type { WordsOf } from '../words-of.js'

export const translating: WordsOf<typeof english> = {
  showIn: 'Afficher en',
  go: 'Traduire',
  original: 'L’original seul',
  automatically: 'Traduit automatiquement par {engine} {version} le {day}.',
  noVersion: '(version inconnue)',
  worded: 'Formulé par {name} le {day}.',
  someWorded: 'Formulé en partie par {name} le {day}.',
  tellUs: '<a>Signalez-nous les erreurs</a>.',
  correct: '<a>Corriger la traduction</a>.',
  isOriginal: 'C’est l’original qui est enregistré.',
  notAll: 'Tout n’est pas traduit ; le reste est en version originale.',
  notAtAll: 'La traduction n’a pas pu se faire.',
  again: 'Réessayer',
  in: 'En {language}',
  tooMuch: 'Beaucoup a été traduit cette heure-ci : le reste pourra l’être dans la suivante. Les rédacteurs connectés ne sont pas limités.',
  noLanguage: 'Ce n’est pas une langue : l’adresse se termine par le code d’une langue, comme in=fr.',
  off: 'Rien n’est traduit ici pour l’instant ; ce qui a été traduit avant est affiché.',
  notInto: 'On ne traduit pas ici dans cette langue ; ce qui a été traduit avant est affiché.',
  many: 'Beaucoup attendent une traduction en ce moment : rechargez la page dans une minute.',
}
