import type { MiddlewareHandler } from 'hono'
import { ApiProblem } from './problems.js'

/** A route: its method in any case, its path with names in braces. */
export interface Route {
  readonly method: string
  readonly path: string
}

/** Says of an address that leads to no route that it leads to none, or that it takes other methods. `routes` is asked for once, at the first request. */
export function knownRoutes(routes: () => readonly Route[]): MiddlewareHandler {
  let known: readonly { readonly method: string; readonly pattern: RegExp }[] | undefined
  return (c, next) => {
    known ??= routes().map(({ method, path }) => ({ method: method.toUpperCase(), pattern: patternOf(path) }))
    const methods = new Set(known.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method))
    if (methods.size === 0) throw new ApiProblem('not-found', 'There is no route at this address; see /api for all.')
    if (methods.has('GET')) methods.add('HEAD')
    if (methods.has(c.req.method)) return next()
    const allow = [...methods].join(', ')
    throw new ApiProblem('wrong-method', `This route takes ${allow}, not ${c.req.method}.`, { headers: { Allow: allow } })
  }
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('[^/]+')}$`)
}
