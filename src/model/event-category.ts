/**
 * What an editor can say that happened: the sixteen categories of PLOVER (Open Event Data Alliance 2021, see NOTICE.md), by their names; what each means is told
 * in our own words. No program tells categories.
 */
export const EVENT_CATEGORIES = [
  'agree', 'consult', 'support', 'concede', 'cooperate', 'aid', 'retreat', 'request', 'accuse', 'reject', 'threaten', 'protest', 'sanction', 'mobilize', 'coerce', 'assault',
] as const
export type EventCategory = (typeof EVENT_CATEGORIES)[number]

/** Each in few words, for who chooses one. */
export const EVENT_MEANINGS: Readonly<Record<EventCategory, string>> = {
  agree: 'comes to terms, or says that it will act together', consult: 'meets, visits, calls, negotiates', support: 'begins or betters relations by deeds of diplomacy', concede: 'gives way in words or in law',
  cooperate: 'works together: trade, troops, inquiries', aid: 'gives money, goods, shelter, arms', retreat: 'gives way in deeds: withdraws, releases, hands over', request: 'asks for or demands something',
  accuse: 'disapproves, blames, sues, investigates', reject: 'refuses, vetoes, breaks off', threaten: 'warns of what it will do', protest: 'demonstrates, strikes, blocks, riots',
  sanction: 'cuts back help, trade or relations', mobilize: 'shows or readies force', coerce: 'arrests, seizes, bans, deports', assault: 'attacks, or uses deadly force',
}
