/**
 * What English news calls bodies that it need not introduce (`the bloc` for the European Union): names and short names, then the nouns. Written by hand from how the bodies
 * describe themselves; only nouns by which each is commonly meant. A page that calls another body so weighs against them as any rival does.
 */
const CALLED: readonly (readonly [names: string, nouns: string])[] = [
  ['NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation', 'alliance'],
  ['European Union|EU|E.U.', 'bloc union'],
  ['United Nations|UN|U.N.', 'organisation organization body'],
  ['African Union|AU|ECOWAS|Ecowas|ASEAN|Asean|Mercosur|BRICS|Brics|CARICOM|Caricom|Gulf Cooperation Council|GCC|Arab League|Shanghai Cooperation Organisation', 'bloc group'],
  ['OPEC|Opec|OPEC+', 'cartel group'],
  ['International Monetary Fund|IMF', 'fund lender'],
  ['World Bank|European Investment Bank|Asian Development Bank|African Development Bank', 'bank lender'],
  ['European Central Bank|ECB|Bank of England|Federal Reserve', 'bank'],
  ['World Health Organization|World Health Organisation|WHO|UNICEF|Unicef|UNHCR|UNRWA|Unrwa|World Food Programme|WFP|UNESCO|Unesco', 'agency organisation organization body'],
  ['International Atomic Energy Agency|IAEA', 'agency watchdog'],
  ['International Criminal Court|ICC|International Court of Justice|ICJ|European Court of Human Rights', 'court tribunal'],
  ['World Trade Organization|World Trade Organisation|WTO|OSCE|OECD|Interpol', 'organisation organization body'],
  ['Amnesty International|Human Rights Watch|Médecins Sans Frontières|Doctors Without Borders|Reporters Without Borders|Oxfam|Greenpeace|Red Cross', 'group organisation organization charity'],
  ['FIFA|Fifa|UEFA|Uefa|IOC|International Olympic Committee|World Anti-Doping Agency', 'body federation organisation organization'],
]

/** Nouns by which a body is commonly meant, by each of its names. */
export const NOUNS_OF_BODIES: ReadonlyMap<string, readonly string[]> = new Map(CALLED.flatMap(([names, nouns]) => names.split('|').map((name) => [name, nouns.split(' ')] as const)))
