/** Which ends each attempt of a case may come to. */
import { FAULTS_AFTER } from '../../packages/emulator/src/fault-kinds.js'
import { endOfLasting, endOfOnce, endOfOperation, isPassing, requestAt } from './expected-end.js'
import type { Blow } from './sweep-case.js'
import type { End, RecordedRequest, Story } from './story.js'

/** Ends by which an attempt is right; undefined for a process that was lost, which has none. */
export type Accepted = readonly End[] | undefined

const CANCELLED: End = { outcome: 'cancelled', code: 'CANCELLED' }
const UNCERTAIN: End = { outcome: 'cancelled', code: 'CREATE_UNCERTAIN' }
const DENIED: End = { outcome: 'error', code: 'ACCESS_DENIED' }
const EXPIRED: End = { outcome: 'credentials-expired', code: 'CREDENTIALS_EXPIRED' }

/** The ends of the first attempt. */
export function acceptedEnds(story: Story, recorded: readonly RecordedRequest[], blows: readonly Blow[]): Accepted {
  const [blow, ...more] = blows
  if (blow === undefined) return [story.good]
  if (more.length > 0) return endsOfPair(story, blows)
  switch (blow.kind) {
    case 'once':
      return [endOfOnce(story, recorded, blow.n, blow.fault)]
    case 'lasting':
      return [endOfLasting(story, recorded, blow.n, blow.fault)]
    case 'operation': {
      const hasEffect = FAULTS_AFTER.some((kind) => kind === blow.fault)
      return [endOfOperation(story, recorded, blow.n, blow.fault, hasEffect)]
    }
    case 'kill':
      return undefined
    case 'cancel':
      return [blow.answered ? CANCELLED : UNCERTAIN]
  }
}

/**
 * After two blows the requests are no longer those of the good run, so that it is not known what the second one meets:
 * it may be a must or a courtesy. Two faults that pass are still nothing.
 */
function endsOfPair(story: Story, blows: readonly Blow[]): Accepted {
  const ends: End[] = [story.good]
  for (const blow of blows) {
    if (blow.kind === 'kill') return undefined
    if (blow.kind === 'cancel') ends.push(CANCELLED, UNCERTAIN)
    else if (!isPassing(blow.fault)) ends.push(blow.fault === 'access-denied' ? DENIED : EXPIRED)
  }
  return ends
}

/** The ends of the re-run of the job: all is well by then. */
export function acceptedEndsOfRerun(
  story: Story,
  recorded: readonly RecordedRequest[],
  blows: readonly Blow[],
): readonly End[] {
  const [blow] = blows
  const isLate = blows.length === 1 && blow !== undefined && requestAt(recorded, blow.n).purpose === 'record-verdict'
  return [isLate ? (story.afterVerdict ?? story.good) : story.good]
}
