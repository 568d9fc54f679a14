/** Input of AWS's query protocol: a form whose names are paths, `MetricDataQueries.member.1.Id`. */
import type { Shapes } from './shape-model.js'

/** The structure that the parameters spell, with JSON's values; undefined where none is for it. */
export function readQueryForm(
  shapes: Shapes,
  shapeName: string,
  parameters: ReadonlyMap<string, string>,
  path = '',
): unknown {
  const shape = shapes[shapeName]
  if (shape === undefined || (path !== '' && !isNamed(parameters, path))) return undefined
  switch (shape.type) {
    case 'structure': {
      const members = Object.entries(shape.members ?? {}).map(([name, member]): [string, unknown] => [
        name,
        readQueryForm(shapes, member.shape, parameters, path === '' ? name : `${path}.${name}`),
      ])
      return Object.fromEntries(members.filter(([, value]) => value !== undefined))
    }
    case 'list':
      return readList(shapes, shape.member?.shape ?? '', parameters, path)
    default:
      return readLeaf(shape.type, parameters.get(path) ?? '')
  }
}

function isNamed(parameters: ReadonlyMap<string, string>, path: string): boolean {
  return [...parameters.keys()].some((name) => name === path || name.startsWith(`${path}.`))
}

/** Entries are counted from 1; the first number that is missing ends the list. */
function readList(
  shapes: Shapes,
  entry: string,
  parameters: ReadonlyMap<string, string>,
  path: string,
): readonly unknown[] {
  const entries: unknown[] = []
  for (;;) {
    const next = readQueryForm(shapes, entry, parameters, `${path}.member.${String(entries.length + 1)}`)
    if (next === undefined) return entries
    entries.push(next)
  }
}

/** A text that is not of the type is left, so that the validation refuses it. */
function readLeaf(type: string, text: string): unknown {
  switch (type) {
    case 'integer':
    case 'long':
    case 'double':
    case 'float':
      return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text)
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : text
    case 'timestamp':
      return Number.isNaN(Date.parse(text)) ? readLeaf('double', text) : Date.parse(text) / 1000
    default:
      return text
  }
}
