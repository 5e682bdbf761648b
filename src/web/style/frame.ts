/** The page itself: type, masthead, foot, what can be focused. */
export const FRAME = `
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0 auto;
  padding: 0 clamp(1rem, 4vw, 2.5rem);
  max-width: calc(var(--measure) + var(--between) + var(--margin) + 5rem);
  font: 1rem/1.5 var(--serif);
  font-kerning: normal;
  font-variant-numeric: oldstyle-nums;
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, ol, dl, dd, blockquote, pre { margin: 0; padding: 0; }
ul[role=list], ol[role=list] { list-style: none; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--quiet); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { text-decoration-color: currentColor; text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--direct); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
bdi, q { unicode-bidi: isolate; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; user-select: none; text-decoration: none;
}
.skip { position: absolute; inset-inline-start: 1rem; top: -6rem; padding: .6rem 1rem; background: var(--ink); color: var(--paper); font: 1rem var(--sans); z-index: 2; }
.skip:focus { top: .5rem; }

.masthead { padding-top: clamp(1.1rem, 3vw, 2rem); text-align: center; }
.nameplate { font-size: clamp(2.1rem, 5vw, 3rem); line-height: 1; font-weight: 700; letter-spacing: -.018em; }
.nameplate a { text-decoration: none; }
.motto { margin-top: .5rem; font-style: italic; color: var(--quiet); }
.who-is-here { margin-top: .5rem; font: .875rem/1.5 var(--sans); }
.who-is-here a { display: inline-block; padding: .2rem 0; }
.sections {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1rem;
  margin-top: 1.1rem; padding: .4rem 0; border-top: 3px double var(--strong-rule); border-bottom: 1px solid var(--rule);
  font: .875rem/1.5 var(--sans);
}
.sections ul { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.sections li a { display: inline-block; padding: .3rem 0; text-decoration: none; color: var(--quiet); }
.sections li a:hover { color: var(--ink); text-decoration: underline; }
.sections [aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--ink); }
main { display: block; padding: clamp(1.5rem, 3.5vw, 2.75rem) 0 3rem; }
.foot {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; padding: 1rem 0 2.5rem;
  border-top: 1px solid var(--strong-rule); font: .8125rem/1.5 var(--sans); color: var(--quiet);
}
.foot a { display: inline-block; padding: .25rem 0; }
.languages ul { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.languages [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }

input, button { font: 1rem/1.4 var(--sans); color: inherit; border-radius: 3px; }
input { width: 100%; padding: .45rem .6rem; background: var(--paper); border: 1px solid var(--quiet); }
::placeholder { color: var(--quiet); opacity: 1; }
button { padding: .45rem 1.1rem; background: var(--ink); color: var(--paper); border: 1px solid var(--ink); cursor: pointer; white-space: nowrap; flex: none; }
button:hover { background: var(--quiet); border-color: var(--quiet); }
.search-line { display: flex; flex: 0 1 15.5rem; min-width: 0; gap: .4rem; }
.search-line input, .search-line button { padding: .2rem .6rem; font-size: .875rem; }
.search { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem; margin: 0 0 2rem; }
.field { flex: 1 1 12rem; }
.field.wide { flex: 3 1 18rem; }
.field:last-child { flex: 0 0 auto; }
.more-fields { flex: 1 0 100%; font: .875rem/1.5 var(--sans); }
.more-fields[open] { display: flex; flex-wrap: wrap; gap: .75rem; }
.more-fields > summary { flex: 1 0 100%; cursor: pointer; }
.more-fields .field { flex: 1 1 10rem; margin: .4rem 0 0; }
.field label { display: block; margin-bottom: .2rem; font: .8125rem var(--sans); color: var(--quiet); }

@media (max-width: 34rem) {
  .sections { justify-content: center; }
  .search-line { flex: 1 1 100%; padding-bottom: .3rem; }
}
@media print {
  .sections, .foot, .search, .skip { display: none; }
}
`
