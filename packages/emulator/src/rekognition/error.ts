/** Errors of Rekognition and how they go over the wire. Rekognition developer guide, "Error handling". */

import { NOT_EMULATED, NOT_EMULATED_STATUS } from '../not-emulated.js'

/** An error the service answers with; handlers throw it. */
export class RekognitionError extends Error {
  override readonly name = 'RekognitionError'
  /** The error as the API names it. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The HTTP status of an error: 400 for faults of the caller, also for a denied access, 500 for the service's own. 501 is the
 *  emulator's: it does not have the operation. */
export function statusOf(code: string): number {
  if (code === NOT_EMULATED) return NOT_EMULATED_STATUS
  return code === 'InternalServerError' ? 500 : 400
}
