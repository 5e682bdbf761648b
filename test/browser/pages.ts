import { entry } from './made.js'

/** A long page with every kind of block and statement: translated by a machine, undated, with a chain and a nested statement. */
export const dam = entry({
  name: 'dam.html',
  url: 'https://courier.example/world/dam-talks',
  title: 'Sarnovia’s foreign minister warns of « the worst » over river dam',
  outlet: 'Le Courrier de Valmy',
  byline: 'Odile Marchetti',
  language: 'en',
  blocks: [
    ['furniture', 'Home › World'],
    ['furniture', 'Share this page'],
    ['heading', 'Sarnovia’s foreign minister warns of « the worst » over river dam'],
    ['standfirst', 'Talks in Port Ellery ended without a date for the next round, and each side blamed the other.'],
    ['caption', 'The half-built wall at Tessel Gorge, seen on 2 May 2030.'],
    ['paragraph', 'Sarnovia’s foreign minister, Ilse Brandauer, warned on Friday that « the worst can happen » if the upstream state fills the Tessel reservoir before a treaty is signed.'],
    ['paragraph', 'She accused Ordania of « drowning » forty years of patient diplomacy, at a press conference in Port Ellery where some two hundred journalists had waited since dawn.'],
    ['paragraph', '« Nobody in my government wants a quarrel about water », Brandauer said, « and nobody will walk away from one either ».'],
    ['paragraph', 'Brandauer echoed her president’s suggestion that the gorge should be run by both countries together.'],
    ['heading', 'A proposal dismissed'],
    ['paragraph', 'The plan was dismissed by Ordania, the River Commission and the mayor of Tessel, who called it a tale for voters.'],
    ['paragraph', '« We have heard this before. A treaty is a treaty, and a wall is a wall, and the wall will stand in the spring », Ordanian water minister Pavo Lindqvist told the newspaper Glas Doline, as reported by the state-owned agency Ordapress.'],
    ['paragraph', 'The wall, begun nine years ago, is to be a hundred and twelve metres high. It will hold back as much water as the two capitals drink in six years.'],
    ['quote', '« Our wells fell by a metre this summer.'],
    ['quote', 'When the gates close, who will come and count them? »'],
    ['paragraph', 'So asked Mirela Osk, a farmer in the lower valley, in a letter read out to the delegates. A senior official who asked not to be named said the two sides were « closer than it looks ».'],
    ['paragraph', 'The commission set out three steps:'],
    ['list', 'an exchange of figures before the summer;'],
    ['list', 'a visit to the gorge by engineers of both countries;'],
    ['list', 'a draft treaty by the end of the year.'],
    ['paragraph', 'Lindqvist did not say whether the gates would stay open until then. He declined to comment on the letter.'],
    ['notice', 'Cet article a été traduit automatiquement. Merci de nous signaler toute erreur.'],
    ['furniture', 'Read also'],
    ['furniture', 'Back to top'],
  ],
  notices: [
    ['machine-translation', 'Cet article a été traduit automatiquement.', 'fr'],
    ['report-errors', 'Merci de nous signaler toute erreur.', 'fr'],
  ],
  problems: [
    ['date-unresolved', 'The page gives no publication date, so this day is not known.', 'on Friday'],
    ['speaker-unresolved', 'Nobody in the page bears this title by name.', 'her president’s'],
  ],
  statements: [
    {
      source: ['Sarnovia’s foreign minister'], cue: ['warns of'], content: ['« the worst » over river dam'],
      form: 'mixed', act: 'warn', confidence: 0.82, by: 'rules: cue before content',
      speakers: [{ name: 'Ilse Brandauer', as: 'Sarnovia’s foreign minister', role: 'foreign minister', of: 'Sarnovia' }],
    },
    {
      source: ['Sarnovia’s foreign minister, Ilse Brandauer'], cue: ['warned'],
      content: ['that « the worst can happen » if the upstream state fills the Tessel reservoir before a treaty is signed'],
      form: 'mixed', act: 'warn', confidence: 0.91, by: 'rules: cue before content',
      speakers: [{ name: 'Ilse Brandauer', as: 'Sarnovia’s foreign minister, Ilse Brandauer', role: 'foreign minister', of: 'Sarnovia' }],
      saidAt: { value: null, precision: 'day', as: 'on Friday', basis: 'no publication date' },
    },
    {
      source: ['She'], cue: ['accused'], content: ['Ordania of « drowning » forty years of patient diplomacy'],
      form: 'mixed', act: 'accuse', confidence: 0.74, by: 'rules: cue before content',
      speakers: [{ name: 'Ilse Brandauer', as: 'She', role: 'foreign minister', of: 'Sarnovia' }],
    },
    {
      source: ['Brandauer'], cue: ['said'],
      content: ['« Nobody in my government wants a quarrel about water »', '« and nobody will walk away from one either »'],
      form: 'direct', confidence: 0.97, by: 'rules: quote around cue',
      speakers: [{ name: 'Ilse Brandauer', as: 'Brandauer', role: 'foreign minister', of: 'Sarnovia' }],
    },
    {
      source: ['Brandauer'], cue: ['echoed'],
      content: ['her president’s suggestion that the gorge should be run by both countries together'],
      form: 'indirect', act: 'repeat', confidence: 0.7, by: 'rules: cue before content',
      speakers: [{ name: 'Ilse Brandauer', as: 'Brandauer', role: 'foreign minister', of: 'Sarnovia' }],
    },
    {
      source: ['her president’s'], cue: ['suggestion'], content: ['that the gorge should be run by both countries together'],
      form: 'indirect', act: 'suggest', confidence: 0.52, by: 'rules: noun cue', within: 4,
      speakers: [{ name: null, as: 'her president’s', role: 'president', of: 'Sarnovia' }],
    },
    {
      source: ['Ordania, the River Commission and the mayor of Tessel'], cue: ['dismissed by'], content: ['The plan'],
      form: 'indirect', act: 'dismiss', confidence: 0.77, by: 'rules: passive cue',
      speakers: [
        { name: 'Ordania', as: 'Ordania' },
        { name: 'River Commission', as: 'the River Commission' },
        { name: 'the mayor of Tessel', as: 'the mayor of Tessel', role: 'mayor', of: 'Tessel' },
      ],
    },
    {
      source: ['Ordanian water minister Pavo Lindqvist'], cue: ['told'],
      content: ['« We have heard this before. A treaty is a treaty, and a wall is a wall, and the wall will stand in the spring »'],
      form: 'direct', confidence: 0.95, by: 'rules: quote before cue',
      speakers: [{ name: 'Pavo Lindqvist', as: 'Ordanian water minister Pavo Lindqvist', role: 'water minister', of: 'Ordania', actor: 'Q900001' }],
      addressees: [{ name: 'Glas Doline', as: 'the newspaper Glas Doline' }],
      chain: [
        { name: 'Glas Doline', kind: 'outlet', as: 'the newspaper Glas Doline' },
        { name: 'Ordapress', kind: 'agency', as: 'the state-owned agency Ordapress' },
      ],
    },
    {
      source: ['Mirela Osk, a farmer in the lower valley'], cue: ['asked'],
      content: ['« Our wells fell by a metre this summer.', 'When the gates close, who will come and count them? »'],
      form: 'direct', act: 'ask', confidence: 0.66, by: 'rules: cue after content',
      speakers: [{ name: 'Mirela Osk', as: 'Mirela Osk, a farmer in the lower valley', role: 'farmer' }],
      addressees: [{ name: null, as: 'the delegates' }],
      chain: [{ name: 'a letter', kind: 'document', as: 'a letter' }],
    },
    {
      source: ['A senior official who asked not to be named'], cue: ['said'], content: ['the two sides were « closer than it looks »'],
      form: 'mixed', confidence: 0.88, by: 'rules: cue before content',
      speakers: [{ name: 'A senior official who asked not to be named', as: 'A senior official who asked not to be named' }],
    },
    {
      source: ['Lindqvist'], cue: ['did not say'], content: ['whether the gates would stay open until then'],
      form: 'indirect', negated: true, confidence: 0.8, by: 'rules: cue before content',
      speakers: [{ name: 'Pavo Lindqvist', as: 'Lindqvist', role: 'water minister', of: 'Ordania', actor: 'Q900001' }],
    },
    {
      source: ['He'], cue: ['declined to comment'], content: ['on the letter'],
      form: 'indirect', act: 'decline', confidence: 0.58, by: 'rules: cue before content',
      speakers: [{ name: 'Pavo Lindqvist', as: 'He', role: 'water minister', of: 'Ordania', actor: 'Q900001' }],
    },
  ],
})

/** A short dated page. */
export const bridge = entry({
  name: 'bridge.txt',
  url: 'https://ledger-post.example/bridge',
  title: 'Council votes to close the old bridge',
  outlet: 'The Ledger Post',
  byline: 'Tam Oduya',
  language: 'en',
  publishedAt: '2031-03-07',
  mediaType: 'text/plain',
  blocks: [
    ['heading', 'Council votes to close the old bridge'],
    ['paragraph', 'The old bridge will close in June, mayor Hana Reyes said on Thursday.'],
    ['paragraph', '“It has carried us for a century. It can’t carry lorries for another winter,” she told the council.'],
    ['paragraph', 'Water minister Pavo Lindqvist, on a visit, promised money “before the summer”.'],
  ],
  statements: [
    {
      source: ['mayor Hana Reyes'], cue: ['said'], content: ['The old bridge will close in June'],
      act: 'announce', confidence: 0.93,
      speakers: [{ name: 'Hana Reyes', as: 'mayor Hana Reyes', role: 'mayor' }],
      saidAt: { value: '2031-03-06', precision: 'day', as: 'on Thursday', basis: 'publication date 2031-03-07' },
    },
    {
      source: ['she'], cue: ['told'], content: ['“It has carried us for a century. It can’t carry lorries for another winter,”'],
      form: 'direct', confidence: 0.9,
      speakers: [{ name: 'Hana Reyes', as: 'she', role: 'mayor' }],
      addressees: [{ name: 'the council', as: 'the council' }],
    },
    {
      source: ['Water minister Pavo Lindqvist'], cue: ['promised'], content: ['money “before the summer”'],
      form: 'mixed', act: 'promise', confidence: 0.86,
      speakers: [{ name: 'Pavo Lindqvist', as: 'Water minister Pavo Lindqvist', role: 'water minister', actor: 'Q900001' }],
    },
  ],
})

const OVERRIDE = '\u202e'

/** A page that tries to be run, to lead astray and to break out of its box. */
export const hostile = entry({
  name: '../../<b>evil</b>".html',
  url: 'javascript:document.title="run"',
  title: '<script>document.title="run"</script> & “title”',
  outlet: '<img src=x onerror="document.title=\'run\'">',
  byline: `Mallory ${OVERRIDE}desrever`,
  language: 'xx-<script>',
  publishedAt: null,
  bytes: '<!doctype html><script>document.title="run"</script>',
  blocks: [
    ['paragraph', '</p><script>document.title="run"</script> “<img src=x onerror=alert(1)>,” said <b>Mallory</b>.'],
    ['paragraph', `${'Unbreakable'.repeat(60)} ${OVERRIDE}backwards, and a link to javascript:alert(1).`],
    ['list', '"><svg onload=document.title="run">'],
  ],
  statements: [
    {
      source: ['<b>Mallory</b>'], cue: ['said'], content: ['“<img src=x onerror=alert(1)>,”'], form: 'direct', confidence: 0.4,
      by: '<i>rules</i>',
      speakers: [{ name: '<b>Mallory</b>/..?#%', as: '<b>Mallory</b>' }],
      chain: [{ name: '<u>wire</u>', kind: 'agency', as: '<u>wire</u>' }],
    },
  ],
})

/** A page in which nobody says anything, with no metadata at all. */
export const silent = entry({
  name: '-',
  mediaType: 'text/plain',
  blocks: [['paragraph', 'The tide tables for next week are given below.']],
})

const FERRY = [
  'The last ferry across the sound will run at the end of the summer, after a hundred and four years in which no storm ever kept it in port for more than a day.',
  'Passengers who came to see it off on Sunday brought flowers and a brass band, and the crew stood on the upper deck until the music stopped.',
] as const

/** Two versions of one page, and a copy of the second elsewhere. */
export const ferry = entry({
  name: 'ferry', url: 'https://sound.example/ferry', title: 'Last ferry sails', outlet: 'The Sound Mail', language: 'en', publishedAt: '2031-02-01',
  receivedAt: '2031-02-01T08:00:00.000Z',
  blocks: [
    ['heading', 'Last ferry sails'], ['paragraph', FERRY[0]], ['paragraph', '“We will sail in the autumn again,” said harbour master Jon Aske.'],
    ['paragraph', 'Deck hand Mia Torv said nobody had told her anything.'], ['paragraph', FERRY[1]],
  ],
  statements: [
    { source: ['harbour master Jon Aske'], cue: ['said'], content: ['“We will sail in the autumn again,”'], form: 'direct', speakers: [{ name: 'Jon Aske', as: 'harbour master Jon Aske' }] },
    { source: ['Deck hand Mia Torv'], cue: ['said'], content: ['nobody had told her anything'], speakers: [{ name: 'Mia Torv', as: 'Deck hand Mia Torv' }] },
  ],
})
const LATER = [
  ['heading', 'Last ferry sails for good'], ['paragraph', FERRY[0]], ['paragraph', '“We will not sail in the autumn again,” said harbour master Jon Aske.'], ['paragraph', FERRY[1]],
] as const
export const ferryLater = entry({
  name: 'ferry', url: 'https://sound.example/ferry#top', title: 'Last ferry sails for good', outlet: 'The Sound Mail', language: 'en', publishedAt: '2031-02-01',
  receivedAt: '2031-02-02T08:00:00.000Z', blocks: LATER,
  statements: [{ source: ['harbour master Jon Aske'], cue: ['said'], content: ['“We will not sail in the autumn again,”'], form: 'direct', speakers: [{ name: 'Jon Aske', as: 'harbour master Jon Aske' }] }],
})
export const ferryCopy = entry({
  name: 'copy', url: 'https://copier.example/1', title: 'Ferry', outlet: 'The Copier', language: 'en', publishedAt: '2031-02-05', blocks: LATER,
})
