/**
 * Two injected faults in one run, drawn at random from a seed: the first at the create, where a training may start
 * unnoticed, the second while the action finds out. A second training would come from here.
 */
import { faultsAt, nameOf, type InjectedFault, type SweepCase } from './sweep-case.js'
import { isPassing } from './expected-end.js'
import type { RecordedRequest, Scenario } from './scenario.js'

/** How far after the first the second fault is injected, in requests. */
const REACH = 5

/**
 * This many pairs of a scenario, no two of them equal.
 * @param seed  the same seed draws the same pairs
 */
export function pairsOf(
  scenario: Scenario,
  recorded: readonly RecordedRequest[],
  seed: number,
  count: number,
): readonly SweepCase[] {
  const create = recorded.find(({ purpose }) => purpose === 'create-version')
  if (create === undefined || !scenario.inPairs) return []
  const random = randomFrom(seed)
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const picked = list[Math.floor(random() * list.length)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }
  const firsts: readonly InjectedFault[] = [
    ...faultsAt(create)
      .filter(isPassing)
      .map((fault): InjectedFault => ({ kind: 'once', n: create.n, fault })),
    { kind: 'once', n: create.n, fault: 'limit-exceeded' },
  ]
  const cases = new Map<string, SweepCase>()
  // This many draws find all pairs that exist.
  for (let draws = 0; cases.size < count && draws < count * 20; draws += 1) {
    const n = create.n + 1 + Math.floor(random() * REACH)
    const seconds: readonly InjectedFault[] = [
      ...faultsAt({ operation: '' }).map((fault): InjectedFault => ({ kind: 'once', n, fault })),
      { kind: 'kill', n },
      { kind: 'cancel', n, answered: true },
    ]
    const injectedFaults = [pick(firsts), pick(seconds)]
    const name = nameOf(scenario, recorded, injectedFaults)
    cases.set(name, { scenario, name, injectedFaults })
  }
  return [...cases.values()]
}

/** Numbers in [0, 1): a linear congruential generator with the constants of Numerical Recipes. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
