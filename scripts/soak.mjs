// `npm run soak`: long trials, hundreds of kills among them. Arguments after `--` go to vitest.
import { build, install, node } from './prepare.mjs'

install()
if (!build()) process.exit(1)
process.exitCode = node(['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.soak.config.ts', ...process.argv.slice(2)])
