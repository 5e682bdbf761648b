import { attribute, isElement, type Element } from './html-tree.js'

/** What is known of elements already: a page may have a hundred thousand dates, each of them deep. */
const known = new WeakMap<Element, boolean>()

/** Whether an element lies in what isn't the article: asides, footers, menus, lists and comments, which have dates of their own. */
export function isAside({ parentNode: parent }: Element): boolean {
  if (!parent || !isElement(parent)) return false
  let aside = known.get(parent)
  if (aside === undefined) {
    aside = setsAside(parent) || isAside(parent)
    known.set(parent, aside)
  }
  return aside
}

function setsAside(element: Element): boolean {
  return /^(?:aside|footer|nav|li)$/.test(element.tagName) || /comment/i.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)
}
