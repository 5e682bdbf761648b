import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { findQuotes } from '../../text/quotes.js'
import { createTokeniser } from '../grammar/tokenise.js'
import { createExtract } from '../extractor/extract.js'
import { loadNetwork } from '../../neural/load-network.js'
import { findAttributions } from './find-attributions.js'

const tokenise = createTokeniser()
const network = await loadNetwork()
const model = { version: network.version, extract: createExtract(network) }

/** Blocks of one kind, which stand apart by an empty line. */
function blocksOf(text: string, kind: BlockKind): readonly Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const part of text.split('\n\n')) {
    blocks.push({ kind, begin: at, end: at + part.length })
    at += part.length + 2
  }
  return blocks
}

async function attributionsOf(text: string, kind: BlockKind = 'paragraph') {
  const blocks = blocksOf(text, kind)
  return (await findAttributions({ text, blocks: tokenise(text, blocks), quotes: findQuotes(text, blocks) }, model)).attributions
}

/** `source|cue|content` of each attribution, in the order of the text; pieces of one role are joined by ` … `. */
async function read(text: string, kind: BlockKind = 'paragraph'): Promise<readonly string[]> {
  const words = (spans: readonly Span[]) => spans.map(({ begin, end }) => text.slice(begin, end)).join(' … ')
  return (await attributionsOf(text, kind)).map(({ source, cue, content }) => [source, cue, content].map(words).join('|'))
}

describe('findAttributions: a clause after the verb', () => {
  it.each<[string, readonly string[]]>([
    ['Venn said that the bridge was safe.', ['Venn|said|that the bridge was safe']],
    ['Venn said the bridge was safe.', ['Venn|said|the bridge was safe']],
    ['Orla Venn said on Monday that the bridge was safe.', ['Orla Venn|said|that the bridge was safe']],
    ['On Friday, Venn said the bridge was safe.', ['Venn|said|the bridge was safe']],
    ['Venn asked whether the bridge was safe.', ['Venn|asked|whether the bridge was safe']],
    ['Venn wondered why the bridge was closed.', ['Venn|wondered|why the bridge was closed']],
    ['Venn told reporters that the bridge was safe.', ['Venn|told|that the bridge was safe']],
    ['Venn told the council the bridge was safe.', ['Venn|told|the bridge was safe']],
    ['Venn said to reporters that the bridge was safe.', ['Venn|said|that the bridge was safe']],
    ['Venn said the bridge was “safe”.', ['Venn|said|the bridge was “safe”']],
    ['Venn said she would “never” leave.', ['Venn|said|she would “never” leave']],
    ['Venn hopes that the bridge will hold.', ['Venn|hopes|that the bridge will hold']],
    ['Venn believes that the bridge is safe.', ['Venn|believes|that the bridge is safe']],
    ['Venn did not say whether the bridge was safe.', ['Venn|did not say|whether the bridge was safe']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: an infinitive, an object or a particle after the verb', () => {
  it.each<[string, readonly string[]]>([
    ['Venn ordered the guards to leave.', ['Venn|ordered|the guards to leave']],
    ['Venn wants the council to close the bridge.', ['Venn|wants|the council to close the bridge']],
    ['Venn refused to close the bridge.', ['Venn|refused|to close the bridge']],
    ['Venn promised to rebuild the bridge.', ['Venn|promised|to rebuild the bridge']],
    ['Venn threatened to close the bridge.', ['Venn|threatened|to close the bridge']],
    ['Venn declined to comment.', ['Venn|declined|to comment']],
    ['Venn blamed the council for the collapse.', ['Venn|blamed|the council for the collapse']],
    ['Venn blamed the council for the collapse, which killed two people.',
      ['Venn|blamed|the council for the collapse']],
    ['Venn accused the council of neglect.', ['Venn|accused|the council of neglect']],
    ['Venn accused the council of “starving” the schools.', ['Venn|accused|the council of “starving” the schools']],
    ['Venn demanded new elections.', ['Venn|demanded|new elections']],
    ['Venn called for new elections.', ['Venn|called for|new elections']],
    ['Venn ruled out new elections.', ['Venn|ruled out|new elections']],
    ['Venn warned against closing the bridge.', ['Venn|warned against|closing the bridge']],
    ['Venn denied taking bribes.', ['Venn|denied|taking bribes']],
    ['Venn suggested closing the bridge.', ['Venn|suggested|closing the bridge']],
    ['Venn called the plan “reckless”.', ['Venn|called|the plan “reckless”']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: a quote after the verb', () => {
  it.each<[string, readonly string[]]>([
    ['Venn said: “The bridge is safe.”', ['Venn|said:|“The bridge is safe.”']],
    ['Venn said, “The bridge is safe.”', ['Venn|said|“The bridge is safe.”']],
    ['Venn said: “The bridge is safe.” He left.', ['Venn|said:|“The bridge is safe.”']],
    ['Venn said: « The bridge is safe. »', ['Venn|said:|« The bridge is safe. »']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: content before the cue, in either order', () => {
  it.each<[string, readonly string[]]>([
    ['“The bridge is safe,” Venn said.', ['Venn|said|“The bridge is safe,”']],
    ['“The bridge is safe,” said Venn.', ['Venn|said|“The bridge is safe,”']],
    ['"The bridge is safe," said Venn.', ['Venn|said|"The bridge is safe,"']],
    ['‘The bridge is safe,’ said Venn.', ['Venn|said|‘The bridge is safe,’']],
    ['„The bridge is safe“, said Venn.', ['Venn|said|„The bridge is safe“']],
    ['« The bridge is safe », said Venn.', ['Venn|said|« The bridge is safe »']],
    ['‘It’s the farmers’ bridge,’ said Venn.', ['Venn|said|‘It’s the farmers’ bridge,’']],
    ['“Is the bridge safe?” asked Venn.', ['Venn|asked|“Is the bridge safe?”']],
    ['“Will it hold?” Venn asked.', ['Venn|asked|“Will it hold?”']],
    ['“The bridge is safe,” said Orla Venn, a doctor.', ['Orla Venn, a doctor|said|“The bridge is safe,”']],
    ['“The bridge is safe,” said Orla Venn, 40.', ['Orla Venn, 40|said|“The bridge is safe,”']],
    ['“The bridge is safe,” Venn told reporters on Friday.', ['Venn|told|“The bridge is safe,”']],
    ['The bridge is safe, Venn said.', ['Venn|said|The bridge is safe']],
    ['The bridge is safe, said Venn.', ['Venn|said|The bridge is safe']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: a cue in the midst of its content', () => {
  it.each<[string, readonly string[]]>([
    ['The bridge, Venn said, is safe.', ['Venn|said|The bridge … is safe']],
    ['The bridge, Venn has said, could fall.', ['Venn|has said|The bridge … could fall']],
    ['“The bridge is safe,” Venn said. “Nobody need worry.”',
      ['Venn|said|“The bridge is safe,” … “Nobody need worry.”']],
    ['“The bridge is safe,” said Venn, “and it will stay so.”',
      ['Venn|said|“The bridge is safe,” … “and it will stay so.”']],
    ['The bridge, according to Venn, is safe.', ['Venn|according to|The bridge … is safe']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: passives', () => {
  it.each<[string, readonly string[]]>([
    ['The plan was rejected by Brask, Olm, and Tavria.', ['Brask, Olm, and Tavria|was rejected|The plan']],
    ['The hall was backed by two pillars.', []],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: according to', () => {
  it.each<[string, readonly string[]]>([
    ['According to Venn, the bridge is safe.', ['Venn|According to|the bridge is safe']],
    ['But according to Venn, the bridge is safe.', ['Venn|according to|the bridge is safe']],
    ['The bridge is safe, according to Venn.', ['Venn|according to|The bridge is safe']],
    ['The bridge is safe, according to Orla Venn, a doctor from Arden.',
      ['Orla Venn, a doctor from Arden|according to|The bridge is safe']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: nouns that report', () => {
  it.each<[string, readonly string[]]>([
    ['The council rejected her claim that the bridge was safe.',
      ['The council|rejected|her claim that the bridge was safe', 'her|claim|that the bridge was safe']],
    ['The claim that tolls were stolen came from the losing side.', ['the losing side|claim|that tolls were stolen']],
    ['Venn echoed his suggestion that the bridge was safe.',
      ['Venn|echoed|his suggestion that the bridge was safe', 'his|suggestion|that the bridge was safe']],
    ['Her promise to rebuild the bridge won the vote.', ['Her|promise|to rebuild the bridge']],
    ['The plan to rebuild the bridge is old.', []],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: who is the source', () => {
  it.each<[string, readonly string[]]>([
    ['Venn, a doctor, said the bridge was safe.', ['Venn, a doctor,|said|the bridge was safe']],
    ['Venn, who lives in Arden, said the bridge was safe.', ['Venn, who lives in Arden,|said|the bridge was safe']],
    ['Sources close to Venn said the bridge was safe.', ['Sources close to Venn|said|the bridge was safe']],
    ['Venn, Tind and Roth said the bridge was safe.', ['Venn, Tind and Roth|said|the bridge was safe']],
    ['Neither Venn nor Tind would say whether the bridge was safe.',
      ['Neither Venn nor Tind|would say|whether the bridge was safe']],
    ['Venn left the hall, saying the bridge was safe.', ['Venn|saying|the bridge was safe']],
    ['Venn praised the plan but warned that it was late.', ['Venn|praised|the plan', 'Venn|warned|that it was late']],
    ['Venn said that the bridge was safe, and Tind said that it was closed.',
      ['Venn|said|that the bridge was safe', 'Tind|said|that it was closed']],
    ['Venn said the bridge was safe, but Tind denied it.', ['Venn|said|the bridge was safe', 'Tind|denied|it']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: statements inside statements', () => {
  it.each<[string, readonly string[]]>([
    ['“I think the bridge is safe,” Venn said.', ['Venn|said|“I think the bridge is safe,”']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: labels, signatures and transcripts', () => {
  it.each<[string, readonly string[]]>([
    ['Venn: “The bridge is safe.”', ['Venn||“The bridge is safe.”']],
    ['Venn: Is it safe?\n\nTind: It is.\n\nVenn: Are you sure?',
      ['Venn||Is it safe?', 'Tind||It is.', 'Venn||Are you sure?']],
    ['Q: Is the bridge safe?\n\nA: It is.', ['Q||Is the bridge safe?', 'A||It is.']],
    ['“The bridge is safe.” —Orla Venn, mayor of Arden', ['Orla Venn, mayor of Arden||“The bridge is safe.”']],
    ['“The bridge is safe.”\n\n—Orla Venn, mayor of Arden', ['Orla Venn, mayor of Arden||“The bridge is safe.”']],
    ['From Orla Venn: “The bridge is safe.”', ['Orla Venn|From|“The bridge is safe.”']],
    ['The vote: Two hundred came.', []],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: quotes that go on, and quotes beside', () => {
  it.each<[string, readonly string[]]>([
    ['Venn said: “The bridge is safe.\n\n“Nobody need worry.”',
      ['Venn|said:|“The bridge is safe. … “Nobody need worry.”']],
    ['Venn said: “One.\n\n“Two.\n\n“Three.” He left.', ['Venn|said:|“One. … “Two. … “Three.”']],
    ['Orla Venn left the hall. “The bridge is safe.”', ['Orla Venn||“The bridge is safe.”']],
    ['“The bridge is safe.” Orla Venn left the hall.', ['Orla Venn||“The bridge is safe.”']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: no statements', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['The bridge fell on Monday.', []],
    ['The bridge is “safe”.', []],
    ['The book “The Long Bridge” sold well.', []],
    ['Orla “Bluebell” Venn crossed the bridge.', []],
    ['Many people crossed the bridge, which the council built in 1990.', []],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: headlines', () => {
  it.each<[string, readonly string[]]>([
    ['Bridge Unsafe, Engineer Warns', ['Engineer|Warns|Bridge Unsafe']],
    ['‘Bridge Unsafe,’ Engineer Warns', ['Engineer|Warns|‘Bridge Unsafe,’']],
    ['Minister: Bridge is safe', ['Minister|:|Bridge is safe']],
    ['Bridge Opens After Two Years', []],
    ['Weather: Rain in the north', []],
  ])('%s', async (text, expected) => {
    expect(await read(text, 'heading')).toEqual(expected)
  })
})

describe('findAttributions: what it reads', () => {
  it.each<BlockKind>(['caption', 'notice', 'furniture'])('nothing in a %s', async (kind) => {
    expect(await read('Venn said that the bridge was safe.', kind)).toEqual([])
  })

  it.each<BlockKind>(['paragraph', 'standfirst', 'list', 'quote'])('statements in a %s', async (kind) => {
    expect(await read('Venn said that the bridge was safe.', kind)).toEqual(['Venn|said|that the bridge was safe'])
  })

  it.each([
    ['Venn said that it was safe.', 'speech'], ['Venn refused to leave.', 'speech'],
    ['Venn hopes that it is safe.', 'attitude'], ['Venn wants the council to leave.', 'attitude'],
  ])('tells speech from attitude: %s', async (text, kind) => {
    expect((await attributionsOf(text)).map((attribution) => attribution.kind)).toEqual([kind])
  })

  it('says by which rule it found each, and how sure it is', async () => {
    for (const { by, confidence } of await attributionsOf('Venn said it was safe. “It is,” said Tind. Roth: “No.”')) {
      expect(by).toMatch(/^(?:rules\/[a-z]|attribution-\d)/)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})

describe('findAttributions: by a verb within what somebody says', () => {
  it.each<[string, readonly string[]]>([
    ['The mayor, Orla Venn, said the harbour master had told her that the quay was unsafe.', [
      'The mayor, Orla Venn,|said|the harbour master had told her that the quay was unsafe', 'the harbour master|had told|that the quay was unsafe']],
    ['“The minister promised that the ferry would wait for us,” Orla Venn told reporters on Monday.', [
      'Orla Venn|told|“The minister promised that the ferry would wait for us,”', 'The minister|promised|that the ferry would wait for us']],
    ['“I told the council that the ferry would wait,” Orla Venn said on Monday.', ['Orla Venn|said|“I told the council that the ferry would wait,”', 'I|told|that the ferry would wait']],
    ['“I ask you to wait for the ferry,” Orla Venn said on Monday.', ['Orla Venn|said|“I ask you to wait for the ferry,”']],
    ['Orla Venn said that the islands had agreed to close the quay.', ['Orla Venn|said|that the islands had agreed to close the quay', 'the islands|had agreed|to close the quay']],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })
})

describe('findAttributions: how a source wants to be called', () => {
  it('is no statement', async () => {
    expect(await read('A senior official who asked not to be named said the talks had failed.')).toEqual([
      'A senior official who asked not to be named|said|the talks had failed'])
  })
})
