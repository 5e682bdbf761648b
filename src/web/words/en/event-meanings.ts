/** What each category of events means. */
export const eventMeanings = {
  agree: 'comes to terms, or says that it will act together',
  consult: 'meets, visits, calls, negotiates',
  support: 'begins or betters relations by deeds of diplomacy',
  concede: 'gives way in words or in law',
  cooperate: 'works together: trade, troops, inquiries',
  aid: 'gives money, goods, shelter, arms',
  retreat: 'gives way in deeds: withdraws, releases, hands over',
  request: 'asks for or demands something',
  accuse: 'disapproves, blames, sues, investigates',
  reject: 'refuses, vetoes, breaks off',
  threaten: 'warns of what it will do',
  protest: 'demonstrates, strikes, blocks, riots',
  sanction: 'cuts back help, trade or relations',
  mobilize: 'shows or readies force',
  coerce: 'arrests, seizes, bans, deports',
  assault: 'attacks, or uses deadly force',
} as const
