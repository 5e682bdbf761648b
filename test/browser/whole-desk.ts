import { serveDesk } from '../../src/web/index.js'
import { urls } from '../../src/web/urls.js'
import { withAlert } from './all-kinds.js'
import { deskWith } from './desk-in-folder.js'
import type { TestDesk } from './desk-in-folder.js'
import { bridge, dam, ferry, ferryCopy, ferryLater, hostile, silent } from './pages.js'

/** Screens, in CSS pixels. */
export const WIDE = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }
export const NARROWEST = { width: 320, height: 640 }

const [firstStatement] = dam.analysis.statements
const hostileSpeaker = hostile.analysis.statements[0]?.speakers[0]?.name ?? ''

/** What a page runs to leave two routes of each kind, and two records, of the hundred that are shown alike: axe looks at some thirteen thousand elements for half a minute. */
export const SHORTEN = "for (const one of document.querySelectorAll('.api section > .route ~ .route ~ .route')) one.remove()"

/** Stands for the page of the one alert that there is. */
const ALERT = '/alerts/ONE'
const [OWN_REPORT, CORRECTION] = ['/reports/ONE', '/corrections/ONE']

/** All kinds of pages of the desk, by name and path. */
export const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['front', urls.front()],
  ['search', urls.search({ q: 'river' })],
  ['search without results', urls.search({ q: 'nowhere', speaker: 'nobody' })],
  ['search with filters', urls.search({ act: 'say', copies: true, sort: 'said' })],
  ['search that can’t be', '/search?page=2&publishedFrom=2031&publishedTo=2030&q=river'],
  ['speakers by letter', urls.speakers({ letter: 'b' })],
  ['speakers of a country', urls.speakers({ country: 'nowhere' })],
  ['articles', urls.articles()],
  ['article', urls.article(dam.article.id)],
  ['article without statements', urls.article(silent.article.id)],
  ['hostile article', urls.article(hostile.article.id)],
  ['statement', urls.statement(firstStatement?.id ?? '')],
  ['speakers', urls.speakers()],
  ['speaker', urls.speaker('Q900001')],
  ['hostile speaker', urls.speaker(hostileSpeaker)],
  ['article with versions and copies', urls.article(ferryLater.article.id)],
  ['copy', urls.article(ferryCopy.article.id)],
  ['changes', urls.changes(ferryLater.article.id)],
  ['report', urls.reportStatement(firstStatement?.id ?? '')],
  ['report of a passage', urls.reportPassage(dam.article.id)],
  ['queue', urls.queue()],
  ['statements to look at', urls.queue({ show: 'unsure' })],
  ['problems', urls.queue({ show: 'problems' })],
  ['decisions that fit no more', urls.queue({ show: 'loose' })],
  ['answered reports', urls.queue({ show: 'answered' })],
  ['own report', OWN_REPORT],
  ['one correction', CORRECTION],
  ['two names compared', urls.judge('Ilse Brandauer', 'Mirela Osk')],
  ['two people under one name', urls.partName('Ilse Brandauer')],
  ['correct', urls.correct(dam.analysis.statements[1]?.id ?? '')],
  ['add a statement', urls.addStatement(dam.article.id)],
  ['split', urls.split(dam.analysis.statements[3]?.id ?? '')],
  ['merge', urls.merge(dam.analysis.statements[3]?.id ?? '')],
  ['corrections', urls.corrections()],
  ['how pages are read', urls.accuracy()],
  ['names of people', urls.people()],
  ['office holders', urls.actors()],
  ['corrected statement', urls.statement(dam.analysis.statements[1]?.id ?? '')],
  ['sources', urls.sources()],
  ['alerts', urls.alerts()],
  ['new alert', urls.newAlert({ words: 'river', speaker: 'Brandauer' })],
  ['new alert on nothing', urls.newAlert()],
  ['alert', ALERT],
  ['in progress', urls.progress()],
  ['for programs', urls.api()],
  ['missing', '/nowhere'],
]

/** A desk that listens on this machine. */
export interface WholeDesk {
  readonly kept: TestDesk
  /** Its address, without a slash at the end. */
  readonly url: string
  /** The address of one of `PAGES`. */
  readonly whole: (path: string) => string
  close(): Promise<void>
}

/** Opens one with pages, decisions, reports and an alert of every kind, so that no list is empty. */
export async function openWholeDesk(): Promise<WholeDesk> {
  const kept = await deskWith([ferry, ferryLater, ferryCopy, silent, hostile, dam, bridge])
  await kept.store.follow({ url: 'https://quay.example/feed.xml', title: 'The Quay Post', addedAt: '2031-01-01T00:00:00.000Z' })
  const [source] = await kept.store.sources()
  await kept.store.keepSourceState(source!.id, { dueAt: '2031-03-11T00:00:00.000Z', state: { ...source!.state, checkedAt: '2031-03-09T00:00:00.000Z', failures: 4, problem: 'https://quay.example/feed.xml: is not there (status 404)' } })
  const report = (await kept.ledger.reportError({ about: { statement: bridge.analysis.statements[0]!.id }, kind: 'wrong date', note: 'On Monday.', contact: 'r@post.example' })).secret
  const correction = (await kept.ledger.decide({ is: 'change', statement: dam.analysis.statements[1]!.id, values: { speakers: [{ name: 'Pavo Lindqvist', as: 'Ilse Brandauer' }] } }, { editor: 'Eda Moll', why: 'The page names him' })).correction.id
  // Of a sentence that the page's next state has otherwise.
  const by = { editor: 'Eda Moll', why: 'As he said' }
  await kept.ledger.decide({ is: 'change', statement: ferry.analysis.statements[0]!.id, values: { act: 'promise' } }, by)
  await kept.ledger.assign({ statements: [ferry.analysis.statements[0]!.id], speaker: 'Jon Aske', actor: 'Jon Aske (the elder)' }, by)
  await kept.ledger.keepPromise({ statement: ferry.analysis.statements[0]!.id, due: '2031-10' }, { ...by, note: 'His word' })
  const alert = await withAlert(kept.ledger, kept.store)
  const served = await serveDesk(kept.app, { host: '127.0.0.1', port: 0 })
  return {
    kept, url: served.url,
    whole: (path) => served.url + (path === ALERT ? urls.alert(alert) : path === OWN_REPORT ? urls.ownReport(report) : path === CORRECTION ? urls.correction(correction) : path),
    close: async () => {
      await served.close()
      await kept.close()
    },
  }
}
