import type { Role } from '../language.js'
import { words } from '../words.js'

/** Nouns of offices and callings: men's with women's forms behind a bar, `=` for both. By hand. */
const ROLES = `
nutricionista= farero|farera inspector|inspectora huésped= camarero|camarera pastor|pastora capataz= chófer= compañero|compañera sobrino|sobrina sucesor|sucesora predecesor|predecesora colega= ministro|ministra presidente|presidenta alcalde|alcaldesa portavoz= vocero|vocera director|directora jefe|jefa secretario|secretaria diputado|diputada senador|senadora gobernador|gobernadora fiscal= juez|jueza magistrado|magistrada abogado|abogada
comisario|comisaria general= coronel= capitán|capitana teniente= policía= bombero|bombera médico|médica enfermero|enfermera cirujano|cirujana doctor|doctora profesor|profesora maestro|maestra alumno|alumna estudiante= investigador|investigadora científico|científica
historiador|historiadora economista= biólogo|bióloga ingeniero|ingeniera arquitecto|arquitecta empresario|empresaria dirigente= fundador|fundadora dueño|dueña propietario|propietaria gerente= empleado|empleada trabajador|trabajadora agricultor|agricultora ganadero|ganadera
pescador|pescadora panadero|panadera comerciante= cocinero|cocinera cliente|clienta vecino|vecina residente= testigo= víctima= madre padre hijo|hija hermano|hermana hombre mujer viudo|viuda sindicalista= delegado|delegada activista= manifestante= concejal|concejala
consejero|consejera embajador|embajadora diplomático|diplomática canciller= rey|reina príncipe|princesa obispo cura papa entrenador|entrenadora jugador|jugadora seleccionador|seleccionadora piloto= periodista= escritor|escritora autor|autora cineasta= actor|actriz experto|experta
analista= representante= candidato|candidata líder= opositor|opositora coordinador|coordinadora tesorero|tesorera inspector|inspectora conductor|conductora cartero|cartera farmacéutico|farmacéutica veterinario|veterinaria librero|librera bibliotecario|bibliotecaria rector|rectora decano|decana
jubilado|jubilada hotelero|hotelera comandante= marinero|marinera vicepresidente|vicepresidenta viceministro|viceministra exministro|exministra expresidente|expresidenta delegado|delegada responsable= titular= mandatario|mandataria edil= funcionario|funcionaria
`
const MEN = words('padre hombre obispo cura papa')
const WOMEN = words('madre mujer')

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
  const role = TABLE.get(low)
  return role === undefined ? null : { ...role, role: role.role.replace(/^ex/, '') }
}
