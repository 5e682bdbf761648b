/** Results of a search: what was asked for, bars over time, what they can be narrowed down by. */
export const SEARCH = `
.fieldsets { flex: 1 0 100%; display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .5rem 1.75rem; }
.fieldsets fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.fieldsets legend { padding: 0; font: 600 .8125rem/2 var(--sans); }
.more-fields .fieldsets .field { margin: 0 0 .45rem; }
.more-fields > .hint { flex: 1 0 100%; max-width: 46rem; }
.fieldsets input, .fieldsets select { padding: .25rem .45rem; font-size: .875rem; }
.more-fields > summary { padding: .2rem 0; }
.field .fault { display: block; font: 600 .8125rem/1.4 var(--sans); margin-top: .2rem; }
.asked { display: flex; flex-wrap: wrap; gap: .35rem .6rem; margin: -.75rem 0 1.5rem; font: .8125rem/1.5 var(--sans); }
.asked li { padding: .1rem .2rem .1rem .7rem; border: 1px solid var(--rule); border-radius: 1rem; background: var(--leaf); font-variant-numeric: lining-nums; }
.asked a { display: inline-block; min-width: 1.5rem; padding: .05rem .35rem; text-align: center; text-decoration: none; }
.found { display: grid; grid-template-columns: minmax(0, 1fr); }
.found-head .tally { margin-top: 0; }
.bars { margin: .9rem 0 0; max-width: 44rem; font: .75rem/1.5 var(--sans); color: var(--quiet); font-variant-numeric: lining-nums tabular-nums; }
.bars svg { display: block; width: 100%; height: 3.5rem; border-bottom: 1px solid var(--quiet); fill: var(--direct); opacity: .85; }
.bars-ends { display: flex; justify-content: space-between; gap: 1rem; padding-top: .15rem; }
.bars-table summary, .facets summary { cursor: pointer; padding: .2rem 0; }
.bars-table table { border-collapse: collapse; margin: .3rem 0 .6rem; }
.bars-table th, .bars-table td { padding: .15rem 1.25rem .15rem 0; text-align: left; font-weight: 400; border-bottom: 1px solid var(--rule); }
.bars-table td { text-align: right; padding-right: 0; color: var(--ink); }
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
