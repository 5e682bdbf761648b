import type { Language } from './language.js'
import { words } from './words.js'

/** How a language's newspapers set interviews. In small letters, by hand. */
export interface InterviewWords {
  /** Labels of a question and of an answer, without full stop or colon: `P.` and `R.` */
  readonly asks: ReadonlySet<string>
  readonly answers: ReadonlySet<string>
  /** Words by which who asks speaks to who answers. */
  readonly address: ReadonlySet<string>
  /** Words of one's own, beside `I`, by which an answer tells that it is one. */
  readonly own: ReadonlySet<string>
  /** What a paragraph begins with that is neither: who held the interview, and who was asked. */
  readonly around: RegExp
  /** What a page says of itself where it is one: at its head or its foot. */
  readonly calledSo: RegExp
  /** Words by which who asks objects without a question mark, and without `you`. */
  readonly objecting: ReadonlySet<string>
}

export const INTERVIEW_WORDS: Readonly<Record<Language['code'], InterviewWords>> = {
  de: {
    asks: words('f frage'), answers: words('a antwort'), address: words('sie ihnen ihr ihre ihrer ihrem ihren'), own: words('mir mich mein meine meiner meinem meinen uns unser unsere'),
    around: /^\s*(?:das (?:gespräch|interview) führte|die fragen stellte|interview:|zur person|aufgezeichnet von|protokoll:|fotos?:)/iu,
    calledSo: /(?:gespräch|interview|das gespräch führte|die fragen stellte)/iu, objecting: words('dennoch trotzdem allerdings hingegen dagegen aber'),
  },
  fr: {
    asks: words('q question'), answers: words('r réponse'), address: words('vous votre vos'), own: words('me m’ moi mon ma mes notre nos'),
    around: /^\s*(?:propos recueillis|recueilli par|entretien réalisé|interview réalisée|photos?\s?:|bio express)/iu,
    calledSo: /(?:entretien|interview|rencontre|propos recueillis|recueilli par|rencontrée?\b)/iu, objecting: words('pourtant cependant toutefois néanmoins or'),
  },
  es: {
    asks: words('p pregunta'), answers: words('r respuesta'), address: words('usted ustedes su sus le'), own: words('me mi mis mí nos nuestro nuestra'),
    around: /^\s*(?:entrevista(?: realizada)? (?:por|de)|texto:|fotos?:|perfil)/iu,
    calledSo: /(?:entrevista|conversa|recibe a|charla|preguntas y respuestas)/iu, objecting: words('embargo obstante pero aseguran cambio'),
  },
  ru: {
    asks: words('в вопрос'), answers: words('о ответ'), address: words('вы вас вам вами ваш ваша ваше ваши вашей вашего'), own: words('мне меня мой моя моё мое мои нам нас наш наша наши'),
    around: /^\s*(?:беседовал|интервью (?:взял|подготовил|провел|провёл)|справка|досье|записал|фото:)/iu,
    calledSo: /(?:интервью|беседова|беседа|разговор|рассказал[аи]? «|поговорили)/iu, objecting: words('однако между но зато впрочем'),
  },
  uk: {
    asks: words('з питання запитання'), answers: words('в відповідь'), address: words('ви вас вам вами ваш ваша ваше ваші вашої вашого'), own: words('мені мене мій моя моє мої нам нас наш наша наші'),
    around: /^\s*(?:розмовля|спілкува|інтерв['’]ю (?:взя|підготу|прове)|довідка|досьє|записа|фото:)/iu,
    calledSo: /(?:інтерв['’]ю|розмовля|розмова|спілкува|поговорили|бесіда)/iu, objecting: words('однак проте але втім натомість'),
  },
}
