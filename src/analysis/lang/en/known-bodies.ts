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

/**
 * Firms that English news names without saying what they are: names and short names, then the nouns of their trade. Written by hand from how the firms describe themselves. Their
 * name alone is theirs, also beside the longer name of what they make (`Google` beside Google Stadia).
 */
const FIRMS: readonly (readonly [names: string, nouns: string])[] = [
  ['Volkswagen|VW|BMW|Mercedes-Benz|Daimler|Audi|Porsche|Toyota|Honda|Nissan|Mazda|Subaru|Suzuki|Mitsubishi|Hyundai|Kia|Ford|General Motors|GM|Chrysler|Stellantis|Renault|Peugeot|Citroën|Citroen|Fiat|Ferrari|Volvo|Tesla|Rivian|BYD|Geely|Tata Motors|Jaguar Land Rover|Lexus', 'automaker carmaker manufacturer maker company'],
  ['Boeing|Airbus|Embraer|Bombardier|Lockheed Martin|Northrop Grumman|Raytheon|BAE Systems|Dassault', 'planemaker plane-maker manufacturer maker contractor company'],
  ['Apple|Samsung|Sony|Huawei|Xiaomi|Lenovo|Dell|Nokia|Ericsson|Panasonic|LG|Foxconn|Nintendo|Hewlett-Packard|HP', 'manufacturer maker giant company'],
  ['Intel|AMD|Nvidia|Qualcomm|TSMC|ASML|Micron|Broadcom', 'chipmaker manufacturer maker giant company'],
  ['Google|Alphabet|Microsoft|Amazon|Meta|IBM|Oracle|Salesforce|SAP|Cisco|Alibaba|Tencent|Baidu|Adobe|OpenAI|Anthropic|DeepMind|Palantir|Uber|Lyft|Airbnb|Spotify|Netflix|PayPal|eBay|Shopify|Stripe', 'giant firm company'],
  ['Disney|Paramount|Lionsgate|Pixar|Marvel', 'studio giant company'],
  ['Walmart|Tesco|Sainsbury’s|Aldi|Lidl|Carrefour|Ikea|H&M|Zara|Costco|Kroger|Marks & Spencer|Asda|Morrisons|Waitrose', 'retailer supermarket chain company'],
  ['Starbucks|McDonald’s|McDonald\'s|KFC|Burger King|Domino’s', 'chain company'],
  ['Coca-Cola|PepsiCo|Nestlé|Nestle|Unilever|Danone|Kraft Heinz|Kellogg’s|Heineken|AB InBev|Diageo|Carlsberg', 'maker producer giant company'],
  ['Pfizer|Moderna|AstraZeneca|GSK|GlaxoSmithKline|Novartis|Roche|Merck|Bayer|Sanofi|BioNTech|Novo Nordisk|Eli Lilly', 'drugmaker manufacturer maker company'],
  ['Shell|BP|ExxonMobil|Exxon|Chevron|TotalEnergies|Gazprom|Rosneft|Aramco|Saudi Aramco|Equinor|Eni|Repsol|Petrobras', 'producer giant company'],
  ['JPMorgan|JPMorgan Chase|JP Morgan|Goldman Sachs|Morgan Stanley|Citigroup|Citi|HSBC|Barclays|Lloyds|NatWest|Deutsche Bank|UBS|Credit Suisse|BNP Paribas|Société Générale|Santander|Wells Fargo|Bank of America', 'bank lender company'],
  ['Ryanair|EasyJet|easyJet|Lufthansa|Emirates|Qantas|KLM|Etihad|Qatar Airways|British Airways|Air France|Air India|Wizz Air', 'airline carrier company'],
  ['Vodafone|Verizon|AT&T|T-Mobile|Telefónica|Telstra|BT', 'operator provider carrier company'],
  ['BlackRock|Vanguard|SoftBank|Berkshire Hathaway|KKR|Blackstone', 'investor firm company'],
]

/** Names of firms that stand for themselves alone. */
export const KNOWN_FIRMS: ReadonlySet<string> = new Set(FIRMS.flatMap(([names]) => names.split('|')))

/** Nouns by which a body is commonly meant, by each of its names. */
export const NOUNS_OF_BODIES: ReadonlyMap<string, readonly string[]> = new Map([...CALLED, ...FIRMS].flatMap(([names, nouns]) => names.split('|').map((name) => [name, nouns.split(' ')] as const)))
