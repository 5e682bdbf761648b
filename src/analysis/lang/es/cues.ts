import { cueTable, objectTable, type MadeForm } from '../cue-table.js'

/**
 * Spanish verbs that attribute, by act; `*` for attitudes. Written by hand from common knowledge of the language. Regular verbs are conjugated by rule; others
 * stand with their forms: preterite singular and plural, present singular and plural, participle, gerund, imperfect.
 */
const LINES = `
say anotar consignar hacer+constar=hizo,hicieron,hace,hacen,hecho,haciendo,hacía dar+por+hecho=dio,dieron,da,dan,dado,dando,daba dejar+claro dar+a+conocer=dio,dieron,da,dan,dado,dando,daba dar+a+entender=dio,dieron,da,dan,dado,dando,daba poner+de+manifiesto=puso,pusieron,pone,ponen,puesto,poniendo,ponía hacer+hincapié+en=hizo,hicieron,hace,hacen,hecho,haciendo,hacía rezar espetar soltar=soltó,soltaron,suelta,sueltan,soltado,soltando,soltaba
"criticise definir describir bautizar
say gritar corregir=corrigió,corrigieron,corrige,corrigen,corregido,corrigiendo,corregía decir=dijo,dijeron,dice,dicen,dicho,diciendo,decía declarar afirmar explicar señalar indicar subrayar precisar manifestar expresar agregar añadir=añadió,añadieron,añade,añaden,añadido,añadiendo,añadía destacar apuntar comentar relatar contar=contó,contaron,cuenta,cuentan,contado,contando,contaba recordar=recordó,recordaron,recuerda,recuerdan,recordado,recordando,recordaba insistir sostener=sostuvo,sostuvieron,sostiene,sostienen,sostenido,sosteniendo,sostenía asegurar recalcar remarcar puntualizar matizar resaltar argumentar informar exponer=expuso,expusieron,expone,exponen,expuesto,exponiendo,exponía opinar continuar proseguir=prosiguió,prosiguieron,prosigue,prosiguen,proseguido,prosiguiendo,proseguía concluir=concluyó,concluyeron,concluye,concluyen,concluido,concluyendo,concluía resumir aclarar exclamar enfatizar detallar describir narrar aseverar apostillar zanjar valorar
ask preguntar cuestionar
answer reaccionar responder contestar replicar
announce anunciar revelar comunicar
confirm confirmar ratificar
claim pretender
deny negar=negó,negaron,niega,niegan,negado,negando,negaba desmentir=desmintió,desmintieron,desmiente,desmienten,desmentido,desmintiendo,desmentía rechazar
accuse acusar reprochar
criticise criticar denunciar lamentar cuestionar censurar
condemn condenar
praise elogiar felicitar celebrar
warn advertir=advirtió,advirtieron,advierte,advierten,advertido,advirtiendo,advertía alertar avisar
threaten amenazar
promise prometer garantizar jurar comprometer
demand exigir reclamar pedir=pidió,pidieron,pide,piden,pedido,pidiendo,pedía solicitar
urge instar llamar urgir exhortar
order ordenar
propose proponer=propuso,propusieron,propone,proponen,propuesto,proponiendo,proponía recomendar=recomendó,recomendaron,recomienda,recomiendan,recomendado,recomendando,recomendaba aconsejar
suggest sugerir=sugirió,sugirieron,sugiere,sugieren,sugerido,sugiriendo,sugería
predict predecir=predijo,predijeron,predice,predicen,predicho,prediciendo,predecía pronosticar
refuse rehusar
dismiss descartar=descartó,descartaron,descarta,descartan,descartado,descartando,descartaba
admit admitir reconocer=reconoció,reconocieron,reconoce,reconocen,reconocido,reconociendo,reconocía confesar=confesó,confesaron,confiesa,confiesan,confesado,confesando,confesaba
apologise disculpar
thank agradecer
joke bromear ironizar
repeat repetir=repitió,repitieron,repite,repiten,repetido,repitiendo,repetía reiterar
write escribir=escribió,escribieron,escribe,escriben,escrito,escribiendo,escribía tuitear
report reportar publicar recoger
predict prever=previó,previeron,prevé,prevén,previsto,previendo,preveía
*think pensar=pensó,pensaron,piensa,piensan,pensado,pensando,pensaba creer=creyó,creyeron,cree,creen,creído,creyendo,creía considerar estimar
*want querer=quiso,quisieron,quiere,quieren,querido,queriendo,quería desear
*hope esperar confiar
*fear temer
*doubt dudar
say aducir=adujo,adujeron,aduce,aducen,aducido,aduciendo,aducía acotar alegar avanzar balbucear bramar clamar constatar defender=defendió,defendieron,defiende,defienden,defendido,defendiendo,defendía enumerar esgrimir incidir lanzar mencionar murmurar notificar observar objetar postular proclamar protestar quejar razonar refutar rematar sentenciar susurrar suspirar terciar testificar transmitir trasladar tronar declarar puntualizar ahondar abundar espetar reivindicar deslizar
say cifrar invocar mostrar=mostró,mostraron,muestra,muestran,mostrado,mostrando,mostraba
ask inquirir=inquirió,inquirieron,inquiere,inquieren,inquirido,inquiriendo,inquiría interrogar
announce adelantar desvelar divulgar dictaminar
confirm corroborar certificar
deny refutar
accuse recriminar culpar achacar imputar
criticise arremeter deplorar reprobar afear
praise aplaudir=aplaudió,aplaudieron,aplaude,aplauden,aplaudido,aplaudiendo,aplaudía
demand rogar=rogó,rogaron,ruega,ruegan,rogado,rogando,rogaba suplicar implorar requerir=requirió,requirieron,requiere,requieren,requerido,requiriendo,requería
urge animar invitar conminar alentar=alentó,alentaron,alienta,alientan,alentado,alentando,alentaba
suggest insinuar
predict vaticinar augurar
:*think entender=entendió,entendieron,entiende,entienden,entendido,entendiendo,entendía suponer=supuso,supusieron,supone,suponen,supuesto,suponiendo,suponía sospechar
:*intend planear proyectar
*think ^convencido=convencida,convencidos,convencidas ^seguro=segura,seguros,seguras
*hope ^confiado=confiada,confiados,confiadas
"criticise tildar tachar calificar
say citar
say manifestar=manifestó,manifestaron,manifiesta,manifiestan,manifestado,manifestando,manifestaba continuar=continuó,continuaron,continúa,continúan,continuado,continuando,continuaba
:say mantener=mantuvo,mantuvieron,mantiene,mantienen,mantenido,manteniendo,mantenía reafirmar rememorar evocar asumir aceptar conceder insinuar=insinuó,insinuaron,insinúa,insinúan,insinuado,insinuando,insinuaba interpretar argüir=arguyó,arguyeron,arguye,arguyen,argüido,arguyendo,argüía determinar justificar comprobar=comprobó,comprobaron,comprueba,comprueban,comprobado,comprobando,comprobaba
:*think juzgar intuir=intuyó,intuyeron,intuye,intuyen,intuido,intuyendo,intuía calcular vislumbrar
*hope confiar=confió,confiaron,confía,confían,confiado,confiando,confiaba
*intend aspirar apostar=apostó,apostaron,apuesta,apuestan,apostado,apostando,apostaba
urge abogar emplazar apremiar incitar
answer rebatir contraatacar
criticise reprobar=reprobó,reprobaron,reprueba,reprueban,reprobado,reprobando,reprobaba
praise alabar
propose plantear
:order decretar disponer=dispuso,dispusieron,dispone,disponen,dispuesto,disponiendo,disponía
"say hablar
"say ver=vio,vieron,ve,ven,visto,viendo,veía
`

function formsOf(lemma: string, irregular: readonly string[]): readonly MadeForm[] {
  const made = irregular.length === 7 ? irregular : regular(lemma)
  const [past = '', pasts = '', present = '', presents = '', participle = '', gerund = '', imperfect = ''] = made
  return [
    { form: lemma, shape: 'infinitive' }, ...[past, present, imperfect].map((form): MadeForm => ({ form, shape: 'finite', number: 's' })), ...[pasts, presents, `${imperfect}n`].map((form): MadeForm => ({ form, shape: 'finite', number: 'p' })),
    { form: participle, shape: 'participle' }, { form: gerund, shape: 'gerund' },
  ]
}

function regular(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -2)
  if (lemma.endsWith('ar')) return [`${stem}ó`, `${stem}aron`, `${stem}a`, `${stem}an`, `${stem}ado`, `${stem}ando`, `${stem}aba`]
  return [`${stem}ió`, `${stem}ieron`, `${stem}e`, `${stem}en`, `${stem}ido`, `${stem}iendo`, `${stem}ía`]
}

export const CUES = cueTable(LINES, formsOf)

/** What those open that hold no clause: `warnt vor Hochwasser`, `настаивает на компенсации`. */
export const OBJECTS = objectTable(`
de,del quejar
por abogar apostar
a aspirar
en cifrar
de,del,sobre advertir alertar avisar
`)
