/** Creation times of what a seed adds; they are part of ARNs, so no two are the same. */
import type { World } from './world.js'

/** An instant at or after the wished one that no ARN has yet. */
export function freeInstant(world: World, wished: number): number {
  const taken = new Set([...world.projects.values(), ...world.versions.values()].map(({ createdAt }) => createdAt))
  let instant = Math.trunc(wished)
  while (taken.has(instant)) instant += 1
  return instant
}

/** The world in which that instant has been used. */
export function issued(world: World, createdAt: number): World {
  return { ...world, lastIssuedMs: Math.max(world.lastIssuedMs, createdAt) }
}
