/**
 * Nouns by which English news means somebody again, by the offices, titles and trades that they take in: `the lawmaker` is a senator, `the royal` a prince. Written by hand.
 */
const IMPLIED: Readonly<Record<string, string>> = {
  'royal monarch': 'king queen prince princess duke duchess emperor empress sultan emir',
  'lawmaker legislator parliamentarian': 'senator representative congressman congresswoman mp councillor councilman councilwoman assemblyman assemblywoman deputy delegate',
  'politician': 'senator representative congressman congresswoman mp mep councillor minister mayor governor premier president candidate lawmaker',
  'leader': 'president premier chancellor king queen sultan emir',
  'premier': 'minister',
  'academic scholar': 'professor lecturer historian economist philosopher sociologist political-scientist',
  'researcher': 'professor scientist biologist chemist physicist economist historian psychologist sociologist ecologist geologist epidemiologist virologist geneticist',
  'scientist': 'biologist chemist physicist ecologist geologist seismologist meteorologist epidemiologist virologist geneticist astronomer oceanographer climatologist glaciologist volcanologist neurologist',
  'expert': 'professor lecturer analyst economist scientist researcher consultant',
  'writer author': 'novelist poet playwright essayist biographer journalist',
  'musician': 'singer guitarist drummer pianist violinist cellist composer conductor rapper bassist',
  'performer entertainer': 'singer actor actress comedian dancer rapper musician',
  'star': 'actor actress singer rapper striker midfielder winger sprinter quarterback footballer',
  'artist': 'painter sculptor singer rapper musician illustrator',
  'footballer player': 'striker goalkeeper midfielder defender winger forward captain',
  'sportsman athlete': 'sprinter runner swimmer cyclist boxer striker skater golfer',
  'officer': 'sergeant inspector constable superintendent detective captain lieutenant colonel',
  'soldier': 'sergeant corporal private lieutenant',
  'cleric clergyman churchman': 'bishop archbishop reverend pastor imam rabbi priest vicar cardinal',
  'doctor medic physician': 'surgeon cardiologist oncologist paediatrician pediatrician neurologist psychiatrist dermatologist gp dr',
  'lawyer': 'attorney barrister solicitor',
  'reporter journalist': 'correspondent columnist reporter journalist editor',
  'chief boss': 'executive ceo director manager',
  'executive': 'ceo chairman chairwoman',
  'diplomat': 'ambassador envoy consul attaché',
  'jurist': 'judge justice',
}

/** The offices, titles and trades, in small letters, that a noun takes in; none for most nouns. */
export const IMPLIED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(IMPLIED).flatMap(([nouns, trades]) => nouns.split(' ').map((noun) => [noun, new Set(trades.split(' '))] as const)))
