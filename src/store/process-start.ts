import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** `starttime`, the 22nd field of /proc/PID/stat, counted from behind the name, which may hold spaces and brackets. */
const START_AFTER_NAME = 19
/** The state of a process that has ended and waits for its parent to notice: it holds nothing. */
const ENDED = /^[ZX]/

/**
 * When a process started, in words that only serve to compare: two processes that were given the same number one after
 * the other differ in it. `null` when no such process runs. From /proc where there is one, else from `ps`.
 */
export function processStart(pid: number): string | null {
  return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid)
}

function fromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (ENDED.test(fields[0] ?? '')) return null
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
    return `${boot} ${fields[START_AFTER_NAME]}`
  } catch {
    return null
  }
}

function fromPs(pid: number): string | null {
  try {
    const [state = '', ...start] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, stdio: ['ignore', 'pipe', 'ignore'],
    }).trim().split(/\s+/)
    return ENDED.test(state) || start.length === 0 ? null : start.join(' ')
  } catch {
    return null
  }
}
