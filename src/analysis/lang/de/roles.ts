import type { Role } from '../language.js'
import { words } from '../words.js'

/** Nouns of offices and callings in the masculine; with `-in` they are women's. They end compounds: `Umweltministerin`. By hand. */
const ROLES = words(`
ständerat ständerätin kantonsrätin stadtpräsident koordinator organisator illustrator administrator diktator gemeindeammann landeshauptmann landeshauptfrau nationalratsabgeordnete vizepräsident stellvertreter stellvertreterin schatzmeister geschäftsleiter beisitzer obmann
deichgraf deichgräfin lehrbub geselle gesellin meisterin regierungsrat regierungsrätin nationalrat nationalrätin bundesrat bundesrätin stadträtin staatsrat staatsrätin installateur monteur mechaniker maschinist mechatroniker ökobauer biobauer senn sennerin älpler landammann grossrat grossrätin nationalspieler mittelfeldmann abwehrmann schlussmann spielführer zugführer lokführer busfahrer taxifahrer kranführer baggerfahrer müller müllerin küfer töpfer schmied schuhmacher uhrmacher optiker goldschmied goldschmiedin orgelbauer geigenbauer instrumentenbauer baumeister polier rohrleger spediteur disponent logistiker programmierer informatiker entwickler grafiker designer model modell kameramann kamerafrau drehbuchautor dramaturg choreograf choreografin bühnenbildner chorleiter kantor kantorin organist organistin musikerin dompfarrer kaplan diakon superintendent pastor pastorin vikar vikarin nonne mönch abt äbtissin laborant laborantin chemiker chronobiologe neurologe kardiologe onkologe psychotherapeut altenpfleger pflegerin schichtleiter heimleiter stationsleiter oberarzt oberärztin zahnarzt zahnärztin rettungssanitäter streetworker sozialarbeiter erzieher erzieherin tagesmutter bürgerin bürger spaziergänger spaziergängerin jogger camper urlauber urlauberin tourist touristin reiter reiterin züchter züchterin jäger jägerin ranger rangerin angler anglerin segler seglerin surfer surferin
besucher nutzer nutzerin user userin leser hörer kommentarschreiber teilnehmer gast passant passantin
kämmerer kämmerin amtsleiter beigeordneter beigeordnete stadtbaurat baudezernent promoter sieger verteidiger stürmer torschütze torschützin mittelfeldspieler kapitän keeper coach teammanager berater beraterin gutachterin schlosser schlosserin schweißer schweißerin betriebsrat betriebsrätin bevollmächtigter bevollmächtigte pianist pianistin geiger geigerin cellist verleger verlegerin lektor lektorin übersetzer übersetzerin imam rabbiner rabbinerin
parteilose parteiloser techniker routinier stadtoberhaupt oberhaupt spielmacher angreifer fachmann fachfrau hausherr hausherrin gastgeber gastgeberin mitautor autorin kommunalpolitiker christdemokrat sozialdemokrat liberale liberaler grüne grüner linke linker ratsmitglied mitglied stadtverordneter stadtverordnete gemeinderätin bürgerrechtler umweltschützer naturschützer brandmeister obfrau akademiker mediziner virtuose bassist trompeter gitarrist drummer schlagzeuger rapper rapperin solist altistin sopranistin bariton schauspieler kabarettist komiker slalomfahrer skispringer biathlet triathlet schütze ringer turner ökologe ökologin botaniker zoologe zoologin entomologe entomologin paläontologe paläontologin mathematikerin statistiker demograf demografin verkehrsplaner projektierer bäckermeister meister hausarzt veterinär astronom ornithologe ornithologin fachbereichsleiter mitstreiter mitstreiterin
brite engländer schotte ire däne schwede finne pole russe türke serbe kroate ungar rumäne bulgare slowake slowene schweizer portugiese japaner chinese brasilianer argentinier mexikaner chilene kanadier australier inder israeli iraner syrer afghane georgier armenier lette litauer este isländer französin brasilianerin
franzose niederländer italiener spanier ukrainer amerikaner österreicher norweger belgier grieche tscheche
meteorologe meteorologin glaziologe glaziologin geologe geologin soziologe soziologin psychologe psychologin politologe politologin archäologe archäologin physiker chemiker mathematiker philosoph jurist notar verkäufer gärtner winzer imker schäfer metzger fleischer schreiner tischler maurer elektriker klempner schlosser schneider friseur kellner koch köchin bergführer wanderer radfahrer autofahrer fahrgast schwimmer läufer boxer fußballer torwart torhüter schiedsrichter musiker sänger tänzer maler bildhauer dichter komponist produzent moderator kolumnist kommentator fotograf blogger influencer beobachter gutachter schöffe schöffin nebenkläger häftling beschuldigter beschuldigte verdächtiger verdächtige zuschauer passagier reisender reisende kapitän matrose lotse soldat soldatin feldwebel hauptmann kommandant kommandeur einsatzleiter brandmeister sanitäter notarzt notärztin chirurg chirurgin kinderarzt virologe virologin epidemiologe epidemiologin psychiater therapeut therapeutin logopädin hausmeister pförtner gastronom hotelier investor aktionär aufsichtsrat vorstand prokurist buchhalter steuerberater makler vermieter mieter rentner rentnerin pensionär azubi lehrling praktikant doktorand doktorandin dozent dozentin schulleiter bibliothekar archivar kurator kuratorin restaurator denkmalpfleger stadtplaner demonstrant streikender aussteiger flüchtling dissident dissidentin gesandter gesandte unterhändler amtskollege amtskollegin parteifreund koalitionspartner oppositionsführer onkel tante enkel enkelin großvater großmutter ehemann ehefrau freund
notar intendant tenor regisseur dirigent landwirt dachdecker forscherin nachfolger vorgänger anwohner hebamme mandant mandantin ingenieurin obmann kantonsrat gemeinderat wachtmeister wirtin schwester minister präsident kanzler bürgermeister oberbürgermeister sprecher chef direktor leiter vorsitzender vorsitzende vorsteher kommissar richter staatsanwalt anwalt anwältin rechtsanwalt
professor forscher wissenschaftler experte expertin ökonom ökonomin biologe biologin historiker lehrer schüler arzt ärztin pfleger krankenpfleger krankenschwester bauer bäuerin bäcker wirt nachbar bewohner
zeuge zeugin trainer spieler fahrer pilot kapitän general oberst offizier polizist feuerwehrmann feuerwehrfrau abgeordneter abgeordnete senator gouverneur botschafter diplomat
außenminister politiker vertreter referent geschäftsführer manager unternehmer gründer inhaber betreiber eigentümer besitzer intendant autor schriftsteller journalist reporter
redakteur kollege kollegin ratsherr ratsfrau stadtrat stadträtin landrat landrätin dezernent beauftragter beauftragte ingenieur techniker architekt bischof papst pfarrer priester könig königin fürst prinz prinzessin verteidiger
kläger angeklagter angeklagte opfer mutter vater sohn tochter bruder schwester frau mann witwe witwer händler kunde kundin fischer förster rektor dekan student studentin sekretär generalsekretär analyst
regierungschef staatschef fraktionschef ermittler beamter beamtin mitarbeiter augenzeuge augenzeugin hafenmeister apotheker gewerkschafter aktivist verkäufer handwerker tierarzt tierärztin kritiker gegner
`)
const WOMEN = words('ständerätin kantonsrätin landeshauptfrau stellvertreterin deichgräfin gesellin meisterin regierungsrätin nationalrätin bundesrätin staatsrätin sennerin grossrätin müllerin goldschmiedin kamerafrau choreografin kantorin organistin pastorin vikarin nonne äbtissin laborantin oberärztin zahnärztin tagesmutter französin gemeinderätin fachfrau hausherrin rapperin altistin sopranistin ökologin zoologin entomologin paläontologin demografin ornithologin anwältin kämmerin torschützin betriebsrätin meteorologin glaziologin geologin soziologin psychologin politologin archäologin köchin schöffin soldatin notärztin chirurgin virologin epidemiologin therapeutin logopädin rentnerin doktorandin dozentin kuratorin dissidentin amtskollegin enkelin tante großmutter ehefrau hebamme mandantin wirtin forscherin ingenieurin vorsitzende ärztin krankenschwester bäuerin zeugin feuerwehrfrau königin prinzessin mutter tochter schwester frau witwe kundin expertin ökonomin biologin kollegin ratsfrau stadträtin landrätin studentin beamtin augenzeugin tierärztin')
/** Words that are men's and women's by their article alone. */
const EITHER = words('parteilose liberale grüne linke stadtverordnete mitglied ratsmitglied stadtoberhaupt oberhaupt beigeordnete bevollmächtigte beschuldigte verdächtige reisende gesandte vorsitzende abgeordnete beauftragte angeklagte opfer')
/** No words of one's calling, though they end like one. */
const NOT = words('erfolgschef kunstfehler')
const SHORTEST = 3

export function roleOf(word: string): Role | null {
  const low = word.toLowerCase()
  for (const [form, plural] of formsOf(low)) {
    for (let at = 0; at <= form.length - SHORTEST; at++) {
      const end = form.slice(at)
      if (at > 0 && at < 3) continue
      if (!ROLES.has(end) || NOT.has(low)) continue
      const isWoman = WOMEN.has(end) || (low.endsWith('in') && (form !== low || end.endsWith('in')))
      return { role: form.replace(/(?:er|e)$/, (e) => EITHER.has(end) || /(?:vorsitzend|abgeordnet|beauftragt|angeklagt)er$/.test(form) ? 'e' : e), gender: EITHER.has(end) ? null : isWoman ? 'f' : 'm', ...(plural && { plural: true }) }
    }
  }
  return byEnding(low)
}

/** Endings of what women are or do, and nothing else but a few names. */
const OF_WOMEN = /^\p{Ll}{3,}(?:erin|orin|istin|entin|antin|login|gogin|ikerin|eurin|atin|nomin|grafin|eutin|ärin|ändin)(nen)?$/u
const NAMES = /(?:christin|kristin|valentin|quentin|konstantin|constantin|severin|katherin|catherin|florentin|satin|latin|platin|gelatin|keratin|kreatin|nikotin|glycerin)$/u
/** Endings of callings that next to nothing else has, with what else has them. */
const OF_MEN = /^\p{Ll}{3,}(?:ologe|onom|iker|ist|eur|eut)(?:e|en|n)?$/u
const THINGS = /(?:klassiker|malheur|interieur|exterieur|ingenieurs|frist|geist|zwist|hinterlist|arglist|mist|wurst|dienst|kunst|astronomie|autonom|ökonomie|gourmet|chroniker|rist|^list|preisliste[n]?|liste[n]?|piste[n]?|kiste[n]?|küste[n]?|büste[n]?|beute|leute[n]?|heute|häute|bräute|haute|abgasist|isten|tisten)$/u

/** `Branchenkoordinatorin`, `Islamwissenschaftlerin`, `Onkologe`: a calling by its ending, where no list has it. */
function byEnding(low: string): Role | null {
  const women = OF_WOMEN.exec(low)
  if (women !== null) return NAMES.test(low) ? null : { role: low.replace(/in(?:nen)?$/, ''), gender: 'f', ...(women[1] !== undefined && { plural: true }) }
  if (!OF_MEN.test(low) || THINGS.test(low)) return null
  const own = low.replace(/(?:(?<=ist|eur|onom|eut)(?:en|e)|(?<=ologe)n)$/u, '')
  return { role: own, gender: 'm', ...(own !== low && { plural: true }) }
}

/** A word and what it may be a form of, with whether that is a plural. */
function formsOf(low: string): readonly (readonly [string, boolean])[] {
  const forms: [string, boolean][] = []
  // A woman's word shares its role with the man's where both are known (`Autorin`).
  if (low.endsWith('in')) forms.push([low.slice(0, -2), false], [`${low.slice(0, -2)}e`, false])
  forms.push([low, false])
  if (low.endsWith('innen')) forms.push([low.slice(0, -5), true], [`${low.slice(0, -5)}e`, true])
  if (low.endsWith('en')) forms.push([low.slice(0, -2), true], [low.slice(0, -1), true])
  if (low.endsWith('e')) forms.push([low.slice(0, -1), true])
  if (/[^e]s$/.test(low)) forms.push([low.slice(0, -1), false])
  return forms
}
