/** Rewrites the values of a document by the types of their shapes; its structures, lists and maps stay. */
import { isRecord } from './is-record.js'
import type { Shapes } from './shape-model.js'

/** @param leaf  the new value of one other than a structure, list or map, by its type in the model */
export function convertLeaves(
  shapes: Shapes,
  shapeName: string,
  value: unknown,
  leaf: (type: string, value: unknown) => unknown,
): unknown {
  const shape = shapes[shapeName]
  if (shape === undefined || value === undefined) return value
  if (shape.type === 'structure' && isRecord(value)) {
    const members = Object.entries(value).map(([name, member]): [string, unknown] => [
      name,
      convertLeaves(shapes, shape.members?.[name]?.shape ?? '', member, leaf),
    ])
    return Object.fromEntries(members)
  }
  if (shape.type === 'list' && Array.isArray(value))
    return value.map((entry: unknown) => convertLeaves(shapes, shape.member?.shape ?? '', entry, leaf))
  return leaf(shape.type, value)
}
