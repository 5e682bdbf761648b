import type { Language } from './language.js'
import { phrases, words } from './words.js'

/** Words by which a page tells through whom it has somebody's words. In small letters, by hand from how newspapers of each language put it. */
export interface WayWords {
  /** Before an outlet to which somebody spoke: `in einem Interview mit`. */
  readonly toldIn: readonly (readonly string[])[]
  /** Before an outlet where it was said: `au micro de`, `в эфире`. */
  readonly saidOn: readonly (readonly string[])[]
  /** Before an outlet that cites somebody: `cité par`, `которого цитирует`. */
  readonly citedBy: readonly (readonly string[])[]
  /** Pronouns of whom something is said to, by which who is answered is told: `йому`, `lui`. */
  readonly toPronouns: ReadonlySet<string>
  /** Nouns for what is written on a platform: who wrote it says what stands in it. */
  readonly posts: ReadonlySet<string>
}

export const WAYS: Readonly<Record<Language['code'], WayWords>> = {
  de: {
    toldIn: phrases('in einem interview mit\nim interview mit\nin einem interview für\nin einem gespräch mit\nim gespräch mit\nin einem gastbeitrag für'),
    saidOn: phrases('auf sendung bei\nim sender\nin der sendung\nim podcast'),
    citedBy: phrases('zitierte ihn\nzitiert ihn\nzitierte sie\nzitiert sie\nzitiert von\nzitierten ihn\nzitierten sie'),
    toPronouns: words('ihm ihr'),
    posts: words('beitrag post posting tweet thread nachricht'),
  },
  fr: {
    toldIn: phrases('dans un entretien à\ndans un entretien au\ndans un entretien avec\ndans un entretien accordé à\ndans un entretien accordé au\ndans une interview à\ndans une interview au\ndans une interview avec\ndans une interview accordée à\ndans une interview accordée au\ninterrogé par\ninterrogée par\nà nos confrères du\nà nos confrères de\nà nos confrères de la'),
    saidOn: phrases('au micro de\nà l’ antenne de\nà l’antenne de\nsur l’antenne de\nsur le plateau de\ninterrogé sur\ninterrogée sur\ninvité de\ninvitée de\ninvité sur\ninvitée sur\ndans les colonnes de\ndans les colonnes du'),
    citedBy: phrases('cité par\ncitée par\ncités par\ncitées par\nconsulté par\nconsultés par\nconsultée par\nconsultées par\ncontacté par\ncontactée par\ncontactés par\njoint par\njointe par\nrelayé par\nrelayés par\nrapportés par'),
    toPronouns: words('lui'),
    posts: words('message publication post tweet billet fil'),
  },
  es: {
    toldIn: phrases('en una entrevista con\nen una entrevista a\nen una entrevista para\nen una entrevista concedida a\nen una entrevista concedida al\nen entrevista con\nen entrevista a\nen declaraciones a\nen declaraciones al\nen declaraciones para\nen conversación con\nentrevistado por\nentrevistada por'),
    saidOn: phrases('en los micrófonos de\nante los micrófonos de\nen antena en\nentrevistado en\nentrevistada en'),
    citedBy: phrases('citado por\ncitada por\ncitados por\ncitadas por\nrecogido por\nconsultado por\nconsultada por\nconsultados por\nconsultadas por\nrecogida por\nrecogidas por'),
    toPronouns: words('le'),
    posts: words('mensaje publicación tuit tuits post hilo'),
  },
  ru: {
    toldIn: phrases('в интервью\nв интервью для\nв беседе с\nв беседе со\nв разговоре с\nв разговоре со\nв комментарии\nв комментарии для'),
    saidOn: phrases('в эфире\nна страницах'),
    citedBy: phrases('передает его слова\nпередает ее слова\nприводит его слова\nприводит ее слова\nцитирует его\nцитирует ее\nцитирует его слова\nцитирует ее слова\nкоторого цитирует\nкоторую цитирует\nслова которого приводит\nслова которой приводит\nкоторого цитируют\nкоторую цитируют'),
    toPronouns: words('ему ей'),
    posts: words('посте пост записи сообщении публикации твите'),
  },
  uk: {
    toldIn: phrases('в інтерв’ю\nу інтерв’ю\nв інтерв’ю для\nу розмові з\nв розмові з\nу розмові із\nв розмові із\nу бесіді з\nу коментарі\nв коментарі\nу коментарі для\nв коментарі для'),
    saidOn: phrases('в ефірі\nу ефірі\nна сторінках'),
    citedBy: phrases('передає його слова\nпередає її слова\nнаводить його слова\nнаводить її слова\nцитує його\nцитує її\nцитує його слова\nцитує її слова\nякого цитує\nяку цитує\nякого цитують\nяку цитують\nслова якого наводить\nслова якої наводить'),
    toPronouns: words('йому їй'),
    posts: words('дописі допис пості публікації твіті повідомленні записі'),
  },
}
