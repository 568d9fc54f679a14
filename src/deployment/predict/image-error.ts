/** Images that cannot be sent. */
import { ActionError } from '../../errors/action-error.js'

/** Images that a message names before it only counts. */
const NAMED_MAX = 5

/**
 * @param faults  a sentence for each image, which names it
 */
export function unusableImages(faults: readonly string[], cause?: unknown): ActionError {
  const more = faults.length > NAMED_MAX ? ` ${String(faults.length - NAMED_MAX)} more images cannot be used.` : ''
  return new ActionError('IMAGE_UNUSABLE', faults.slice(0, NAMED_MAX).join(' ') + more, { cause })
}
