import type { Role } from '../language.js'
import { words } from '../words.js'

/** Nouns of offices and callings, men's with women's forms behind a bar where they differ, `=` for both. By hand. */
const ROLES = `
pdg= p-dg= dg= locataire= colistier|colistière socialiste= écologiste= conservateur|conservatrice républicain|républicaine démocrate= centriste= communiste= insoumis|insoumise travailliste= libéral|libérale négociateur|négociatrice émissaire= milliardaire= homologue= édile= technicien|technicienne meneur|meneuse capitaine= buteur|buteuse attaquant|attaquante défenseur|défenseuse gardien|gardienne milieu= ailier|ailière ouvreur|ouvreuse demi= pilier= talonneur troisième-ligne= deuxième-ligne= sélectionneur|sélectionneuse coach= manager= universitaire= spécialiste= praticien|praticienne soignant|soignante botaniste= zoologiste= entomologiste= paléontologue= astrophysicien|astrophysicienne océanographe= glaciologue= violoniste= violoncelliste= pianiste= guitariste= rappeur|rappeuse humoriste= metteur quinquagénaire= nonagénaire= intéressé|intéressée locutrice= orateur|oratrice édile= frondeur|frondeuse ténor= paludier|paludière éclusier|éclusière jardinier|jardinière ébéniste= batelier|batelière coiffeur|coiffeuse fleuriste= vigneron|vigneronne tapissier|tapissière mareyeur|mareyeuse ostréiculteur|ostréicultrice concierge= instructeur|instructrice rapporteur|rapporteure polémiste= chroniqueur|chroniqueuse chanteur|chanteuse musicien|musicienne comédien|comédienne danseur|danseuse chorégraphe= cinéaste= producteur|productrice animateur|animatrice photographe= peintre= sculpteur|sculptrice romancier|romancière poète|poétesse philosophe= sociologue= politologue= psychologue= climatologue= géologue= astronome= physicien|physicienne chimiste= mathématicien|mathématicienne archéologue= géographe= urbaniste= juriste= notaire= huissier|huissière prévenu|prévenue accusé|accusée suspect|suspecte plaignant|plaignante détenu|détenue rapporteur|rapporteure eurodéputé|eurodéputée parlementaire= centriste= socialiste= écologiste= communiste= démographe= épidémiologiste= virologue= pédiatre= psychiatre= dentiste= sage-femme aide-soignant|aide-soignante ambulancier|ambulancière randonneur|randonneuse skieur|skieuse cycliste= coureur|coureuse nageur|nageuse boxeur|boxeuse footballeur|footballeuse capitaine= arbitre= supporter|supportrice influenceur|influenceuse blogueur|blogueuse youtubeur|youtubeuse hôte|hôtesse vendeur|vendeuse caissier|caissière serveur|serveuse livreur|livreuse maçon|maçonne électricien|électricienne plombier|plombière menuisier|menuisière mécanicien|mécanicienne routier|routière cheminot|cheminote marin aviateur|aviatrice astronaute= ambassadeur|ambassadrice homologue= émissaire= négociateur|négociatrice dissident|dissidente réfugié|réfugiée migrant|migrante passager|passagère voyageur|voyageuse automobiliste= locataire= fondé|fondée héritier|héritière époux|épouse compagnon|compagne cousin|cousine oncle tante grand-père grand-mère ami|amie convive= octogénaire= septuagénaire= sexagénaire= quinquagénaire= quadragénaire= trentenaire= adolescent|adolescente lycéen|lycéenne
avocat|avocate nutritionniste= navigateur|navigatrice saisonnier|saisonnière greffier|greffière berger|bergère cuisinier|cuisinière artisan|artisane syndicaliste= usager|usagère collègue= successeur|successeure prédécesseur|prédécesseure source= ministre= président|présidente maire= premier porte-parole= directeur|directrice chef|cheffe responsable= secrétaire= député|députée sénateur|sénatrice préfet|préfète procureur|procureure juge= magistrat|magistrate
avocat|avocate commissaire= général|générale colonel|colonelle capitaine= lieutenant|lieutenante policier|policière gendarme= pompier|pompière médecin= infirmier|infirmière chirurgien|chirurgienne docteur|docteure professeur|professeure
enseignant|enseignante instituteur|institutrice élève= étudiant|étudiante chercheur|chercheuse scientifique= historien|historienne économiste= biologiste= ingénieur|ingénieure architecte= patron|patronne dirigeant|dirigeante fondateur|fondatrice
propriétaire= gérant|gérante employé|employée ouvrier|ouvrière agriculteur|agricultrice éleveur|éleveuse pêcheur|pêcheuse boulanger|boulangère commerçant|commerçante restaurateur|restauratrice client|cliente habitant|habitante voisin|voisine
riverain|riveraine témoin= victime= mère père fils fille frère sœur homme femme veuf|veuve syndicaliste= délégué|déléguée militant|militante manifestant|manifestante élu|élue conseiller|conseillère adjoint|adjointe gouverneur|gouverneure ambassadeur|ambassadrice
diplomate= chancelier|chancelière roi|reine prince|princesse évêque prêtre pape entraîneur|entraîneuse joueur|joueuse sélectionneur|sélectionneuse pilote= journaliste= écrivain|écrivaine auteur|autrice éditeur|éditrice réalisateur|réalisatrice acteur|actrice
expert|experte analyste= représentant|représentante candidat|candidate opposant|opposante gestionnaire= coordinateur|coordinatrice trésorier|trésorière enquêteur|enquêtrice conducteur|conductrice chauffeur|chauffeuse facteur|factrice garde= gardien|gardienne
maraîcher|maraîchère viticulteur|viticultrice apiculteur|apicultrice vétérinaire= pharmacien|pharmacienne libraire= bibliothécaire= proviseur|proviseure recteur|rectrice doyen|doyenne retraité|retraitée hôtelier|hôtelière commandant|commandante marin
`
const MEN = words('oncle grand-père marin premier père fils frère homme évêque prêtre pape')
const WOMEN = words('tante grand-mère sage-femme mère fille sœur femme')

const TABLE: ReadonlyMap<string, Role> = (() => {
  const table = new Map<string, Role>()
  const add = (form: string, role: Role) => {
    table.set(form, role)
    if (!/s$/.test(form)) table.set(form.replace('-parole', '').length < form.length ? form : `${form.replace(/eau$/, 'eaux')}${/eau$/.test(form) ? '' : 's'}`, form.includes('-') ? role : { ...role, plural: true })
  }
  for (const entry of ROLES.trim().split(/\s+/)) {
    const [man = '', woman] = entry.replace('=', '').split('|')
    const either = entry.endsWith('=')
    add(man, { role: man, gender: either ? null : WOMEN.has(man) ? 'f' : MEN.has(man) || woman !== undefined ? 'm' : null })
    if (woman !== undefined) add(woman, { role: man, gender: 'f' })
  }
  return table
})()

export function roleOf(word: string): Role | null {
  const low = word.toLowerCase()
  return TABLE.get(low) ?? (low.startsWith('vice-') || low.startsWith('ex-') ? TABLE.get(low.slice(low.indexOf('-') + 1)) ?? null : null)
}
