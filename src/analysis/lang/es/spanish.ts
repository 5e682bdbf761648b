import type { Determiner, Language } from '../language.js'
import { broaderRoles } from '../broader-roles.js'
import { demonyms } from '../demonyms.js'
import { genderByList } from '../given-names.js'
import { splitTable } from '../cue-table.js'
import { phrases, words } from '../words.js'
import { CUES, OBJECTS } from './cues.js'
import { roleOf } from './roles.js'

/** Written by hand from common knowledge of the language, but for what `Intl` gives (months, weekdays) and given names (`lexicons/given-names.ts`). */

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['el', { definite: true, gender: 'm', number: 's' }], ['la', { definite: true, gender: 'f', number: 's' }], ['los', { definite: true, number: 'p' }], ['las', { definite: true, gender: 'f', number: 'p' }],
  ['este', { definite: true, gender: 'm', number: 's' }], ['esta', { definite: true, gender: 'f', number: 's' }],
  ['un', { definite: false, gender: 'm', number: 's' }], ['una', { definite: false, gender: 'f', number: 's' }],
  ...['unos', 'unas', 'varios', 'varias', 'algunos', 'algunas', 'dos', 'tres', 'muchos', 'muchas', 'sus'].map((word): [string, Determiner] => [word, { definite: false, number: 'p' }]),
  ...['su', 'nuestro', 'nuestra', 'mi', 'otro', 'otra'].map((word): [string, Determiner] => [word, { definite: false, number: 's' }]),
])

const BODIES = words('fuente patronal defensa acusación afición crítica gerencia vecindario texto comunicado carta informe escrito cartel pancarta nota sentencia auto manifiesto peña policía ministerio gobierno ayuntamiento alcaldía empresa compañía grupo partido sindicato tribunal fiscalía justicia asociación organización comisión consejo consejería universidad instituto banco ejército embajada oposición federación cámara club agencia periódico diario radio cadena hospital fundación colectivo presidencia kremlin dirección autoridades junta diputación generalitat bomberos corte senado asamblea iglesia consistorio cancillería onu otan ong plataforma gremio ejecutivo')
const OUTLETS = words('periódico diario semanario revista agencia radio cadena televisión gaceta portal prensa canal emisora rotativo medio')

export const SPANISH: Language = {
  code: 'es',
  commonWords: words('el la los las de del y que en un una por para con no es se su al lo como más pero sus fue este ha son también ya desde hasta según entre cuando está sobre le han era'),
  ...splitTable(CUES),
  objects: OBJECTS,
  takesNoun: words('lamentar invocar denunciar reprochar recriminar afear'),
  judges: words('considerar juzgar'),
  goingOn: words('añadir agregar continuar proseguir concluir apostillar'),
  auxiliaries: new Map([['ha', 's'], ['han', 'p'], ['había', 's'], ['habían', 'p'], ['hubo', 's']]),
  negations: words('no nunca tampoco'),
  clauseWords: words('que si'),
  questionWords: words('por cómo cuándo dónde qué quién quiénes cuánto cuál'),
  asWords: words('como'),
  pronouns: new Map([['él', { gender: 'm', number: 's' }], ['ella', { gender: 'f', number: 's' }], ['ellos', { gender: 'm', number: 'p' }], ['ellas', { gender: 'f', number: 'p' }]]),
  ordinals: new Map([['primero', 'm'], ['primera', 'f'], ['segundo', 'm'], ['segunda', 'f']]),
  accountPronouns: new Map([['su', null], ['él', 'm'], ['ella', 'f']]),
  possessives: new Map([['su', null], ['sus', null]]),
  accounts: [...phrases('a su juicio\nen su opinión\na su entender\na su parecer\nsegún su versión\nsegún él\nsegún ella').map((list) => ({ words: list, place: 'around' as const })), ...phrases('según\nde acuerdo con\na juicio de\na juicio del\nen opinión de\nen opinión del\nen palabras de\nen palabras del\na decir de\na ojos de').map((list) => ({ words: list, place: 'before' as const }))],
  placeWords: words('en desde de del'),
  citing: phrases('citando a\ncitando al\nque cita a\nque cita al\nque citan a\nque citan al'),
  speechNouns: words('respuesta opinión mensaje conclusión reacción postura explicación comentario veredicto'),
  prepositions: words('a al de del en con por para sin sobre tras ante bajo contra desde durante entre hacia hasta según mediante tras'),
  toWords: words('a al ante'),
  audiences: words('lectores estudiantes investigadores militantes trabajadores prensa periodistas reporteros diputados vecinos medios manifestantes senadores'),
  joiningWords: words('de del'),
  determiners: DETERMINERS,
  roleOf,
  broader: broaderRoles(`
edil concejal alcalde
munícipe alcalde
técnico entrenador preparador míster
preparador entrenador técnico
míster entrenador técnico
entrenador técnico
investigador biólogo botánico físico químico entomólogo zoólogo geólogo paleontólogo ecólogo científico catedrático historiador
científico biólogo botánico físico químico entomólogo zoólogo geólogo paleontólogo ecólogo investigador
letrado abogado
abogado letrado
futbolista delantero portero centrocampista defensa capitán jugador
jugador delantero portero centrocampista defensa capitán tenista
diplomático embajador enviado
político diputado senador concejal alcalde ministro
facultativo médico cirujano
escritor novelista autor poeta
mandatario presidente gobernador
dirigente presidente secretario líder consejero
magistrado juez fiscal presidente
responsable director jefe consejero
regidor alcalde
`),
  officePhrases: [[['jefe', 'del', 'estado'], ['presidente']], [['jefe', 'de', 'estado'], ['presidente']], [['jefe', 'del', 'gobierno'], ['presidente', 'primer']], [['jefe', 'del', 'ejecutivo'], ['presidente', 'primer']], [['jefa', 'del', 'ejecutivo'], ['presidente', 'primer']], [['jefe', 'de', 'gobierno'], ['primer', 'presidente']], [['jefa', 'de', 'gobierno'], ['primer', 'presidente']], [['jefa', 'del', 'gobierno'], ['primer', 'presidente']], [['jefa', 'del', 'estado'], ['presidente']], [['jefa', 'de', 'estado'], ['presidente']], [['titular', 'de'], ['ministro', 'consejero', 'secretario']], [['titular', 'del'], ['ministro', 'consejero', 'secretario']]],
  othersRoles: words('ministro presidente alcalde portavoz fiscal juez magistrado comisario general coronel policía bombero rey príncipe obispo papa embajador gobernador canciller jefe testigo víctima madre padre hijo hermano cuñado suegro yerno nuera tío primo abuelo nieto marido esposo novio amigo vecino compañero colega sucesor predecesor homólogo cliente pasajero residente fuente periodista árbitro abogado acusado imputado procesado denunciante detenido perito conductor viudo sobrino'),
  demonyms: demonyms('italiano|italiana francés|francesa alemán|alemana inglés|inglesa británico|británica portugués|portuguesa estadounidense|estadounidense belga|belga suizo|suiza holandés|holandesa polaco|polaca ruso|rusa ucraniano|ucraniana serbio|serbia croata|croata griego|griega turco|turca sueco|sueca noruego|noruega danés|danesa finlandés|finlandesa irlandés|irlandesa austriaco|austriaca húngaro|húngara rumano|rumana búlgaro|búlgara checo|checa argentino|argentina brasileño|brasileña chileno|chilena mexicano|mexicana colombiano|colombiana peruano|peruana uruguayo|uruguaya venezolano|venezolana ecuatoriano|ecuatoriana cubano|cubana canadiense|canadiense japonés|japonesa chino|china marroquí|marroquí argelino|argelina israelí|israelí español|española andaluz|andaluza catalán|catalana gallego|gallega vasco|vasca navarro|navarra aragonés|aragonesa castellano|castellana madrileño|madrileña barcelonés|barcelonesa valenciano|valenciana sevillano|sevillana malagueño|malagueña granadino|granadina murciano|murciana asturiano|asturiana cántabro|cántabra riojano|riojana canario|canaria mallorquín|mallorquina extremeño|extremeña gaditano|gaditana bilbaíno|bilbaína donostiarra|donostiarra zaragozano|zaragozana leonés|leonesa manchego|manchega conquense|conquense'),
  isBody: (word) => BODIES.has(word) || BODIES.has(word.replace(/s$/, '')),
  isOutlet: (word) => OUTLETS.has(word),
  genderOfName: genderByList(words('ainara encarna macarena consuelo norma leila yamila adriana ainhoa alba alicia almudena amaia amparo ana ángela araceli aurora beatriz begoña belén berta blanca carmen carolina catalina cecilia clara concepción consuelo covadonga cristina daniela dolores elena elvira emilia esperanza estela esther eva fátima gabriela gema gloria graciela inés inmaculada irene isabel itziar jimena josefa juana julia laura leire leonor lidia lorena lourdes lucía luz macarena maite manuela maría mariana maribel marisa marta mercedes mireia montserrat nerea nieves noelia nuria olga olivia paloma patricia paula pilar raquel remedios rocío rosa rosario sara silvia sofía sonia soledad susana teresa valeria vanesa verónica victoria virginia ximena yolanda'), words('evaristo anselmo ismael adil zoltan jacinto darío adrián agustín aitor alberto alejandro alfonso alfredo álvaro andrés ángel antonio arturo benito bernardo borja bruno carlos césar cristian daniel david diego domingo eduardo emilio enrique ernesto esteban eugenio federico felipe félix fernando fermín francisco gabriel gerardo germán gonzalo gregorio guillermo gustavo héctor hernán hugo ignacio iker íñigo isidro ismael iván jacinto jaime javier jesús joaquín jordi jorge josé juan julián julio leandro leonardo lorenzo luis manuel marcelo marcos mariano mario martín mateo mauricio miguel nicolás óscar pablo pedro rafael ramiro ramón raúl ricardo roberto rodrigo rubén salvador samuel santiago sebastián sergio teodoro tomás unai vicente víctor xavier')),
  nameParticles: words('de del la los las y i von van der den di da dos ibn bin al'),
  notNames: words('era eran fue fueron es son estaba estaban hay había ha han preguntado preguntada preguntados interrogado interrogada consultado consultada cuestionado cuestionada interpelado interpelada horas días minutos semanas meses años poco instantes me te se le les nos mi su sus yo nosotros usted ustedes ellos ellas esto eso aquí allí pero y o entonces luego después también así sin ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre según por para en tras durante como si cuando al a el la los las un una unos unas del de su sus nuestro nuestra mi mis estos estas ese esa todos todas todo toda varios varias algunos algunas cada nadie nada no sí además'),
  titles: new Map([['sr', 'm'], ['sra', 'f'], ['srta', 'f'], ['don', 'm'], ['doña', 'f'], ['señor', 'm'], ['señora', 'f'], ['dr', 'm'], ['dra', 'f']]),
  adverbs: words('también además asimismo después luego entonces ayer hoy mañana ya no nunca tampoco públicamente claramente finalmente previamente posteriormente recientemente se le les lo nos igualmente todavía aún solo tajantemente brevemente'),
  asides: phrases('sin embargo, en cambio, no obstante, por ejemplo, de hecho, en todo caso, por su parte, por su lado, a su vez, al respecto, en ese sentido, sin rodeos'),
  conjunctions: words('y e pero o u'),
  subordinators: words('cuando porque aunque mientras pues como si donde quien tras'),
  abbreviations: words('sr sra srta dr dra d dña av núm pág etc ee uu'),
  relativeDays: new Map([['hoy', 0], ['ayer', -1], ['anteayer', -2], ['anoche', -1]]),
  dayWords: words('el este'),
  saidBefore: phrases('así lo'),
  notSpeakers: words('foto fotos imagen fuente vídeo video crédito leer contacto horario precio lugar'),
  cuesInQuotes: 'both',
  nounsInCapitals: false,
  dropsSubjects: true,
  unreal: new Set(),
  isVerbLike: (word) => /^[\p{Ll}]{2,20}(?:a|e|ó|ió|an|en|aba|ía|aron|ieron)$/u.test(word),
  reflexives: words('quejar lamentar preguntar declarar mostrar limitar comprometer negar disculpar felicitar jactar reafirmar ratificar confesar reivindicar expresar manifestar pronunciar reservar defender explicar sincerar extrañar temer proponer'),
  latter: new Map([['este', 'm'], ['éste', 'm'], ['esta', 'f'], ['ésta', 'f'], ['este último', 'm'], ['esta última', 'f'], ['el aludido', 'm'], ['la aludida', 'f'], ['el interesado', 'm'], ['la interesada', 'f']]),
  first: words('yo'),
  second: words('tú vos usted ustedes vosotros vosotras'),
  opensInfinitive: (list) => {
    const [first = '', second = ''] = list
    if (/^(?:(?:ir)?regular|similar|singular|particular|popular|familiar|militar|nuclear|escolar|titular|celular|lugar|hogar|solar|mar|mujer|ayer|taller|líder|alquiler|nivel|mejor|peor|mayor|menor)$/u.test(first)) return false
    return /^[\p{Ll}]{2,20}[aei]r(?:se|lo|la|los|las|le|les)?$/u.test(first) || (/^(?:a|de|en|con)$/.test(first) && /[aei]r(?:se|lo|la|los|las|le|les)?$/.test(second))
  },
}
