import type { Determiner, Language } from '../language.js'
import { broaderRoles } from '../broader-roles.js'
import { demonyms } from '../demonyms.js'
import { genderByList } from '../given-names.js'
import { splitTable } from '../cue-table.js'
import { phrases, words } from '../words.js'
import { CUES, OBJECTS } from './cues.js'
import { isConditional } from './conditional.js'
import { roleOf } from './roles.js'

/** Written by hand from common knowledge of the language, but for what `Intl` gives (months, weekdays) and given names (`lexicons/given-names.ts`). */

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['le', { definite: true, gender: 'm', number: 's' }], ['la', { definite: true, gender: 'f', number: 's' }], ["l'", { definite: true, number: 's' }], ['l’', { definite: true, number: 's' }], ['les', { definite: true, number: 'p' }],
  ['ce', { definite: true, gender: 'm', number: 's' }], ['cet', { definite: true, gender: 'm', number: 's' }], ['cette', { definite: true, gender: 'f', number: 's' }], ['ces', { definite: true, number: 'p' }],
  ['un', { definite: false, gender: 'm', number: 's' }], ['une', { definite: false, gender: 'f', number: 's' }],
  ...['des', 'plusieurs', 'quelques', 'certains', 'certaines', 'deux', 'trois', 'ses', 'leurs'].map((word): [string, Determiner] => [word, { definite: false, number: 'p' }]),
  ...['son', 'sa', 'leur', 'notre', 'mon', 'ma'].map((word): [string, Determiner] => [word, { definite: false, number: 's' }]),
])

const BODIES = words('source défense accusation patronat critique inspection texte communiqué rapport tract banderole jugement arrêt manifeste lettre étude inspection comité fonds maison police gendarmerie ministère gouvernement mairie préfecture entreprise société groupe parti syndicat tribunal parquet justice association organisation commission conseil université institut banque armée ambassade opposition fédération chambre club agence journal quotidien radio chaîne hôpital fondation collectif présidence élysée matignon kremlin direction autorités région département commune ville rectorat métropole opérateur compagnie onu otan ong pompiers cour sénat assemblée église')
const OUTLETS = words('journal quotidien hebdomadaire magazine agence radio chaîne télévision gazette site presse mensuel média')

export const FRENCH: Language = {
  code: 'fr',
  commonWords: words('le la les de des du et est un une dans pour qui que sur pas au aux avec par plus ce se sont il elle en ne été ont cette son ses mais ou leur selon était être'),
  ...splitTable(CUES),
  objects: OBJECTS,
  takesNoun: words('demander plaider requérir invoquer évoquer regretter déplorer dénoncer'),
  judges: words('juger considérer'),
  goingOn: words('ajouter poursuivre continuer reprendre conclure'),
  auxiliaries: new Map([['a', 's'], ['ont', 'p'], ['avait', 's'], ['avaient', 'p'], ['est', 's'], ['sont', 'p'], ['était', 's'], ['étaient', 'p'], ['aurait', 's']]),
  negations: words("pas jamais n' n’ ne"),
  clauseWords: words("que qu' qu’ si"),
  questionWords: words('pourquoi comment quand où combien qui quel quelle quels quelles'),
  asWords: words('comme ainsi'),
  pronouns: new Map([['il', { gender: 'm', number: 's' }], ['elle', { gender: 'f', number: 's' }], ['ils', { gender: 'm', number: 'p' }], ['elles', { gender: 'f', number: 'p' }], ['ce dernier', { gender: 'm', number: 's' }]]),
  ordinals: new Map<string, 'f' | 'm' | null>([['premier', 'm'], ['première', 'f'], ['second', 'm'], ['seconde', 'f']]),
  accountPronouns: new Map([['lui', 'm']]),
  possessives: new Map([['son', null], ['sa', null], ['ses', null], ['leur', null], ['leurs', null]]),
  accounts: [
    ...phrases("selon\nd' après\nd’ après\nà en croire\naux yeux de\npour\nsuivant\nde l' avis de\nde l’ avis de\nde source").filter((list) => list[0] !== 'pour').map((list) => ({ words: list, place: 'before' as const })),
    ...phrases('selon lui\nd’après lui').map((list) => ({ words: list, place: 'around' as const })),
  ],
  placeWords: words('à au aux chez dans de du'),
  citing: phrases('citant\nen citant'),
  speechNouns: words('réponse avis message constat conclusion réaction verdict position explication commentaire mot'),
  prepositions: words("à au aux de du des d' d’ dans sur sous par pour avec sans chez vers contre entre lors après avant depuis pendant devant dès en face malgré"),
  toWords: words("à au aux auprès devant"),
  audiences: words('enquêteurs jurés lecteurs étudiants riverains militants presse journalistes reporters députés élus habitants médias manifestants salariés sénateurs'),
  joiningWords: words('de du des d’ à chargé chargée'),
  determiners: DETERMINERS,
  roleOf,
  broader: broaderRoles(`
élu maire adjoint conseiller député sénateur président échevin
dirigeant président directeur patron
édile maire adjoint conseiller
technicien entraîneur sélectionneur manager coach
coach entraîneur sélectionneur manager
chercheur biologiste botaniste physicien chimiste historien sociologue zoologiste entomologiste paléontologue géologue océanographe astrophysicien
scientifique chercheur biologiste botaniste physicien chimiste géologue océanographe
praticien médecin chirurgien psychiatre
universitaire professeur historien sociologue
diplomate ambassadeur ministre
romancier écrivain auteur
comédien acteur
responsable directeur chef président coordinateur secrétaire
magistrat procureur juge président
parlementaire député sénateur
patron directeur dirigeant gérant
`),
  officePhrases: [[['chef', 'de', 'l’', 'état'], ['président']], [['chef', 'de', "l'", 'état'], ['président']], [['chef', 'du', 'gouvernement'], ['premier']], [['cheffe', 'du', 'gouvernement'], ['premier']], [['cheffe', 'de', 'l’', 'état'], ['président']], [['locataire', 'de', 'l’', 'élysée'], ['président']], [['locataire', 'de', 'matignon'], ['premier']]],
  othersRoles: words('ministre président maire premier porte-parole préfet procureur juge magistrat commissaire général colonel policier gendarme pompier roi prince évêque pape ambassadeur gouverneur chancelier chef témoin victime mère père fils fille frère sœur oncle tante grand-père grand-mère époux cousin compagnon voisin collègue successeur prédécesseur homologue adjoint client patient usager riverain habitant passager automobiliste source journaliste arbitre avocat expert enquêteur greffier plaignant prévenu accusé ami conducteur chauffeur veuf'),
  demonyms: demonyms('américain|américaine italien|italienne espagnol|espagnole allemand|allemande anglais|anglaise britannique|britannique belge|belge suisse|suissesse portugais|portugaise néerlandais|néerlandaise polonais|polonaise russe|russe ukrainien|ukrainienne serbe|serbe croate|croate grec|grecque turc|turque suédois|suédoise norvégien|norvégienne danois|danoise finlandais|finlandaise irlandais|irlandaise écossais|écossaise autrichien|autrichienne hongrois|hongroise roumain|roumaine bulgare|bulgare tchèque|tchèque argentin|argentine brésilien|brésilienne chilien|chilienne mexicain|mexicaine canadien|canadienne québécois|québécoise japonais|japonaise chinois|chinoise indien|indienne australien|australienne algérien|algérienne marocain|marocaine tunisien|tunisienne sénégalais|sénégalaise ivoirien|ivoirienne malien|malienne camerounais|camerounaise libanais|libanaise israélien|israélienne français|française breton|bretonne normand|normande basque|basque alsacien|alsacienne corse|corse parisien|parisienne lyonnais|lyonnaise marseillais|marseillaise bordelais|bordelaise toulousain|toulousaine lillois|lilloise nantais|nantaise'),
  isBody: (word) => BODIES.has(word) || BODIES.has(word.replace(/s$/, '')),
  isOutlet: (word) => OUTLETS.has(word),
  genderOfName: genderByList(words('solenne adèle agathe agnès amandine anaïs anne annick arlette aude aurore axelle bénédicte bernadette brigitte capucine carole cécile céline chantal clémence clotilde colette corinne delphine élise élodie émilie estelle éva ève fanny flore florence françoise gaëlle geneviève ghislaine héloïse hélène inès isabelle jacqueline jeanne joëlle josette juliette justine laure léa léonie lise lucie lucile maëlle maëlys manon margaux marguerite marianne marine marion mathilde maud mélanie mireille monique nadège noémie odette océane ophélie pauline perrine régine roselyne sandrine ségolène simone solange solène soline sophie suzanne sylvie thérèse valérie véronique violette virginie yvette zoé'), words('adrien alain alban albert alexandre alexis amaury antoine armand arnaud arthur aurélien bastien benoît bernard bertrand brice bruno cédric charles christophe clément corentin cyril damien denis didier édouard éric étienne fabien fabrice florian francis françois frédéric gaël gaspard gaston gauthier georges gérard germain gilbert gilles grégoire guillaume guy henri hervé hubert hugues jacques jean jean-pierre jérôme joël julien laurent léon loïc louis luc ludovic marc marcel mathieu matthieu maurice maxime michel nicolas noël olivier pascal patrice patrick paul philippe pierre quentin raphaël raymond rémi rémy renaud rené régis robert roger roland romain sébastien serge simon stéphane sylvain théo thibaut thibault thierry thomas timothée tristan valentin valéry vincent xavier yann yannick yves')),
  nameParticles: words("de du des d' d’ le la von van der den di da dos ibn bin al ben el"),
  notNames: words("était étaient fut furent est sont avait avaient ont sollicité sollicitée sollicités contacté contactée contactés questionné questionnée renvoyé renvoyée poursuivi poursuivie jugé jugée né née heures jours quelques réponse quant maître même interrogé interrogée invité invités je tu nous vous on ils elles ce cela ça c' ici là mais et ou donc or car puis alors ensuite enfin aussi ainsi pourtant cependant toutefois hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre selon pour par dans sur après avant lors depuis pendant comme si quand en au aux à le la les l' un une des du de d' son sa ses leur leurs notre nos mon ma mes ces cet cette tous tout toute toutes plusieurs certains certaines quelques chaque personne rien non oui"),
  titles: new Map([['m', 'm'], ['mm', 'm'], ['mme', 'f'], ['mmes', 'f'], ['monsieur', 'm'], ['madame', 'f'], ['mlle', 'f'], ['dr', null], ['me', null]]),
  adverbs: words("aussi encore ensuite également alors toutefois cependant néanmoins ainsi déjà hier aujourd'hui aujourd’hui demain pas jamais plus clairement notamment enfin récemment publiquement vivement fermement simplement lui leur nous s' s’ se l' l’ ne n' n’ y en bien sobrement longuement également même prudemment"),
  asides: phrases('en revanche, au contraire, en effet, par exemple, quant à lui, quant à elle, de son côté, pour sa part, à son tour, pour leur part, de leur côté, dans la foulée, à ce sujet, sans détour'),
  conjunctions: words('or car et mais ou puis'),
  subordinators: words('quand lorsque parce puisque alors tandis bien comme si avant après dont qui où'),
  abbreviations: words('m mm mme mmes mlle dr me st ste av bd etc p no art'),
  relativeDays: new Map([["aujourd'hui", 0], ['aujourd’hui', 0], ['hier', -1], ['avant-hier', -2]]),
  dayWords: words('le ce'),
  saidBefore: phrases('c’ est du moins ce que\nc’ est en tout cas ce que\nc’ est du moins ce qu’\nc’est du moins ce que\nc’ est ce qu’\nc’ est ce que'),
  notSpeakers: words('photo photos crédit source illustration lire vidéo légende images contact infos tarif horaires'),
  cuesInQuotes: 'comma',
  nounsInCapitals: false,
  dropsSubjects: false,
  isReporting: isConditional,
  unreal: new Set(),
  isVerbLike: (word) => /^[\p{Ll}]{2,20}(?:e|ent|it|t|ait|a|ut|d|ond|aient)$/u.test(word),
  reflexives: new Set(),
  latter: new Map([['celui-ci', 'm'], ['celle-ci', 'f'], ['ce dernier', 'm'], ['cette dernière', 'f'], ['l’ intéressé', 'm'], ['l’ intéressée', 'f']]),
  first: words('je j’ nous'),
  second: words('tu vous'),
  opensInfinitive: ([first = '', ...list]) => {
    const verb = list.slice(0, 5).find((word) => !/^(?:ne|n’|pas|se|s’|le|la|les|l’|lui|leur|y|en|me|nous|tout|bien|mieux|plus|rien|jamais)$/.test(word)) ?? ''
    // `à tout commentaire`: a noun behind an article.
    return /^(?:de|d'|d’|à)$/.test(first) && (verb === list[0] || !/re$/.test(verb) || /^(?:ne|n’|pas|se|s’|lui|leur|y|en)$/.test(list[0] ?? '')) && /(?:er|ir|re|oir)$/.test(verb)
  },
}
