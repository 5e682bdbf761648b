import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/article.js'
import { findQuotes } from '../../text/quotes.js'
import type { Extracted } from '../extractor/extract.js'
import { readByModel } from './by-model.js'

/** Reads a paragraph in Norwegian of which a model finds these sources, cues and contents, each by its first words in the text. */
async function read(text: string, finds: readonly { readonly source?: string, readonly cue?: string, readonly content: string, readonly confidence?: number, readonly topic?: number }[], learntMany = true) {
  const block: Block = { kind: 'paragraph', begin: 0, end: text.length }
  const at = (words: string | undefined) => words === undefined ? [] : [{ begin: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const found = finds.map(({ source, cue, content, confidence = 0.8, topic = 0 }): Extracted => ({ source: at(source), cue: at(cue), content: at(content), confidence, topic }))
  const model = { version: 'many-2', extract: () => Promise.resolve({ found, pointed: [] }) }
  const { statements, problems } = await readByModel(text, [{ block, index: 0, language: 'nb' }], findQuotes(text, [block]), model, learntMany)
  return { told: statements.map(({ speakers, content }) => [speakers[0]?.name ?? null, content.map(({ begin, end }) => text.slice(begin, end)).join(' … ')]), forms: statements.map(({ form }) => form), problems }
}

describe('a language that no rules know', () => {
  it.each([
    ['Olms ordfører Ada Rot sa at broen stenges.', 'Olms ordfører Ada Rot', 'Olms ordfører Ada Rot'],
    ['Ada Rot, som bor der, sa at broen stenges.', 'Ada Rot, som bor der', 'Ada Rot'],
    ['Da kom Rot. Rot før han gikk sa at broen stenges.', 'Rot før han', 'Rot'],
    ['Venninnene sa at broen stenges.', 'Venninnene', null],
    ['Folk sier at hun sa at broen stenges.', 'hun', null],
  ])('has who speaks as written, where that is a name: %s', async (text, source, name) => {
    expect((await read(text, [{ source, cue: 'sa', content: 'at broen stenges' }])).told).toEqual([[name, 'at broen stenges']])
  })

  it('has of nearly the same words only what the model is surest of', async () => {
    const text = 'Ada Rot sa at broen stenges til våren, og at fergen går.'
    expect((await read(text, [{ source: 'Ada Rot', content: 'at broen stenges til våren', confidence: 0.6 }, { source: 'Ada Rot', content: 'at broen stenges til', confidence: 0.9 }, { source: 'Ada Rot', content: 'at fergen går' }])).told).toEqual([['Ada Rot', 'at broen stenges til'], ['Ada Rot', 'at fergen går']])
  })

  it('has a whole quote with its last mark', async () => {
    const { told, forms } = await read('«Broen stenges,» sa Ada Rot.', [{ source: 'Ada Rot', content: '«Broen stenges' }])
    expect([told, forms]).toEqual([[['Ada Rot', '«Broen stenges,»']], ['direct']])
  })

  it('has none of a headline’s words for who speaks below it', async () => {
    const text = 'Broen stenges til våren\n\nFergen går, sier Ada Rot.'
    const blocks: Block[] = [{ kind: 'heading', begin: 0, end: 23 }, { kind: 'paragraph', begin: 25, end: text.length }]
    const at = (words: string) => ({ begin: text.indexOf(words), end: text.indexOf(words) + words.length })
    const found: Extracted[] = [{ source: [at('Ada Rot')], cue: [at('sier')], content: [at('Broen stenges til våren'), at('Fergen går')], confidence: 0.8, topic: 0 }]
    const model = { version: 'many-2', extract: () => Promise.resolve({ found, pointed: [] }) }
    const { statements } = await readByModel(text, blocks.map((block, index) => ({ block, index, language: 'nb' })), findQuotes(text, blocks), model, true)
    expect(statements.map(({ content }) => content)).toEqual([[at('Fergen går')]])
  })

  it('has neither what the model doubts nor what is only spoken of', async () => {
    expect((await read('Ada Rot sa at broen stenges.', [{ content: 'at broen stenges', confidence: 0.3 }, { content: 'broen', topic: 0.9 }])).told).toEqual([])
  })

  it('has direct quotes alone from a model that learnt English, and says so', async () => {
    const { told, problems } = await read('«Broen stenges», sa Ada Rot, og at fergen går.', [{ source: 'Ada Rot', content: '«Broen stenges»' }, { source: 'Ada Rot', content: 'at fergen går' }], false)
    expect(told).toEqual([['Ada Rot', '«Broen stenges»']])
    expect(problems.map(({ message }) => message)).toEqual(['This text is in Norwegian Bokmål, which is read by the model alone: direct quotes, with their speakers as written.'])
  })
})
