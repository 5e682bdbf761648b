import type { Role } from '../language.js'
import { words } from '../words.js'

/** Nouns of offices and callings: men's with women's forms behind a bar, `=` for both. By hand. */
const ROLES = `
primer socialista= conservador|conservadora liberal= republicano|republicana demócrata= nacionalista= comunista= ultraderechista= izquierdista= centrista= independentista= magnate= multimillonario|multimillonaria expresidente|expresidenta exministro|exministra exalcalde|exalcaldesa cooperante= técnico|técnica preparador|preparadora míster= entrenador|entrenadora estratega= guardameta= centrocampista= defensa= lateral= ariete= goleador|goleadora colegiado|colegiada catedrático|catedrática especialista= experto|experta botánico|botánica entomólogo|entomóloga zoólogo|zoóloga paleontólogo|paleontóloga ecólogo|ecóloga letrado|letrada munícipe= regidor|regidora político|política cuarentón|cuarentona quincuagenario|quincuagenaria sexagenario|sexagenaria nonagenario|nonagenaria enviado|enviada comisionado|comisionada fuente= chef= rapero|rapera violinista= pianista= guitarrista= humorista= actriz= intérprete= galerista= comisario|comisaria restaurador|restauradora forense= perito|perita letrado|letrada interlocutor|interlocutora becario|becaria tenista= futbolista= ciclista= atleta= nadador|nadadora boxeador|boxeadora árbitro|árbitra delantero|delantera portero|portera capitán|capitana cantante= músico|música bailarín|bailarina pintor|pintora escultor|escultora poeta= novelista= guionista= productor|productora presentador|presentadora locutor|locutora columnista= fotógrafo|fotógrafa filósofo|filósofa sociólogo|socióloga politólogo|politóloga psicólogo|psicóloga geólogo|geóloga físico|física químico|química matemático|matemática astrónomo|astrónoma arqueólogo|arqueóloga antropólogo|antropóloga meteorólogo|meteoróloga jurista= notario|notaria procurador|procuradora acusado|acusada imputado|imputada procesado|procesada sospechoso|sospechosa denunciante= detenido|detenida preso|presa eurodiputado|eurodiputada parlamentario|parlamentaria ponente= consejero|consejera interventor|interventora auditor|auditora pediatra= psiquiatra= dentista= matrona oncólogo|oncóloga epidemiólogo|epidemióloga socorrista= celador|celadora pasajero|pasajera viajero|viajera conductor|conductora maquinista= camionero|camionera taxista= albañil= electricista= fontanero|fontanera carpintero|carpintera mecánico|mecánica obrero|obrera minero|minera labrador|labradora apicultor|apicultora viticultor|viticultora dependiente|dependienta tendero|tendera hostelero|hostelera tabernero|tabernera patrón|patrona marino|marina aviador|aviadora influencer= bloguero|bloguera homólogo|homóloga emisario|emisaria negociador|negociadora disidente= refugiado|refugiada migrante= afectado|afectada damnificado|damnificada superviviente= cuñado|cuñada suegro|suegra yerno nuera tío|tía primo|prima abuelo|abuela nieto|nieta marido esposo|esposa novio|novia amigo|amiga anciano|anciana octogenario|octogenaria septuagenario|septuagenaria joven= adolescente= niño|niña exalcalde|exalcaldesa exdiputado|exdiputada exentrenador|exentrenadora exdirector|exdirectora exjugador|exjugadora
nutricionista= farero|farera inspector|inspectora huésped= camarero|camarera pastor|pastora capataz= chófer= compañero|compañera sobrino|sobrina sucesor|sucesora predecesor|predecesora colega= ministro|ministra presidente|presidenta alcalde|alcaldesa portavoz= vocero|vocera director|directora jefe|jefa secretario|secretaria diputado|diputada senador|senadora gobernador|gobernadora fiscal= juez|jueza magistrado|magistrada abogado|abogada
comisario|comisaria general= coronel= capitán|capitana teniente= policía= bombero|bombera médico|médica enfermero|enfermera cirujano|cirujana doctor|doctora profesor|profesora maestro|maestra alumno|alumna estudiante= investigador|investigadora científico|científica
historiador|historiadora economista= biólogo|bióloga ingeniero|ingeniera arquitecto|arquitecta empresario|empresaria dirigente= fundador|fundadora dueño|dueña propietario|propietaria gerente= empleado|empleada trabajador|trabajadora agricultor|agricultora ganadero|ganadera
pescador|pescadora panadero|panadera comerciante= cocinero|cocinera cliente|clienta vecino|vecina residente= testigo= víctima= madre padre hijo|hija hermano|hermana hombre mujer viudo|viuda sindicalista= delegado|delegada activista= manifestante= concejal|concejala
consejero|consejera embajador|embajadora diplomático|diplomática canciller= rey|reina príncipe|princesa obispo cura papa entrenador|entrenadora jugador|jugadora seleccionador|seleccionadora piloto= periodista= escritor|escritora autor|autora cineasta= actor|actriz experto|experta
analista= representante= candidato|candidata líder= opositor|opositora coordinador|coordinadora tesorero|tesorera inspector|inspectora conductor|conductora cartero|cartera farmacéutico|farmacéutica veterinario|veterinaria librero|librera bibliotecario|bibliotecaria rector|rectora decano|decana
jubilado|jubilada hotelero|hotelera comandante= marinero|marinera vicepresidente|vicepresidenta viceministro|viceministra exministro|exministra expresidente|expresidenta delegado|delegada responsable= titular= mandatario|mandataria edil= funcionario|funcionaria
`
const MEN = words('yerno marido padre hombre obispo cura papa')
const WOMEN = words('nuera matrona madre mujer')

const TABLE: ReadonlyMap<string, Role> = (() => {
  const table = new Map<string, Role>()
  const add = (form: string, role: Role) => {
    table.set(form, role)
    table.set(form.replace(/z$/, 'c').replace(/án$/, 'an') + (/[aeiouéí]$/.test(form) ? 's' : 'es'), { ...role, plural: true })
  }
  for (const entry of ROLES.trim().split(/\s+/)) {
    const [man = '', woman] = entry.replace('=', '').split('|')
    add(man, { role: man, gender: entry.endsWith('=') ? null : WOMEN.has(man) ? 'f' : MEN.has(man) || woman !== undefined ? 'm' : null })
    if (woman !== undefined) add(woman, { role: man, gender: 'f' })
  }
  return table
})()

export function roleOf(word: string): Role | null {
  const low = word.toLowerCase()
  // `el exportero`: whoever was one.
  const role = TABLE.get(low) ?? (/^ex\p{Ll}{4}/u.test(low) ? TABLE.get(low.slice(2)) : undefined)
  return role === undefined ? null : { ...role, role: role.role.replace(/^ex/, '') }
}
