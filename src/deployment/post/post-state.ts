/** What a step keeps for its post step: the model that it started and has not published. */
import { own, ownText, parseJson } from '../../text/json.js'

/** The name under which the runner keeps it; the post step has it as `STATE_<name>`. */
export const STARTED = 'started-model'

/** A model that was started. */
export interface StartedModel {
  readonly arn: string
  readonly name: string
  readonly projectArn: string
  /** Of the step, as the tag of the start has it. */
  readonly runKey: string
}

/** One line; empty for nothing. */
export function toState(started: StartedModel | undefined): string {
  return started === undefined ? '' : JSON.stringify(started)
}

/** Undefined for nothing, or for what this action did not write. */
export function parseState(text: string | undefined): StartedModel | undefined {
  const value = text === undefined || text === '' ? undefined : parseJson(text)
  const [arn, name, projectArn, runKey] = ['arn', 'name', 'projectArn', 'runKey'].map((key) => ownText(value, key))
  if (arn === undefined || name === undefined || projectArn === undefined || runKey === undefined) return undefined
  return own(value, 'arn') === arn ? { arn, name, projectArn, runKey } : undefined
}
