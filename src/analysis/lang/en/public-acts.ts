/**
 * Acts in public that are done by words or come with words, in the past, of which a page tells on what day: what their doer calls a thing in the same sentence was said
 * then (`condemned on Tuesday what she called a crime`). None of them takes a clause with `that`. Written by hand.
 */
export const PUBLIC_ACTS = /\b(?:condemned|praised|criticised|criticized|denounced|attacked|blamed|thanked|welcomed|backed|endorsed|opposed|rejected|dismissed|defended|accused|rebuked|mocked|derided|hailed|saluted|honou?red|commended|applauded|congratulated|slammed|blasted|lambasted|scolded|chided|summoned|unveiled|launched|presented|outlined|proposed|announced|introduced|vetoed|called\s+for|urged|demanded|appealed|apologi[sz]ed|protested|sued|lodged|filed|issued|expressed|voiced|ruled\s+out|laid\s+out|spoke|talked|testified|addressed)\b/iu

/** What is over within hours, so that what is said `after the match on Friday` is said on that day. */
export const BRIEF_EVENTS = /\b(?:meetings?|game|match|loss|defeat|win|victory|draw|race|fight|bout|hearing|debate|session|briefing|call|rally|speech|service|mass|ceremony|lunch|dinner|breakfast|practice|training|tour|performance|concert|screening|news\s+conference|press\s+conference|(?:meeting|touring|attending|addressing|watching|speaking|talking|testifying|arriving|landing|emerging|stepping|finishing|inspecting|greeting|hosting)(?:\s+with)?)\b/iu
