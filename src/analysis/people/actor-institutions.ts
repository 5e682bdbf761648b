/**
 * Institutions that stand for their country's government, by what news pages call them, with its ISO 3166-1 code.
 * Common knowledge, not taken from a list.
 */
export const INSTITUTIONS: Readonly<Record<string, string>> = {
  'kremlin': 'RU', 'state duma': 'RU', 'duma': 'RU', 'federation council': 'RU',
  'white house': 'US', 'pentagon': 'US', 'state department': 'US', 'us state department': 'US', 'capitol hill': 'US',
  'oval office': 'US', 'us senate': 'US',
  'downing street': 'GB', 'number 10': 'GB', 'no 10': 'GB', '10 downing street': 'GB', 'whitehall': 'GB',
  'westminster': 'GB', 'buckingham palace': 'GB',
  'foreign office': 'GB', 'house of commons': 'GB', 'house of lords': 'GB',
  'elysee': 'FR', 'elysee palace': 'FR', 'quai dorsay': 'FR', 'matignon': 'FR',
  'bundestag': 'DE', 'bundesrat': 'DE', 'bundeswehr': 'DE', 'reichstag': 'DE',
  'knesset': 'IL', 'rada': 'UA', 'verkhovna rada': 'UA', 'bankova': 'UA', 'sejm': 'PL', 'seimas': 'LT',
  'saeima': 'LV', 'riigikogu': 'EE',
  'blue house': 'KR', 'zhongnanhai': 'CN', 'great hall of the people': 'CN', 'kantei': 'JP', 'diet': 'JP',
  'lok sabha': 'IN', 'rajya sabha': 'IN', 'riksdag': 'SE', 'storting': 'NO', 'folketing': 'DK', 'althing': 'IS',
  'palazzo chigi': 'IT', 'quirinale': 'IT', 'farnesina': 'IT', 'moncloa': 'ES', 'dail': 'IE', 'oireachtas': 'IE',
  'casa rosada': 'AR', 'planalto': 'BR', 'itamaraty': 'BR', 'miraflores': 'VE', 'los pinos': 'MX',
  'union buildings': 'ZA', 'aso rock': 'NG', 'ballhausplatz': 'AT', 'binnenhof': 'NL',
}

/**
 * Capitals that don't stand for their country in news: seats of the European Union and NATO, and names that people or
 * better known places have.
 */
export const NO_METONYMS: ReadonlySet<string> = new Set([
  'brussels', 'the hague', 'victoria', 'kingston', 'georgetown', 'san jose', 'hamilton', 'saint johns', 'st johns',
  'saint georges', 'st georges', 'jamestown', 'douglas', 'stanley', 'male', 'sucre', 'santiago', 'george town',
  'saint helier',
])

/**
 * Names of countries that in news are as often those of something else: the American state, New Jersey without its
 * first word, an island (Iceland’s own name for itself).
 */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(['georgia', 'jersey', 'island'])
