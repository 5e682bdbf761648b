import type { Determiner, Language } from '../language.js'
import { broaderRoles } from '../broader-roles.js'
import { genderByList } from '../given-names.js'
import { splitTable } from '../cue-table.js'
import { phrases, words } from '../words.js'
import { CUES, OBJECTS } from './cues.js'
import { isReporting, isUnreal } from './reporting.js'
import { roleOf } from './roles.js'

/** Written by hand from common knowledge of the language, but for what `Intl` gives (months, weekdays) and given names (`lexicons/given-names.ts`). */

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['der', { definite: true }], ['die', { definite: true }], ['das', { definite: true }], ['dem', { definite: true }], ['den', { definite: true }], ['des', { definite: true }],
  ['ein', { definite: false }], ['eine', { definite: false }], ['einer', { definite: false }], ['einem', { definite: false }], ['einen', { definite: false }], ['eines', { definite: false }],
  ...['dieser', 'diese', 'dieses'].map((word): [string, Determiner] => [word, { definite: true }]),
  ...['seine', 'sein', 'seiner', 'seinem', 'ihr', 'ihre', 'ihrer', 'ihrem', 'mehrere', 'viele', 'einige', 'zwei', 'drei', 'beide', 'kein', 'keine', 'unser', 'unsere', 'deren', 'dessen'].map((word): [string, Determiner] => [word, { definite: false }]),
])

const BODIES = /(?:polizei|ministerium|behörde|regierung|verlag|vorstand|kanzlei|büro|management|schule|institut|redaktion|zentrale|leitung|spitze|anklage|verteidigung|club|klub|haus|akademie|partei|unternehmen|konzern|firma|verband|gewerkschaft|gericht|staatsanwaltschaft|feuerwehr|verwaltung|kommission|amt|rat|stadt|gemeinde|universität|institut|bank|armee|militär|botschaft|opposition|fraktion|kammer|verein|agentur|zeitung|organisation|kreml|rathaus|klinik|krankenhaus|stiftung|bündnis|presse|medien|kirche)s?$/
const OUTLETS = /(?:zeitung|sender|rundfunk|fernsehsender|radiosender|magazin|nachrichtenagentur|presse-agentur|presseagentur|agentur|tagblatt|tageblatt|tagesblatt|blatt|nachrichten|kurier|anzeiger|radio|portal|zeitschrift|kanal)s?$/
const INFINITIVE = /^(?:[\p{L}]{0,20})zu[\p{L}]{2,20}en$/u

export const GERMAN: Language = {
  code: 'de',
  commonWords: words('der die das und nicht ein eine mit auf dem den von zu ist im für des sich auch werden wird wurde hat sagte dass am nach aus bei oder als sie er es war sind wir noch wie einen zum zur'),
  ...splitTable(CUES),
  objects: OBJECTS,
  takesNoun: words('vermuten befürchten fürchten erwarten bezweifeln verantwortlich|machen bedauern beklagen bemängeln beanstanden monieren'),
  judges: words('halten ein|stufen an|sehen betrachten'),
  goingOn: words('hinzu|fügen ergänzen'),
  auxiliaries: new Map([['hat', 's'], ['hatte', 's'], ['haben', 'p'], ['hatten', 'p'], ['habe', 's'], ['wurde', null], ['worden', null]]),
  negations: words('nicht nie kein keine niemals'),
  clauseWords: words('dass daß ob'),
  questionWords: words('wie warum weshalb wann wo wer was wen wem welche welcher welches wieso woher wohin inwieweit'),
  asWords: words('wie so'),
  pronouns: new Map([['er', { gender: 'm', number: 's' }], ['sie', { gender: 'f', number: 's' }]]),
  ordinals: new Map<string, 'f' | 'm' | null>([['erste', null], ['zweite', null], ['erster', 'm'], ['zweiter', 'm'], ['erstere', null], ['letztere', null]]),
  accountPronouns: new Map<string, 'f' | 'm'>([['ihm', 'm'], ['ihn', 'm'], ['seinen', 'm'], ['seiner', 'm'], ['ihren', 'f'], ['ihrer', 'f']]),
  possessives: new Map<string, 'f' | 'm' | null>([['sein', 'm'], ['seine', 'm'], ['seiner', 'm'], ['ihr', 'f'], ['ihre', 'f'], ['ihrer', 'f'], ['unser', null], ['unsere', null], ['mein', null], ['meine', null]]),
  accounts: [
    ...phrases('nach seinen angaben\nnach ihren angaben\nnach seinen worten\nnach ihren worten\nnach seiner ansicht\nnach ihrer ansicht\nnach seiner darstellung\nnach ihrer darstellung\nnach seiner einschätzung\nnach ihrer einschätzung\nnach seiner meinung\nnach ihrer meinung\nnach seiner auffassung\nnach ihrer auffassung\nnach seiner überzeugung\nnach ihrer überzeugung\nnach seiner aussage\nnach ihrer aussage\nnach seinen worten\nseiner darstellung nach\nihrer darstellung nach\nseinen angaben nach\nihren angaben nach\nseinen angaben zufolge\nihren angaben zufolge\nseinen worten zufolge\nihren worten zufolge\nseiner ansicht nach\nihrer ansicht nach\nseiner meinung nach\nihrer meinung nach\nseiner einschätzung nach\nihrer einschätzung nach\nseiner auffassung nach\nihrer auffassung nach\nseiner überzeugung nach\nihrer überzeugung nach\nseiner aussage nach\nihrer aussage nach').map((list) => ({ words: list, place: 'around' as const })),
    ...phrases('laut\nso\nnach angaben\nnach den angaben\nnach eigenen angaben\nnach ansicht\nnach meinung\nnach worten\nnach den worten\nnach auffassung\nnach einschätzung\nnach aussage\nnach aussagen\nnach darstellung\nnach auskunft\nnach informationen\nnach erkenntnissen\nnach ermittlungen\nnach untersuchungen\nnach schätzungen\nnach berichten\nnach medienberichten\nnach meldungen\nnach berechnungen\nnach überzeugung\nnach bekunden\nnach lesart\nnach einschätzungen\nnach studie\nnach umfrage\nnach bericht\nnach untersuchung\nnach schätzung\nnach recherchen\nnach daten\nnach zahlen\nnach statistiken\nnach analysen\nnach analyse\nnach prognosen\nnach hochrechnungen\nnach beobachtungen\nnach feststellungen\nnach erhebungen\nnach vorstellung\nnach vorstellungen\nnach erfahrung\nnach verständnis\nnach rechnung\nnach urteil\nnach hinweisen\naus der sicht\nin den augen\nin den worten\nnach einem bericht\nden angaben\naus sicht').map((list) => ({ words: list, place: 'before' as const })),
    { words: ['zufolge'], place: 'behind' },
  ],
  placeWords: words('in im aus von vom bei beim seitens'),
  citing: phrases('unter berufung auf'),
  speechNouns: words('antwort meinung aussage botschaft fazit urteil forderung erklärung kommentar reaktion einschätzung devise befund bilanz resümee begründung argument these überzeugung hoffnung befürchtung sorge vorwurf kritik ansicht auffassung prognose diagnose credo motto appell rat wunsch warnung vermutung version rechnung erfahrung eindruck vorschlag empfehlung anliegen verdacht bedingung haltung versprechen mahnung zusage ankündigung theorie plädoyer ratschlag einwand'),
  prepositions: words('in im ins an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für um durch ohne seit während wegen trotz zwischen hinter neben gegenüber bis ab laut samt statt angesichts aufgrund anstelle anlässlich inmitten innerhalb außerhalb'),
  toWords: words('gegenüber'),
  audiences: words('zuschauern lesern wählern schülern studenten mitarbeitern beschäftigten anwohnern bürgern delegierten journalisten reportern abgeordneten zuhörern anhängern medien'),
  joiningWords: words('von vom für der des aus'),
  determiners: DETERMINERS,
  roleOf,
  broader: broaderRoles(`
politiker minister bürgermeister abgeordnete landrat senator
rathauschef bürgermeister oberbürgermeister
stadtoberhaupt bürgermeister oberbürgermeister
stadtchef bürgermeister oberbürgermeister
staatschef präsident staatspräsident könig königin
staatsoberhaupt präsident staatspräsident bundespräsident könig königin
kremlchef präsident
coach trainer cheftrainer
fußballlehrer trainer cheftrainer
hausherr intendant direktor
behördenchef leiter direktor präsident
parteichef vorsitzende parteivorsitzende
diplomat botschafter außenminister
mediziner arzt chirurg virologe chefarzt
forscher biologe physiker chemiker ökologe zoologe botaniker geologe historiker professor meeresbiologe klimaforscher wissenschaftler soziologe politologe psychologe ökonom archäologe meteorologe glaziologe virologe epidemiologe astronom mathematiker paläontologe entomologe ornithologe
wissenschaftler forscher biologe physiker chemiker ökologe zoologe botaniker geologe historiker professor soziologe politologe psychologe ökonom archäologe meteorologe glaziologe virologe epidemiologe astronom mathematiker paläontologe entomologe ornithologe experte
experte forscher wissenschaftler professor ökonom politologe soziologe analyst gutachter jurist
fachmann forscher wissenschaftler professor experte ingenieur gutachter
fachfrau forscher wissenschaftler professor experte ingenieur gutachter
sozialforscher soziologe politologe
verwaltungschef landrat bürgermeister oberbürgermeister
kreischef landrat
anklagevertreter staatsanwalt oberstaatsanwalt
ankläger staatsanwalt oberstaatsanwalt
spieler stürmer torwart torhüter verteidiger mittelfeldspieler kapitän angreifer keeper
fußballer stürmer torwart torhüter verteidiger mittelfeldspieler kapitän angreifer spieler
profi stürmer torwart torhüter verteidiger mittelfeldspieler kapitän angreifer spieler
sportler läufer schwimmer turner ringer boxer skispringer biathlet triathlet radfahrer
künstler maler bildhauer musiker sänger regisseur fotograf
musiker pianist geiger cellist bassist trompeter gitarrist sänger dirigent schlagzeuger
geistliche pfarrer bischof priester dekan
theologe pfarrer bischof priester
seelsorger pfarrer priester
beamte polizist kommissar
unternehmer gründer inhaber geschäftsführer
manager geschäftsführer vorstand chef vorstandschef sportdirektor
firmenchef geschäftsführer inhaber vorstand vorstandschef
vereinschef präsident vorsitzende
klubchef präsident vorsitzende
verbandschef präsident vorsitzende
gewerkschaftschef vorsitzende bezirksleiter
pädagoge lehrer schulleiter rektor
landwirt bauer biobauer
autor schriftsteller dichter
schauspieler darsteller
chef direktor leiter geschäftsführer intendant präsident vorsitzende trainer
jurist anwalt rechtsanwalt richter staatsanwalt
regierungschef kanzler ministerpräsident premierminister
ressortchef minister umweltminister finanzminister
kommunalpolitiker bürgermeister stadtrat gemeinderat
`),
  officePhrases: [],
  othersRoles: words('frau mann minister präsident präsidentin kanzler bürgermeister oberbürgermeister landrat richter staatsanwalt kommissar gouverneur papst könig königin prinz prinzessin fürst bischof botschafter vorsitzende sprecher chef angeklagte zeuge zeugin opfer beamter beamtin polizist mutter vater sohn tochter bruder schwester onkel tante enkel enkelin großvater großmutter ehemann ehefrau witwe witwer nachbar kollege kollegin nachfolger vorgänger freund amtskollege amtskollegin parteifreund koalitionspartner verteidiger anwalt mandant mandantin assistent referent stellvertreter kläger wirt arzt ärztin kunde kundin fahrer fahrgast besucher leser hörer nutzer user zuschauer gegner kritiker augenzeuge augenzeugin mitarbeiter gast passant gutachter botschafter diplomat beamte ermittler reporter journalist redakteur schiedsrichter'),
  demonyms: new Map(),
  isBody: (word) => BODIES.test(word),
  isOutlet: (word) => OUTLETS.test(word),
  genderOfName: genderByList(words('almut adelheid annette annika ansgard antonia astrid bettina birte carola charlotte christa christel claudia cornelia corinna dagmar daniela doris edeltraud elfriede elisabeth elfi erna esther eva evelyn fenja franziska friedel gabriele gabi gertrud gisela gundel hella hiltrud ilka ilona ilse imken insa irene iris isabel jana janine judith juliane karola käthe klara kornelia lena liesel linda lisbeth lore luise madlen magdalena maja maren margarete margit margot margrit marianne marion marita marlen martha martina mathilda melanie mila miriam monika nadine nadja nicole nina nora oda paula rahel ramona rebekka regina reni rike rita rosa ruth sabrina sandra saskia silvia simone sonja sophie stella stephanie tabea tamara tanja tatjana theresa therese tina ursula vanessa veronika viktoria vroni walburga wilhelmine yvonne ottilie trude wencke solveig marlies annelies annelie leonore leonie svea birte ines birgit gerlinde hannelore hedwig hildegard irmgard isolde jutta kerstin liselotte lieselotte mechthild mechtild mathilde rosalie roswitha sieglinde solveig traudl ursel waltraud wiebke wilma zita anke annegret antje beate birgit britta dörte elke erika frauke friederike gesa gesine greta grit gudrun gundula hanna hanne hedda heike heidi helga henrike hilde imke ines inga inge ingrid jette johanna jule jutta karin karla katja katrin kerstin kirsten lene leonie lotte maike mareike marlene meike merle mira nele petra renate ricarda ronja rosemarie sabine sibylle silke sina solveig steffi stefanie susanne svenja swantje thea tilda tine ulla ulrike ursel uta ute verena wiebke'), words('adalbert albrecht alfons alois ansgar anton armin arno arnold arnulf august balthasar benedikt benno berthold bertram bruno burghard christian claas clemens cornelius curt dietmar dietrich eckhard edgar edmund egbert emil enrico ewald felix ferdinand folkert frank franz fritjof georg gerald gereon gerhard gernot gero gottfried gregor gunnar gunter günther gustav hannes hans harm harro heinz herbert hermann hilmar hinrich holm horst hubert hugo ignaz jannik jannis jens jost julius justus karl kaspar kilian knud korbinian kuno leander lennart leo levin lorenz ludger ludwig marius marko markwart marten martin marvin mathis matthias max meinhard michael moritz nico niklas nils norman olaf oskar oswald ottmar patrick paul peter philipp raimund reimar reinhold reto richard robert roman ruben rudi rudolf rupert ruprecht sebastian siegfried siegmar simon sören stephan sylvester tassilo theo theodor tilman tilo tjark tobias tom urs valentin veit vinzenz volkmar waldemar wendelin wenzel werner wieland wigbert winfried wolfram yannick zeno hartwig achim andreas arne axel bernd bernhard björn bodo burkhard carsten christoph detlef dieter dirk eberhard eckart egon enno erich ernst falk fiete florian friedrich fritz gerd gregor günter hannes harald hartmut hauke heiko heiner heino heinrich helge helmut henning hinnerk holger ingo jan joachim jochen jörg jürgen kai karsten klaas knut konrad kurt lars leopold lothar lutz malte manfred markus norbert olaf ole otto ralf rainer reiner reinhard roland rolf rüdiger sönke stefan steffen sven thies thilo thomas thorsten till timo torben torsten udo ulf ulrich uwe veit viktor volker walter werner wilhelm willi wolf wolfgang xaver')),
  nameParticles: words('von van zu zur der de den vom'),
  notNames: words('jahr jahre jahren jahres monat monate monaten wochen woche tage tagen stunde stunden minute minuten rund etwa und oder weder bislang bisher sollte könnte wollte müsste würde hätte gleich sonst kurz umso angesichts mein meine meiner unser unsere sein seine dessen deren darin daraufhin auf von vom zum zur über unter gegen für durch ohne trotz wegen ich wir ihr man es hier dort dann doch aber denn auch nur noch schon heute gestern morgen am im in nach vor bei mit seit laut wie so dies dieser diese das der die ein eine alle viele einige beide mehr zudem außerdem dabei damit daher dagegen danach darauf jedoch weiter ferner ende mitte anfang prozent millionen milliarden euro januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag niemand jemand kritiker experten'),
  titles: new Map([['herr', 'm'], ['herrn', 'm'], ['frau', 'f'], ['dr', null], ['prof', null]]),
  adverbs: words('etwa zumindest sogar prompt lapidar trocken lachend sinngemäß nüchtern abschließend eindringlich unmissverständlich ferner sonst gleich kurz bislang bisher beispielsweise möglicherweise stattdessen hierbei unterdessen indes indessen offiziell gleichzeitig insgesamt zugleich mittlerweile inzwischen vorerst weiterhin ebenso lediglich gleichwohl dennoch trotzdem jedenfalls hierzu dazu auch dann noch zudem außerdem weiter jedoch aber hingegen daraufhin gestern heute später zuvor bereits erneut wiederum nun denn dagegen dabei jetzt zunächst schließlich einmal allerdings damals ebenfalls ihrerseits seinerseits öffentlich nicht sich vorsichtig deutlich schriftlich knapp offen wörtlich kürzlich ausdrücklich am'),
  asides: phrases('in diesem zusammenhang, im gegenzug, zur begründung, auf anfrage, auf nachfrage'),
  conjunctions: words('und aber doch sowie oder'),
  subordinators: words('weil nachdem als während obwohl wenn falls da bevor sobald damit indem'),
  abbreviations: words('dr prof bzw ca nr st z.b d.h u.a str hr fr mio mrd sog evtl usw'),
  relativeDays: new Map([['heute', 0], ['gestern', -1], ['vorgestern', -2]]),
  dayWords: words('am vergangenen letzten vorigen'),
  saidBefore: phrases('das, dies'),
  notSpeakers: words('woche monat jahr tag abend morgen nacht mal wochenende stunde sommer winter herbst frühjahr frühling saison foto bild quelle fotos lesen info infos hintergrund thema update hinweis video kommentar analyse termin kontakt ort zeit preis'),
  cuesInQuotes: null,
  nounsInCapitals: true,
  dropsSubjects: false,
  isReporting,
  unreal: { has: isUnreal },
  isVerbLike: (word) => /^[\p{Ll}]{2,20}(?:t|te|ten|e|en|g|b|f|ß|d|h|k|m|n|s|l|z)$/u.test(word),
  reflexives: new Set(),
  latter: new Map([['dieser', 'm'], ['diese', 'f'], ['letzterer', 'm'], ['letztere', 'f'], ['der angesprochene', 'm'], ['die angesprochene', 'f'], ['der gescholtene', 'm'], ['die gescholtene', 'f'], ['der kritisierte', 'm'], ['die kritisierte', 'f']]),
  first: words('ich wir'),
  second: words('du ihr'),
  opensInfinitive: (list) => list.some((word, i) => word === 'zu' ? /en$|n$/.test(list[i + 1] ?? '') : INFINITIVE.test(word) && !/^zu(?:sammen|rück)?(?:stehen)$/.test(word)),
}
