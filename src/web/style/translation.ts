/** What is shown in another language, beside the original. */
export const TRANSLATION = `
.show-in { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: baseline; margin: .6rem 0; font: .9375rem/1.6 var(--sans); }
.show-in form { display: flex; flex-wrap: wrap; gap: .4rem; align-items: baseline; }
.show-in label { display: inline; }
.show-in select { width: auto; font: inherit; padding: .2rem .4rem; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 2px; }
.translation { margin: .6rem 0 1.2rem; padding-block: .1rem .2rem; padding-inline: 1.2rem 0; border-inline-start: 5px double var(--translated); max-width: 46rem; }
.translation h2 { font: 600 .875rem/1.6 var(--sans); color: var(--translated); }
.translated-words { font-size: clamp(1.2rem, 2.6vw, 1.5rem); line-height: 1.4; text-wrap: pretty; }
.translated-by { margin-top: .5rem; font: .875rem/1.55 var(--sans); color: var(--quiet); font-variant-numeric: lining-nums; max-width: 46rem; }
.translated-title { margin: -.3rem 0 .9rem; padding-inline-start: .9rem; border-inline-start: 5px double var(--translated); font-size: 1.35rem; line-height: 1.25; font-weight: 600; }
.both { min-width: 0; display: grid; gap: .5rem; align-content: start; }
.translated-block { padding-inline-start: .9rem; border-inline-start: 5px double var(--translated); font-size: 1.0625rem; line-height: 1.5; text-wrap: pretty; }
.translated-block.heading { font-weight: 700; }
.article-head .both { margin-bottom: .9rem; }
.article-head .both .standfirst { margin-bottom: 0; }
.pieces-title { margin: 1.5rem 0 .6rem; font: 600 1rem/1.4 var(--sans); }
.pieces > li { padding: .7rem 0; border-top: 1px solid var(--rule); max-width: 44rem; }
.pieces p + p { margin-top: .3rem; }
.correction-list ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .18em; text-decoration-color: var(--direct); background: var(--hit); color: var(--ink); }
.correction-list del { color: var(--quiet); text-decoration: line-through; text-decoration-color: var(--doubt); }
@media (min-width: 60rem) {
  .article-head > .translated-title + .cards { grid-row: 2 / span 5; }
}
`
