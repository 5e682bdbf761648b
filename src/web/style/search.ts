/** Results of a search: what was asked for, bars over time, what they can be narrowed down by. */
export const SEARCH = `
.fieldsets { flex: 1 0 100%; display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem 1.5rem; width: 100%; }
.fieldsets fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.fieldsets legend { padding: 0; font: 600 .8125rem/2 var(--sans); }
.more-fields .fieldsets .field { margin: 0 0 .45rem; }
.more-fields > .hint { flex: 1 0 100%; max-width: 46rem; }
.fieldsets input, .fieldsets select { padding: .25rem .45rem; font-size: .875rem; }
.more-fields > summary { padding: .2rem 0; }
.field .fault { display: block; font: 600 .8125rem/1.4 var(--sans); margin-top: .2rem; }
.asked { display: flex; flex-wrap: wrap; gap: .35rem .6rem; margin: -.75rem 0 1.5rem; font: .8125rem/1.5 var(--sans); }
.asked li { padding-block: .1rem; padding-inline: .7rem .2rem; border: 1px solid var(--rule); border-radius: 1rem; background: var(--leaf); font-variant-numeric: lining-nums; }
.asked a { display: inline-block; min-width: 1.5rem; padding: .05rem .35rem; text-align: center; text-decoration: none; }
.found { display: grid; grid-template-columns: minmax(0, 1fr); }
.found-head .tally { margin-top: 0; }
.bars { margin: .9rem 0 0; max-width: 44rem; font: .75rem/1.5 var(--sans); color: var(--quiet); font-variant-numeric: lining-nums tabular-nums; }
.bars svg { display: block; width: 100%; height: 3.5rem; border-bottom: 1px solid var(--quiet); fill: var(--direct); opacity: .85; }
.bars-ends { display: flex; justify-content: space-between; gap: 1rem; padding-top: .15rem; }
.bars-table summary, .facets summary { cursor: pointer; padding: .2rem 0; }
.bars-table table { border-collapse: collapse; margin: .3rem 0 .6rem; }
.bars-table th, .bars-table td { padding-block: .15rem; padding-inline: 0 1.25rem; text-align: start; font-weight: 400; border-bottom: 1px solid var(--rule); }
.bars-table td { text-align: end; padding-inline-end: 0; color: var(--ink); }
.bars-table thead th { font-weight: 600; }
.facets { margin: 1.5rem 0 0; font: .8125rem/1.5 var(--sans); font-variant-numeric: lining-nums; }
.facets h2 { font: 600 .9375rem/1.4 var(--sans); margin-bottom: .2rem; }
.facets > details { border-top: 1px solid var(--rule); }
.facets > details > summary { font-weight: 600; padding: .35rem 0; }
.facets ul { padding-bottom: .4rem; }
.facets li { display: flex; justify-content: space-between; gap: .75rem; padding: .16rem 0; }
.facets li a { text-decoration-color: transparent; }
.facets li a:hover { text-decoration-color: currentColor; }
.facets .amount, .more-values summary { color: var(--quiet); font-variant-numeric: lining-nums tabular-nums; }
.found-list .results { margin-top: 1.5rem; }
.letters ul { display: flex; flex-wrap: wrap; gap: .1rem .3rem; margin: -.75rem 0 1rem; font: .9375rem/1.6 var(--sans); }
.letters a { display: inline-block; min-width: 1.6rem; padding: .1rem .3rem; text-align: center; text-decoration: none; }
.letters a:hover { text-decoration: underline; }
.letters [aria-current] { font-weight: 600; box-shadow: inset 0 -2px var(--ink); }
.choose { margin-bottom: 1.25rem; font: .875rem/1.7 var(--sans); font-variant-numeric: lining-nums; }
.choose summary { cursor: pointer; padding: .15rem 0; color: var(--quiet); }
.choose p { padding: .2rem 0 .6rem; max-width: 48rem; }
.amount { color: var(--quiet); }
.circle { margin: 1.5rem 0; max-width: 48rem; font: .875rem/1.55 var(--sans); font-variant-numeric: lining-nums; }
.circle dl > div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); column-gap: 1rem; padding: .18rem 0; }
.circle dt { color: var(--quiet); }
.circle a { text-decoration-color: var(--rule); }
.offices { margin: 1.25rem 0 1.75rem; font: .875rem/1.55 var(--sans); font-variant-numeric: lining-nums; }
.offices h2 { font: 600 .9375rem/1.4 var(--sans); margin-bottom: .3rem; }
@media (max-width: 34rem) { .circle dl > div { grid-template-columns: minmax(0, 1fr); } }
.rubric { margin-bottom: .9rem; padding-top: .55rem; border-top: 3px double var(--strong-rule); font: 600 .8125rem/1.4 var(--sans); letter-spacing: .04em; text-transform: uppercase; color: var(--quiet); }
.group h3 { font-size: 1.3125rem; line-height: 1.22; font-weight: 700; letter-spacing: -.006em; text-wrap: balance; margin: .2rem 0 1rem; }
.front-added > .group:first-of-type h3 { font-size: clamp(1.6rem, 3.2vw, 2.1rem); line-height: 1.13; letter-spacing: -.012em; }
h3 a { text-decoration-color: transparent; }
.front { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem 3.25rem; }
.front-beside { display: grid; gap: 2rem; align-content: start; }
.brief > li { padding: .55rem 0; border-top: 1px solid var(--rule); font-size: 1rem; line-height: 1.42; }
.brief > li:first-child { border-top: 0; padding-top: 0; }
.brief .speaker, .brief .cue-words { font: .875rem/1.42 var(--sans); }
.brief .speaker { font-weight: 600; }
.brief-words { text-decoration-color: transparent; }
.brief-words:hover { text-decoration-color: currentColor; }
@media (min-width: 56rem) {
  .front { grid-template-columns: minmax(0, 1fr) minmax(16rem, 21rem); }
  .front-beside { padding-inline-start: 1.6rem; border-inline-start: 1px solid var(--rule); }
}
@media (max-width: 34rem) {
  .front-opening + .search .field:not(.wide):not(:has(button)):not(details *) { display: none; }
  .front-opening + .search > .field.wide { flex: 1 1 9rem; }
  .front-opening + .search > .field:has(button) { flex: 0 0 auto; }
  .sections ul { flex-wrap: nowrap; overflow-x: auto; max-width: 100%; scrollbar-width: thin; white-space: nowrap; }
}
@media (min-width: 56rem) {
  .found { grid-template-columns: minmax(0, 44rem) minmax(12rem, 15rem); column-gap: 3.25rem; justify-content: space-between; }
  .found-head { grid-column: 1; grid-row: 1; }
  .facets { grid-column: 2; grid-row: 1 / span 2; margin-top: 0; }
  .found-list { grid-column: 1; grid-row: 2; }
}
@media (max-width: 55.99rem) {
  .facets { order: 3; border-top: 1px solid var(--strong-rule); padding-top: .9rem; }
  .found-list { order: 2; }
}
`
