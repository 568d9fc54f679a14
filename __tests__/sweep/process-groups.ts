/** Each process of the sweep leads a group, so that whatever it leaves behind is seen, and ended. */

/** Groups of processes that run right now, for whoever has to end them. */
export const running = new Set<number>()

/** Ends what is left of a process group. @returns whether anything was */
export function endGroup(group: number): boolean {
  try {
    return process.kill(-group, 'SIGKILL')
  } catch {
    return false
  }
}
