import type { MiddlewareHandler } from 'hono'

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers for every answer. A handler that sets a stricter policy (a capture's download) keeps its own. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Frame-Options', 'DENY')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
}

/** Whether a host name without its port names this machine only. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name)
}

/**
 * Whether a request's `Host` header may be answered by a desk that listens on `listeningOn`. A page elsewhere can point a
 * name of its own at 127.0.0.1 and read what answers there (DNS rebinding); its name still stands in `Host`.
 */
export function mayAnswer(hostHeader: string | undefined, listeningOn: string): boolean {
  if (!isLoopback(listeningOn)) return true
  if (hostHeader === undefined) return false
  return isLoopback(hostHeader.replace(/:\d*$/, ''))
}
