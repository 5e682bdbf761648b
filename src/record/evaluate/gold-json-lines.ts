import { span, type Span } from '../../model/span.js'
import { GoldError, inOrder, type GoldArticle, type Role, type Roles } from './gold.js'

/**
 * Reads gold in PolNeAR's JSON Lines: one annotator's article a line, `{"id", "text", "attributions": [{"source",
 * "cue", "content"}]}`, each role a list of `[begin, end]` in UTF-16 code units of `text`, end exclusive; a role that is
 * missing or `null` has no spans. Other fields and blank lines are passed over. Throws `GoldError` with the number of
 * the line.
 */
export function readGoldJsonLines(name: string, text: string): GoldArticle[] {
  const found: GoldArticle[] = []
  const texts = new Map<string, string>()
  for (const [i, line] of text.replace(/^\uFEFF/, '').split('\n').entries()) {
    if (line.trim() === '') continue
    const where = `${name}, line ${i + 1}`
    const read = articleOf(where, parsed(where, line))
    if ((texts.get(read.id) ?? read.text) !== read.text) {
      throw new GoldError(`${where}: article ${read.id} has another text than on an earlier line; `
        + 'annotators of one article share its text, else give it another "id"')
    }
    texts.set(read.id, read.text)
    found.push(read)
  }
  return found
}

function parsed(where: string, line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new GoldError(`${where}: not valid JSON; gold is one JSON object a line, a brat .ann file, or a folder of those`)
  }
}

function articleOf(where: string, value: unknown): GoldArticle {
  if (!isObject(value)) throw new GoldError(`${where}: is not a JSON object; write {"id": …, "text": …, "attributions": […]}`)
  const { id, text, attributions } = value
  if (typeof text !== 'string') throw new GoldError(`${where}: "text" is missing or is not text; give the article's text`)
  if (!Array.isArray(attributions)) {
    throw new GoldError(`${where}: "attributions" is missing or is not a list; give [] where nothing is attributed`)
  }
  return { id: idOf(where, id), text, attributions: attributions.map((one, i) => rolesOf(`${where}, attribution ${i + 1}`, one, text)) }
}

function idOf(where: string, id: unknown): string {
  if ((typeof id === 'string' && id !== '') || Number.isSafeInteger(id)) return String(id)
  throw new GoldError(`${where}: "id" is missing or is neither text nor a whole number; give each article one`)
}

function rolesOf(where: string, value: unknown, text: string): Roles {
  if (!isObject(value)) throw new GoldError(`${where}: is not a JSON object; write {"source": […], "cue": […], "content": […]}`)
  const of = (role: Role) => spansOf(`${where}, ${role}`, value[role] ?? [], text)
  return { source: of('source'), cue: of('cue'), content: of('content') }
}

function spansOf(where: string, value: unknown, text: string): Span[] {
  if (!Array.isArray(value)) throw new GoldError(`${where}: is not a list of spans; write [[begin, end], …]`)
  return inOrder(value.map((one: unknown) => {
    const [begin, end] = Array.isArray(one) && one.length === 2 ? (one as unknown[]) : []
    if (!isOffset(begin) || !isOffset(end)) {
      throw new GoldError(`${where}: got ${JSON.stringify(one)}, expected [begin, end] in whole numbers from 0`)
    }
    if (begin >= end || end > text.length) {
      throw new GoldError(`${where}: [${begin}, ${end}) is empty or outside the text, which has ${text.length} UTF-16 code units`)
    }
    return span(begin, end)
  }))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
