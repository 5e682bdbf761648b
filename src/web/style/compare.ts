/** The same words side by side. */
export const COMPARE = `
.same-words section { max-width: 44rem; }
.same-words h2 { font-size: 1.125rem; line-height: 1.3; margin: 1.75rem 0 .6rem; }
.same-words .aside { margin-bottom: 1rem; }
.same-words ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .18em; text-decoration-color: var(--direct); background: var(--hit); }
.same-words del { color: var(--quiet); text-decoration: line-through; text-decoration-color: var(--doubt); }
.own-words { color: var(--quiet); font-style: italic; }
.label.relation { color: var(--ink); font-weight: 600; }
.quote-form { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; max-width: 44rem; padding: 1rem 0; border-top: 1px solid var(--strong-rule); }
.quote-form .wide { flex: 1 1 100%; }
.quote-form textarea, .quote-form .wide input { width: 100%; }
.verdict { font-size: 1.3125rem; }
.coverage > li { padding: .5rem 0; border-top: 1px solid var(--rule); }
.particulars-list .why { display: block; color: var(--quiet); font-size: .875rem; }
.elsewhere { font: .9375rem/1.5 var(--sans); }
`
