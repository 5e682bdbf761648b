/**
 * Nouns that stand for one of many, and name nobody by having a capital where a sentence or a heading gives them one (`Company says …`). None that is the one name of a body
 * (`Parliament`, `the Kremlin`) or of a newspaper (`the Post`). Written by hand.
 */
export const GENERIC_THINGS: ReadonlySet<string> = new Set(('company firm business ministry department agency office authority commission committee council board court government embassy police study report survey poll video article statement letter '
  + 'filing document tweet release quiz street').split(' '))

/** Nouns for people that name nobody in the plural (`Analysts expect …`); one of them alone may be a surname (`Driver`). Written by hand. */
export const GENERIC_PEOPLE: ReadonlySet<string> = new Set(('source analyst expert official critic supporter opponent resident customer worker employee student teacher parent doctor nurse protester lawmaker voter witness lawyer prosecutor investigator '
  + 'researcher scientist activist campaigner investor trader farmer driver rider user reader viewer fan player guard officer soldier senator minister advocate progressive economist forecaster photographer attorney adviser advisor executive writer reporter').split(' '))
