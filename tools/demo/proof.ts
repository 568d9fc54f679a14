/** What the emulator saw of a run, in a sentence: the proof that no second training was started. */
import { countOperations, createsOf, lostAnswersOf } from './check-ending.js'
import type { Ending } from './scenario.js'

/** `1 CreateProjectVersion request, not answered; 1 version at the end.` */
export function sentenceOfProof(ending: Ending): string {
  const creates = createsOf(ending)
  const lost = lostAnswersOf(ending)
  const unanswered = lost === 0 ? '' : lost === creates ? ', not answered' : `, ${String(lost)} of them not answered`
  return `${counted(creates, 'CreateProjectVersion request')}${unanswered}; ${counted(ending.versions.length, 'version')} at the end.`
}

/** All requests: `1× DescribeProjects, 2× PutObject`. */
export function listOfRequests(ending: Ending): string {
  if (ending.requests.length === 0) return 'none'
  return countOperations(ending)
    .map(({ operation, count }) => `${String(count)}×\u00a0${operation}`)
    .join(', ')
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
