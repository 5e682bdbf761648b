import { Parser, type Handler } from 'htmlparser2'

/** The parser looks through all open elements at each tag: deeper pages are made to hold it up. */
const DEEPEST = 512

class TooDeep extends Error {}

/** Reads HTML tag by tag, without a tree, up to its end or to where it is nested more than 512 elements deep. */
export function streamHtml(html: string, handler: Partial<Pick<Handler, 'onopentag' | 'onclosetag' | 'ontext'>>): void {
  let depth = 0
  const parser = new Parser({
    ...handler,
    onopentag(name, attributes, implied) {
      if (++depth > DEEPEST) throw new TooDeep()
      handler.onopentag?.(name, attributes, implied)
    },
    onclosetag(name, implied) {
      depth--
      handler.onclosetag?.(name, implied)
    },
  })
  try {
    parser.end(html)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
  }
}
