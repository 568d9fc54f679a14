/** Ends the starts and the stops of models that are due. */
import { withEntry, type EmulatorState } from '../state.js'
import { withStatus } from './change-status.js'

/** The state in which every version has reached the status that was due by `now`. */
export function settleRuns(state: EmulatorState, now: number): EmulatorState {
  return [...state.versions.values()]
    .flatMap((version) => (version.next === undefined ? [] : [{ version, next: version.next }]))
    .filter(({ next }) => next.at <= now)
    .reduce<EmulatorState>(
      (settled, { version, next }) => ({
        ...settled,
        versions: withEntry(settled.versions, version.arn, withStatus(version, next)),
      }),
      state,
    )
}
