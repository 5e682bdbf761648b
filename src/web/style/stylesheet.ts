import { createHash } from 'node:crypto'
import { MOST_ROOM } from '../view/rows.js'
import { API } from './api.js'
import { ARTICLE } from './article.js'
import { COMPARE } from './compare.js'
import { EMBED } from './embed.js'
import { EDITS } from './edits.js'
import { FORMS } from './forms.js'
import { FRAME } from './frame.js'
import { LISTS } from './lists.js'
import { PALETTE } from './palette.js'
import { REMARKS } from './remarks.js'
import { SEARCH } from './search.js'
import { TRANSLATION } from './translation.js'

/** Statements on one page beyond this many are linked like all others, but don't light up with their cards. */
const MOST_LIT = 120

const counting = (to: number) => Array.from({ length: to }, (_, index) => index + 1)

/** Words and card of one statement light up together: under the pointer, or when a link led to one of them. */
const LIT = counting(MOST_LIT).map((n) => {
  const together = `:is(.content, .source, .cue, .card).n${n}`
  return `.sheet:has(.n${n}:is(:hover, :target)) ${together}{background-color:var(--glow)}`
}).join('\n')

/** Cards may run down beside later rows that have none: a class for each number of rows, since no style stands in a page. */
const ROOM = `@media (min-width: 60rem) {\n${
  counting(MOST_ROOM).map((n) => `.text > .room-${n}{grid-row-end:span ${n}}`).join('\n')}\n}\n`

/** The one stylesheet of the desk. */
export const STYLESHEET = [PALETTE, FRAME, LISTS, SEARCH, FORMS, EDITS, COMPARE, REMARKS, EMBED, ARTICLE, TRANSLATION, API, LIT, ROOM].join('\n')

/** Changes whenever the stylesheet does, so that browsers may keep it for good. */
export const STYLESHEET_VERSION = createHash('sha256').update(STYLESHEET).digest('hex').slice(0, 12)
