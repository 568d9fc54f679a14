/**
 * Preloaded into a program (`node --import`): at its end writes to a file, as JSON, its peak memory and the part of its
 * heap that is still in use after a collection, in bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Linux keeps the peak of this program alone; getrusage includes the memory of its parent at its start. */
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
