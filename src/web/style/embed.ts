/** Taking statements away, and the card that other sites put into a frame. */
export const EMBED = `
.take-away { margin-top: 1rem; font: .875rem/1.7 var(--sans); color: var(--quiet); max-width: var(--measure); }
.to-embed { margin-top: .75rem; font: .875rem/1.6 var(--sans); max-width: var(--measure); }
.to-embed > summary { cursor: pointer; }
.to-embed p { margin: .75rem 0 .25rem; }
.to-embed textarea { width: 100%; box-sizing: border-box; font: .8125rem/1.5 ui-monospace, monospace; }
body.embed { margin: 0; background: var(--paper); }
body.embed > .embed-card { margin: 0; max-width: none; padding: 1rem 1.25rem; border: 1px solid var(--rule); min-height: 100vh; box-sizing: border-box; }
.take-away > strong { color: var(--ink, inherit); }
.embed-card .the-words { margin: 0 0 .6rem; font-size: 1.25rem; line-height: 1.4; }
.embed-card .embed-who { margin: 0 0 .4rem; font: 600 .9375rem/1.5 var(--sans); }
.embed-card .embed-where { margin: .4rem 0 0; font: .8125rem/1.5 var(--sans); color: var(--quiet); }
`
