/** Creation times of what a seed adds; they are part of ARNs, so no two are the same. */
import type { EmulatorState } from './state.js'

/** An instant at or after the wished one that no ARN has yet. */
export function freeInstant(state: EmulatorState, wished: number): number {
  const taken = new Set([...state.projects.values(), ...state.versions.values()].map(({ createdAt }) => createdAt))
  let instant = Math.trunc(wished)
  while (taken.has(instant)) instant += 1
  return instant
}

/** The state in which that instant has been used. */
export function issued(state: EmulatorState, createdAt: number): EmulatorState {
  return { ...state, lastIssuedMs: Math.max(state.lastIssuedMs, createdAt) }
}
