import type { Language } from './language.js'
import { phrases, words } from './words.js'

/** Whom something is told, and when, where neither a day nor an outlet stands. In small letters, by hand. */
export interface HearerWords {
  /** Those who hear or are told something together: a committee, a crowd, in the cases in which they stand. */
  readonly hearers: RegExp
  /** Before those in front of whom it is said: `vor`, `devant`. */
  readonly before: ReadonlySet<string>
  /** The page's own newsroom: `dieser Zeitung`. */
  readonly ours: readonly (readonly string[])[]
  /** Before a month in which something was said. */
  readonly inMonth: ReadonlySet<string>
  /** Times of no one day or month; a season, and how last week is called. */
  readonly seasons: readonly (readonly string[])[]
  readonly lastWeek: readonly (readonly string[])[]
  /** Months in the case behind the preposition, by their number, where the calendar has another form. */
  readonly months: ReadonlyMap<string, number>
}

const monthsOf = (lines: string): ReadonlyMap<string, number> => new Map(lines.split(' ').map((name, i) => [name, i + 1]))

export const HEARERS: Readonly<Record<Language['code'], HearerWords>> = {
  de: {
    hearers: /^(?:\p{L}{0,20}(?:ausschuss|belegschaft|gericht|kammer|parlament|landtag|stadtrat|gemeinderat|kreistag|bundestag|polizei)|versammelten|anwesenden|publikum|presse|journalisten|reportern|abgeordneten|delegierten|anhängern|mitgliedern|zuhörern|zuschauern|gästen|fans|vertrauten|schülern|studenten|studierenden|beschäftigten|mitarbeitern|plenum|ermittlern|beamten|polizisten|medien)$/u,
    before: new Set(['vor', 'gegenüber']),
    ours: phrases('dieser zeitung\ndieser redaktion\nunserer zeitung\nunserer redaktion\nunserem reporter\nunserer reporterin\nunserem magazin\nunserem sender'),
    inMonth: words('im'), seasons: phrases('im frühjahr\nim frühling\nim sommer\nim herbst\nim winter'), lastWeek: phrases('letzte woche\nvergangene woche\nvorige woche\nin der vergangenen woche\nin der vorigen woche'), months: new Map(),
  },
  fr: {
    hearers: /^(?:commission|tribunal|cour|juges?|parlement|assemblée|sénat|jury|enquêteurs|députés|sénateurs|élus|militants|supporters|salariés|journalistes|presse|foule|habitants|policiers|gendarmes|magistrats)$/u,
    before: new Set(['devant']), ours: phrases('notre journal\nnotre rédaction\nnotre reporter'),
    inMonth: words('en'), seasons: phrases('au printemps\ncet été\nà l’ automne\ncet hiver'), lastWeek: phrases('la semaine dernière\nla semaine passée'), months: new Map(),
  },
  es: {
    hearers: /^(?:comisión|tribunal|juez|jueza|parlamento|congreso|senado|pleno|jurado|diputados|senadores|investigadores|militantes|seguidores|trabajadores|periodistas|prensa|multitud|vecinos|policía|agentes|cámara|asamblea)$/u,
    before: new Set(['ante']), ours: phrases('este diario\neste periódico\neste medio\nesta redacción\nesta revista'),
    inMonth: words('en'), seasons: phrases('en primavera\nen verano\nen otoño\nen invierno'), lastWeek: phrases('la semana pasada'), months: new Map(),
  },
  ru: {
    hearers: /^(?:следствию|суду|судье|депутатам|сенаторам|инвесторам|клиентам|пассажирам|сотрудникам|работникам|болельщикам|полицейским|родителям|родственникам|полиции)$/u,
    before: words(''), ours: phrases('нашему изданию\nнашему корреспонденту\nнашей редакции\nна запрос редакции\nответили редакции\nсообщил редакции\nсообщила редакции'),
    inMonth: words('в'), seasons: phrases('весной\nлетом\nосенью\nзимой'), lastWeek: phrases('на прошлой неделе\nна минувшей неделе'), months: monthsOf('январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'),
  },
  uk: {
    hearers: /^(?:слідству|суду|судді|депутатам|інвесторам|клієнтам|пасажирам|співробітникам|працівникам|уболівальникам|вболівальникам|поліцейським|батькам|родичам|поліції)$/u,
    before: words(''), ours: phrases('нашому виданню\nнашому кореспонденту\nнашій редакції\nна запит редакції\nвідповіли редакції\nповідомив редакції\nповідомила редакції'),
    inMonth: words('в у'), seasons: phrases('навесні\nвлітку\nвосени\nвзимку'), lastWeek: phrases('минулого тижня'), months: monthsOf('січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'),
  },
}
