/** Errors of the function whose names a state machine tells apart: Step Functions compares them with `ErrorEquals`. */

/** The event is not one of those that docs/scale.md lists. Trying again cannot help. */
export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent'
}

/** An object is another than when the work was planned, or no longer exists. Trying again cannot help. */
export class ObjectChanged extends Error {
  override readonly name = 'ObjectChanged'
}

/** The result of a part is missing or is not one. The parts have to be scanned again before another merge. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing'
}
