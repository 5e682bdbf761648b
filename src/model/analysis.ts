import type { Problem } from './problem.js'
import type { Statement } from './statement.js'

/** What one version of the analysis made of one article. Kept beside earlier ones, never written over them. */
export interface Analysis {
  readonly articleId: string
  /** Changes whenever the same article could be read otherwise: `passes-2+attribution-1`. */
  readonly version: string
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}
