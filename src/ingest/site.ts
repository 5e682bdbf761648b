import { readFileSync } from 'node:fs'
import { parse } from 'tldts'
import { z } from 'zod'
import { CONTROLS, type Site, type StateControl } from '../model/site.js'

const data = z.strictObject({
  source: z.string(),
  outlets: z.record(z.string(), z.strictObject({ name: z.string(), country: z.string(), control: z.enum(CONTROLS) })),
})

const { source, outlets } = data.parse(JSON.parse(readFileSync(new URL('../../lexicons/state-media.json', import.meta.url), 'utf8')))
const byHost = new Map(Object.entries(outlets).map(([host, { name, country, control }]): [string, StateControl] => [host, { outlet: name, country, control, source }]))
const byDomain = oneEach()

/** The hosts of a registrable domain stand for it where they are all of one country and under one kind of control. */
function oneEach(): ReadonlyMap<string, StateControl> {
  const grouped = new Map<string, StateControl[]>()
  for (const [host, control] of byHost) {
    const { domain } = parse(host)
    if (domain !== null) grouped.set(domain, [...grouped.get(domain) ?? [], control])
  }
  return new Map([...grouped].flatMap(([domain, all]): [string, StateControl][] => {
    const [first] = all
    return first !== undefined && all.every(({ country, control }) => country === first.country && control === first.control) ? [[domain, first]] : []
  }))
}

/** The site of an address: host, registrable domain (by the public suffix list) and whether a state controls it. `undefined` for what is no web address or has no such domain. */
export function siteOf(url: string | null): Site | undefined {
  if (url === null || !URL.canParse(url)) return undefined
  const { hostname, protocol } = new URL(url)
  const host = hostname.replace(/\.$/, '')
  const { domain, isIp } = parse(host)
  if (!/^https?:$/.test(protocol) || domain === null || isIp === true) return undefined
  const stateControl = byHost.get(host.replace(/^www\./, '')) ?? byDomain.get(domain)
  return { host, domain, ...(stateControl && { stateControl }) }
}
