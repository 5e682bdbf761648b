import type { Control } from '../../model/site.js'
import type { NoticeKind } from '../../model/article.js'
import type { Form, HopKind } from '../../model/statement.js'

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
  'machine-summary': 'The page says that a machine made its summary: those are nobody’s words.',
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
