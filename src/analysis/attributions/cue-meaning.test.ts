import { describe, expect, it } from 'vitest'
import { cueMeaning } from './cue-meaning.js'
import { createTokeniser } from '../grammar/tokenise.js'

const tokenise = createTokeniser()

/** What the cue between `{` and `}` means in its sentence; the source is what stands before it. */
function meaning(marked: string) {
  const begin = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  const text = marked.replace(/[{}]/g, '')
  const tokens = tokenise(text, [{ kind: 'paragraph', begin: 0, end: text.length }]).flatMap((block) => block.tokens)
  const cue = tokens.filter((token) => begin <= token.begin && token.end <= end)
  return cueMeaning(cue, text.slice(0, begin).trim(), '', text.slice(end).trim())
}

describe('cueMeaning: the act', () => {
  it.each([
    ['Venn {said} that it was over.', 'say'], ['Venn {denied} that it was over.', 'deny'],
    ['Venn {accused} the council of neglect.', 'accuse'], ['Venn {blamed} the council.', 'blame'],
    ['Venn {refused} to leave.', 'refuse'], ['Venn {declined} to comment.', 'decline'],
    ['Venn {asked} whether it was over.', 'ask'], ['Venn {warned} that it was over.', 'warn'],
    ['Venn {promised} to leave.', 'promise'], ['Venn {demanded} new elections.', 'demand'],
    ['Venn {called for} new elections.', 'demand'], ['Venn {called} it a farce.', 'say'],
    ['Venn {ruled out} new elections.', 'dismiss'], ['Venn {dismissed} the plan.', 'dismiss'],
    ['Venn {wants} it to be over.', 'want'], ['Venn {hopes} that it is over.', 'hope'],
    ['Venn {echoed} the claim.', 'repeat'], ['Venn {has repeatedly urged} calm.', 'urge'],
    ['Venn {tweeted} that it was over.', 'write'], ['Venn {reiterated} that it was over.', 'repeat'],
    ['Her {suggestion} that it was over', 'suggest'], ['Her {promise} to leave', 'promise'],
    ['Her {warning} that it was over', 'warn'], ['{According to} Venn, it is over.', 'say'],
  ])('%s %s', (marked, act) => {
    expect(meaning(marked).act).toBe(act)
  })

  it('hears an order in told with an infinitive, and no order in told with a clause', () => {
    expect(cueMeaning(meaningTokens('told'), 'Venn', '', 'to leave').act).toBe('order')
    expect(cueMeaning(meaningTokens('told'), 'Venn', '', 'that it was over').act).toBe('say')
  })

  it('says nothing of the lemma where there is no verb or noun', () => {
    expect(cueMeaning([], 'Venn', '', 'It is over.')).toEqual({ act: 'say', negated: false, lemma: null })
  })
})

/** The tokens of a few words. */
function meaningTokens(text: string) {
  return tokenise(text, [{ kind: 'paragraph', begin: 0, end: text.length }]).flatMap((block) => block.tokens)
}

describe('cueMeaning: whether the saying is denied', () => {
  it.each([
    ['Venn {did not say} whether it was over.', true], ['Venn {didn’t say} whether it was over.', true],
    ['Venn {has never said} that it was over.', true], ['Venn {would not confirm} the report.', true],
    ['Neither Venn nor Tind {would say} whether it was over.', true], ['Nobody {said} that it was over.', true],
    ['No one {said} that it was over.', true], ['None of them {said} that it was over.', true],
    ['Venn {said} that it was not over.', false], ['Venn {denied} that it was over.', false],
    ['Venn {refused} to leave.', false], ['Nora Venn {said} that it was over.', false],
  ])('%s %s', (marked, negated) => {
    expect(meaning(marked).negated).toBe(negated)
  })

  it('hears `neither` and `nor` right before the source', () => {
    expect(cueMeaning(meaningTokens('said'), 'Venn', '… would come, nor ', 'it').negated).toBe(true)
    expect(cueMeaning(meaningTokens('said'), 'Venn', 'At the manor ', 'it').negated).toBe(false)
  })
})
