import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../test/pages/made.js'
import { tokenIndex } from '../grammar/token-index.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { withWholeBounds } from './bounds.js'

const tokenise = createTokeniser()

/** Source, cue and content after the pass, given as their words. */
function bounded(text: string, source: string, cue: string, content: string): string {
  const at = (words: string) => words === '' ? [] : [{ begin: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const found = withWholeBounds({ source: at(source), cue: at(cue), content: at(content) }, tokenIndex(tokenise(text, paragraphs(text))))
  return [found.source, found.cue, found.content].map((spans) => spans.map(({ begin, end }) => text.slice(begin, end)).join(' … ')).join('|')
}

describe('withWholeBounds', () => {
  it.each([
    ['that', 'Venn told reporters that the quay was safe.', 'Venn', 'told', 'the quay was safe', 'Venn|told|that the quay was safe'],
    ['no that elsewhere', 'Venn told reporters the quay was safe.', 'Venn', 'told', 'the quay was safe', 'Venn|told|the quay was safe'],
    ['auxiliaries', 'Venn has also said the quay was safe.', 'Venn', 'said', 'the quay was safe', 'Venn|has also said|the quay was safe'],
    ['a governed preposition', 'Venn warned against closing the quay.', 'Venn', 'warned', 'against closing the quay', 'Venn|warned against|closing the quay'],
    ['an infinitive’s to', 'Venn agreed to close the quay.', 'Venn', 'agreed', 'to close the quay', 'Venn|agreed|to close the quay'],
    ['an article alone as source', 'The claim that votes were bought was false.', 'The', 'claim', 'that votes were bought', '|claim|that votes were bought'],
    ['a possessor cut off', 'In spring Port Ellery’s central bank said that rates would fall.', '’s central bank', 'said', 'that rates would fall', 'Port Ellery’s central bank|said|that rates would fall'],
    ['a possessor’s ending', 'Tind echoed the mayor’s suggestion that the quay was safe.', 'the mayor’s', 'suggestion', 'that the quay was safe', 'the mayor|suggestion|that the quay was safe'],
  ])('%s', (_, text, source, cue, content, expected) => {
    expect(bounded(text, source, cue, content)).toBe(expected)
  })

  it('keeps of a source in pieces the possessor that stands before its noun', () => {
    const text = 'The council rejected her claim that the quay was safe.'
    const tokens = tokenIndex(tokenise(text, paragraphs(text)))
    const her = { begin: text.indexOf('her'), end: text.indexOf('her') + 3 }
    const claim = { begin: her.end + 1, end: her.end + 6 }
    expect(withWholeBounds({ source: [{ begin: 0, end: 11 }, her], cue: [claim], content: [{ begin: claim.end + 1, end: text.length - 1 }] }, tokens).source).toEqual([her])
  })
})
