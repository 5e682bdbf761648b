// `npm test`: installs what is missing and runs every check. Arguments after `--` go to vitest.
// The last line is `N passed, N failed`, with `, N skipped` where some were; the exit status is 1 when any failed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './find-chromium.mjs'
import { build, install, nodeProgram, root } from './prepare.mjs'

const PROGRAMS = [
  { debian: 'chromium', tests: 'the browser tests', isThere: () => findChromium() !== null, otherwise: ', or name its program in the environment variable CHROMIUM' },
  { debian: 'strace', tests: 'the tests that nothing leaves the machine', isThere: () => process.platform !== 'linux' || spawnSync('strace', ['-V']).status === 0, otherwise: '' },
]

const sum = { passed: 0, failed: 0, skipped: 0 }

/** What a check came to. */
function tell(name, good) {
  console.log(good ? `${name}: passed` : `${name}: FAILED`)
  sum[good ? 'passed' : 'failed'] += 1
}

/** Runs a program of Node in the repository; resolves to its exit status and to what it printed, unless that is shown as it comes. */
function run(args, { shown }) {
  return new Promise((resolve) => {
    const printed = []
    const child = spawn(nodeProgram, args, { cwd: root, stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => printed.push(bytes))
    child.once('error', (error) => { resolve({ status: 1, output: `${args[0]} did not start: ${error.message}\n` }) })
    child.once('close', (status) => { resolve({ status: status ?? 1, output: Buffer.concat(printed).toString() }) })
  })
}

/** Checks one after the other, beside the tests: each uses one core, and tests wait. What one prints comes when it has ended. */
async function checkBeside(checks) {
  for (const [name, args] of checks) {
    const { status, output } = await run(args, { shown: false })
    console.log(`\n── ${name}\n${output.trimEnd()}`.trimEnd())
    tell(name, status === 0)
  }
}

/** Installs programs that tests need and that are no packages of npm, where that can be done without asking. */
function providePrograms() {
  const missing = PROGRAMS.filter(({ isThere }) => !isThere())
  if (missing.length === 0) return
  const names = missing.map(({ debian }) => debian)
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(`Installing Debian's ${names.join(' and ')} for ${missing.map(({ tests }) => tests).join(' and ')} …`)
    const apt = (...args) => spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
    if (apt('update')) apt('install', '-y', '--no-install-recommends', ...names)
  }
  for (const { debian, tests, isThere, otherwise } of missing) {
    if (!isThere()) console.log(`${debian} is not here, so ${tests} are skipped. To run them install it (Debian: apt-get install ${debian})${otherwise}.`)
  }
}

/** Runs vitest and adds up its report. A file that doesn't load and a run without a report count as one failure each. */
async function vitest(args) {
  console.log('\n── vitest')
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
  const report = join(folder, 'report.json')
  try {
    const { status } = await run([
      'node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
      ...args,
    ], { shown: true })
    const failed = addReport(report)
    if (status !== 0 && failed === 0) sum.failed += 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Adds a report to the sum; returns how many failed in it. */
function addReport(path) {
  let report
  try {
    report = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return 0
  }
  const before = sum.failed
  for (const file of report.testResults) {
    const count = (...statuses) => file.assertionResults.filter((test) => statuses.includes(test.status)).length
    const failed = count('failed')
    sum.passed += count('passed')
    sum.failed += failed
    sum.skipped += count('skipped', 'pending', 'todo', 'disabled')
    if (file.status === 'failed' && failed === 0) sum.failed += 1
  }
  return sum.failed - before
}

install()
providePrograms()
console.log('\n── build')
tell('build', build())
await Promise.all([
  checkBeside([['types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']], ['lint', ['node_modules/eslint/bin/eslint.js', '.']]]),
  vitest(process.argv.slice(2)),
])

if (!existsSync(join(root, '..', 'shared'))) console.log('\nSkipped: the tests of the seed page, which is no part of the project (../shared is not beside this checkout).')
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`)
process.exitCode = sum.failed > 0 ? 1 : 0
