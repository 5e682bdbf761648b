import type { TranslatedArticle, TranslatedStatement } from '../model/translated.js'
import { dateInWords, timeInWords } from './dates-in-words.js'
import { madeBy } from './read-in.js'
import type { WordingContract } from './translation.js'
import { toTranslation } from './to-translation.js'
import { visible } from './visible.js'

/** A translation for people who read a terminal: the original, then how it reads, who made it and what is missing. */
export function translationText(text: TranslatedStatement | TranslatedArticle): string {
  const told = toTranslation(text)
  const lines = told.of === 'article' ? [told.text ?? ''] : [`${told.source ?? ''} ${told.cue ?? ''}`.trim(), told.content ?? '']
  const originals = 'statement' in text ? [...text.statement.source, ...text.statement.cue, ...text.statement.content].sort((a, b) => a.begin - b.begin).map(({ begin, end }) => text.article.text.slice(begin, end)).join(' ') : null
  const { engines, editors } = madeBy(text)
  const labels = [
    ...engines.map(({ engine, version, day }) => `Translated automatically by ${engine} ${version} on ${dateInWords(day)}.`), ...editors.map(({ name, day }) => `Worded by ${name} on ${dateInWords(day)}.`),
    ...(engines.length + editors.length === 0 ? [] : ['What is on record is the original.']), ...(told.whole ? [] : [`Not all of it is translated${told.problem === null ? '' : `: ${told.problem}`}.`]),
  ]
  return [...(originals === null ? [] : [`Original: ${originals}`, '']), ...lines.filter((line) => line !== ''), '', labels.join(' ')].flatMap((line) => line.split('\n')).map(visible).join('\n') + '\n'
}

/** What editors worded, a few lines each. */
export function wordingsText(items: readonly WordingContract[]): string {
  if (items.length === 0) return 'No translation was corrected.\n'
  return items.map(({ id, at, editor, note, original, to, before, after, undoes, counts }) => [
    `${id}  ${timeInWords(at)}  ${editor}${counts || undoes !== null ? '' : '  (counts no more)'}`, undoes === null ? `    ${original} → ${to}: ${before === '' ? '' : `[-${before}-] `}{+${after}+}` : `    takes ${undoes} back`, ...(note === '' ? [] : [`    ${note}`]),
  ].map(visible).join('\n')).join('\n\n') + '\n'
}
