/** Forms, what is in the queue, and sources. */
export const FORMS = `
.form { max-width: var(--measure); font: .9375rem/1.5 var(--sans); font-variant-numeric: lining-nums; }
.form h2, .bookmarklet h2, .queue h2 { font: 600 1.0625rem/1.4 var(--sans); margin-bottom: .6rem; }
.form-field { margin-bottom: 1.25rem; }
.form-field label, .form legend { display: block; margin-bottom: .25rem; font-weight: 600; }
.form-field.wrong { padding-inline-start: .8rem; border-inline-start: 3px solid var(--doubt); }
.form fieldset { margin: 0 0 1.25rem; padding: .9rem 1rem 0; border: 1px solid var(--rule); border-radius: 3px; min-width: 0; }
.form legend { padding: 0 .4rem; margin-inline-start: -.4rem; margin-bottom: 0; }
textarea { display: block; width: 100%; padding: .45rem .6rem; font: 1rem/1.5 var(--sans); color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; resize: vertical; }
input.short { max-width: 16rem; }
input[type=file] { padding: .4rem; font-size: .875rem; }
input[type=file]::file-selector-button { margin-inline-end: .75rem; padding: .25rem .75rem; font: .875rem var(--sans); color: var(--ink); background: var(--leaf); border: 1px solid var(--quiet); border-radius: 3px; cursor: pointer; }
[aria-invalid=true] { border-color: var(--doubt); border-width: 2px; }
.hint { margin-top: .25rem; font: .8125rem/1.5 var(--sans); color: var(--quiet); font-variant-numeric: lining-nums; }
.fault { margin-bottom: .3rem; color: var(--doubt); font-weight: 600; }
.faults { margin-bottom: 1.5rem; padding: .9rem 1rem; border: 2px solid var(--doubt); border-radius: 3px; }
.faults h2 { margin-bottom: .4rem; color: var(--doubt); }
.faults ul { padding-inline-start: 1.2rem; }
.faults p { margin-top: .5rem; }
.form-do { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; }
.from, .said { margin-bottom: 1.25rem; padding: .6rem .9rem; background: var(--leaf); border-inline-start: 3px solid var(--quiet); }
.said { margin: 1rem 0 0; font: .9375rem/1.5 var(--sans); }
.said + .form { margin-top: 1.75rem; }
.form > .hint + .form-field { margin-top: 1.25rem; }
.alert-facts .form-do { margin-top: .9rem; }
.alerts-ended { margin-top: 2.5rem; }
.bookmarklet { max-width: var(--measure); margin-top: 2.5rem; padding-top: .9rem; border-top: 1px solid var(--strong-rule); font: .9375rem/1.5 var(--sans); }
.drag { display: inline-block; padding: .3rem .8rem; border: 1px dashed var(--quiet); border-radius: 3px; text-decoration: none; cursor: grab; }
.bookmarklet pre { margin-top: .5rem; padding: .6rem .8rem; background: var(--leaf); font: .8125rem/1.5 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
button.small { padding: .25rem .8rem; font-size: .875rem; background: var(--paper); color: var(--ink); border-color: var(--quiet); }
button.small:hover { background: var(--leaf); border-color: var(--ink); }
.read-again { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .9rem; margin-top: 2rem; }
.read-again .hint { margin: 0; }

.reloads { margin-top: .5rem; }
.queue { max-width: 48rem; margin-bottom: 2rem; padding-top: .9rem; border-top: 1px solid var(--strong-rule); }
.job { padding: .7rem 0; font: .9375rem/1.5 var(--sans); font-variant-numeric: lining-nums; }
.jobs li + li .job { border-top: 1px solid var(--rule); }
.job-state { margin-inline-end: .4rem; padding: .1em .45em; font-size: .8125rem; border: 1px solid var(--quiet); border-radius: 2px; white-space: nowrap; }
.working .job-state { border-color: var(--direct); color: var(--direct); font-weight: 600; }
.failed .job-state { border-color: var(--doubt); color: var(--doubt); font-weight: 600; }
.ended .job-state, .done .job-state { border-style: dotted; }
.job .doubt-word { font-size: 1em; }
.job-failures ul { padding-inline-start: 1.2rem; font-size: .875rem; color: var(--quiet); }
.job-failures summary { padding: .2rem 0; font-size: .875rem; cursor: pointer; }
.job-do { margin-top: .4rem; }

.sources { border-top: 1px solid var(--strong-rule); margin-bottom: 2.5rem; font: .9375rem/1.5 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
.sources > li { padding: 1rem 0; border-bottom: 1px solid var(--rule); scroll-margin-top: 1.5rem; }
.sources > li:target { box-shadow: -.6rem 0 0 var(--paper), -.8rem 0 0 var(--quiet); }
.sources h2 { font: 600 1rem/1.4 var(--sans); }
.sources p + p { margin-top: .15rem; }
.source-do { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 1rem; margin: .5rem 0; font-size: .875rem; }
.source-do a { padding: .25rem 0; }
.sources dl { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin-top: .35rem; }
.sources dl div { display: flex; gap: .4rem; }
.sources dd { color: var(--ink); }
.sources ul.aside { padding-inline-start: 1.2rem; }
@media (min-width: 48rem) {
  .sources > li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); column-gap: 2.5rem; }
}
`
