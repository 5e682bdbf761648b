import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { z } from 'zod'
import type { Ledger, SpeakerSummary } from '../../record/ledger.js'
import { LONGEST_QUERY } from '../limits.js'
import { originOf } from '../origin.js'
import { STYLESHEET_VERSION } from '../style/stylesheet.js'
import { urls } from '../urls.js'
import { counted } from '../view/numbers.js'

/** Questions in one request, and candidates for each, at most. */
const MOST_QUERIES = 50
const MOST_CANDIDATES = 25
/** Words of a name that are looked for one by one, the last ones. */
const MOST_WORDS = 4
const LARGEST = 256 * 1024
const TYPE = { id: 'speaker', name: 'Speaker' }
const FRAMED = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/** Suggestions at once, and those that may be passed over. */
const SUGGESTED = 10
const MOST_PASSED = 100

const About = { limit: z.number().optional(), type: z.union([z.string(), z.array(z.string())]).optional() }
/** A name is asked for, or something that has certain properties: of these none are known here. */
const Query = z.union([z.object({ query: z.string().max(LONGEST_QUERY), ...About }), z.object({ properties: z.array(z.unknown()).min(1), ...About }).transform((rest) => ({ ...rest, query: '' }))])
const Queries = z.record(z.string().max(100), Query)

/** `/reconcile`: the W3C's Reconciliation Service API 0.2, by which OpenRefine matches names with speakers. The one part that pages of other sites may ask. */
export function reconcileRoutes({ ledger }: { readonly ledger: Pick<Ledger, 'speakers' | 'person'> }): Hono {
  const app = new Hono()
  app.use('/reconcile', cors({ origin: '*', allowMethods: ['GET', 'POST'] }), shared, bodyLimit({ maxSize: LARGEST, onError: (c) => c.json({ error: 'too many questions at once' }, 413) }))
  app.use('/reconcile/*', cors({ origin: '*', allowMethods: ['GET'] }), shared)

  const answer = async (c: Context, asked: string | undefined) => {
    if (asked === undefined) return c.json(manifest(originOf(c)))
    const queries = queriesIn(asked)
    if (queries === null) return c.json({ error: `queries is no batch of at most ${MOST_QUERIES} questions` }, 400)
    const answers: [string, { result: readonly Candidate[] }][] = []
    for (const [name, query] of Object.entries(queries)) answers.push([name, { result: await candidates(ledger, query) }])
    return c.json(Object.fromEntries(answers))
  }
  app.get('/reconcile', (c) => answer(c, c.req.query('queries')))
  app.post('/reconcile', async (c) => {
    const form = await c.req.parseBody().catch(() => ({}))
    const asked = (form as Record<string, unknown>)['queries']
    return answer(c, typeof asked === 'string' ? asked : '')
  })

  app.get('/reconcile/suggest', async (c) => {
    const prefix = (c.req.query('prefix') ?? '').slice(0, LONGEST_QUERY).toWellFormed()
    // A client asks for more by how many it has.
    const cursor = Number(/^\d{1,4}$/.exec(c.req.query('cursor') ?? '')?.[0] ?? 0)
    const { items } = prefix.trim() === '' || cursor > MOST_PASSED ? { items: [] } : await ledger.speakers({ words: prefix, limit: cursor + SUGGESTED })
    return c.json({ result: items.slice(cursor).map(({ key, name, statements }) => ({ id: key, name, description: counted(statements, 'statement'), notable: [TYPE] })) })
  })

  app.get('/reconcile/preview', async (c) => {
    const id = c.req.query('id') ?? ''
    const { person, names } = await ledger.person(id)
    const own = names.find(({ key }) => key === person) ?? names[0]
    if (own === undefined) return c.text('Nobody under this name is on record.\n', 404)
    const html = (
      <html lang="en-GB">
        <head><meta charset="utf-8" /><title>{own.name}</title><link rel="stylesheet" href={urls.stylesheet(STYLESHEET_VERSION)} /></head>
        <body class="embed"><main class="embed-card">
          <p class="embed-who"><bdi>{own.name}</bdi></p>
          <p class="embed-where">{counted(names.reduce((sum, { statements }) => sum + statements, 0), 'statement')} on record. <a href={urls.speaker(person)} target="_blank" rel="noopener">See them</a></p>
        </main></body>
      </html>
    )
    return c.html(`<!doctype html>${String(await html)}`, 200, { 'Content-Security-Policy': FRAMED })
  })

  return app
}

const shared = async (c: Context, next: () => Promise<void>) => {
  await next()
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  c.header('Cache-Control', 'no-cache')
}

function manifest(desk: string) {
  return {
    versions: ['0.2'], name: 'Onrecord: speakers', identifierSpace: `${desk}/speakers/`, schemaSpace: `${desk}/`, defaultTypes: [TYPE], batchSize: MOST_QUERIES,
    view: { url: `${desk}/speakers/{{id}}` }, preview: { url: `${desk}/reconcile/preview?id={{id}}`, width: 400, height: 120 }, suggest: { entity: { service_url: desk, service_path: '/reconcile/suggest' } },
  }
}

function queriesIn(text: string): z.infer<typeof Queries> | null {
  try {
    const parsed = Queries.safeParse(JSON.parse(text))
    return parsed.success && Object.keys(parsed.data).length <= MOST_QUERIES ? parsed.data : null
  } catch {
    return null
  }
}

interface Candidate {
  readonly id: string
  readonly name: string
  /** 0 to 100: the words that both names have, of all. */
  readonly score: number
  /** Whether the names are the same, and only one speaker bears it. */
  readonly match: boolean
  readonly type: readonly (typeof TYPE)[]
  readonly description: string
}

async function candidates(ledger: Pick<Ledger, 'speakers'>, { query, limit = 10, type }: z.infer<typeof Query>): Promise<Candidate[]> {
  const types = type === undefined ? [] : [type].flat()
  if (types.length > 0 && !types.includes(TYPE.id)) return []
  const asked = folded(query)
  const most = Math.max(0, Math.min(Math.floor(limit), MOST_CANDIDATES))
  if (asked.length === 0) return []
  // All words first; where nobody bears them, each alone: who is on record may bear fewer names.
  const found = new Map((await ledger.speakers({ words: query.toWellFormed(), limit: MOST_CANDIDATES })).items.map((speaker) => [speaker.key, speaker]))
  const alone = found.size > 0 || asked.length === 1 ? [] : [...new Set(asked)].filter((word) => word.length > 1).slice(-MOST_WORDS)
  for (const word of alone) for (const speaker of (await ledger.speakers({ words: word, limit: MOST_CANDIDATES })).items) found.set(speaker.key, speaker)
  const scored = [...found.values()].map((speaker) => ({ speaker, score: likeness(asked, folded(speaker.name)) })).sort((a, b) => b.score - a.score || b.speaker.statements - a.speaker.statements)
  const same = scored.filter(({ score }) => score === 100)
  return scored.slice(0, most).map(({ speaker, score }) => told(speaker, score, score === 100 && same.length === 1))
}

function told({ key, name, statements }: SpeakerSummary, score: number, match: boolean): Candidate {
  return { id: key, name, score, match, type: [TYPE], description: counted(statements, 'statement') }
}

/** Words of a name without case, accents and signs. */
function folded(name: string): string[] {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

function likeness(one: readonly string[], other: readonly string[]): number {
  const rest = [...other]
  const common = one.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  const score = Math.round((200 * common) / (one.length + other.length))
  // The same words in another order are not the same name.
  return score === 100 && one.join(' ') !== other.join(' ') ? 95 : score
}
