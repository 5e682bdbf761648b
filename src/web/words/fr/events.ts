import type { events as english } from '../en/events.js'
import type { WordsOf } from '../words-of.js'

export const events: WordsOf<typeof english> = {
  title: 'Événements',
  tally: 'Ce dont parlent, selon des personnes, les dates et les déclarations, les plus anciennes d’abord. <a>En JSON-LD</a>',
  category: 'Catégorie',
  all: 'toutes',
  none: 'Rien n’est étiqueté. Un rédacteur étiquette des dates et des déclarations depuis une <a>chronologie</a>.',
  dayUnknown: 'jour inconnu',
  noPage: 'La page n’est pas dans ce registre',
  says: 'selon {who}',
  tells: 'De quoi cela parle',
  tellsTally: 'D’après votre lecture : cela figure avec votre nom, et peut être annulé. <a>Tout ce qui a été étiqueté</a>',
  tellsOf: 'Cela parle de',
  categoryHint: 'Les catégories de PLOVER, par leurs noms.',
  noneOfThese: 'aucune de celles-ci : pas d’événement finalement',
  noteHint: 'Tout le monde peut le lire. Peut rester vide.',
  noEvent: 'pas d’événement',
  log: 'Ce qui en a été dit',
  choose: 'Choisissez de quoi cela parle.',
  nameMeans: '{name} : {meaning}',
}
