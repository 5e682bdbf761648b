import { words } from '../words.js'
import { isPastSubjunctive } from './past-subjunctive.js'

/**
 * Verbs by their stems, whose present subjunctive (`schlafe`) a page in the third person uses for nothing but reports. Left out are those whose form is another word (`liebe`,
 * `bitte`, `leere`), by hand from common knowledge of the language.
 */
const STEMS = words(`
agier akzeptier analysier änder antwort appellier arbeit ärger argumentier atm bau beacht beantrag beantwort bearbeit bedank bedauer bedeck bedeut bedien bedroh beeil beeindruck beeinfluss beend befass befind befolg beförder befrag befrei befriedig befürcht befürwort begeb begegn begeh begehr beginn begleit begreif begrenz begründ begrüß behalt behandel behaupt beherrsch behinder beherberg bejah beklag bekenn bekomm belast beläuf beleg beleidig belohn bemerk bemüh beneid benenn benötig benutz beobacht berat berechn bereit bereu bericht berücksichtig beruf beruh beruhig berühr beschädig beschäftig bescher beschleunig beschließ beschränk beschreib beschuldig beschwer beseitig besetz besitz besorg besteh bestell bestimm bestraf bestreit besuch beteilig beton betracht betreff betreib betret betrag betrüg beunruhig beurteil bevorzug bewahr beweg beweis bewerb bewert bewirk bewohn bezahl bezeichn bezieh bezweifel bezwing bind blas bleib blick blockier blüh brauch brech brems brenn bring
dank dauer definier dementier demonstrier denk dien diskutier diskriminier drängt drück dräng dreh droh dulde duld durchschau dürf
eign eil eindäm eignet empfang empfehl empfind empör end enthalt entgeh entlass entlast entscheid entschuldig entspann entsprech entsteh enttäusch entwickel erarbeit erfahr erfass erfind erfolg erfüll ergänz ergeb ergreif erhalt erheb erhöh erhoff erinner erkenn erklär erkrank erlaub erläuter erleb erledig erleichter erleid ermitt ermittel ermöglich ermunter ernähr erneuer eröffn erreich errecht erschein erschließ erschreck erschwer ersetz erspar erstreck erteil ertrag erwäg erwart erweis erweiter erwerb erwidert erwirtschaft erzähl erzeug erziel exportier existier
fahr fall fäll fass fehl feier finanzier find fließ flücht flieg flieh forder förder forsch fortsetz frag freu friss fühl führ funktionier funktion fürcht füll
garantier geb gebrauch gedenk gefall gefährd geh gehör gelang geling gelt genehmig genieß genüg gerat gescheh gesteh gestalt gewähr gewährleist gewinn gewöhn glaub glück gönn greif grenz gründ grüß gebühr
hab halt handel handl häng hass heb heil heiz helf herrsch hinder hoff hol hör hunger ignorier informier importier interessier investier irr
jag jammer jubel kalkulier kämpf kandidier kauf kehr kenn klag klapp klär kleb kling klopf kocht koch komm kommentier könn konkurrier kontrollier konzentrier korrigier kost kritisier krieg kündig kümmer
lach läd lad land lass lauf läut leb leg lehn lehr leid leih leist leit lenk lern les lieg liefer lob lock lohn lös lüg
mach mag mahn meid meld mein merk mess miet misch miss missbrauch misstrau mög müss
nehm nenn neig notier nutz nütz
opfer ordn organisier orientier pack passier pass pfleg plan plädier platz prüf profitier protestier provozier produzier
quäl rechn rechtfertig reagier realisier red reduzier regel regier registrier reich reichert reis reiß rett riecht riskier rüst ruh ruf rutsch
sag sammel schaff schätz schau scheid schein scheiter schenk scherz schick schieb schläg schlag schlaf schließ schmeck schmerz schneid schreck schreib schrei schreit schützt schütz schuld schweig schwind schwör seh sehn send senk setz signalisier sink sitz sorg spar spend sperr spiel sprech spring spür stamm stärk start stech steck steh steig stell sterb steuer stich stimm stör stoß streb streich streik streit stütz such surf
tanz tauch taug teil rat bekräft bekräftig bestätig verstärk tausch täusch teilnehm telefonier thematisier tolerier träum trag trau treff treib trenn tret trink trotz tu
übernehm überleb überleg überlass überprüf überrasch überschreit überseh übersteig überstehen übersteh übertreib übertreff überwieg überwind überzeug unterbrech unterhalt unterlass unterlieg unternehm unterricht unterscheid unterschätz unterschreib untersuch unterstell unterstreich unterstütz
veränder veranlass veranstalt verantwort verbess verbesser verbiet verbind verbleib verbrauch verbreit verbring verdank verdeck verderb verdien verdräng vereinbar vereinfach verfall verfehl verfolg verfüg vergeb vergeh vergess vergleich vergrößer verhalt verhandel verharmlos verhinder verirr verkauf verkenn verkraft verkürz verlang verlass verlauf verleg verlier verlänger verletz vermeid vermiss vermitt vermut vernachlässig verpass verpflicht verrat verringer versag verschaff verschärf verschieb verschlaf verschlechter verschließ verschlimmer verschulden verschweig verschwend verschwind verseh versetz versicher versorg versprech versteck versteh verstell verstoß versuch verteidig verteil vertrag vertrau vertreib vertret verursach verurteil verwalt verwandel verwechsel verweiger verweis verwend verwirklich verzeih verzicht verzöger verzweifel vollend unterbreit überdenk überarbeit
wachs wag wähl warn wart wechsel wehr weiger werb werd werf wert widersprech widersetz wiederhol wieg will wirk wirtschaft wiss wohn woll wünsch wunder würdig
zahl zähl zeig zerfall zerstör zerbrech ziel zieh zitter zöger zweifel zwing
bereicher spalt spekulier stagnier
`)

/** Verbs whose stem ends in `el` lose its `e` (`handle`), and forms of others that are made otherwise. */
const OWN = words('öffne eröffne zeichne bezeichne rechne berechne ordne begegne leugne sei seien solle wolle möge tue lasse handle wechsle zweifle sammle regle vermittle verhandle entwickle behandle ermittle bezweifle')

/** Past subjunctives, which stand for plurals that can't be told from the indicative (`sie hätten`), but tell of what isn't real too. */
const UNREAL = words('hätte hätten wäre wären würde würden könnten müssten dürften stünden gäbe gäben kämen bräuchten fänden stürben')

/** Whether a word is a past subjunctive: it tells of what isn't real, too. */
export function isUnreal(low: string): boolean {
  return UNREAL.has(low) || isPastSubjunctive(low)
}

/** What stands before such a verb at the end of its clause, as one word with it: `zutraue`, `aufgebe`. */
const PARTICLES = /^(?:ab|an|auf|aus|bei|dar|ein|entgegen|fehl|fern|fest|fort|frei|her|heran|heraus|herbei|herein|hervor|hin|hinaus|hinein|hinter|hinzu|los|mit|nach|nieder|statt|teil|um|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurecht|zurück|zusammen)(?=\p{L}{4})/u

/** Whether a word as it is written is a form that Germans report with: the present subjunctive of the third person, or what stands for it. A noun with its capital is none. */
export function isReporting(word: string): boolean {
  if (OWN.has(word) || isUnreal(word)) return true
  if (!word.endsWith('e') || /^\p{Lu}/u.test(word)) return false
  // `die fehlende Energie`: a participle.
  if (/.ende$/.test(word) && !STEMS.has(word.slice(0, -1))) return false
  return STEMS.has(word.slice(0, -1)) || STEMS.has(word.replace(PARTICLES, '').slice(0, -1))
}
