// Brought into a program (`node --import ./bench/usage.mjs …`), writes what processor time and memory it took, as JSON, into the file that ONRECORD_USAGE names.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  // maxRSS is in kibibytes, on every system.
  writeFileSync(process.env.ONRECORD_USAGE ?? '', JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, maxRssBytes: maxRSS * 1024 }))
})
