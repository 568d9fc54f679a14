/**
 * Preloaded into a program (`node --import`): at its end leaves in a file, as JSON, the most memory that it ever held and
 * what of its heap is still in use after a collection, in bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Linux keeps the peak of this very program; getrusage counts in what its parent held when it was started. */
function peakBytes() {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kibibytes !== undefined) return Number(kibibytes) * 1024
  } catch {
    // another system
  }
  return process.resourceUsage().maxRSS * 1024
}

function collectGarbage() {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

process.on('exit', () => {
  const peak = peakBytes()
  collectGarbage()
  const memory = { peakBytes: peak, heapBytes: process.memoryUsage().heapUsed }
  writeFileSync(process.env.MEMORY_FILE, JSON.stringify(memory))
})
