import axe from 'axe-core'
import type { Page } from 'playwright-core'

const COLOUR_RULES = ['color-contrast', 'link-in-text-block']
/** Rules whose answer hangs on what shows, and where: that is otherwise on a screen of another width. */
const LAYOUT_RULES = [...COLOUR_RULES, 'target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'empty-heading', 'link-name', 'button-name', 'label', 'select-name', 'summary-name']

/** What axe finds on a page as it stands, a line for each rule, with the markup. */
export function faults(page: Page): Promise<string[]> {
  return found(page, {})
}

/** What axe finds by the rules about colours: on a page in its other scheme nothing else can be otherwise. */
export function faultsOfColour(page: Page): Promise<string[]> {
  return found(page, { runOnly: { type: 'rule', values: COLOUR_RULES } })
}

/** What axe finds by the rules about what shows: on a page that `faults` has looked at, and that now has another width, nothing else can be otherwise. */
export function faultsOfLayout(page: Page): Promise<string[]> {
  return found(page, { runOnly: { type: 'rule', values: LAYOUT_RULES } })
}

/**
 * The desk's pages have no frames, so axe is run as it is: brought into a page once, however often it looks there, which takes longer than to look. And of what is
 * right it needs not say where it is.
 */
async function found(page: Page, rules: object): Promise<string[]> {
  if (!await page.evaluate<boolean>('"axe" in window')) await page.evaluate(axe.source)
  const violations = await page.evaluate<readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], iframes: false, preload: false, ...rules })}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
