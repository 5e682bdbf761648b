// Compiles src to dist, afresh: what a deleted source left behind would still be found there.
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { node, root } from './prepare.mjs'

rmSync(join(root, 'dist'), { recursive: true, force: true })
const status = node(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
// npx runs the file itself.
if (status === 0) chmodSync(join(root, 'dist', 'main.js'), 0o755)
process.exitCode = status
