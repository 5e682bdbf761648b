/**
 * What a Node that opens a ledger for a few seconds is started with. By itself V8 compiles the database (WebAssembly) a second time, so that it
 * runs faster for hours: that takes longer than most tests run. What is asked and answered is the same.
 */
export const QUICK_NODE = ['--liftoff-only'] as const
