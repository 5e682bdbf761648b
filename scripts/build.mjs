// Compiles src to dist, afresh: what a deleted source left behind would still be found there.
import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { node, root } from './prepare.mjs'

rmSync(join(root, 'dist'), { recursive: true, force: true })
const status = node(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
if (status === 0) {
  // npx runs the file itself. Called before there was a build, it has noted that there is no such program, and looks here instead.
  chmodSync(join(root, 'dist', 'main.js'), 0o755)
  const link = join(root, 'node_modules', '.bin', 'onrecord')
  rmSync(link, { force: true })
  if (process.platform !== 'win32') symlinkSync('../../dist/main.js', link)
}
process.exitCode = status
