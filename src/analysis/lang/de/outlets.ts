import { words } from '../words.js'

/**
 * Newspapers, stations, agencies and sites that German-language pages tell things to, each name's units apart, without what cases change at their ends. By hand from common knowledge: agencies, the ARD's
 * stations and the other public ones of Germany, Austria and Switzerland, private stations, papers that others cite, and those of other countries that German pages cite most.
 */
const NAMES = `
dpa|afp|reuters|apa|sda|keystone-sda|kna|epd|sid|dts|dapd|ansa|tass|interfax|ria nowosti|belga|bloomberg|xinhua|ukrinform|unian|ap|press association|associated press|deutsche presse-agentur|deutschen presseagentur|evangelische pressedienst|katholische nachrichten-agentur|sport-informations-dienst|dow jones
ard|zdf|ndr|wdr|br|swr|mdr|rbb|hr|sr|radio bremen|deutschlandfunk|deutschlandfunk kultur|deutschlandfunk nova|deutschlandradio|dlf|dw|deutsche welle|bayerische rundfunk|norddeutsche rundfunk|westdeutsche rundfunk|südwestrundfunk|mitteldeutsche rundfunk|hessische rundfunk|saarländische rundfunk|rundfunk berlin-brandenburg|tagesschau|tagesschau24|rbb 24|hr-inforadio|ndr info|br 24|inforadio|funk|arte|3 sat|phoenix|kika
orf|ö 1|ö 3|fm 4|srf|rts|rsi|swissinfo|servustv|servus tv|puls 4|puls 24|atv|oe 24|krone tv
rtl|ntv|n-tv|n 24|vox|sat. 1|pro sieben|prosieben|kabel eins|welt tv|bild tv|sky|sky sport|sky news|dazn|sport 1|eurosport|magentatv|antenne bayern|radio eins|cnn|bbc|bbc news|cnbc|nbc|nbc news|cbs|cbs news|abc news|fox news|fox business|npr|al jazeera|al-dschasira|al-arabija|euronews|france 24|bfmtv|tf1|rai|pbs|nhk|channel 4|itv
spiegel|spiegel online|stern|focus|focus online|bunte|zeit|zeit online|welt|welt am sonntag|bild|bild am sonntag|bild-zeitung|bams|faz|f.a.z|fas|frankfurter allgemeine|frankfurter allgemeinen zeitung|frankfurter allgemeine sonntagszeitung|süddeutsche|süddeutsche zeitung|sz|taz|tageszeitung taz|handelsblatt|wirtschaftswoche|manager magazin|capital|tagesspiegel|berliner zeitung|berliner morgenpost|b.z|frankfurter rundschau|rheinische post|rheinischen post|neue osnabrücker zeitung|noz|augsburger allgemeine|stuttgarter zeitung|stuttgarter nachrichten|passauer neue presse|neue westfälische|nordwest-zeitung|weser-kurier|freie presse|sächsische zeitung|leipziger volkszeitung|mitteldeutsche zeitung|märkische allgemeine|ostsee-zeitung|lübecker nachrichten|kieler nachrichten|hannoversche allgemeine|hamburger abendblatt|hamburger morgenpost|mopo|kölner stadt-anzeiger|express|westdeutsche allgemeine|waz|nrz|ruhr nachrichten|westfalenpost|general-anzeiger|trierische volksfreund|saarbrücker zeitung|rhein-zeitung|allgemeine zeitung|wiesbadener kurier|mannheimer morgen|badische zeitung|badische neueste nachrichten|südkurier|schwäbische zeitung|südwest presse|münchner merkur|abendzeitung|tz|nürnberger nachrichten|nordbayerische kurier|mainpost|main-post|mittelbayerische zeitung|donaukurier|thüringer allgemeine|ostthüringer zeitung|volksstimme|nordkurier|svz|junge welt|junge freiheit|neues deutschland|nd|freitag|jüdische allgemeine|cicero|kicker|sport bild|sport-bild|gala|brand eins|t3n|golem|golem.de|heise|heise online|netzpolitik.org|correctiv|t-online|t-online.de|web.de|gmx|watson|buzzfeed|business insider|finanztip|krautreporter|table media|table.media|table.briefings|politico|redaktionsnetzwerk deutschland|rnd|funke mediengruppe|funke|madsack|mediengruppe bayern|ippen|ippen.media|ippen media|verlagsgruppe rhein main|bauer media
standard|kurier|krone|kronen zeitung|kronen-zeitung|kleine zeitung|kleinen zeitung|salzburger nachrichten|oberösterreichische nachrichten|tiroler tageszeitung|vorarlberger nachrichten|wiener zeitung|falter|profil|nzz|nzz am sonntag|neue zürcher zeitung|tages-anzeiger|sonntagszeitung|blick|sonntagsblick|20 minuten|le temps|weltwoche|aargauer zeitung|basler zeitung|bund|luzerner zeitung|watson|luxemburger wort|tageblatt|republik
new york times|washington post|wall street journal|financial times|guardian|times|economist|daily mail|daily telegraph|le monde|le figaro|libération|le parisien|gazzetta dello sport|corriere della sera|repubblica|la stampa|el país|el mundo|marca|gazeta wyborcza|kyiv independent|ukrajinska prawda|meduza|nowaja gaseta|kommersant|haaretz|jerusalem post|times of israel|yedioth achronoth|axios|semafor|atlantic|new yorker|vanity fair|vogue|rolling stone|people|time magazine|newsweek|nikkei|l'équipe|l’équipe
`

/** Units without their endings, as names are compared. */
export function stemOf(low: string): string {
  return low.length > 4 ? low.replace(/(?:en|er|es|em|e|n|s)$/, '') : low
}

const byFirst = new Map<string, (readonly string[])[]>()
for (const name of NAMES.trim().split(/[|\n]/)) {
  const list = name.match(/\p{N}+|[\p{L}-]+(?:[’'][\p{L}]+)?|[.]/gu)?.map((word) => stemOf(word.replace(/'/g, '’'))) ?? []
  const [first] = list
  if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), list])
}

/** How many units from the first one on are the name of an outlet, 0 for none; the longest name counts. `lows`: units in small letters. */
export function outletNameAt(lows: readonly string[]): number {
  const [first] = lows
  if (first === undefined) return 0
  return (byFirst.get(stemOf(first)) ?? []).reduce((longest, list) => (list.length > longest && list.every((stem, k) => lows[k] !== undefined && stemOf(lows[k]) === stem) ? list.length : longest), 0)
}

/** Names that are words too: they name an outlet only where something is told to them or stands in marks. */
export const WORDS_TOO: ReadonlySet<string> = words('spiegel stern focus bunte zeit welt bild express capital krone kurier standard profil blick falter bund funk sky express freitag watson times people vogue cicero republik vox gala hr sr br ap nd sid ria rai krone funke atlantic capital marca phoenix freie presse')

/** What names of newspapers and stations end in; the second group only behind an adjective or a place: `Rheinischen Post`. */
export const OUTLET_ENDS = /(?:zeitung|zeitungen|tagblatt|tageblatt|tagesblatt|abendblatt|kreisblatt|volksblatt|wochenblatt|morgenpost|abendpost|rundfunk|rundfunks|funkhaus|fernsehen|radio|tv|mediengruppe|medienhaus|redaktionsnetzwerk|pressedienst|pressedienstes|presse-agentur|presseagentur|nachrichtenagentur|nachrichten-agentur|nachrichtendienst|online)$/u
export const OUTLET_ENDS_NAMED = /^(?:\p{L}{0,16}-)?(?:rundschau|allgemeinen?|post|merkur|kuriers?|anzeigers?|boten?|nachrichten|neuesten?|stimme|volksstimme|volksfreunds?|presse|echos?|tagesspiegels?|morgen|woche|blatts?|blick|illustrierten?|journals?|heralds?|times|news|telegraph|gazette|depesche|tribüne|fernsehen|hörfunk|rundfunk)$/u

/** Conversations that an outlet holds with somebody: `im DW-Interview`, `in einem Gespräch mit`. */
export const TALKS = /^(?:\p{L}{0,16})(?:interviews?|gesprächs?|talks?|telefonats?|chats?|doppelinterviews?|sommerinterviews?|streitgesprächs?|porträts?|beitrags?|gastbeitrags?|artikels?|kolumne|podcasts?|sendung|talkshow|talkrunde|show|magazins?|morgenmagazins?|mittagsmagazins?|frühstart|studio|nachrichten|pressestunde|morgenjournals?|mittagsjournals?|dokumentation|reportage|serie|anfrage|nachfrage|frage|fragen|rückfrage|hintergrundgesprächs?|livestreams?|format|formats|reihe)$/u

/** Nouns behind which an outlet in the genitive is whose they are: `Recherchen der „New York Times“`, `Reporter der dpa`. */
export const OF_OUTLETS = /(?:recherchen?|berichte?n?|bericht|angaben?|informationen|meldung|meldungen|umfrage|umfragen|daten|zahlen|studie|analyse|analysen|auswertung|artikel|interview|gespräch|leser|lesern|journalist|reporter|redakteur|korrespondent|chef|chefin|leiter|leiterin|mitarbeiter|sprecher|autor|autoren|anfrage|nachfrage|frage|ausgabe|website|homepage|app|seite|internetseite|redaktion|herausgeber|intendant|moderator|experte|team|podcast|sendung|fotograf|kolumnist|kommentator|zeitungen|zeitung)(?:in|innen|en|n)?$/u
