/** The page for programs. */
export const API = `
.api { max-width: 48rem; }
.api h2 { font-size: 1.5rem; line-height: 1.25; margin: 2.5rem 0 .25rem; }
.api h3 { font-size: 1.0625rem; line-height: 1.4; }
.api .route { padding: 1rem 0; border-top: 1px solid var(--rule); margin-top: 1rem; }
.api code, .api pre { font-family: var(--mono); font-size: .92em; }
.api pre { margin: .5rem 0; padding: .75rem 1rem; overflow-x: auto; background: var(--leaf); font-size: .8125rem; line-height: 1.5; }
.api summary { font: .875rem/2 var(--sans); color: var(--quiet); cursor: pointer; }
.fields { margin-top: .5rem; font: .9375rem/1.5 var(--sans); font-variant-numeric: lining-nums; }
.fields > div { padding: .25rem 0; }
.fields dd { padding-inline-start: 1.25rem; color: var(--quiet); }
.fields dd .fields { margin: 0; border-inline-start: 1px solid var(--rule); padding-inline-start: 1rem; }
`
