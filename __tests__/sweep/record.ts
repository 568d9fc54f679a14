/** The good run of a story: which requests it sends, and what it comes to. */
import { checkAttempt } from './check-attempt.js'
import { checkCase, type Recorded } from './check-case.js'
import { purposeOf } from './purpose.js'
import type { Observation } from './run-case.js'
import type { Story } from './story.js'

/**
 * @throws Error when the good run is not good: nothing could be held against it
 */
export function recordOf(story: Story, seen: Observation): Recorded {
  const [{ result, journal }] = seen.attempts
  const problems = checkAttempt(story, seen.attempts[0], [story.good])
  if (problems.length > 0)
    throw new Error(`the good run of ${story.id} is not good: ${problems.join('; ')}\n${result.stdout}`)
  const versionName = result.outputs['version-name'] ?? ''
  const requests = journal.map((entry, index) => ({
    n: entry.n,
    operation: entry.operation,
    purpose: purposeOf(entry, journal.slice(0, index), story, versionName),
  }))
  const recorded = { requests, outputs: result.outputs }
  const more = checkCase({ story, blows: [] }, recorded, seen)
  if (more.length > 0) throw new Error(`the good run of ${story.id} is not good: ${more.join('; ')}`)
  return recorded
}
