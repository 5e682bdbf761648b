import type { Language } from './language.js'
import { words } from './words.js'

/** What carries somebody's words to a page, and who hears them. In small letters, by hand from how newspapers of each language put it; `documents` and `studies` match whole words in the cases in which they stand. */
export interface CarrierWords {
  /** What is written by somebody to be read or kept: a letter, a statement. */
  readonly documents: RegExp
  /** What tells only as a source itself (`laut einer Studie`): of somebody who says something in one, it may be what they speak about. */
  readonly studies: RegExp
  /** Before a document in which somebody says something: `in einem Brief`, `par courriel`. */
  readonly inIt: ReadonlySet<string>
  /** Words that tell that a document is theirs or new to the page: `einem`, `son`. */
  readonly ownOrNew: ReadonlySet<string>
  /** Between a document and who receives it: `an`, `à`. Empty where a case tells. */
  readonly documentTo: ReadonlySet<string>
  /** Nouns of what a name behind is the platform of: `auf der Plattform Kanal`. */
  readonly platforms: RegExp
  /** Platforms of no name: `in sozialen Medien`. */
  readonly anyPlatform: RegExp
  /** Before a platform. */
  readonly onIt: ReadonlySet<string>
  /** Me, as whom something is told: `mir`, `m’`. */
  readonly me: ReadonlySet<string>
  /** Pronouns of one to whom something is told, with the gender that they tell. */
  readonly toOne: ReadonlyMap<string, 'm' | 'f' | null>
  /** Through whom somebody has words told: `über seinen Anwalt`. */
  readonly through: readonly (readonly string[])[]
}

export const CARRIERS: Readonly<Record<Language['code'], CarrierWords>> = {
  de: {
    documents: /^\p{L}{0,24}(?:brief|schreiben|mitteilung|stellungnahme|mail|e-mail|newsletter|botschaft|videobotschaft|memo|memorandum|positionspapier|tagebuch|gastbeitrag|rundmail|bericht|appell|aussendung|communiqué|kommuniqué)(?:e?s|en|e)?$/u,
    studies: /^\p{L}{0,24}(?:studie|umfrage|untersuchung|gutachten|erhebung|analyse|auswertung|statistik|protokoll|urteil|beschluss|anklage|anklageschrift|dokument|dokumente|dokumenten|papier|akten|unterlagen|chat|chats|befragung|prognose)(?:e?s|en|e|n)?$/u,
    inIt: words('in im per via mit'), ownOrNew: words('einem einer einen seinem seiner ihrem ihrer unserem unserer diesem dieser'), documentTo: words('an'),
    platforms: /^\p{L}{0,20}(?:plattform|netzwerk|kurznachrichtendienst|nachrichtendienst|messengerdienst|messenger|kanal|dienst)s?$/u,
    anyPlatform: /^(?:sozialen medien|sozialen netzwerken)$/u, onIt: words('auf im in bei über via'),
    me: words('mir'), toOne: new Map([['ihm', 'm'], ['ihr', 'f']]), through: [['über'], ['durch']],
  },
  fr: {
    documents: /^(?:lettres?|communiqués?|courriers?|courriels?|e-mails?|mails?|messages?|notes?|tribunes?|rapports?|notes|mémos?|autobiographie|mémoires|plaquettes?|vidéos?|texto|sms|déclaration)$/u,
    studies: /^(?:études?|sondages?|enquêtes?|expertises?|analyses?|jugements?|arrêts?|document|documents|procès-verbal|procès-verbaux|statistiques|audit|recensement|baromètre)$/u,
    inIt: words('dans par via'), ownOrNew: words('un une son sa leur cette ce l’'), documentTo: words('à au aux'),
    platforms: /^(?:réseau|plateforme|plate-forme|messagerie|forum)$/u, anyPlatform: /^(?:réseaux sociaux)$/u, onIt: words('sur via'),
    me: words('m’ me'), toOne: new Map([['lui', null]]), through: [['par', 'l’', 'intermédiaire', 'de'], ['par', 'la', 'voix', 'de'], ['via']],
  },
  es: {
    documents: /^(?:cartas?|comunicados?|correos?|mensajes?|escritos?|notas?|informes?|tribunas?|misivas?|vídeos?|videos?|circular|memorias|whatsapp)$/u,
    studies: /^(?:estudios?|encuestas?|sondeos?|análisis|sentencias?|autos?|investigación|documentos?|actas?|estadísticas|auditoría|barómetro|peritaje)$/u,
    inIt: words('en por mediante'), ownOrNew: words('un una su este esta'), documentTo: words('a al'),
    platforms: /^(?:red|plataforma|mensajería|foro)$/u, anyPlatform: /^(?:redes sociales|las redes)$/u, onIt: words('en a por'),
    me: words('me'), toOne: new Map([['le', null]]), through: [['a', 'través', 'de'], ['por', 'boca', 'de'], ['por', 'medio', 'de']],
  },
  ru: {
    documents: /^(?:письм(?:о|а|е|ом)|заявлени(?:е|и|я|ем)|сообщени(?:е|и|я|ем)|пресс-релиз(?:|а|е|ом)|обращени(?:е|и|я|ем)|отчет(?:|а|е|ом)|доклад(?:|а|е|ом)|записк(?:а|е|и)|послани(?:е|и|я)|рассылк(?:а|е|и)|видеообращени(?:е|и|я)|релиз(?:|е|а)|служебк(?:е|а|и))$/u,
    studies: /^(?:исследовани(?:е|и|я|ю)|опрос(?:|а|е|у)|экспертиз(?:а|ы|е)|документ(?:|а|е|ах|ам|ов)|справк(?:а|и|е)|протокол(?:|а|е|у)|обзор(?:|а|е|у)|материал(?:|ах|ам|ов)|рапорт(?:|а|е)|статистик(?:а|и|е)|анализ(?:|а|у)|приговор(?:|е|у)|решени(?:е|и|ю))$/u,
    inIt: words('в во'), ownOrNew: words('своем своей'), documentTo: words(''),
    platforms: /^(?:соцсети|соцсеть|мессенджере|мессенджер|телеграм-канале|телеграм-канал|канале|платформе)$/u, anyPlatform: /^(?:соцсетях|социальных сетях)$/u, onIt: words('в во на через'),
    me: words('мне'), toOne: new Map([['ему', 'm'], ['ей', 'f']]), through: [['через']],
  },
  uk: {
    documents: /^(?:лист(?:|а|і|ом|у)|заяв(?:а|і|и|ою)|повідомленн(?:я|і|ю)|пресреліз(?:|у|і)|зверненн(?:я|і|ю)|звіт(?:|у|і)|доповід(?:ь|і)|записк(?:а|и)|записці|посланн(?:я|і)|розсил(?:ка|ки|ці)|відеозверненн(?:я|і)|скарг(?:а|и)|скарзі|позов(?:|у|і))$/u,
    studies: /^(?:дослідженн(?:я|і|ю|ям)|опитуванн(?:я|і|ю|ям)|експертиз(?:а|и|і|ою)|документ(?:|а|і|ах|ів|ом|ами)|довід(?:ка|ки|ці|кою)|протокол(?:|у|і|ом)|огляд(?:|у|і)|матеріал(?:ах|ів|ами|и)|рапорт(?:|у|і)|аналіз(?:|у|і)|вирок(?:|у|ом)|рішенн(?:я|і|ям))$/u,
    inIt: words('в у'), ownOrNew: words('своєму своїй'), documentTo: words('до'),
    platforms: /^(?:соцмережі|соцмережа|месенджері|телеграм-каналі|каналі|платформі|мережі)$/u, anyPlatform: /^(?:соцмережах|соціальних мережах)$/u, onIt: words('в у на через'),
    me: words('мені'), toOne: new Map([['йому', 'm'], ['їй', 'f']]), through: [['через']],
  },
}
