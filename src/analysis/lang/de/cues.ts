import { cueTable, objectTable, type MadeForm } from '../cue-table.js'

/**
 * German verbs that attribute, by act; `*` for attitudes. Written by hand from common knowledge of the language. Irregular verbs with their forms:
 * present, past, participle; a bar cuts off a particle that stands apart (`mit|teilen`).
 */
const LINES = `
say durchblicken|lassen=lässt,ließ,gelassen anklingen|lassen=lässt,ließ,gelassen durchsickern|lassen=lässt,ließ,gelassen ausrichten|lassen=lässt,ließ,gelassen verlauten|lassen=lässt,ließ,gelassen erkennen|lassen=lässt,ließ,gelassen klar|machen deutlich|machen ein|schränken zu+protokoll|geben=gibt,gab,gegeben in+aussicht|stellen zum+ausdruck|bringen=bringt,brachte,gebracht
say sagen=sagt,sagte,gesagt erklären betonen äußern mit|teilen hinzu|fügen ergänzen bemerken an|merken formulieren meinen unterstreichen=unterstreicht,unterstrich,unterstrichen hervor|heben=hebt,hob,gehoben dar|legen aus|führen sprechen=spricht,sprach,gesprochen erzählen schildern erläutern erinnern bedenken|geben=gibt,gab,gegeben wissen|lassen=lässt,ließ,gelassen vor|halten=hält,hielt,gehalten dagegen|halten=hält,hielt,gehalten hin|weisen=weist,wies,gewiesen verweisen=verweist,verwies,verwiesen präzisieren resümieren kommentieren konstatieren fest|stellen fest|halten=hält,hielt,gehalten lauten bezeichnen urteilen argumentieren informieren klar|stellen rufen=ruft,rief,gerufen schreien=schreit,schrie,geschrien zitieren
ask fragen nach|fragen erkundigen
answer antworten erwidern entgegnen kontern
announce an|kündigen bekannt|geben=gibt,gab,gegeben verkünden bekannt|machen verlautbaren verlauten
confirm bestätigen bekräftigen versichern beteuern
claim unterstellen vor|geben=gibt,gab,gegeben behaupten beharren an|geben=gibt,gab,gegeben unterstellen
deny bestreiten=bestreitet,bestritt,bestritten dementieren leugnen verneinen
accuse beschuldigen bezichtigen vor|werfen=wirft,warf,geworfen
criticise kritisieren bemängeln rügen monieren beklagen klagen beschweren
condemn verurteilen
praise loben würdigen begrüßen
accuse verantwortlich|machen
warn warnen mahnen
threaten drohen
promise versprechen=verspricht,versprach,versprochen zu|sagen geloben zu|sichern garantieren
demand fordern verlangen
urge appellieren auf|fordern drängen auf|rufen=ruft,rief,gerufen bitten=bittet,bat,gebeten raten=rät,riet,geraten
order befehlen=befiehlt,befahl,befohlen an|ordnen an|weisen=weist,wies,gewiesen
propose vor|schlagen=schlägt,schlug,geschlagen an|regen empfehlen=empfiehlt,empfahl,empfohlen plädieren
suggest an|deuten nahe|legen
predict voraus|sagen prognostizieren vorher|sagen
refuse verweigern weigern
decline ab|lehnen
dismiss aus|schließen=schließt,schloss,geschlossen zurück|weisen=weist,wies,gewiesen
agree zu|stimmen
disagree widersprechen=widerspricht,widersprach,widersprochen
admit zu|geben=gibt,gab,gegeben ein|räumen gestehen=gesteht,gestand,gestanden ein|gestehen=gesteht,gestand,gestanden
apologise entschuldigen
thank danken bedanken
joke scherzen witzeln spotten
repeat wiederholen
write schreiben=schreibt,schrieb,geschrieben twittern posten
report berichten melden
*think glauben denken=denkt,dachte,gedacht finden=findet,fand,gefunden vermuten an|nehmen=nimmt,nahm,genommen schätzen erwarten rechnen
*want wollen=will,wollte,gewollt wünschen
*intend planen
*hope hoffen
*fear fürchten befürchten
*doubt zweifeln bezweifeln
say charakterisieren skandieren bezeichnen begründen an|führen aus|sagen beschreiben=beschreibt,beschrieb,beschrieben bilanzieren ein|wenden=wendet,wandte,gewandt ein|werfen=wirft,warf,geworfen entgegen|halten=hält,hielt,gehalten entgegen|setzen fort|fahren=fährt,fuhr,gefahren heraus|stellen insistieren nach|schieben=schiebt,schob,geschoben nach|legen bekunden verdeutlichen vermelden vermerken vor|bringen=bringt,brachte,gebracht vor|rechnen vor|tragen=trägt,trug,getragen zusammen|fassen wettern poltern schwärmen seufzen stöhnen jubeln flüstern murmeln referieren relativieren unterrichten rekapitulieren erwähnen weiter|geben=gibt,gab,gegeben zu|rufen=ruft,rief,gerufen
announce offenbaren in|formieren proklamieren enthüllen
answer zurück|geben=gibt,gab,gegeben parieren replizieren
deny ab|streiten=streitet,stritt,gestritten widerrufen=widerruft,widerrief,widerrufen
accuse an|klagen an|lasten bezichtigen
criticise beanstanden an|prangern geißeln tadeln schimpfen ätzen empören ärgern bedauern schelten=schilt,schalt,gescholten
praise preisen=preist,pries,gepriesen
warn ermahnen alarmieren
threaten an|drohen
promise schwören=schwört,schwor,geschworen
demand ein|fordern beantragen pochen
urge ermuntern ermutigen beschwören=beschwört,beschwor,beschworen an|raten=rät,riet,geraten ab|raten=rät,riet,geraten
propose befürworten werben=wirbt,warb,geworben
predict prophezeien
say beziffern an|vertrauen
*think halten=hält,hielt,gehalten aus|gehen=geht,ging,gegangen
suggest suggerieren
admit bekennen=bekennt,bekannte,bekannt beichten
report dokumentieren
joke frotzeln ulken
:say ergeben=ergibt,ergab,ergeben verraten=verrät,verriet,verraten
*think mutmaßen spekulieren
:*think aus|gehen=geht,ging,gegangen
:*intend entscheiden=entscheidet,entschied,entschieden beschließen=beschließt,beschloss,beschlossen beabsichtigen vor|haben=hat,hatte,gehabt
*think ^überzeugt ^sicher ^skeptisch
*hope ^zuversichtlich ^optimistisch
*fear ^besorgt bangen
"say zeigen sehen=sieht,sah,gesehen nennen=nennt,nannte,genannt werten verwenden benutzen gebrauchen verteidigen
say !heißt=hieß,heiße
say !ist+zu+hören !war+zu+hören !ist+zu+lesen !war+zu+lesen !ist+zu+erfahren !war+zu+erfahren !steht+geschrieben !stand+geschrieben
say hervor|gehen=geht,ging,gegangen
*think der+meinung|sein=ist,war,gewesen der+ansicht|sein=ist,war,gewesen der+auffassung|sein=ist,war,gewesen der+überzeugung|sein=ist,war,gewesen die+auffassung|vertreten=vertritt,vertrat,vertreten die+ansicht|vertreten=vertritt,vertrat,vertreten die+meinung|vertreten=vertritt,vertrat,vertreten den+standpunkt|vertreten=vertritt,vertrat,vertreten die+these|vertreten=vertritt,vertrat,vertreten sich+vorstellen|können=kann,konnte,gekonnt
say zu+dem+schluss|kommen=kommt,kam,gekommen zum+schluss|kommen=kommt,kam,gekommen zu+dem+ergebnis|kommen=kommt,kam,gekommen zum+ergebnis|kommen=kommt,kam,gekommen zu+der+einschätzung|kommen=kommt,kam,gekommen zu+der+erkenntnis|kommen=kommt,kam,gekommen zu+bedenken|geben=gibt,gab,gegeben
:*think freuen wundern ahnen ^enttäuscht ^überrascht ^verärgert ^erleichtert ^erfreut ^empört ^verwundert ^entsetzt ^erbost ^irritiert ^verwundert ^stolz ^dankbar
:demand ein|setzen
propose aus|sprechen=spricht,sprach,gesprochen
*think ein|stufen an|sehen=sieht,sah,gesehen betrachten
deny entgegen|treten=tritt,trat,getreten
accuse zur+last|legen an|kreiden
`

const NO_GE = /^(?:be|er|ver|zer|ent|emp|miss|wider|ge|unter(?:stell|streich)|über|wiederhol)|ier(?:t|en)$/

function formsOf(lemma: string, irregular: readonly string[]): readonly MadeForm[] {
  const [particle, verb] = lemma.includes('|') ? [lemma.slice(0, lemma.indexOf('|')), lemma.slice(lemma.indexOf('|') + 1)] : [null, lemma]
  const stem = verb.replace(/e?n$/, '')
  // `rechnet`, `entgegnet`.
  const soft = /(?:[tdm]|gn|chn|ffn|ckn)$/.test(stem) && !/(?:stimm|räum|umm)$/.test(stem) ? 'e' : ''
  const [present, past, participle] = irregular.length >= 3 ? irregular : [`${stem}${soft}t`, `${stem}${soft}te`, `${NO_GE.test(verb) ? '' : 'ge'}${stem}${soft}t`]
  const plural = irregular.length >= 3 ? `${past ?? ''}${/e$/.test(past ?? '') ? 'n' : 'en'}` : `${past ?? ''}n`
  const made: [string, 's' | 'p' | undefined][] = [[present ?? '', 's'], [past ?? '', 's'], [plural, 'p'], [verb === 'sein' ? 'sind' : verb, 'p']]
  const finite = made.flatMap(([form, number]): MadeForm[] => particle === null
    ? [{ form, shape: 'finite', ...(number && { number }) }]
    : [{ form, shape: 'finite', particle, ...(number && { number }) }, { form: particle + form, shape: 'finite', ...(number && { number }) }])
  return [...finite, { form: (particle ?? '') + (participle ?? ''), shape: 'participle' }]
}

/** With the forms that Switzerland writes without `ß`: `heisst`, `schliesst aus`. */
export const CUES = withSwissForms(cueTable(LINES, formsOf))

function withSwissForms(table: ReturnType<typeof cueTable>): ReturnType<typeof cueTable> {
  return new Map([...table].flatMap(([form, all]) => (form.includes('ß') && !table.has(form.replaceAll('ß', 'ss')) ? [[form, all] as const, [form.replaceAll('ß', 'ss'), all] as const] : [[form, all] as const])))
}

/** What those open that hold no clause: `warnt vor Hochwasser`, `настаивает на компенсации`. */
export const OBJECTS = objectTable(`
über klagen beschweren schimpfen empören ärgern
vor warnen
auf pochen drängen beharren
zu,zum,zur auf|rufen auf|fordern mahnen raten
für plädieren werben aus|sprechen
gegen aus|sprechen
mit rechnen
auf beziffern hoffen
von aus|gehen sprechen
um bitten
`)
