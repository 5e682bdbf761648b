import type { Language } from './language.js'
import { words } from './words.js'

/**
 * Words by which newspapers call a body again that they named before (`le groupe`, `el organismo`, `ведомство`), by kind: a company is called no party. In small letters, nominative singular, by hand
 * from how newspapers of each language put it.
 */
const GENERAL: Readonly<Record<Language['code'], Readonly<Record<string, string>>>> = {
  de: {},
  fr: {
    company: 'groupe entreprise société compagnie firme constructeur opérateur fabricant équipementier transporteur distributeur enseigne conglomérat exploitant géant avionneur laboratoire start-up multinationale exploitante',
    league: 'comité organisation association collectif ong fédération syndicat centrale mouvement fondation confédération intersyndicale',
    office: 'comité institution ministère organisme autorité institut agence administration service préfecture juridiction',
    outlet: 'quotidien journal média hebdomadaire magazine site chaîne radio station agence revue',
    party: 'parti formation mouvement',
    club: 'club équipe formation',
    court: 'tribunal cour juridiction chambre',
  },
  es: {
    company: 'empresa compañía firma grupo fabricante operadora multinacional sociedad constructora aerolínea corporación entidad eléctrica banco',
    league: 'comité organización asociación entidad ong colectivo central sindicato federación fundación plataforma patronal coordinadora',
    office: 'comité organismo institución ministerio departamento consistorio entidad ente consejería administración',
    outlet: 'diario periódico rotativo medio cadena emisora semanario revista agencia portal publicación cabecera',
    party: 'partido formación',
    club: 'club equipo entidad conjunto',
    court: 'tribunal sala juzgado corte audiencia',
  },
  ru: {
    company: 'компания фирма предприятие корпорация холдинг концерн производитель перевозчик оператор авиакомпания застройщик ретейлер',
    league: 'организация ассоциация объединение движение фонд профсоюз союз федерация',
    office: 'ведомство министерство учреждение служба орган институт комитет',
    outlet: 'издание газета журнал агентство телеканал портал сайт радиостанция еженедельник',
    party: 'партия', club: 'клуб команда', court: 'суд коллегия',
  },
  uk: {
    company: 'компанія фірма підприємство корпорація холдинг концерн виробник перевізник оператор авіакомпанія забудовник',
    league: 'організація асоціація об’єднання рух фонд профспілка спілка федерація',
    office: 'відомство міністерство установа служба орган інститут комітет',
    outlet: 'видання газета часопис агентство агенція телеканал портал сайт радіостанція тижневик',
    party: 'партія', club: 'клуб команда', court: 'суд колегія',
  },
}

const KINDS: Readonly<Record<Language['code'], ReadonlyMap<string, ReadonlySet<string>>>> = {
  de: kindsOf(GENERAL.de), fr: kindsOf(GENERAL.fr), es: kindsOf(GENERAL.es), ru: kindsOf(GENERAL.ru), uk: kindsOf(GENERAL.uk),
}

function kindsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>()
  for (const [kind, list] of Object.entries(table)) for (const word of words(list)) made.set(word, new Set([...(made.get(word) ?? []), kind]))
  return made
}

/** Of what kinds a body may be that a word calls so; `null` for words that call no body again. */
export function kindsOfBody(word: string, code: Language['code']): ReadonlySet<string> | null {
  return KINDS[code].get(word) ?? null
}

/** Words that make a subject several: `près de`, `около`. */
export const ABOUT_AS_MANY: Readonly<Record<Language['code'], ReadonlySet<string>>> = {
  de: new Set(), fr: words('près plus plusieurs quelque quelques certains certaines'), es: words('cerca más unos unas varios varias algunos algunas decenas cientos miles'),
  ru: words('около более свыше почти сотни десятки тысячи некоторые многие'), uk: words('близько понад майже сотні десятки тисячі деякі багато'),
}
