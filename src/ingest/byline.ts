const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|di|van|von|der|den|la|el|bin|al|ter|du|dos|le))*"
const NAMES = `${NAME}(?: ${NAME}){1,4}`
const BYLINE = new RegExp(
  `^(?:By|Text by|Words by|Written by|Par|Von|Por|Di|Door) (${NAMES}(?:(?:,| and| et| und| y| e| en| &)+ ${NAMES}){0,4})` +
    // Where they wrote from: `… and Jane Roe in Kyiv`.
    `(?: (?:in|à|en|em|a|w|aus|from) ${NAME}(?: ${NAME}){0,2})?` +
    '(?:,? ?(?:\\||-|–|—|,) ?[^.!?]{1,60})?$', 'u')
const LONGEST = 160

/** The names in a line that is nothing but a byline (`By Jane Roe`), or `null`. */
export function bylineIn(line: string): string | null {
  const text = line.trim()
  if (text.length > LONGEST) return null
  // Capitals all through are a matter of style: `BY JANE ROE`.
  const told = text.replace(/^BY(?= )/, 'By')
  return BYLINE.exec(told)?.[1]?.trim() ?? null
}
