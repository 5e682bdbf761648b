const TITLES = String.raw`(?:(?:M[RS]S?|M[rs]s?|MISS|Miss|D[Rr]|SIR|Sir|DAME|Dame|LORD|Lord|LADY|Lady|PROFESSOR|Professor|JUDGE|Judge)\.? )`
const TITLED = new RegExp(`^${TITLES}`, 'u')

/**
 * The name behind a surname in capitals (`DAS`), as records of inquiries print their labels: that of the one label of the page that has it in full
 * (`MS RUPALI DAS KC:`), as written there without its title; the surname itself where there is none, or two.
 */
export function fullName(surname: string, text: string): string {
  if (!/^[\p{L}'’-]+$/u.test(surname)) return surname
  const full = new RegExp(String.raw`^${TITLES}?(\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){0,3} ${surname}(?: [KQ]C)?):`, 'gmu')
  const [only, ...others] = new Set([...text.matchAll(full)].flatMap(([, name = '']) => TITLED.test(name) ? [] : [name]))
  return only !== undefined && others.length === 0 ? only : surname
}
