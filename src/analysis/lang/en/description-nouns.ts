/**
 * Nouns by which English news means somebody or something that it has named before (`the automaker`, `the victim`), by what
 * they can mean. A body is meant only by a noun of its own kind: a bank is no ministry. Written by hand.
 */
const BODIES: Readonly<Record<string, string>> = {
  company: 'company firm business corporation conglomerate group giant maker automaker carmaker manufacturer producer retailer supermarket chain bank lender brokerage insurer airline carrier utility operator developer builder startup start-up studio label brand store shop hotel restaurant brewer miner supplier provider contractor subsidiary owner platform app consultancy exchange fund bakery farm dealership vendor distributor shipyard haulier drugmaker chipmaker truckmaker planemaker plane-maker steelmaker shipbuilder housebuilder homebuilder telco multinational wholesaler streamer reinsurer underwriter bookmaker casino brewery distillery winery toymaker gamemaker railway',
  outlet: 'newspaper paper daily weekly magazine outlet broadcaster channel station network site website agency journal tabloid publication podcast newsroom publisher',
  public: 'ministry department agency bureau office authority regulator watchdog commission committee council board court tribunal government administration cabinet parliament senate house assembly congress legislature service force army military navy police municipality city town county state inspectorate directorate secretariat embassy mission institute institution registry treasury kremlin coastguard prosecution embassy delegation prison jail',
  party: 'party coalition alliance bloc union movement faction opposition campaign',
  society: 'group organisation organization charity nonprofit non-profit foundation association institute institution university college school academy centre center hospital clinic think-tank federation confederation society network movement team club church museum union alliance coalition league guild order chamber cooperative collective trust lobby forum orchestra theatre theater band laboratory lab observatory programme program project consortium ngo pollster thinktank',
  country: 'country nation republic kingdom island state government',
}

/** Nouns for one person that aren't roles (those are in `roles.ts`). */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(('man woman boy girl child teenager teen youth adult person patient suspect defendant inmate detainee prisoner victim survivor '
  + 'complainant plaintiff caller user poster customer client passenger tenant landlord homeowner motorist pedestrian refugee migrant immigrant parent mum mom dad grandmother grandfather '
  + 'star celebrity icon legend hero heir tycoon billionaire millionaire magnate mogul entrepreneur philanthropist royal newcomer native immigrant emigrant exile celebrity model youtuber influencer '
  + 'politician statesman stateswoman democrat republican conservative liberal socialist progressive incumbent challenger leader fugitive whistleblower informant insider '
  + 'academic scholar graduate alumnus alumna alum recruit rookie midfielder defender forward winger quarterback linebacker pitcher goalie champion medallist medalist athlete sprinter '
  + 'rapper guitarist drummer pianist violinist songwriter filmmaker screenwriter showrunner presenter broadcaster blogger newsreader pundit commentator critic reviewer essayist biographer '
  + 'investor shareholder bidder buyer seller borrower agent lobbyist financier auctioneer executive boss employer employee staffer freelancer intern apprentice retiree '
  + 'father mother husband wife widow widower son daughter brother sister sibling twin bride groom fiancé fiancée partner spouse friend acquaintance neighbor neighbour stranger visitor tourist '
  + 'courier surveyor cashier welder roofer plasterer decorator hairdresser florist waiter waitress barista bartender cleaner janitor caretaker receptionist translator interpreter illustrator photographer cameraman bookseller '
  + 'tenor soprano baritone mezzo cellist bassist trumpeter saxophonist harpist organist frontman frontwoman vocalist crooner soloist maestro ballerina footballer cricketer jockey racer snowboarder skier gymnast diver rower fencer archer wrestler sailor lawmaker legislator parliamentarian monarch '
  + 'jurist clergyman churchman vicar curate gp clinician scholar pensioner octogenarian septuagenarian centenarian schoolboy schoolgirl widower mechanic joiner mason potter weaver cobbler tailor butcher grocer greengrocer publican landlady innkeeper restaurateur winemaker brewer distiller miller shepherd rancher crofter forester logger trapper hunter angler trawlerman '
  + 'steward stewardess conductor signalman stationmaster bellringer undertaker gravedigger cashier accuser claimant litigant petitioner respondent informer collector dealer antiquarian conservator restorer hobbyist enthusiast amateur veteran newcomer businessman businesswoman industrialist oligarch banker economist dissident defector separatist nationalist sportsman sportswoman fitter machinist vet medic paramedic firefighter lifeguard cleric monk nun chaplain organiser organizer protester demonstrator striker rebel fighter militant gunman attacker hijacker smuggler '
  + 'donor benefactor signatory applicant attendee participant contributor subscriber commuter passer-by bystander onlooker holidaymaker hiker camper walker reveller concertgoer churchgoer worshipper parishioner '
  + 'beautician breeder therapist nutritionist dietitian dietician masseur stylist barber groomer instructor tutor caterer sommelier umpire horticulturist arborist naturalist birdwatcher forager falconer farrier saddler blacksmith goldsmith jeweller jeweler locksmith glazier tiler valuer actuary bookkeeper paralegal notary bailiff acupuncturist chiropractor optician optometrist osteopath physiotherapist audiologist podiatrist hypnotist astrologer magician puppeteer ventriloquist tattooist seamstress upholsterer thatcher stonemason bricklayer scaffolder docker stevedore trucker cabbie cabby biker').split(/\s+/))

/** Nouns for two or more people who were named before. */
export const PLURAL_NOUNS: ReadonlySet<string> = new Set('couple pair duo trio twins brothers sisters siblings men women boys girls sides camps parties leaders ministers presidents parents friends authors scientists researchers lawyers pilots officers owners founders neighbours neighbors rivals'.split(' '))

/** Writings that say something: who made them is meant. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(('report statement study letter survey poll analysis paper audit review document documents memo memorandum filing lawsuit complaint indictment affidavit petition article post posts tweet '
  + 'email e-mail message note announcement release communiqué communique press-release guidance guidelines guideline manual policy rules notice newsletter column editorial essay book memoir autobiography blog website page '
  + 'transcript testimony submission application plan budget strategy forecast estimate projections figures data statistics research findings investigation inquiry probe assessment bulletin briefing dossier manifesto declaration resolution ruling judgment judgement verdict order decree opinion contract agreement lawsuit motion brief proposal bill act law order advisory warning tally census thinking remarks comments words account version profile bio caption clip video footage recording audio tape voicemail').split(/\s+/))

/** The kinds of body that a noun can mean; none for a noun that means no body. */
export const BODY_NOUNS: ReadonlyMap<string, readonly string[]> = (() => {
  const kinds = new Map<string, string[]>()
  for (const [kind, words] of Object.entries(BODIES)) for (const word of words.split(/\s+/)) kinds.set(word, [...(kinds.get(word) ?? []), kind])
  return kinds
})()

/** Words of a body's own name that tell its kind: `Inc`, `Times`, `Ministry`. */
export const NAME_WORDS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...BODY_NOUNS,
  ...['air', 'inc', 'inc.', 'ltd', 'ltd.', 'plc', 'llc', 'corp', 'corp.', 'co', 'co.', 'gmbh', 'ag', 'sa', 'motors', 'airlines', 'airways', 'holdings', 'industries', 'energy', 'power', 'electric', 'gas', 'oil', 'pharma', 'pharmaceuticals', 'media', 'records', 'productions', 'entertainment', 'technologies', 'systems', 'software', 'equities', 'capital', 'partners', 'ventures', 'foods', 'ferries', 'railways', 'steel', 'mines', 'shipping', 'rail', 'coaches', 'buses', 'dairies', 'breweries', 'logistics', 'insurance', 'marine', 'telecom', 'chemicals', 'aerospace', 'automotive', 'healthcare', 'properties', 'securities', 'consulting', 'analytics', 'advisors', 'advisers', 'associates', 'investments', 'solutions', 'networks', 'studios', 'pictures', 'publishing', 'interiors', 'therapeutics', 'biotech', 'robotics', 'semiconductors', 'petroleum', 'freight', 'trucks', 'buses', 'quarry', 'quarries', 'bakeries', 'brewery', 'distillery', 'winery', 'hotels', 'resorts', 'stores', 'supermarkets', 'kitchens', 'toys', 'games', 'interactive', 'labs', 'cruises', 'homes', 'builders', 'estates', 'developments', 'cosmetics', 'furniture', 'jewellers', 'clothing', 'wireless', 'broadband', 'telecoms', 'minerals', 'resources', 'metals', 'timber', 'textiles', 'haulage', 'trucking', 'couriers', 'betting', 'casinos', 'automotive', 'automobiles', 'mining', 'construction', 'banking', 'bancorp', 'brewing'].map((word) => [word, ['company']] as const),
  ...['times', 'post', 'herald', 'gazette', 'tribune', 'news', 'press', 'courier', 'chronicle', 'observer', 'mail', 'telegraph', 'radio', 'tv', 'television', 'courant', 'bulletin', 'dispatch'].map((word) => [word, ['outlet']] as const),
  ...['forces', 'fire', 'constabulary', 'customs', 'borough', 'parliament', 'legislature', 'treasury', 'kremlin', 'pentagon', 'supreme'].map((word) => [word, ['public']] as const),
  ...['democrats', 'republicans', 'greens', 'conservatives', 'labour', 'liberals', 'socialists', 'front'].map((word) => [word, ['party']] as const),
  ...['workers', 'doctors', 'teachers', 'friends', 'watch', 'fc', 'united', 'rovers', 'choir', 'nations', 'amnesty', 'unions', 'pact'].map((word) => [word, ['society']] as const),
])

/** Nouns for who is from a country that don't end as such words mostly do. */
export const PEOPLES: ReadonlySet<string> = new Set('pole dane finn swede turk serb croat slovak czech greek swiss spaniard briton scot arab kurd thai iraqi israeli pakistani bangladeshi kuwaiti qatari saudi yemeni omani emirati afghan uzbek kazakh tajik uighur filipino filipina latvian basque catalan fleming walloon new-yorker londoner parisian berliner'.split(' '))

/** Roles that one person at a time holds, as against trades that many have (`the actor`, `the expert`). */
export const OFFICES_HELD: ReadonlySet<string> = new Set(('minister president premier chancellor secretary secretary-general spokesman spokeswoman spokesperson ambassador envoy mayor governor commissioner chairman chairwoman chair chairperson '
  + 'chief head leader director director-general executive ceo cfo coo king queen prince princess emperor sultan emir pope bishop archbishop patriarch judge justice prosecutor sheriff superintendent principal headteacher dean captain manager coach '
  + 'treasurer clerk curator harbourmaster harbormaster harbour-master ombudsman comptroller registrar speaker undersecretary vice-president co-chair moderator regent viceroy taoiseach fm pm vp commander general admiral colonel abbot abbess owner boss coroner').split(/\s+/))

/** Last words of places' names: `Lantern Street`. */
export const PLACE_WORDS: ReadonlySet<string> = new Set('street road avenue lane square boulevard bridge river lake valley island islands bay beach mountain mountains hills peninsula gulf strait sea ocean coast airport station park village'.split(' '))
