import { declineUkrainian, givenForms } from '../slavic/given-names.js'
import { declined } from '../slavic/name-form.js'
import type { DeclinedName } from '../language.js'

/** Common given names, by hand; `ігор:ігорь` has a soft stem, `федір:федор` another vowel in its other forms. */
const WOMEN = `
анна ганна марія олена ольга наталія наталя ірина тетяна світлана катерина юлія анастасія дарія дарина дар’я ксенія оксана лариса галина ніна віра надія любов людмила поліна зоя валентина тамара олександра вікторія аліна
альона крістіна христина марина маргарита вероніка валерія євгенія софія діана інна жанна лідія раїса яна уляна варвара єлизавета лілія антоніна майя алла злата мирослава соломія леся зоряна іванна орися роксолана богдана ярослава стефанія лєна
`
const MEN = `
іван андрій сергій олексій дмитро михайло микола володимир олександр павло петро юрій ігор:ігорь олег віктор борис костянтин василь анатолій євген:євген максим руслан віталій денис антін:антон антон роман григорій ілля микита
кирило артем степан тимофій федір:федор гліб єгор матвій вадим валерій в’ячеслав станіслав ярослав святослав леонід лев:лев марк семен яків:яков аркадій геннадій георгій герман данило едуард захар родіон сава тарас тимур пилип хома богдан остап назар орест ростислав тадей любомир зіновій мирон мар’ян маркіян нестор устим лука
`
const FORMS = givenForms(WOMEN, MEN, (name, gender, stem) => name === 'василь' ? [['василя', 'g', 'a'], ['василю', 'd'], ['василеві', 'd', 'p'], ['василем', 'i']] : declineUkrainian(name, gender, stem))

const straight = (word: string) => word.replace(/['ʼ]/g, '’')
export const declinedUkrainian = (words: readonly string[]): DeclinedName => declined(words.map(straight), FORMS, 'uk')
export const isGivenUkrainian = (word: string) => FORMS.has(straight(word.toLowerCase()))
