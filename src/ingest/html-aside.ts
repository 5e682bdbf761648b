import { attribute, isElement, type Element } from './html-tree.js'

/** Whether an element lies in what isn't the article: asides, footers, menus, lists and comments, which have dates of their own. */
export function isAside(element: Element): boolean {
  for (let up = element.parentNode; up && isElement(up); up = up.parentNode) {
    if (/^(?:aside|footer|nav|li)$/.test(up.tagName) || /comment/i.test(`${attribute(up, 'class') ?? ''} ${attribute(up, 'id') ?? ''}`)) return true
  }
  return false
}
