/** Preloaded into a process: writes its peak of resident memory, in KiB, to the file in PEAK_MEMORY_FILE when it ends. */
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS))
})
