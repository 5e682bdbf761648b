import ts from 'typescript'
import { parse, walk, type Import, type Source } from './sources.js'

/** The entries, which may import all: the program, with what it does to the world, and the library. */
export const ENTRIES: ReadonlySet<string | null> = new Set(['main', 'real-effects', 'index'])

/** What each part may import of the others. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  ingest: ['model', 'text'],
  analysis: ['model', 'text'],
  neural: ['model', 'analysis'],
  fetch: ['model'],
  store: ['model', 'text'],
  translate: ['model'],
  record: ['model', 'text', 'ingest', 'analysis', 'fetch', 'store', 'translate'],
  export: ['model', 'text'],
  web: ['record', 'export', 'model', 'text'],
  cli: ['record', 'export', 'web', 'model'],
  library: ['model', 'ingest', 'analysis', 'neural', 'store', 'record', 'export'],
}

/** The part that a file belongs to: `src/text/quotes.ts` to `text`; `null` outside of `src`. */
export function partOf(path: string): string | null {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? null
}

/** The imports that point the wrong way. Imports of packages and of files outside `src` are not looked at. */
export function wrongWay(imports: readonly Import[]): Import[] {
  return imports.filter(({ from, to }) => {
    const [part, other] = [partOf(from), to === null ? null : partOf(to)]
    if (part === null || other === null || part === other || ENTRIES.has(part)) return false
    return !ARROWS[part]?.includes(other)
  })
}

/** The first cycle among files, as the files on it in order, or `null`. */
export function cycleIn(imports: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) {
    if (to !== null) next.set(from, [...(next.get(from) ?? []), to])
  }
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return null
    for (const to of next.get(path) ?? []) {
      const cycle = visit(to, [...way, path])
      if (cycle) return cycle
    }
    done.add(path)
    return null
  }
  for (const path of next.keys()) {
    const cycle = visit(path, [])
    if (cycle) return cycle
  }
  return null
}

const IMPURE_MODULES = /^(?:node:)?(?:fs|net|http|https|http2|child_process|worker_threads|os|dns|dgram|tls|process|timers)(?:\/|$)/
const IMPURE_NAMES: ReadonlySet<string> = new Set(['process', 'fetch', 'setTimeout', 'setInterval', 'performance'])

/** Where a file asks the clock, the disk, the network, chance or the process, as `path:line what`. */
export function impurities(source: Source, imports: readonly Import[]): string[] {
  const found = imports
    .filter(({ specifier, typesOnly }) => !typesOnly && IMPURE_MODULES.test(specifier))
    .map(({ specifier }) => `${source.path} imports ${specifier}`)
  const file = parse(source)
  walk(file, (node) => {
    const what = impurity(node)
    if (what) found.push(`${source.path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1} ${what}`)
  })
  return found
}

function impurity(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date()'
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()'
  if (ts.isPropertyAccessExpression(node)) {
    const text = `${node.expression.getText()}.${node.name.text}`
    return text === 'Date.now' || text === 'Math.random' ? text : null
  }
  if (ts.isIdentifier(node) && IMPURE_NAMES.has(node.text) && isUsed(node)) return node.text
  return null
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

/** Whether an identifier stands for a value here, rather than naming a property or something declared. */
function isUsed(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return ts.isCallExpression(parent) ? parent.expression === node : ts.isElementAccessExpression(parent)
}

/** The name of the package that a specifier asks for: `@scope/name`, `name`; `null` for files, the package's own lexicons (`#lexicons/…`) and Node's own modules. */
export function packageOf(specifier: string): string | null {
  if (/^(?:\.|#|node:)/.test(specifier)) return null
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Whether a file is data only: it holds no function and no class. */
export function isTable(source: Source): boolean {
  let table = true
  walk(parse(source), (node) => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) table = false
  })
  return table
}

/** Tests that are left out, as `path call`; those that an `if` skips for what a machine lacks don't count. */
export function leftOut(source: Source): string[] {
  const found: string[] = []
  walk(parse(source), (node) => {
    if (!ts.isCallExpression(node) || !/^(?:test|it|describe)\.(?:skip|only|todo)$/.test(node.expression.getText())) return
    if (node.expression.getText().endsWith('.skip') && hasAncestor(node, ts.isIfStatement)) return
    found.push(`${source.path} ${node.expression.getText()}`)
  })
  return found
}

function hasAncestor(node: ts.Node, is: (node: ts.Node) => boolean): boolean {
  for (let at = node.parent as ts.Node | undefined; at; at = at.parent) if (is(at)) return true
  return false
}

/** The packages and files that are loaded with a file, itself included: what it imports at once, and they in turn. */
export function loadedWith(path: string, imports: readonly Import[]): Set<string> {
  const loaded = new Set([path])
  for (const at of loaded) {
    for (const { from, to, specifier, typesOnly, lazy } of imports) {
      if (from === at && !typesOnly && !lazy) loaded.add(to ?? specifier)
    }
  }
  return loaded
}
