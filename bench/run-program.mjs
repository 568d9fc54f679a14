/** Runs a program to its end, and says what it took. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** To be preloaded into programs of Node whose memory is measured. */
export const MEMORY = new URL('memory.mjs', import.meta.url).href

/** Time from start to end, processor time, and peak memory where {@link MEMORY} is loaded. */
export async function runProgram(folder, { command, args }, env = {}) {
  const memoryFile = join(folder, 'memory.json')
  rmSync(memoryFile, { force: true })
  const before = childTimes()
  const startedAt = performance.now()
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env, MEMORY_FILE: memoryFile },
    })
    child.on('error', reject)
    child.on('close', resolve)
  })
  const seconds = (performance.now() - startedAt) / 1000
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}`)
  const stated = existsSync(memoryFile) ? JSON.parse(readFileSync(memoryFile, 'utf8')) : {}
  return { seconds, cpuSeconds: childTimes() - before, peakBytes: stated.peakBytes }
}

/** Seconds of processor time of all children that have ended; 0 where the system does not tell. */
function childTimes() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' ')
    // cutime and cstime, in hundredths. proc(5).
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return 0
  }
}
