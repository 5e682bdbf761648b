/**
 * Test files that need a process of their own, since they put something in the place of a module, count what the engine does, or look at the memory of the process. All
 * others share what they import. test/architecture sees that none is missing here.
 */
export const ALONE: readonly string[] = ['src/web/routes/sign-in.test.ts', 'test/browser/editors.test.ts', 'test/exports/pack.test.ts', 'test/size/work.test.ts']
