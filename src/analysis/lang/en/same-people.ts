/**
 * Nouns in the singular by which English news calls the same people in turn, beside those of `implied-nouns.ts`: a body's doctors are its physicians. One line a meaning. Written by hand.
 */
const SAME = `doctor physician medic clinician
teacher educator schoolteacher
lawyer attorney barrister solicitor advocate
scientist researcher academic scholar professor
writer author novelist
farmer grower smallholder
journalist reporter correspondent
police-officer officer constable
pilot captain aviator flyer
lawmaker legislator parliamentarian mp senator representative congressman congresswoman
worker employee staffer
resident villager neighbour neighbor local householder
campaigner activist protester demonstrator
musician player
fisher fisherman trawlerman
physiotherapist therapist
midwife nurse`

/** Nouns that can mean the same people as a noun in the singular, itself among them. */
export const SAME_PEOPLE: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>()
  for (const line of SAME.split('\n')) {
    const words = line.trim().split(' ')
    for (const word of words) found.set(word, new Set([...(found.get(word) ?? []), ...words]))
  }
  return found
})()
