/** Whether what a step started has come into use by others since: then it is not for that step to stop. Pure. */
import type { Tags } from '../../model/tags.js'
import { isReleased, startMarkOf } from '../inventory/version-tag.js'

/**
 * @param tags    read right before the stop: they may have changed since the start
 * @param runKey  of the step that started it
 * @returns why it is left running, as a clause; undefined where it is for the step to stop
 */
export function whyLeftRunning(tags: Tags, runKey: string): string | undefined {
  if (isReleased(tags)) return 'it is released'
  const start = startMarkOf(tags)
  return start !== undefined && start.runKey !== runKey ? 'another run has started it since' : undefined
}
