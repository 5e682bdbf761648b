/** Documents and messages that somebody sends or puts out, and how they are put out. Written by hand, from the names that newsrooms give their sources. */

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/\s+/))
}

/** Nouns for a piece of words that is sent, posted or printed, by their lemmas. */
export const SENT_WORDS: ReadonlySet<string> = words(`
  statement letter email e-mail message memo memorandum note notice release bulletin communique communiqué circular leaflet flyer pamphlet newsletter text
  post posting tweet thread blog update alert advisory petition declaration manifesto telegram cable dispatch fax card poster placard sign banner advertisement advert ad
  report brief filing affidavit motion complaint lawsuit submission opinion order ruling warning statement reply response voicemail broadcast announcement
`)

/** Verbs of who puts such a piece out. */
export const ISSUING: ReadonlySet<string> = words(`
  issue release publish send post circulate write sign file deliver distribute hand put share record submit draft pen print run broadcast leave make give compose dispatch lodge
`)
