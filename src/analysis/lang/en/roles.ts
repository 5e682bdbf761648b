/**
 * Nouns that say what somebody is: offices, ranks, professions. The last word of a role; words before it (`deputy
 * foreign`, `chief`) are taken as they come. `f` or `m` after a colon where the word tells the person's gender.
 * Written by hand.
 */
const ROLE_NOUNS = `
minister president premier chancellor secretary secretary-general spokesman:m spokeswoman:f spokesperson ambassador envoy
countess:f count:m mayor governor senator congressman:m congresswoman:f representative lawmaker deputy mp mep councillor councilman:m
councilwoman:f commissioner chairman:m chairwoman:f chair chairperson chief head leader director director-general manager
executive ceo cfo coo founder co-founder owner boss king:m queen:f prince:m princess:f emperor:m empress:f sultan:m emir:m
sheikh:m duke:m duchess:f lord:m lady:f baron:m baroness:f pope:m bishop archbishop cardinal:m rabbi imam:m priest pastor
reverend patriarch:m private corporal cadet general colonel major captain lieutenant sergeant admiral commander marshal brigadier officer soldier
judge justice prosecutor attorney lawyer solicitor barrister sheriff detective inspector constable superintendent doctor
nurse surgeon physician professor lecturer teacher principal headteacher dean scientist researcher engineer economist
historian philosopher psychologist biologist physicist chemist geologist seismologist meteorologist epidemiologist
ecologist archaeologist analyst expert strategist adviser advisor aide counsellor counselor pollster consultant
administrator postmaster provost coordinator controller supervisor headmaster:m headmistress:f astronaut deacon alderman councilmember assemblyman:m assemblywoman:f assemblymember attaché consul convener magistrate coroner pathologist virologist
spokespeople official diplomat negotiator mediator delegate activist campaigner organiser organizer candidate nominee
frontrunner journalist reporter editor columnist correspondent presenter anchor host author writer novelist poet playwright
actor:m actress:f singer musician composer conductor artist painter sculptor director producer comedian chef coach trainer
player captain striker goalkeeper manager referee farmer fisherman:m miner driver pilot worker labourer builder baker
shopkeeper trader dealer broker banker accountant auditor treasurer clerk librarian curator archivist architect designer
developer programmer student pupil resident neighbour neighbor villager witness survivor victim volunteer veteran retiree
pensioner widow:f widower:m mother:f father:m wife:f husband:m son:m daughter:f brother:m sister:f uncle:m aunt:f cousin
grandmother:f grandfather:m ally rival predecessor successor counterpart colleague partner member voter poacher abbot:m
abbess:f monk:m nun:f harbourmaster harbormaster master clerk keeper warden ranger guard harbour-master ombudsman
comptroller chancellor registrar speaker whip undersecretary under-secretary vice-president co-chair moderator regent viceroy
taoiseach fm pm vp vice foreman:m forewoman:f midwife dentist pharmacist vet beekeeper gardener carpenter electrician plumber
administrator coordinator investigator rector provost trustee convener convenor firefighter paramedic protester demonstrator lobbyist blogger podcaster rapper filmmaker screenwriter
choreographer midfielder defender winger batsman:m bowler pitcher quarterback wrestler golfer geneticist virologist immunologist neurologist cardiologist oncologist pediatrician paediatrician
psychiatrist sociologist anthropologist astronomer astrophysicist mathematician statistician linguist demographer criminologist toxicologist zoologist botanist oceanographer climatologist
hydrologist glaciologist ornithologist entomologist pathologist radiologist dermatologist pulmonologist urologist theologian
singer-songwriter dancer cyclist runner swimmer boxer skater climber guide sailor skipper ferryman:m postman:m fisher
`

/** Roles that are common surnames too: `Farah Dean`. */
export const SURNAMES_TOO: ReadonlySet<string> = new Set('dean baker bishop pope king prince duke knight major marshal carpenter gardener fisher page priest abbot monk nun warden ranger painter singer miner skipper judge clerk farmer driver guide fisherman master partner'.split(' '))

/** Titles that only stand before a name. */
const TITLES = 'cllr cllr. cllrs cllrs. reps reps. sens sens. drs drs. profs profs. messrs messrs. mr:m mr.:m mrs:f mrs.:f ms:f ms.:f miss:f sir:m dame:f dr dr. prof prof. sen sen. rep rep. gov gov. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. rev rev. hon hon. st st. madam:f madame:f monsieur:m herr:m frau:f señor:m señora:f'

function entries(words: string): ReadonlyMap<string, 'f' | 'm' | null> {
  return new Map(words.trim().split(/\s+/).map((w) => {
    const [word = '', gender] = w.split(':')
    return [word, gender === 'f' || gender === 'm' ? gender : null]
  }))
}

/** Role nouns in the singular, with the gender that they tell, if any. */
export const ROLES = entries(ROLE_NOUNS)

/** Titles of address, with the gender that they tell, if any. */
export const TITLES_OF_ADDRESS = entries(TITLES)

/** Headlines' short forms. */
export const ROLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['fm', 'foreign minister'], ['pm', 'prime minister'], ['vp', 'vice president'], ['sec-gen', 'secretary-general'], ['ceo', 'chief executive'],
  ['sen.', 'senator'], ['sen', 'senator'], ['rep.', 'representative'], ['rep', 'representative'], ['gov.', 'governor'], ['gov', 'governor'],
  ['gen.', 'general'], ['gen', 'general'], ['col.', 'colonel'], ['lt.', 'lieutenant'], ['capt.', 'captain'], ['sgt.', 'sergeant'], ['prof.', 'professor'], ['prof', 'professor'],
])

/** Words that go before a role noun inside a title and are part of it: `deputy foreign minister`, `prime minister`. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set([
  'prime', 'foreign', 'interior', 'defence', 'defense', 'finance', 'justice', 'health', 'education', 'transport', 'trade',
  'energy', 'environment', 'culture', 'agriculture', 'economy', 'labour', 'labor', 'home', 'state', 'deputy', 'vice', 'first',
  'chief', 'senior', 'acting', 'interim', 'former', 'ex', 'then', 'assistant', 'associate', 'executive', 'managing', 'general',
  'press', 'national', 'security', 'attorney', 'supreme', 'high', 'top', 'lead', 'police', 'army', 'fire', 'harbour', 'harbor',
  'opposition', 'party', 'council', 'majority', 'minority', 'house', 'senate', 'cabinet', 'staff', 'campaign', 'royal', 'crown', 'village',
  'development', 'planning', 'housing', 'tourism', 'fisheries', 'mining', 'water', 'rail', 'roads', 'social', 'economic', 'public', 'veteran', 'longtime', 'long-time', 'club', 'team', 'school', 'union', 'city', 'town', 'district', 'regional', 'provincial', 'county', 'local', 'federal', 'retired', 'secretary', 'lieutenant', 'major', 'rear', 'brigadier', 'air', 'field', 'wing', 'border', 'science', 'technology', 'research', 'information', 'communications', 'digital', 'lord', 'grand', 'defence', 'harbour', 'customs', 'farm', 'night', 'internal', 'external', 'affairs',
])

/** The gender that a role or title tells, `null` when it tells none. */
export function genderOfRole(word: string): 'f' | 'm' | null {
  const lower = word.toLowerCase()
  if (/(?:wom[ae]n|lady|girl)$/.test(lower)) return 'f'
  if (/(?<!wo)m[ae]n$/.test(lower) && lower !== 'human' && lower !== 'ombudsman') return 'm'
  return ROLES.get(lower) ?? TITLES_OF_ADDRESS.get(lower) ?? null
}

/** Whether a word, in the singular or plural, is a role noun. */
export function isRole(word: string): boolean {
  const lower = word.toLowerCase()
  return ROLES.has(lower) || (lower.endsWith('s') && ROLES.has(lower.slice(0, -1)))
}
