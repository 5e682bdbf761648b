/**
 * Tests that keep nothing from one call to the next, of functions and of ledgers that each test opens for itself: hundreds of files share a process and what they import, the networks and the
 * database too. None puts something in the place of a module or looks at the memory of its process; test/architecture sees to that.
 */
export const TOGETHER: readonly string[] = [
  'src/{analysis,export,fetch,model,record,store,text,translate}/**/*.test.ts', 'src/ingest/{*,containers/*}.test.ts', 'test/{golden,kinds,languages,page-kinds,properties,seed}/**/*.test.ts',
]
