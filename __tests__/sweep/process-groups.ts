/** Each process of the sweep leads a group, so that every process that it leaves behind is seen, and ended. */

/** Groups of running processes, so that they can be ended. */
export const running = new Set<number>()

/** Ends what is left of a process group. @returns whether anything was */
export function endGroup(group: number): boolean {
  try {
    return process.kill(-group, 'SIGKILL')
  } catch {
    return false
  }
}
