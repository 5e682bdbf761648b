import { textOf } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { Sentence } from '../grammar/sentences.js'

/**
 * Whom a question is put to where the answer tells it: `Asked by Roe whether she would go, Moss said`, `“Why?” Roe asked. “I was tired,” Moss replied.` `order`: places of
 * the statements as they stand on the page. Where two speak, or nobody is named, it stays as it is.
 */
export function withAnswerers(statements: readonly Statement[], order: readonly number[], sentenceOf: readonly (Sentence | null)[], text: string): readonly Statement[] {
  const result = [...statements]
  order.forEach((i, k) => {
    const [asked, next] = [statements[i], statements[order[k + 1] ?? -1]]
    if (asked?.act !== 'ask' || next === undefined || asked.addressees.length > 0 || next.within === asked.id) return
    const [asker] = asked.speakers
    const [one, ...others] = next.speakers
    if (one === undefined || others.length > 0 || (one.name === null && !/^(?:he|she)$/iu.test(one.as)) || (asker?.name != null && asker.name === one.name)) return
    const [own, other] = [sentenceOf[i] ?? null, sentenceOf[order[k + 1] ?? -1] ?? null]
    if (own === null || other === null || own.inside !== null || other.inside !== null) return
    const isInOne = own === other && asked.cue.some((c) => /^(?:asked|pressed|questioned|challenged)\b/iu.test(textOf(text, c)) && /^[\s“"]*$/u.test(text.slice(own.begin, c.begin)))
    const isAnswer = own !== other && one.name !== null && next.act === 'answer' && other.block - own.block <= 1 && asked.form === 'direct' && !next.addressees.some(({ name }) => name !== null && name !== asker?.name)
    if (isInOne || isAnswer) result[i] = { ...asked, addressees: [{ name: one.name, as: one.as }] }
  })
  return result
}
