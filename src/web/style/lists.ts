/** Lists of statements, articles and speakers. */
export const LISTS = `
.opening { margin-bottom: 1.5rem; }
.opening h1 { font-size: clamp(1.75rem, 4vw, 2.4rem); line-height: 1.12; font-weight: 700; letter-spacing: -.012em; text-wrap: balance; }
.tally { margin-top: .35rem; font: .9375rem/1.5 var(--sans); color: var(--quiet); font-variant-numeric: lining-nums; }
.kicker, .aside, .entry-place, .here, .byline, .more, .onward, .said-where .here {
  font: .8125rem/1.5 var(--sans); color: var(--quiet); font-variant-numeric: lining-nums;
}
.kicker .outlet { color: var(--ink); font-weight: 600; }
.unknown { font-style: italic; }
.more, .onward { margin-top: 1rem; }
.more { break-before: avoid; }
.onward { font-size: .9375rem; }
.more a, .onward a { color: var(--ink); }
.identifier { font-family: var(--mono); font-size: .92em; }

.columns { border-top: 1px solid var(--strong-rule); padding-top: 1.25rem; }
.group { padding-bottom: 1.5rem; margin-bottom: 1.5rem; border-bottom: 1px solid var(--rule); }
.group h2, .contents h2, .said-in h2 { font-size: 1.3125rem; line-height: 1.22; font-weight: 700; letter-spacing: -.006em; text-wrap: balance; }
.group h2 { margin: .2rem 0 1rem; }
.group .kicker, .group h2 { break-after: avoid; }
.entry { break-inside: avoid; }
h2 a { text-decoration-color: transparent; }
@media (min-width: 56rem) {
  .columns { columns: 2; column-gap: 3.5rem; column-rule: 1px solid var(--rule); }
  .columns:has(> .group:only-child) { columns: auto; max-width: 44rem; }
  .columns .group:last-child { border-bottom: 0; }
}

.entry { --form: var(--indirect); --line: dotted; padding-inline-start: .9rem; border-inline-start: 3px var(--line) var(--form); }
.entry + .entry { margin-top: 1.35rem; }
.direct { --form: var(--direct); --line: solid; }
.mixed { --form: var(--mixed); --line: dashed; }
.indirect { --form: var(--indirect); --line: dotted; }
.entry-who, .card-who { font: .9375rem/1.4 var(--sans); }
.speaker { font-weight: 600; text-decoration-color: transparent; }
.cue-words { color: var(--quiet); }
.held { font: .8125rem/1.5 var(--sans); }
.held a { color: var(--doubt); }
.entry-words { margin: .15rem 0 .3rem; font-size: 1.125rem; line-height: 1.45; hanging-punctuation: first; }
.entry-words a { display: block; text-decoration: none; }
.entry-words a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.entry-notes, .card-labels { display: flex; flex-wrap: wrap; gap: 0 .9rem; }
.label { font: .8125rem/1.5 var(--sans); color: var(--quiet); }
.label.form { color: var(--form); }
.label.translated { color: var(--translated); }
.label.doubt, .label.negated, .doubt-word { color: var(--doubt); }
.doubt-word { font-family: var(--sans); font-size: .92em; }
.sample { display: inline-block; width: 1.4rem; margin-inline-end: .4rem; vertical-align: .28em; border-top: 2px var(--line) var(--form); }
.part-source { font-weight: 600; }
.part-cue { font-style: italic; }
.hit { background: var(--hit); color: inherit; box-shadow: 0 0 0 1px var(--hit); border-radius: 1px; text-decoration: underline; text-decoration-thickness: 2px; }
.results { max-width: 44rem; margin-top: 1.25rem; }
.results .entry + .entry { margin-top: 1.75rem; }

.contents > li { padding: 1rem 0; border-top: 1px solid var(--rule); max-width: 48rem; }
.contents > li:first-child { border-top: 1px solid var(--strong-rule); }
.index { border-top: 1px solid var(--strong-rule); padding-top: 1rem; columns: 24rem 2; column-gap: 3.5rem; }
.index li { display: flex; align-items: baseline; gap: .5rem; padding: .22rem 0; break-inside: avoid; font-size: 1.0625rem; }
.index a { text-decoration-color: transparent; padding: .1rem 0; }
.index .leader { flex: 1; border-bottom: 1px dotted var(--quiet); opacity: .6; min-width: 1rem; }
.index .amount { flex: none; font: .8125rem var(--sans); color: var(--quiet); font-variant-numeric: lining-nums; }

.said-in { padding: 1.4rem 0; border-top: 1px solid var(--rule); }
.opening + .said-in { border-top-color: var(--strong-rule); }
.said-where { margin-bottom: 1rem; }
.here { margin-top: .3rem; }
@media (min-width: 56rem) {
  .said-in { display: grid; grid-template-columns: 17rem minmax(0, 1fr); column-gap: 3rem; }
  .said-in h2 { font-size: 1.125rem; }
}

.pager { margin-top: 2rem; padding-top: .75rem; border-top: 1px solid var(--rule); font: .9375rem var(--sans); }
.pager ul { display: grid; grid-template-columns: minmax(max-content, 1fr) auto minmax(max-content, 1fr); gap: 0 1rem; align-items: baseline; color: var(--quiet); font-variant-numeric: lining-nums; }
.pager li:last-child { text-align: end; }
.pager a { display: inline-block; padding: .3rem 0; white-space: nowrap; color: var(--ink); }
.empty { max-width: var(--measure); font-size: 1.125rem; line-height: 1.55; padding: 1rem 0; }
.empty p + p, .empty pre + p { margin-top: .75rem; }
.empty pre { margin-top: .75rem; padding: .75rem 1rem; overflow-x: auto; background: var(--leaf); font: .9375rem/1.5 var(--mono); }

.versions { margin-top: 2rem; }
.versions h2, .changes h2 { font-size: 1.125rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
.particulars-list { padding-inline-start: 1.25rem; font: .9375rem/1.6 var(--sans); }
.changes section { max-width: 44rem; }
.changes .results { margin-top: 1rem; padding: 0; list-style: none; }
.changes ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .18em; text-decoration-color: var(--direct); background: var(--hit); }
.changes del { color: var(--quiet); text-decoration: line-through; text-decoration-color: var(--doubt); }
.changes del a { color: inherit; text-decoration: line-through; }
.unchanged summary { font: .875rem/2 var(--sans); color: var(--quiet); cursor: pointer; }
`
