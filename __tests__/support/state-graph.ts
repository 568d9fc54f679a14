/** States of a state machine and what leads to which, those inside of Map states included. */
import { listOf, objectOf, textOf, type Json, type JsonObject } from './cloud-formation.js'

export interface StateGraph {
  /** By the path of names: `Scan`, and `Scan/ScanRange` inside of it. */
  readonly states: ReadonlyMap<string, JsonObject>
  /** Targets that do not exist, by the state that names them. */
  readonly missing: readonly string[]
  /** States that nothing leads to. */
  readonly unreached: readonly string[]
}

export function stateGraphOf(definition: Json, prefix = ''): StateGraph {
  const { StartAt: start = null, States: all = null } = objectOf(definition)
  const states = new Map(Object.entries(objectOf(all)).map(([name, state]) => [name, objectOf(state)]))
  const edges = [...states].flatMap(([name, state]) => targetsOf(state).map((target) => ({ name, target })))
  const missing = [{ name: 'StartAt', target: textOf(start) }, ...edges].filter(({ target }) => !states.has(target))
  const reached = new Set([textOf(start)])
  for (let size = 0; size < reached.size;) {
    size = reached.size
    for (const { name, target } of edges) if (reached.has(name)) reached.add(target)
  }
  const inner = [...states].flatMap(([name, { ItemProcessor: processor }]) =>
    processor === undefined ? [] : [stateGraphOf(processor, `${prefix}${name}/`)],
  )
  return {
    states: new Map([
      ...[...states].map(([name, state]) => [`${prefix}${name}`, state] as const),
      ...inner.flatMap((graph) => [...graph.states]),
    ]),
    missing: [
      ...missing.map(({ name, target }) => `${prefix}${name} to ${target}`),
      ...inner.flatMap((one) => one.missing),
    ],
    unreached: [
      ...[...states.keys()].filter((name) => !reached.has(name)).map((name) => `${prefix}${name}`),
      ...inner.flatMap((graph) => graph.unreached),
    ],
  }
}

function targetsOf({
  Next: next,
  Default: byDefault,
  Catch: caught = [],
  Choices: choices = [],
}: JsonObject): readonly string[] {
  const inLists = [...listOf(caught), ...listOf(choices)].map((one) => objectOf(one).Next ?? null)
  return [next, byDefault, ...inLists].flatMap((target) => (typeof target === 'string' ? target : []))
}
