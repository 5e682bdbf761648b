import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files whose tests take long, the longest first. Of a fresh clone vitest knows only how long the files are themselves, and would come to these last: then one worker
 * is at work for a minute while the others have nothing left.
 */
const LONG = [
  'test/browser/desk.test.ts', 'test/store/pglite.test.ts', 'test/cli/process.test.ts', 'test/cli/backup.test.ts', 'test/cli/beside-desk.test.ts', 'test/alerts/kill-serve.test.ts',
  'test/store/shared.test.ts', 'test/store/backup.test.ts', 'test/browser/flows.test.ts', 'src/web/desk.test.ts', 'test/store/alerts.test.ts', 'src/ingest/guarded/guarded-reader.test.ts',
  'test/store/replaced.test.ts', 'test/store/postgres.test.ts', 'test/languages/languages.test.ts', 'test/store/jobs.test.ts', 'test/browser/adding.test.ts', 'src/ingest/hostile-html.test.ts',
  'test/permalinks/permalinks.test.ts', 'test/package/library.test.ts', 'test/kinds/kinds.test.ts', 'test/workers/kill-desk.test.ts', 'test/store/kill.test.ts', 'test/browser/languages.test.ts',
  'test/package/network.test.ts', 'test/containers/kill.test.ts', 'test/browser/topics.test.ts', 'src/web/light-pages.test.ts', 'test/alerts/kill.test.ts', 'src/analysis/pipeline.test.ts',
]

/** Those that take long before the others of their project. Where one is in no list it is run all the same, a little later than would be best. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.indexOf(relative(process.cwd(), moduleId).replaceAll('\\', '/'))
      return at < 0 ? LONG.length : at
    }
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project))]
    return projects.flatMap((own) => sorted.filter(({ project }) => project === own).sort((a, b) => place(a) - place(b)))
  }
}
