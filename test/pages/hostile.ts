/** Pages made to break their readers: a name and the HTML of each. The first are nested so deep that they are read without their structure. */
export const NESTED: readonly (readonly [name: string, html: string])[] = [
  ['20,000 nested divs', '<div>'.repeat(20_000)], ['3,000 nested tables', '<table><tr><td>'.repeat(3_000)], ['50,000 open bold tags', '<b>'.repeat(50_000)],
  ['5,000 nested lists', '<ul><li>'.repeat(5_000)], ['20,000 nested divs with a sign in them that opens a tag', '<div <>'.repeat(20_000)],
]

export const HOSTILE: readonly (readonly [name: string, html: string])[] = [
  ['100,000 links', '<a href="/x">link text</a> '.repeat(100_000)], ['100,000 paragraphs of a link', '<p><a href="/x">link text</a></p>'.repeat(100_000)],
  ['two million references', '&amp;&eacute;&#x1F600;&nope;'.repeat(100_000)], ['an element with 20,000 attributes', `<div ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>x</div>`],
  ['a line of seven megabytes', 'word '.repeat(1_400_000)], ['a comment left open', `<!--${'-'.repeat(3_000_000)}`], ['20,000 nested drawings', '<svg>'.repeat(20_000)], ['options without end', '<select><option>'.repeat(20_000)],
  ['an element with 250,000 spaces in it', `<a${' '.repeat(250_000)}=>x</a>`], ['nested divs and a tag of 250,000 letters', `${'<div>'.repeat(600)}<${'a'.repeat(250_000)}`],
  ['an author in 200,000 lists', `<script type="application/ld+json">{"@type":"NewsArticle","author":${'['.repeat(200_000)}${']'.repeat(200_000)}}</script>`],
  ['100,000 dates under a name of two megabytes', `<div class="${'x'.repeat(2_000_000)}">${'<time datetime=2020-01-01></time>'.repeat(100_000)}</div>`],
  ['formatting that is made anew in each paragraph', `${'<p><font>'.repeat(3_000)}x${'</p>'.repeat(3_000)}`], ['quote marks only', `<p>${'“‘«'.repeat(300_000)}`],
  ['10,000 newsletters, each in the next', `<article><h1>Harbour tax</h1>${`<div class="newsletter related">${'x'.repeat(20)}`.repeat(400)}${'<p>The council said no to the tax.</p>'.repeat(10_000)}</article>`],
  ['50,000 boxes over the page', `<article><h1>Harbour tax</h1>${'<div class="modal lightbox"><p>The council said no to the tax.</p></div>'.repeat(50_000)}</article>`],
  ['25,000 heads of entries', `<article><h1>Harbour tax</h1>${'<h3>12:30 Key event 5 hours ago</h3><p>The council said no.</p>'.repeat(25_000)}</article>`],
  ['25,000 captions and what they say', `<article><h1>Harbour tax</h1>${'<figure><figcaption>The harbour on the evening of the vote, seen from the bridge</figcaption></figure><p>The council said no.</p>'.repeat(25_000)}</article>`],
  ['50,000 labelled links', `<article><h1>Harbour tax</h1><ul>${'<li><b>Harbour: </b><a href="/x">The council counts its bridges</a></li>'.repeat(50_000)}</ul></article>`],
  ['a line of dates run together', `<article><h1>Harbour tax</h1>${`<h4>${'Published12. May 2024'.repeat(12)}</h4>`.repeat(5_000)}</article>`],
]
