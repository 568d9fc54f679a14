/**
 * Checks a JSON value against a shape of an API model. The emulator checks requests with it; tests check every request of
 * the action and every answer of the emulator with it.
 */
import { isBlob, shownBlob } from './blob.js'
import { allConstraints, brokenConstraints } from './constraints.js'
import { isRecord } from './is-record.js'
import type { Shape, Shapes } from './shape-model.js'

/** One way in which a value does not match. */
export interface Violation {
  /** Members with dots, list entries by 1-based number: `TrainingData.Assets.1`. Empty for the value itself. */
  readonly path: string
  /** `type` is a value of the wrong JSON kind; the service answers it otherwise than a broken constraint. */
  readonly kind: 'type' | 'constraint' | 'unknown-member'
  /** The value at the path, of a blob only its length; undefined where a required member is missing. */
  readonly value: unknown
  /** The constraint in the message of the service's front end, or for `type` the expected kind. */
  readonly constraint: string
}

export interface ValidateOptions {
  /** The service ignores unknown members and nulls; a test should not: both are violations then. */
  readonly strict?: boolean
}

/**
 * All violations, in the order of the shape's members; an empty list when the value matches.
 * Numbers are checked as the wire has them: timestamps are seconds, blobs are base64 text.
 */
export function validateShape(
  shapes: Shapes,
  shapeName: string,
  value: unknown,
  options: ValidateOptions = {},
): readonly Violation[] {
  return [...violations(shapes, shapeName, value, '', options)]
}

function* violations(
  shapes: Shapes,
  name: string,
  value: unknown,
  path: string,
  options: ValidateOptions,
): Generator<Violation> {
  const shape = shapes[name]
  if (shape === undefined) throw new Error(`no shape is named ${name}`)
  const expected = KINDS[shape.type]
  if (expected === undefined) throw new Error(`shape ${name} has the unknown type ${shape.type}`)
  if (!expected.accepts(value)) {
    yield { path, kind: 'type', value, constraint: expected.name }
    return
  }
  const shown = shape.type === 'blob' ? shownBlob(value) : value
  for (const constraint of brokenConstraints(shape, value)) yield { path, kind: 'constraint', value: shown, constraint }
  if (shape.type === 'structure' && isRecord(value)) yield* ofStructure(shapes, shape, value, path, options)
  if (shape.type === 'list' && Array.isArray(value)) yield* ofList(shapes, shape, value, path, options)
  if (shape.type === 'map' && isRecord(value)) yield* ofMap(shapes, shape, value, path, options)
}

function* ofStructure(
  shapes: Shapes,
  shape: Shape,
  value: Readonly<Record<string, unknown>>,
  path: string,
  options: ValidateOptions,
): Generator<Violation> {
  const members = shape.members ?? {}
  for (const [member, target] of Object.entries(members)) {
    const memberPath = path === '' ? member : `${path}.${member}`
    if (value[member] === undefined || (value[member] === null && options.strict !== true)) {
      if (shape.required?.includes(member) === true)
        yield { path: memberPath, kind: 'constraint', value: undefined, constraint: 'Member must not be null' }
    } else yield* violations(shapes, target.shape, value[member], memberPath, options)
  }
  if (options.strict !== true) return
  for (const member of Object.keys(value).filter((name) => !Object.hasOwn(members, name)))
    yield {
      path: path === '' ? member : `${path}.${member}`,
      kind: 'unknown-member',
      value: value[member],
      constraint: 'unknown',
    }
}

/** Entries that are plain values are reported on the list, entries with members at their own place. */
function* ofList(
  shapes: Shapes,
  shape: Shape,
  value: readonly unknown[],
  path: string,
  options: ValidateOptions,
): Generator<Violation> {
  const entryName = shape.member?.shape ?? ''
  const plain = isPlain(shapes, entryName)
  let reported = false
  for (const [index, entry] of value.entries()) {
    for (const found of violations(shapes, entryName, entry, `${path}.${String(index + 1)}.member`, options)) {
      if (!plain || found.kind !== 'constraint') yield found
      else if (!reported) {
        reported = true
        const constraint = `Member must satisfy constraint: [${allConstraints(shapes[entryName]).join(', ')}]`
        yield { path, kind: 'constraint', value, constraint }
      }
    }
  }
}

function* ofMap(
  shapes: Shapes,
  shape: Shape,
  value: Readonly<Record<string, unknown>>,
  path: string,
  options: ValidateOptions,
): Generator<Violation> {
  const keyName = shape.key?.shape ?? ''
  const valueName = shape.value?.shape ?? ''
  const plain = isPlain(shapes, valueName)
  const broken = new Set<string>()
  for (const [key, entry] of Object.entries(value)) {
    if (violations(shapes, keyName, key, path, options).next().done !== true) {
      broken.add(`Map keys must satisfy constraint: [${allConstraints(shapes[keyName]).join(', ')}]`)
    }
    for (const found of violations(shapes, valueName, entry, `${path}.${key}`, options)) {
      if (!plain || found.kind !== 'constraint') yield found
      else broken.add(`Map value must satisfy constraint: [${allConstraints(shapes[valueName]).join(', ')}]`)
    }
  }
  for (const constraint of broken) yield { path, kind: 'constraint', value, constraint }
}

interface Kind {
  readonly name: string
  readonly accepts: (value: unknown) => boolean
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isFiniteNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

const KINDS: Readonly<Partial<Record<string, Kind>>> = {
  structure: { name: 'structure', accepts: isRecord },
  map: { name: 'map', accepts: isRecord },
  list: { name: 'list', accepts: Array.isArray },
  string: { name: 'string', accepts: isText },
  blob: { name: 'blob', accepts: isBlob },
  boolean: { name: 'boolean', accepts: (value) => typeof value === 'boolean' },
  integer: { name: 'integer', accepts: Number.isSafeInteger },
  long: { name: 'long', accepts: Number.isSafeInteger },
  float: { name: 'float', accepts: isFiniteNumber },
  double: { name: 'double', accepts: isFiniteNumber },
  timestamp: { name: 'timestamp', accepts: isFiniteNumber },
}

function isPlain(shapes: Shapes, name: string): boolean {
  return !['structure', 'list', 'map'].includes(shapes[name]?.type ?? '')
}
