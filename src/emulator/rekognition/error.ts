/** Errors of Rekognition and how they go over the wire. Rekognition developer guide, "Error handling". */

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

/** The HTTP status of an error: 400 for what the caller did, also for a denied access, 500 for the service's own. */
export function statusOf(code: string): number {
  return code === 'InternalServerError' ? 500 : 400
}
