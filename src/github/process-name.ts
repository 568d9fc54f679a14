/** Names of processes in a file that several share. */
import { createHash } from 'node:crypto'
import { hostname } from 'node:os'

/**
 * Another one for each process, also one that gets the number of an earlier one. The machine is a digest: the file may be carried to
 * others.
 */
export function nameOfProcess(): string {
  return [machine(), process.pid, Math.round(performance.timeOrigin).toString(36)].join('-')
}

/** Whether the process of a name runs on this machine. One of another machine counts as ended, as does what is no name. */
export function isRunning(name: string): boolean {
  if (name === nameOfProcess()) return true
  const [on, digits] = name.split('-')
  const pid = Number(digits)
  // An earlier process had the number of this one.
  if (on !== machine() || !Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 6)
}
