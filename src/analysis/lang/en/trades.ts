/**
 * Trades of bodies, as English business news tells them: nouns by which a firm of that trade is meant again (`the lender`, `the pharmaceutical giant`), and words of firms' own names that tell it
 * (`Tamarind Bank`). One line a trade: nouns, words before a general noun (`the mining company`), words of names. Written by hand after the sectors of stock exchanges (GICS).
 */
const TRADES = `
automaker carmaker motor-maker vehicle-maker / car auto automotive vehicle motor electric-car electric-vehicle / motors automotive automobiles autos cars
truckmaker / truck lorry / trucks
planemaker aircraft-maker aviation-firm / aerospace aircraft aviation plane / aerospace aviation aircraft
airline carrier airliner / airline air budget low-cost flag / airlines airways air airline wings
bank lender neobank / banking / bank banking bancorp banca banque savings
insurer reinsurer underwriter / insurance / insurance assurance mutual
brokerage broker investor fund financier / investment equity hedge fund asset brokerage / capital securities equities investments partners ventures asset holdings
drugmaker drug-maker pharma / pharmaceutical pharmaceuticals drug drugs biotech biotechnology vaccine / pharma pharmaceuticals therapeutics biotech biosciences laboratories
chipmaker / chip semiconductor / semiconductors microelectronics semiconductor
steelmaker / steel / steel
retailer supermarket grocer chain store shop department-store wholesaler outfitter / retail supermarket grocery clothing fashion shoe furniture high-street discount / stores supermarkets markets mart outlets
brewer brewery distiller distillery winery winemaker / brewing beer drinks whisky / breweries brewery brewing brewers distillers distillery winery
restaurant cafe chain / restaurant coffee pizza burger fast-food sandwich / restaurants kitchens pizza burgers coffee
bakery baker chain / bakery / bakery bakeries bakers
hotel hotelier / hotel hospitality / hotels resorts inns
label / record music / records recordings
studio / film movie animation / studios pictures films entertainment
publisher / publishing book / publishing press publishers books
haulier trucker forwarder courier / haulage freight trucking logistics delivery parcel / haulage freight logistics couriers transport
shipper shipowner / shipping ferry cruise container / shipping ferries lines line cruises marine maritime
shipyard shipbuilder / shipbuilding / shipyards shipyard shipbuilders docks yards
railway rail-operator / rail train railway / railways rail railway trains
utility supplier / energy power electricity water gas grid / energy power electric electricity water gas utilities grid
driller refiner / oil petroleum gas / oil petroleum petrochemicals
miner / mining gold coal copper lithium / mines mining minerals quarry quarries
builder housebuilder homebuilder developer contractor / construction building housing property real-estate / homes construction builders properties estates developments
telco / telecom telecoms telecommunications phone mobile broadband / telecom telecoms mobile telephone communications
streamer / streaming video / streaming
startup start-up app platform / tech technology software internet ai social-media search online fintech / technologies software systems labs robotics networks
gamemaker / game games gaming video-game / interactive
bookmaker casino / betting gambling / casinos betting bets
foodmaker / food dairy meat snack chocolate biscuit / foods dairies dairy bakeries farms meats confectionery
toymaker / toy / toys
consultancy / consulting consultancy accounting audit / consulting consultants analytics advisory advisors advisers associates
pollster / polling research / polls polling
`

export interface Trade {
  /** Nouns that tell it by themselves, in small letters. */
  readonly nouns: ReadonlySet<string>
  /** Words that tell it before a general noun. */
  readonly before: ReadonlySet<string>
  /** Words of names. */
  readonly names: ReadonlySet<string>
}

export const TRADES_OF_BODIES: readonly Trade[] = TRADES.trim().split('\n').map((line) => {
  const [nouns, before, names] = line.split('/').map((words) => new Set(words.trim().split(/\s+/)))
  return { nouns: nouns!, before: before!, names: names! }
})

/** Nouns for a firm of any trade. */
export const ANY_FIRM: ReadonlySet<string> = new Set('company firm business corporation group giant maker manufacturer producer operator provider owner subsidiary conglomerate multinational major titan behemoth heavyweight pioneer specialist start-up startup chain brand vendor supplier distributor'.split(' '))

/** Words for persons that end as those for makers do: `lawmaker`. */
export const MAKERS_OF_THEMSELVES: ReadonlySet<string> = new Set('lawmaker filmmaker film-maker policymaker policy-maker playmaker troublemaker peacemaker kingmaker matchmaker homemaker dressmaker shoemaker moviemaker holidaymaker merrymaker mapmaker cabinetmaker cabinet-maker decision-maker clockmaker bookmaker rainmaker'.split(' '))

/** Last words of names of events, laws and places, which are no firms. */
export const NO_FIRMS: ReadonlySet<string> = new Set('awards award festival cup show prize olympics conference summit championship championships open tour expo fair act treaty law bill building stadium arena week day weekend series protocol accord agreement directive code charter constitution amendment road street bridge tower line'.split(' '))

/** What only a firm or another body has, behind its name with the mark of an owner, or behind `its`. Written by hand. */
export const OWNED_BY_BODIES: ReadonlySet<string> = new Set(('shares stock shareholders revenue revenues turnover subscribers headquarters chairman chairwoman ceo cfo workforce factory factories plants warehouse warehouses depots branches fleet subsidiary subsidiaries '
  + 'first-quarter second-quarter third-quarter fourth-quarter quarterly').split(/\s+/))

/** What only firms do, by the verb's lemma; with a noun of `LOSSES` where the verb takes one. */
export const DONE_BY_FIRMS: ReadonlySet<string> = new Set('employ recall manufacture relaunch outsource furlough overcharge'.split(' '))
export const POSTED: ReadonlySet<string> = new Set('post report book record forecast cut lower raise'.split(' '))
export const POSTED_BY_FIRMS: ReadonlySet<string> = new Set('loss losses profit profits revenue revenues sales earnings forecast forecasts dividend guidance outlook turnover'.split(' '))

/** What is done to bodies only: `Tovi was founded in a garage`. */
export const FOUNDED: ReadonlySet<string> = new Set('founded headquartered incorporated nationalised nationalized privatised privatized delisted'.split(' '))
