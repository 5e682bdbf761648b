/** An article with its margin, and a statement's own page. */
export const ARTICLE = `
.rows { display: grid; grid-template-columns: minmax(0, 1fr); row-gap: 1.05rem; }
.article-head { row-gap: 0; }
.article-head h1 {
  margin: .35rem 0 .9rem; font-size: clamp(1.85rem, 4.6vw, 2.75rem); line-height: 1.1; font-weight: 700; letter-spacing: -.016em; text-wrap: balance;
}
.standfirst { font-size: 1.25rem; line-height: 1.42; color: var(--quiet); text-wrap: pretty; }
.article-head .standfirst { margin-bottom: .9rem; }
.byline { padding: .55rem 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
.hash { font-family: var(--mono); font-size: .92em; font-variant-numeric: lining-nums; }
.banner { margin-top: 1rem; padding: .75rem 1rem; border-inline-start: 3px solid var(--quiet); background: var(--leaf); font: .875rem/1.5 var(--sans); }
.banner.translated { border-inline-start: 3px double var(--translated); border-inline-start-width: 5px; }
.banner-notice + .banner-notice { margin-top: .6rem; }
.banner-lead { font-weight: 600; color: var(--translated); font-size: .9375rem; }
.banner-words { color: var(--quiet); }
.banner-words q { font-family: var(--serif); font-size: 1.07em; font-style: italic; color: var(--ink); }
.legend { margin-top: 1rem; font: .8125rem/1.9 var(--sans); color: var(--quiet); }
.legend .content, .legend .source, .legend .cue { color: var(--ink); }
.text { margin-top: 1.5rem; }
.text .block { font-size: 1.1875rem; line-height: 1.58; text-wrap: pretty; hyphens: manual; }
.text h2.block { margin-top: .9rem; font-size: 1.375rem; line-height: 1.25; font-weight: 700; text-wrap: balance; }
.text .standfirst { font-size: 1.25rem; }
.text blockquote.block { padding-inline-start: 1.4rem; border-inline-start: 1px solid var(--rule); }
.text blockquote.block p + p { margin-top: .8rem; }
.text ul.block { padding-inline-start: 1.3rem; }
.text ul.block li + li { margin-top: .35rem; }
.text .caption, .text .notice { font-size: 1rem; line-height: 1.5; color: var(--quiet); }
.text .caption { padding: .5rem 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
.text .notice { font-style: italic; }
.what { margin-inline-end: .3rem; font: .75rem var(--sans); font-style: normal; color: var(--quiet); border: 1px solid var(--rule); border-radius: 2px; padding: .1em .35em; }
.furniture { font-family: var(--sans); font-variant-numeric: lining-nums; color: var(--quiet); }
.text details.furniture { font-size: .875rem; line-height: 1.5; }
.furniture summary { cursor: pointer; padding: .25rem 0; }
.furniture p { padding-block: .15rem; padding-inline: 1rem 0; }

.content, .source, .cue { border-radius: 2px; }
.content { --form: var(--indirect); --line: dotted; }
.content.direct, .legend .direct { --form: var(--direct); --line: solid; }
.content.mixed, .legend .mixed { --form: var(--mixed); --line: dashed; }
.content.indirect, .legend .indirect { --form: var(--indirect); --line: dotted; }
.content { background: none; color: inherit; text-decoration: underline var(--line) var(--form); text-decoration-thickness: 1.5px; text-underline-offset: .22em; text-decoration-skip-ink: none; }
.indirect.content { text-decoration-thickness: 2px; }
.content.deep-1 { text-underline-offset: .38em; }
.content.deep-2 { text-underline-offset: .54em; }
.source { font-weight: 600; }
.cue { font-style: italic; }
.marker {
  --form: var(--indirect); display: inline-block; min-width: 1.25em; margin-inline-end: .16em; padding: .1em .3em; vertical-align: .42em;
  font: 600 .625em/1.2 var(--sans); font-style: normal; text-align: center; text-decoration: none; unicode-bidi: isolate; direction: ltr;
  color: var(--form); border: 1px solid var(--form); border-radius: .7em; background: var(--paper); font-variant-numeric: lining-nums tabular-nums; overflow-wrap: normal;
}
h1 .marker { font-size: .75rem; vertical-align: 1.1em; letter-spacing: 0; }
.marker.direct { --form: var(--direct); }
.marker.mixed { --form: var(--mixed); }
.marker:hover { background: var(--form); color: var(--paper); text-decoration: none; }
.marker:target { background: var(--form); color: var(--paper); }

.cards { display: grid; gap: .55rem; align-content: start; margin: .2rem 0 .6rem; }
.card { padding-block: .05rem .1rem; padding-inline: .8rem 0; border-inline-start: 2px var(--line) var(--form); font: .8125rem/1.45 var(--sans); font-variant-numeric: lining-nums; scroll-margin-top: 1.5rem; }
.card-who { font-size: .875rem; }
.card { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; column-gap: .6rem; align-items: baseline; }
.card > .held { grid-column: 1 / -1; }
.card-more { grid-column: 3; }
a.card-more { color: var(--quiet); padding: .1rem 0; }
.card-more[open] { grid-column: 1 / -1; }
.card-more summary { cursor: pointer; color: var(--quiet); padding: .1rem 0; }
.card-more[open] summary { margin-bottom: .15rem; }
.card-correct { color: var(--quiet); white-space: nowrap; }
.card-who .label { margin-inline-start: .35rem; }
.number {
  display: inline-block; min-width: 1.6em; padding: .05em .4em; margin-inline-end: .1rem; font-size: .75rem; font-weight: 600; line-height: 1.4; text-align: center; text-decoration: none;
  color: var(--paper); background: var(--form); border-radius: .9em; font-variant-numeric: tabular-nums lining-nums;
}
.named-as, .basis, .hop-kind { color: var(--quiet); }
.card-labels .label { font-size: .8125rem; }
.facts > div { display: grid; grid-template-columns: 4.1rem minmax(0, 1fr); column-gap: .4rem; }
.facts dt { color: var(--quiet); font-style: normal; }
.card .facts > div { grid-template-columns: 3.6rem minmax(0, 1fr); }
.chain { display: flex; flex-wrap: wrap; }
.chain li + li::before { content: "→"; content: "→" / "then"; margin: 0 .4em; color: var(--quiet); }
.permalink { color: var(--quiet); }
.card-links { display: flex; flex: none; gap: .7rem; margin-inline-start: auto; white-space: nowrap; }
.card .card-labels { column-gap: .7rem; }
.card:target { background: var(--glow); outline: 2px solid var(--form); outline-offset: 4px; border-radius: 1px; }
.cards .doubt .doubt-word, .facts .doubt { color: var(--doubt); }

@media (min-width: 60rem) {
  .rows { grid-template-columns: minmax(0, var(--measure)) minmax(15rem, var(--margin)); column-gap: var(--between); }
  .rows > * { grid-column: 1; }
  .rows > .cards { grid-column: 2; margin: .3rem 0 0; }
  .article-head > .cards { grid-row: 2 / span 4; margin-top: .9rem; }
  .article-head > .standfirst + .cards { grid-row: 3 / span 3; }
  .text { align-content: start; }
  .text.single { display: block; max-width: var(--measure); }
}
.text.single .block + .block { margin-top: 1.05rem; }
@media (max-width: 59.99rem) {
  .rows > *, .provenance, .problems, .topics { max-width: 40rem; }
  .cards { padding: .3rem 0; }
}

.provenance, .problems, .topics, .others, .known, .cite, .context { margin-top: 2.5rem; padding-top: .9rem; border-top: 1px solid var(--strong-rule); }
.provenance h2, .problems h2, .topics h2, .others > h2, .known h2, .cite h2, .context h2 { font: 600 .9375rem/1.4 var(--sans); margin-bottom: .6rem; }
.particulars, .problems ul, .known .facts { font: .875rem/1.55 var(--sans); font-variant-numeric: lining-nums; }
.particulars > div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); padding: .12rem 0; }
.particulars dt { color: var(--quiet); }
.problems li { padding: .2rem 0; }
.problems q { font-family: var(--serif); font-size: 1.07em; }

.statement-head h1 { margin-top: .3rem; font: 400 1.25rem/1.4 var(--sans); }
.statement-head .named-as { font: .875rem/1.5 var(--sans); }
.the-words { margin: 1.1rem 0 1rem; padding-inline-start: 1.2rem; border-inline-start: 4px var(--line) var(--form); font-size: clamp(1.4rem, 3.2vw, 1.9rem); line-height: 1.34; letter-spacing: -.006em; text-wrap: pretty; max-width: 46rem; }
.statement-page .card-labels .label { font-size: .9375rem; }
.statement-page .banner { max-width: 46rem; }
.known .facts > div { grid-template-columns: 7rem minmax(0, 1fr); padding: .12rem 0; }
.holds { margin-top: .4rem; font: .875rem/1.55 var(--sans); }
.citation { padding: .75rem 1rem; background: var(--leaf); font: .875rem/1.55 var(--mono); user-select: all; }
.statement-page { --form: var(--indirect); --line: dotted; }
.statement-page.direct { --form: var(--direct); --line: solid; }
.statement-page.mixed { --form: var(--mixed); --line: dashed; }
@media (min-width: 60rem) {
  .statement-page { display: grid; grid-template-columns: minmax(0, var(--measure)) minmax(15rem, var(--margin)); column-gap: var(--between); }
  .statement-page > * { grid-column: 1; }
  .statement-page > .statement-head { grid-column: 1 / -1; }
  .statement-page > .known { grid-column: 2; }
  .statement-page > .context { grid-row: 2; }
  .statement-page > .known { grid-row: 2; }
  .known .facts > div { grid-template-columns: 4.5rem minmax(0, 1fr); }
}
`
