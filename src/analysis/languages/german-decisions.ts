import type { PartialDate } from '../../model/partial-date.js'
import { daysIn } from './dates.js'
import type { Placed } from './found.js'
import type { Page } from './page.js'

/** Bodies that decide when they meet. */
const ASSEMBLIES = /(?:bundestag|landtag|nationalrat|ständerat|bundesrat|kantonsrat|grosse rat|parlament|stadtrat|gemeinderat|kreistag|bürgerschaft|abgeordnetenhaus|stadtverordneten|delegierten?|abgeordneten?|parteitag|versammlung|stadtparlament|senat|bezirkstag|synode|generalversammlung|kongress|mitglieder|stimmberechtigten|ratsmitglieder)$/
/** Verbs of deciding, and what stands for them. */
const DECIDED = /^(?:beschloss(?:en)?|beschlossen|billigten?|gebilligt|verabschiedeten?|verabschiedet|stimmten?|gestimmt|zugestimmt|votierten?|votiert|angenommen|nahm|nahmen|lehnten?|abgelehnt|wählten?|gewählt|hiess(?:en)?|hieß(?:en)?|gutgeheissen|gutgeheißen|lancierten?|lanciert|verwarf(?:en)?|verworfen|sprach|sprachen|ausgesprochen)$/
/** Words that tell of people who spoke there. */
const SPEECHES = /(?:^reden?|rednern?|rednerin|rednerpult|redebeiträgen?|debatte|aussprache|diskussion|wortgefecht|wortmeldungen)$/
/** Paragraphs in which the news stands. */
const LEAD = 4
/** Units within which the day stands. */
const FRONT = 14

/**
 * The day on which a body decided, as a sentence of a page's first paragraphs tells it, where the page tells of speeches or a debate there: what people are told to have said in the past is said
 * there. `null` for any other sentence.
 */
export function decisionDay(sentence: Placed, page: Page, publishedAt: string | null): PartialDate | null {
  const { units, language, heading, block } = sentence
  const own = units.filter(({ verbatim }) => verbatim === undefined)
  if (heading || !own.some(({ low }) => DECIDED.test(low)) || !own.some(({ low, text }) => /^\p{Lu}/u.test(text) && ASSEMBLIES.test(low))) return null
  const [day] = daysIn(units, language, publishedAt)
  if (day === undefined || day.date.value === null || day.begin > (units[FRONT]?.begin ?? Infinity) || own.some(({ low }) => /^(?:hatten?|will|wollen|soll|sollen|wird|werden|kommenden?|nächsten?)$/.test(low))) return null
  const paragraphs = [...new Set(page.sentences.slice(0, MOST).filter((one) => !one.heading).map((one) => one.block))].slice(0, LEAD)
  return paragraphs.includes(block) && page.sentences.slice(0, MOST).some((one) => !one.heading && one.units.some(({ low, text, verbatim }) => verbatim === undefined && /^\p{Lu}/u.test(text) && SPEECHES.test(low))) ? day.date : null
}

/** Sentences that are looked at: pages may be long. */
const MOST = 200
