/**
 * Words that stand before a colon and name no speaker: days and months, parts of a page, of an event's notice, of a match report.
 * In small letters. Written by hand.
 */
export const NO_SPEAKERS: ReadonlySet<string> = new Set((
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight january february march april may june july august '
  + 'september october november december note notes update updated correction clarification when where what why how who date time place venue location '
  + 'price cost tickets email phone tel telephone address website web source sources photo photos picture pictures image video audio related read more '
  + 'see also tip tips warning warnings fact facts background context summary contents share follow subscribe listen watch published posted filed tags topics '
  + 'category ps up next injuries attendance goals scorers lineup result score standings weather sport business world opinion analysis editor’s'
).split(' '))

/** First and second person and the question mark: what speech has, and lists of facts lack. */
export const SPOKEN = /\?|\b(?:I|I’m|I'm|I’ve|I've|we|we’re|we're|us|our|my|me|you|your|yours)\b/iu

/** First person alone. */
export const FIRST_PERSON = /\b(?:I|I[’'](?:m|ve|ll|d)|me|my|mine|we|we[’'](?:re|ve|ll|d)|us|our|ours)\b/u

/** How a word ends that stands for somebody before a headline's colon: `Minister: bridge is safe`. */
export const HEADLINE_SPEAKERS = /(?:minister|president|mayor|chief|official|officials|spokesman|spokeswoman|spokesperson|police|ministry|report|study|poll|experts?|analysts?|scientists?|governor|secretary|leader|pm|fm|ceo|head|chancellor|premier|king|queen|judge|court|union|sources?|witness(?:es)?)$/

/** What stands before a headline's colon and names a kind of article, not somebody. */
export const HEADLINE_LABELS: ReadonlySet<string> = new Set([
  ...'interview opinion analysis review watch video exclusive breaking update live explainer profile letter letters editorial comment photo photos podcast factbox timeline obituary recap preview poll quiz recipe guide gallery feature essay book film'.split(' '),
  'fact check', 'fact - check', 'fact-check', 'factcheck', 'in pictures', 'must read', 'must-read', 'long read', 'at a glance', 'in brief', 'hands on', 'hands-on', 'spoiler', 'spotlight', 'deals', 'best of',
])
