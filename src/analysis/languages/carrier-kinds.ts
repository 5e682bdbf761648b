import type { AttributionKind } from '../../model/attribution.js'
import type { Act, Form, HopKind } from '../../model/statement.js'
import type { Language } from '../lang/language.js'
import { CARRIERS } from '../lang/carriers.js'
import type { Finding } from './found.js'

/** How a find is counted: by its cue, else as something said. */
export function formOf({ found }: Finding): { readonly form: Form, readonly kind: AttributionKind, readonly act: Act } {
  return { form: found.direct ? 'direct' : 'indirect', kind: found.form?.kind ?? 'speech', act: found.form?.act ?? 'say' }
}

/** What a teller is: an outlet or a document by its noun, else somebody. */
export function kindOfName(name: string, language: Language): HopKind {
  const words = name.toLowerCase().match(/[\p{L}’-]+/gu) ?? []
  const { documents, studies } = CARRIERS[language.code]
  if (words.some((word) => /^(?:\p{L}{0,20}agentur|agence|agencia|агентств[оа]|агенці[яї])$/u.test(word))) return 'agency'
  if (words.slice(0, 3).some((word) => language.isOutlet(word))) return 'outlet'
  return words.slice(0, 3).some((word) => language.roleOf(word) === null && (documents.test(word) || studies.test(word))) ? 'document' : 'person'
}
