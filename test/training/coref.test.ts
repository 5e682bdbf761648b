import { describe, expect, it } from 'vitest'
import { createTokeniser } from '../../src/analysis/grammar/tokenise.js'
import { gapRows, titleOf } from '../../training/coref-gap.js'
import { gumDocument } from '../../training/coref-gum.js'
import { peopleIn, POSSESSIVE, SUBJECT } from '../../training/coref-people.js'

const types = ['name', 'pronoun', 'description']

describe('GUM', () => {
  it('gives the cores of its phrases, with their clusters', () => {
    const word = (id: number, form: string, pos: string, head: number, relation: string, misc: string) => `${id}\t${form}\t_\t${pos}\t_\t_\t${head}\t${relation}\t_\t${misc}`
    const conllu = ['# newpar', '# sent_id = a-1',
      word(1, 'Mayor', 'NOUN', 2, 'nmod', 'Entity=(1-person-giv:act-Ann'), word(2, 'Orla', 'PROPN', 4, 'nsubj', '_'), word(3, 'Venn', 'PROPN', 2, 'flat', 'Entity=1)'), word(4, 'left', 'VERB', 0, 'root', '_'),
      word(5, 'the', 'DET', 6, 'det', 'Entity=(2-place-new'), word(6, 'hall', 'NOUN', 4, 'obj', 'Entity=2)|SpaceAfter=No'), word(7, '.', 'PUNCT', 4, 'punct', '_'),
      '', '# newpar', '# sent_id = a-2', word(1, 'She', 'PRON', 2, 'nsubj', 'Entity=(1-person)'), word(2, 'waved', 'VERB', 0, 'root', 'SpaceAfter=No'), word(3, '.', 'PUNCT', 2, 'punct', '_'), ''].join('\n')
    const { text, mentions } = gumDocument(conllu)
    expect(text).toBe('Mayor Orla Venn left the hall.\n\nShe waved.')
    expect(mentions.map(({ begin, end, type, cluster }) => [text.slice(begin, end), types[type], cluster])).toEqual([['Orla Venn', 'name', 0], ['the hall', 'description', 1], ['She', 'pronoun', 0]])
  })
})

describe('GAP', () => {
  const head = 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL'
  const paragraph = '𝄞 Zoë met Orla before she left.'
  const row = (she: number) => `x-1\t${paragraph}\tshe\t${she}\tZoë\t2\tTRUE\tOrla\t10\tFALSE\thttp://en.wikipedia.org/wiki/Zo%C3%AB_Venn_(singer)`

  it('counts places in code points', () => {
    const [one] = gapRows(`${head}\n${row(22)}\n`)
    expect(one?.text.slice(one.pronoun.at, one.pronoun.at + 3)).toBe('she')
    expect([one?.a.same, one?.b.same]).toEqual([true, false])
  })

  it('says where its places are wrong', () => {
    expect(() => gapRows(`${head}\n${row(21)}\n`)).toThrow('x-1: "she" isn\'t at 22')
  })

  it('puts the title of the page before the paragraph when asked', () => {
    expect(gapRows(`${head}\n${row(22)}\n`, true)[0]?.text).toBe(`Zoë Venn\n\n${paragraph}`)
    expect(titleOf('http://en.wikipedia.org/wiki/100%_Orla')).toBe('100% Orla')
  })
})

describe('mentions', () => {
  const read = (text: string) => createTokeniser()(text, [{ begin: 0, end: text.length, kind: 'paragraph' }])

  it('of people say which pronoun could stand there', () => {
    const text = 'Orla Venn said that Jonas Pell had read Orla Venn’s letter.'
    const tokens = read(text)
    const words = tokens.flatMap((b) => b.tokens)
    const people = peopleIn({ tokens, input: { begins: words.map((w) => w.begin), ends: words.map((w) => w.end) } as never })
    const [orla, jonas, own] = people
    expect(people).toHaveLength(3)
    expect([orla?.[2] === own?.[2], orla?.[2] === jonas?.[2]]).toEqual([true, false])
    expect([orla?.[4], jonas?.[4], own?.[4]]).toEqual([SUBJECT, SUBJECT, POSSESSIVE])
    expect([orla?.[3], jonas?.[3]]).toEqual([2, 1])
    expect(own?.[1]).toBe(words.findIndex((w) => w.text === 'letter') - 1)
  })
})
