import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** What axe finds on a page as it stands, a line for each rule, with the markup. */
export function faults(page: Page): Promise<string[]> {
  return found(page, {})
}

/** What axe finds by the rules about colours: on a page in its other scheme nothing else can be otherwise. */
export function faultsOfColour(page: Page): Promise<string[]> {
  return found(page, { runOnly: { type: 'rule' as const, values: COLOUR_RULES } })
}

async function found(page: Page, rules: object): Promise<string[]> {
  // Without frames, so that axe needs no page of its own beside this one. And of what is right it needs not say where it is, which takes longer than to look.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...rules }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
