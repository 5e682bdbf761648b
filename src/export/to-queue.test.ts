import { expect, test } from 'vitest'
import { assignment } from '../model/assignment.js'
import { quoteOf, textIdentity } from '../model/quote.js'
import { entry } from '../../test/browser/made.js'
import { toLooseContract } from './to-queue.js'

const page = (text: string) => entry({ name: text, url: 'https://paper.example/a', title: 'x', language: 'en', blocks: [['paragraph', text]], statements: [] }).article
const was = 'The ferry had been kept in port for a day. “We will sail in the autumn,” said Jon Aske. A deck hand had heard nothing.'
const words = '“We will sail in the autumn,” said Jon Aske'

test.each([
  ['the words themselves', was.replace('kept in port', 'moored'), words],
  ['others between what stood around them', was.replace('will sail', 'may well never sail'), '“We may well never sail in the autumn,” said Jon Aske'],
  ['what stands behind what stood before', was.replace(/“We.*/, '“No boat sails at all.” Nobody knew.'), '“No boat sails at all.” Nobody knew.'],
  ['what stands before what stood behind', was.replace(/^.*autumn,”/, '“Never,”'), '“Never,” said Jon Aske. A deck hand'],
  ['nothing, where neither stands, or several times', 'The ferry sails. Nobody said more than that.', null],
])('of a decision that fits no more is told what stands there now: %s', (_, text, told) => {
  const begin = was.indexOf(words)
  const quote = quoteOf(was, { begin, end: begin + words.length })
  const decision = assignment({ at: '2031-01-01T00:00:00.000Z', editor: 'Eda', target: { capture: 'c', statement: 's', quote, roles: { source: [], cue: [], content: [] }, text: textIdentity(was) }, speaker: 'Jon Aske', actor: 'Another', why: 'x', undoes: null }, '1')
  const { nowWords } = toLooseContract({ is: 'assignment', decision, page: page(was), now: page(text), handlings: [] })
  if (told === null) expect(nowWords).toBeNull()
  else expect(nowWords).toContain(told)
})
