/** Reports, the queue, corrections and the form to correct. */
export const EDITS = `
select { width: 100%; max-width: 100%; padding: .45rem .6rem; font: 1rem/1.4 var(--sans); color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; }
.label.edited { border: 1px solid var(--quiet); border-radius: 2px; padding: 0 .35em; }
.statement-do { margin-top: 1rem; font: .875rem/1.9 var(--sans); }
.wrong { color: var(--quiet); }
.as-typed { white-space: pre-wrap; }
.around { color: var(--quiet); }
.correction-list { max-width: var(--measure); border-top: 1px solid var(--strong-rule); }
.correction-list > li { padding: 1rem 0; border-bottom: 1px solid var(--rule); font: .9375rem/1.55 var(--sans); font-variant-numeric: lining-nums; }
.correction-list > li:target { background: var(--glow); }
.correction-who { font-weight: 600; }
.correction-who time { font-weight: 400; color: var(--quiet); }
.correction-words { font-family: var(--serif); font-size: 1.125rem; }
.undone .correction-words, .undone .correction-changes { opacity: 1; color: var(--quiet); }
.correction-changes { margin: .4rem 0; }
.correction-changes > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); column-gap: .6rem; }
.correction-changes dt { color: var(--quiet); }
.correction-changes ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .18em; text-decoration-color: var(--direct); background: var(--hit); }
.correction-changes del { color: var(--quiet); text-decoration: line-through; text-decoration-color: var(--doubt); }
.changes:empty { display: none; }
.changes { margin-top: .9rem; padding: .6rem .9rem; background: var(--leaf); border-inline-start: 3px solid var(--direct); }
.changes .correction-changes { margin: 0; }
.form + .preview { margin-top: 1.5rem; }
.preview h2 { font: 600 1.0625rem/1.4 var(--sans); margin-bottom: .4rem; }
.preview { margin-bottom: 1.5rem; padding: .9rem 1rem; background: var(--leaf); border-inline-start: 3px solid var(--direct); }
.choice { display: flex; gap: .6rem; align-items: baseline; margin-bottom: .8rem; }
.choice input { width: auto; flex: none; }
.form-field .choice label, .choice label { font-weight: 400; margin: 0; }
.moves { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .5rem; margin: -.8rem 0 1.1rem; }
.moves button.small { padding: .1rem .5rem; font-size: .8125rem; }
.form .form-do + h2, .form .words-field + h2 { margin-top: 2rem; }
.form.apart { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
.said .told { display: inline-block; padding: .2rem .5rem; font: 1.0625rem/1.5 var(--mono); background: var(--paper); user-select: all; }
.history { margin-top: 2.5rem; padding-top: .9rem; border-top: 1px solid var(--strong-rule); }
.history h2, .waiting h2 { font: 600 1.0625rem/1.4 var(--sans); margin-bottom: .3rem; }
.filters { margin-bottom: 1.25rem; font: .9375rem/1.6 var(--sans); }
.filters ul { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; }
.filters a { display: inline-block; padding: .2rem 0; }
.filters [aria-current] { font-weight: 600; text-decoration: none; box-shadow: inset 0 -2px var(--ink); }
.waiting { max-width: var(--measure); padding: 1rem 0; border-top: 1px solid var(--rule); font: .9375rem/1.55 var(--sans); font-variant-numeric: lining-nums; }
.waiting-words { margin: .4rem 0; font: 1.125rem/1.5 var(--serif); }
.handle { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem 1rem; margin-top: .5rem; }
.handle label { display: block; font-size: .8125rem; color: var(--quiet); }
.handle p { flex: 1 1 12rem; }
.handle .form-do { flex: 0 0 auto; }
.from p + p { margin-top: .7rem; }
.form-do + .hint { margin-top: .7rem; }
.form .hint + h2 { margin-top: 2rem; }
.filters ~ .aside, .filters ~ .handle { margin-bottom: 1.25rem; font-family: var(--sans); }
.waiting > .results + .aside { margin-top: .4rem; }
@media (min-width: 48rem) {
  .beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 1.5rem; align-items: start; }
}
.place.long { max-height: 26rem; overflow-y: auto; max-width: var(--measure); }
.place .content { text-decoration: underline 2px var(--direct); text-underline-offset: .22em; }
.picks { display: flex; flex-wrap: wrap; gap: .35rem .5rem; max-width: var(--measure); margin: -.5rem 0 .3rem; }
.picks + .hint { margin-bottom: 1.25rem; }
::highlight(picked-content) { text-decoration: underline 2px var(--direct); background-color: var(--glow); }
::highlight(picked-cue) { text-decoration: underline 2px dashed var(--mixed); }
::highlight(picked-source) { text-decoration: underline 2px dotted var(--doubt); }
.caution { max-width: var(--measure); margin-bottom: 1.25rem; padding: .6rem .9rem; background: var(--leaf); border-inline-start: 3px solid var(--doubt); font: .9375rem/1.5 var(--sans); }
.shares { margin: 1.75rem 0; font: .9375rem/1.5 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
.shares h2 { font: 600 1.0625rem/1.4 var(--sans); margin-bottom: .4rem; }
.shares table { border-collapse: collapse; width: 100%; max-width: 52rem; }
.shares th, .shares td { padding-block: .2rem; padding-inline: 0 .9rem; text-align: start; vertical-align: middle; border-bottom: 1px solid var(--rule); }
.shares th { font-weight: 400; }
.shares thead th { color: var(--quiet); font-size: .8125rem; }
.shares td { white-space: nowrap; }
.shares svg { display: block; width: 100%; max-width: 18rem; height: auto; min-width: 6rem; }
.shares .axis { stroke: var(--rule); }
.shares .interval { stroke: var(--direct); stroke-width: 3; }
.shares .share { fill: var(--ink); }
@media (max-width: 44rem) {
  .shares .drawn { display: none; }
  .shares th, .shares td { padding-inline-end: .5rem; }
  .shares td:nth-child(4) { white-space: normal; }
}
.preview h3 { margin: .6rem 0 .2rem; font: 600 .9375rem/1.4 var(--sans); }
button:disabled { opacity: .55; cursor: default; }
@media (max-width: 34rem) {
  .correction-changes > div { grid-template-columns: minmax(0, 1fr); }
}
`
