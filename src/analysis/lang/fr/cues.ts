import { cueTable, objectTable, type MadeForm } from '../cue-table.js'

/**
 * French verbs that attribute, by act; `*` for attitudes. Written by hand from common knowledge of the language. Verbs in `-er` are conjugated by
 * rule; others stand with their forms: present singular and plural, imperfect, historic past, participle.
 */
const LINES = `
say faire+état+de=fait,font,faisait,fit,fait faire+part+de=fait,font,faisait,fit,fait faire+valoir=fait,font,faisait,fit,fait tenir+pour=tient,tiennent,tenait,tint,tenu
say crier hurler corriger trancher souffler soupirer lâcher résumer dire=dit,disent,disait,dit,dit déclarer affirmer expliquer préciser indiquer souligner ajouter poursuivre=poursuit,poursuivent,poursuivait,poursuivit,poursuivi continuer noter remarquer observer rappeler raconter témoigner commenter estimer lancer insister soutenir=soutient,soutiennent,soutenait,soutint,soutenu signaler détailler résumer reprendre=reprend,reprennent,reprenait,reprit,repris conclure=conclut,concluent,concluait,conclut,conclu glisser confier exposer évoquer marteler exclamer écrier juger relever argumenter plaider assurer informer réagir=réagit,réagissent,réagissait,réagit,réagi nuancer relativiser décrire=décrit,décrivent,décrivait,décrivit,décrit
ask demander interroger questionner
answer répondre=répond,répondent,répondait,répondit,répondu rétorquer répliquer riposter
announce annoncer révéler dévoiler proclamer communiquer
confirm confirmer certifier
claim prétendre=prétend,prétendent,prétendait,prétendit,prétendu alléguer
deny nier démentir=dément,démentent,démentait,démentit,démenti contester
accuse accuser reprocher
criticise critiquer dénoncer déplorer regretter fustiger indigner
condemn condamner
praise saluer féliciter louer
warn avertir=avertit,avertissent,avertissait,avertit,averti prévenir=prévient,préviennent,prévenait,prévint,prévenu alerter
threaten menacer
promise promettre=promet,promettent,promettait,promit,promis garantir=garantit,garantissent,garantissait,garantit,garanti jurer engager
demand exiger réclamer
urge exhorter appeler inviter presser
order ordonner
propose proposer recommander conseiller préconiser
suggest suggérer
predict prédire=prédit,prédisent,prédisait,prédit,prédit
refuse refuser
dismiss rejeter balayer écarter
admit admettre=admet,admettent,admettait,admit,admis reconnaître=reconnaît,reconnaissent,reconnaissait,reconnut,reconnu avouer concéder
apologise excuser
thank remercier
joke plaisanter ironiser
repeat répéter réaffirmer réitérer
write écrire=écrit,écrivent,écrivait,écrivit,écrit tweeter
report rapporter
*think penser croire=croit,croient,croyait,crut,cru considérer supposer
*want vouloir=veut,veulent,voulait,voulut,voulu souhaiter
*hope espérer
*fear craindre=craint,craignent,craignait,craignit,craint redouter
*doubt douter
say apprendre=apprend,apprennent,apprenait,apprit,appris abonder acquiescer arguer=argue,arguent,arguait,argua,argué asséner attester avancer balbutier bougonner chuchoter clamer compléter constater défendre=défend,défendent,défendait,défendit,défendu développer enchaîner énumérer gronder justifier maintenir=maintient,maintiennent,maintenait,maintint,maintenu mentionner murmurer objecter pester protester rassurer renchérir=renchérit,renchérissent,renchérissait,renchérit,renchéri tempérer temporiser tonner spécifier stipuler analyser argumenter ponctuer articuler savoir=inf valoir=inf comprendre=inf
say invoquer chiffrer plaider requérir=requiert,requièrent,requérait,requit,requis
ask questionner demander
announce officialiser
accuse imputer
criticise insurger blâmer tacler vilipender réprouver moquer
praise applaudir=applaudit,applaudissent,applaudissait,applaudit,applaudi
urge enjoindre=enjoint,enjoignent,enjoignait,enjoignit,enjoint supplier conjurer encourager sommer
demand revendiquer requérir=requiert,requièrent,requérait,requit,requis solliciter
deny réfuter récuser
dismiss exclure=exclut,excluent,excluait,exclut,exclu minimiser
predict pronostiquer anticiper prévoir=prévoit,prévoient,prévoyait,prévit,prévu
admit confesser
:*think trouver imaginer présumer soupçonner
:*intend entendre=entend,entendent,entendait,entendit,entendu compter envisager
*think ^convaincu=convaincue,convaincus,convaincues ^persuadé=persuadée,persuadés,persuadées ^certain=certaine
*hope ^confiant=confiante,confiants,confiantes
*fear ^inquiet=inquiète,inquiets,inquiètes
say citer
:say alarmer réjouir=réjouit,réjouissent,réjouissait,réjouit,réjoui émouvoir=émeut,émeuvent,émouvait,émut,ému désoler étonner agacer souvenir=souvient,souviennent,souvenait,souvint,souvenu remémorer philosopher insinuer pointer relater narrer synthétiser décréter statuer offusquer inquiéter féliciter targuer vanter
dismiss balayer=balaie,balaient,balayait,balaya,balayé
deny infirmer
criticise brocarder étriller railler désapprouver pourfendre=pourfend,pourfendent,pourfendait,pourfendit,pourfendu
*intend ambitionner
*hope tabler miser attendre=attend,attendent,attendait,attendit,attendu
urge prôner
"say voir=voit,voient,voyait,vit,vu qualifier parler
`

function formsOf(lemma: string, irregular: readonly string[]): readonly MadeForm[] {
  const verb = lemma.replace(/^s'/, '')
  // `fait savoir que`: alone it attributes nothing.
  if (irregular[0] === 'inf') return [{ form: verb, shape: 'infinitive' }]
  const future = ['a', 'ont'].map((end): MadeForm => ({ form: verb.replace(/e$/, '') + end, shape: 'finite', number: end === 'a' ? 's' : 'p' }))
  if (irregular.length === 5) {
    const [present = '', presentPlural = '', imperfect = '', past = '', participle = ''] = irregular
    return [
      { form: verb, shape: 'infinitive' }, ...[present, imperfect, past].map((form): MadeForm => ({ form, shape: 'finite', number: 's' })), { form: presentPlural, shape: 'finite', number: 'p' },
      { form: imperfect.replace(/ait$/, 'aient'), shape: 'finite', number: 'p' }, ...withGenders(participle), { form: imperfect.replace(/ait$/, 'ant'), shape: 'gerund' }, ...future,
    ]
  }
  const stem = verb.replace(/er$/, '')
  // `annonçait`, `rappelle`, `révèle`, `emploie`: the sign before the ending.
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge')
  const strong = stem.replace(/é([^aeiouéè]{1,2})$/, 'è$1').replace(/(pel|jet)$/, (end) => end + end.slice(-1)).replace(/e([vnl])$/, 'è$1').replace(/pèl$/, 'pell')
  return [
    { form: verb, shape: 'infinitive' }, { form: `${strong}e`, shape: 'finite', number: 's' }, { form: `${strong}ent`, shape: 'finite', number: 'p' }, { form: `${soft}ait`, shape: 'finite', number: 's' }, { form: `${soft}aient`, shape: 'finite', number: 'p' },
    { form: `${soft}a`, shape: 'finite', number: 's' }, { form: `${stem}èrent`, shape: 'finite', number: 'p' }, ...withGenders(`${stem}é`), { form: `${soft}ant`, shape: 'gerund' }, ...future,
  ]
}

function withGenders(participle: string): readonly MadeForm[] {
  return ['', 'e', 's', 'es'].map((ending) => ({ form: participle + ending, shape: 'participle' }))
}

export const CUES = cueTable(LINES, formsOf)

/** What those open that hold no clause: `warnt vor Hochwasser`, `настаивает на компенсации`. */
export const OBJECTS = objectTable(`
à,au,aux appeler exhorter inviter chiffrer
contre protester insurger
sur tabler miser
à,au,aux attendre
`)
