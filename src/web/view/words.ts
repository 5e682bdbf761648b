import type { Control } from '../../model/site.js'
import type { NoticeKind } from '../../model/article.js'
import type { Act, Form, HopKind, Statement } from '../../model/statement.js'

/** What an act is called when it is told: past tense, and the bare verb after "did not". */
const ACT_WORDS: Readonly<Record<Act, readonly [past: string, bare: string]>> = {
  say: ['said', 'say'],
  ask: ['asked', 'ask'],
  answer: ['answered', 'answer'],
  announce: ['announced', 'announce'],
  confirm: ['confirmed', 'confirm'],
  claim: ['claimed', 'claim'],
  deny: ['denied', 'deny'],
  accuse: ['accused', 'accuse'],
  blame: ['blamed', 'blame'],
  criticise: ['criticised', 'criticise'],
  condemn: ['condemned', 'condemn'],
  praise: ['praised', 'praise'],
  warn: ['warned', 'warn'],
  threaten: ['threatened', 'threaten'],
  promise: ['promised', 'promise'],
  demand: ['demanded', 'demand'],
  urge: ['urged', 'urge'],
  order: ['ordered', 'order'],
  propose: ['proposed', 'propose'],
  suggest: ['suggested', 'suggest'],
  predict: ['predicted', 'predict'],
  refuse: ['refused', 'refuse'],
  decline: ['declined', 'decline'],
  dismiss: ['dismissed', 'dismiss'],
  agree: ['agreed', 'agree'],
  disagree: ['disagreed', 'disagree'],
  admit: ['admitted', 'admit'],
  apologise: ['apologised', 'apologise'],
  thank: ['thanked', 'thank'],
  joke: ['joked', 'joke'],
  repeat: ['repeated', 'repeat'],
  write: ['wrote', 'write'],
  report: ['reported', 'report'],
  think: ['thought', 'think'],
  know: ['knew', 'know'],
  want: ['wanted', 'want'],
  intend: ['intended', 'intend'],
  hope: ['hoped', 'hope'],
  fear: ['feared', 'fear'],
  feel: ['felt', 'feel'],
  doubt: ['doubted', 'doubt'],
}

/** `accused`; of a saying that did not happen, `did not say`. */
export function actInWords({ act, negated }: Pick<Statement, 'act' | 'negated'>): string {
  const [past, bare] = ACT_WORDS[act]
  return negated ? `did not ${bare}` : past
}

export const FORM_MEANS: Readonly<Record<Form, string>> = {
  direct: 'all of it is in the speaker’s words',
  indirect: 'told in the reporter’s words',
  mixed: 'some words are the speaker’s, the rest the reporter’s',
}

export const HOP_WORDS: Readonly<Record<HopKind, string>> = {
  outlet: 'outlet',
  agency: 'agency',
  platform: 'platform',
  person: 'person',
  document: 'document',
}

export const CONTROL_WORDS: Readonly<Record<Control, string>> = {
  'state-controlled': 'controlled by the state',
  'captured-public': 'public, but captured by the state',
  'captured-private': 'private, but captured by the state',
}

export const NOTICE_WORDS: Readonly<Record<NoticeKind, string>> = {
  'machine-translation': 'This page says that it was translated by a machine; quoted words are not verbatim.',
  republication: 'This page says that it was first published elsewhere.',
  correction: 'This page says that it has been corrected.',
  update: 'This page says that it has been updated.',
  wire: 'This page says that it is, or rests on, a news agency’s copy.',
  'report-errors': 'This page asks its readers to report errors.',
}

/** Below this, an entry is shown as doubtful: more than four in ten found in this way are wrong. */
const DOUBTFUL = 0.6
const SURE = 0.85

/** A confidence from 0 to 1 as a word and a share of a hundred: `fair, 72 %`. */
export function confidenceInWords(confidence: number): { readonly word: string; readonly share: string; readonly low: boolean } {
  const word = confidence >= SURE ? 'high' : confidence >= DOUBTFUL ? 'fair' : 'low'
  return { word, share: `${Math.round(confidence * 100)} %`, low: confidence < DOUBTFUL }
}
