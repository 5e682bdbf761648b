import type { eventMeanings as english } from '../en/event-meanings.js'
import type { WordsOf } from '../words-of.js'

export const eventMeanings: WordsOf<typeof english> = {
  agree: 's’entend, ou dit vouloir agir ensemble',
  consult: 'rencontre, visite, appelle, négocie',
  support: 'noue ou améliore des relations par des actes diplomatiques',
  concede: 'cède en paroles ou en droit',
  cooperate: 'coopère : commerce, troupes, enquêtes',
  aid: 'donne de l’argent, des biens, un abri, des armes',
  retreat: 'cède dans les faits : se retire, libère, remet',
  request: 'demande ou exige quelque chose',
  accuse: 'désapprouve, blâme, poursuit en justice, enquête',
  reject: 'refuse, oppose son veto, rompt',
  threaten: 'prévient de ce qu’il fera',
  protest: 'manifeste, fait grève, bloque, se livre à des émeutes',
  sanction: 'réduit l’aide, le commerce ou les relations',
  mobilize: 'montre ou prépare la force',
  coerce: 'arrête, saisit, interdit, expulse',
  assault: 'attaque, ou use d’une force meurtrière',
}
