/** Topics side by side, timelines, events and promises. */
export const REMARKS = `
.topic-note { max-width: var(--measure); margin-top: .5rem; font-size: 1.125rem; line-height: 1.5; white-space: pre-line; }
.since { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem .75rem; margin-top: .9rem; }
.since .field { flex: 0 0 auto; margin: 0; }
.since label { font: .8125rem/1.5 var(--sans); color: var(--quiet); }
.since input { width: 9.5rem; }
.fresh { max-width: 44rem; margin-bottom: 2rem; padding: .9rem 1.1rem 1.1rem; background: var(--leaf); }
.fresh h2 { font: 600 1rem/1.4 var(--sans); }
.legend-diff { margin-bottom: .9rem; }
.topic ins, .legend-diff ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .18em; text-decoration-color: var(--direct); background: var(--hit); color: var(--ink); }
.topic del, .legend-diff del { color: var(--quiet); text-decoration: line-through; text-decoration-color: var(--doubt); }
.side-by-side { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 2rem 2.25rem; align-items: start; border-top: 1px solid var(--strong-rule); padding-top: 1.1rem; }
.side h2 { font-size: 1.1875rem; line-height: 1.25; margin-bottom: .9rem; }
.side h2 .amount { font: .8125rem var(--sans); font-variant-numeric: lining-nums; }
.side .entry-words { font-size: 1.0625rem; }
.side .entry + .entry { margin-top: 1.2rem; }
.side.only { max-width: 44rem; }
.side .entry-place:first-child time { color: var(--ink); font-weight: 600; }
.changed-since { font: .8125rem/1.5 var(--sans); }
.changed-since a { color: var(--quiet); }
.more-speakers { margin-top: 1.75rem; max-width: 48rem; font: .9375rem/1.7 var(--sans); font-variant-numeric: lining-nums; }
.undo summary { cursor: pointer; padding: .2rem 0; font: .875rem/1.6 var(--sans); color: var(--quiet); }
.topic .waiting, .form + .waiting { margin-top: 2.5rem; }
.search .field.check { display: flex; align-items: center; gap: .5rem; flex: 0 0 auto; padding-bottom: .55rem; }
.search .field.check input { flex: none; width: auto; }
.search .field.check label { font-size: .9375rem; }
.promises .aside { margin-top: .35rem; }
.two-way { margin: 0 0 1.75rem; }
.two-way svg { height: 5.75rem; border-bottom: 0; opacity: 1; }
.two-way .key-said, .two-way .bar-said { color: var(--direct); fill: var(--direct); }
.two-way .key-given, .two-way .bar-given { color: var(--indirect); fill: var(--indirect); }
.two-way .bars-ends { flex-wrap: wrap; }
.day { padding: 1rem 0 1.2rem; border-top: 1px solid var(--rule); }
.day h2 { font: 600 1rem/1.4 var(--sans); font-variant-numeric: lining-nums; margin-bottom: .7rem; scroll-margin-top: 1rem; }
.day ol { max-width: 44rem; }
.given-date { --form: var(--rule); --line: double; }
.given-date .entry-words { font-size: 1rem; line-height: 1.5; }
.given-date mark { background: var(--hit); color: var(--ink); }
.label.tag { color: var(--translated); font-weight: 600; }
.tagged-words { max-width: var(--measure); margin: 0 0 1.5rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--rule); font-size: 1.125rem; line-height: 1.5; }
.event-words { margin: .15rem 0 .2rem; font-size: 1.0625rem; line-height: 1.45; max-width: 44rem; }
.remarked { margin-top: .6rem; max-width: var(--measure); font: .9375rem/1.5 var(--sans); font-variant-numeric: lining-nums; }
.promise-line { font: .9375rem/1.5 var(--sans); margin-bottom: .5rem; font-variant-numeric: lining-nums; }
.promise-state.doubt { color: var(--doubt); }
.promise-note { margin-top: .5rem; max-width: 44rem; white-space: pre-line; }
.promises > li > ul { max-width: 44rem; }
@media (min-width: 56rem) {
  .day { display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 2rem; }
}
`
