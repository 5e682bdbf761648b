import { readFileSync } from 'node:fs'

/** The version in the package's own package.json, which lies two folders above this file in `src` and in `dist`. */
export function version(): string {
  const of: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof of === 'object' && of !== null && 'version' in of ? String(of.version) : 'unknown'
}
