// `npm run bench`: installs and builds what is missing, then measures (bench/bench.ts). Arguments after `--`:
// `--only accuracy|speed|pages|archive|ledger`, or `--page` to copy the last figures into docs/figures.md.
import { build, install, node, stop } from './prepare.mjs'

install()
if (!build()) stop('the build failed, see above')
process.exitCode = node(['node_modules/tsx/dist/cli.mjs', 'bench/bench.ts', ...process.argv.slice(2)])
