/** The bounds, patterns and enums of a shape, worded as the front end of AWS's JSON services words them. */
import { blobLength } from './blob.js'
import { isRecord } from './is-record.js'
import type { Shape } from './shape-model.js'

/** The constraints that the value violates. */
export function brokenConstraints(shape: Shape, value: unknown): readonly string[] {
  return constraintsOf(shape)
    .filter((constraint) => !constraint.holds(value))
    .map(({ text }) => text)
}

/** Those that a list or map names when one of its entries breaks one. */
export function allConstraints(shape: Shape | undefined): readonly string[] {
  return shape === undefined ? [] : constraintsOf(shape).map(({ text }) => text)
}

interface Constraint {
  readonly text: string
  readonly holds: (value: unknown) => boolean
}

/** The constraints of a shape itself, worded as the service's front end words them. */
function constraintsOf(shape: Shape): readonly Constraint[] {
  const found: Constraint[] = []
  const { min, max, pattern } = shape
  const measure = shape.type === 'integer' || shape.type === 'long' || shape.type === 'float' ? 'value' : 'length'
  const sizeOf = shape.type === 'blob' ? blobLength : sizeOfPlain
  if (max !== undefined)
    found.push({
      text: `Member must have ${measure} less than or equal to ${String(max)}`,
      holds: (value) => sizeOf(value) <= max,
    })
  if (min !== undefined)
    found.push({
      text: `Member must have ${measure} greater than or equal to ${String(min)}`,
      holds: (value) => sizeOf(value) >= min,
    })
  if (pattern !== undefined)
    found.push({
      text: `Member must satisfy regular expression pattern: ${pattern}`,
      // The service matches the whole value, whether the model anchors the pattern or not.
      holds: (value) => typeof value !== 'string' || new RegExp(`^(?:${pattern})$`, 'u').test(value),
    })
  if (shape.enum !== undefined) {
    const allowed = shape.enum
    found.push({
      text: `Member must satisfy enum value set: [${allowed.join(', ')}]`,
      holds: (value) => typeof value === 'string' && allowed.includes(value),
    })
  }
  return found
}

function sizeOfPlain(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return isRecord(value) ? Object.keys(value).length : 0
}
