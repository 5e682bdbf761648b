import type { layout as english } from '../en/layout.js'
import type { WordsOf } from '../words-of.js'

export const layout: WordsOf<typeof english> = {
  tagline: 'Qui a dit quoi, à qui, par qui, et quand',
  skip: 'Aller au contenu',
  sections: 'Rubriques',
  front: 'Déclarations',
  speakers: 'Locuteurs',
  articles: 'Articles',
  corrections: 'Corrections',
  queue: 'File d’attente',
  sources: 'Sources',
  add: 'Ajouter',
  progress: 'En cours',
  search: 'Recherche',
  toTop: 'Haut de la page',
  forPrograms: 'Pour les programmes',
  foot: 'Onrecord {version}. Ce registre est conservé sur la machine qui le sert.',
  language: 'Langue',
  signIn: 'Se connecter',
  editors: 'Rédacteurs',
}
