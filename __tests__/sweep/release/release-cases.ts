/** The cases of a release: every kind of fault at every operation, one of each class at every request, and the process interrupted there. */
import type { FaultKind } from '../../../packages/emulator/src/fault-kinds.js'
import type { JournalEntry } from '../../../packages/emulator/src/journal.js'
import { faultsAt, nameOf, type InjectedFault } from '../sweep-case.js'
import type { ReleaseScenario } from './release-scenario.js'

/** A request of the good run. */
export type SentRequest = Pick<JournalEntry, 'n' | 'operation' | 'input'>

/** One case. */
export interface ReleaseCase {
  readonly scenario: ReleaseScenario
  readonly name: string
  readonly injected: InjectedFault
  /** Whether the runner outlives the step, and runs its post step. */
  readonly hasPost: boolean
}

/** Operations that change something: these have lasting faults too, and a cancel that is not answered. */
const CHANGES = /^(?:Start|Stop|Copy|Create|Put|Delete|Tag|Untag)/

/** One of each class: a passing fault before the effect, one after it, and those that no repetition fixes. */
const ONE_OF_EACH: readonly FaultKind[] = ['throttle', 'reset-after', 'access-denied', 'expired-token']

/** One that a repetition fixes, and one that it does not. */
const TWO: readonly FaultKind[] = ['reset-after', 'access-denied']

export function releaseCasesOf(scenario: ReleaseScenario, sent: readonly SentRequest[]): readonly ReleaseCase[] {
  const requests = sent.map(({ n, operation }) => ({ n, operation }))
  return sweptRequests(scenario, sent).flatMap((request) =>
    faultsToInjectAt(request, placeOf(request, scenario, sent), scenario).flatMap((injected) => {
      const name = caseName(scenario.id, requests, injected)
      const step = { scenario, name, injected, hasPost: true }
      const lost = { ...step, name: `${name}/lost-runner`, hasPost: false }
      return injected.kind === 'kill' && CHANGES.test(request.operation) ? [step, lost] : [step]
    }),
  )
}

/**
 * `again`: a read that the run has sent before, with the same input; it is not swept.
 * `first`: the first request of its operation, in a scenario that is not a variant of another.
 */
type Place = 'first' | 'later' | 'again'

function placeOf(request: SentRequest, { isVariant }: ReleaseScenario, sent: readonly SentRequest[]): Place {
  const earlier = sent.filter(({ n }) => n < request.n)
  if (earlier.some((other) => isSame(request, other))) return 'again'
  const isFirst = earlier.every(({ operation }) => operation !== request.operation)
  return isFirst && isVariant !== true ? 'first' : 'later'
}

function caseName(id: string, requests: readonly Omit<SentRequest, 'input'>[], injected: InjectedFault): string {
  return nameOf({ id }, requests, [injected])
}

/** Without reads that only repeat the one before: time has passed, and nothing else. */
function sweptRequests({ sweptFrom, sweeps }: ReleaseScenario, sent: readonly SentRequest[]): readonly SentRequest[] {
  const from = sweptFrom === undefined ? 0 : sent.findIndex(({ operation }) => operation === sweptFrom)
  if (from < 0) throw new Error(`the good run has no ${sweptFrom ?? ''}`)
  return sent
    .slice(from)
    .filter((request, index, all) => !isSame(request, all[index - 1]))
    .filter(({ operation }) => sweeps?.includes(operation) ?? true)
}

function isSame(one: SentRequest, other: SentRequest | undefined): boolean {
  return (
    other !== undefined &&
    !CHANGES.test(one.operation) &&
    one.operation === other.operation &&
    JSON.stringify(one.input) === JSON.stringify(other.input)
  )
}

function faultsToInjectAt(
  { n, operation }: SentRequest,
  place: Place,
  { isVariant, killsAtReads }: ReleaseScenario,
): readonly InjectedFault[] {
  if (place === 'again') return []
  const isChange = CHANGES.test(operation)
  // A kill at a read leaves what the kill at the change before it left, later.
  const kill: readonly InjectedFault[] = isChange || killsAtReads === true ? [{ kind: 'kill', n }] : []
  const isQuota = operation === 'StartProjectVersion' || operation === 'CopyProjectVersion'
  const all = [...faultsAt({ operation }), ...(isQuota ? (['limit-exceeded'] as const) : [])]
  const some = isChange && isVariant !== true ? ONE_OF_EACH : TWO
  const lasting = place === 'first' ? ONE_OF_EACH : TWO
  return [
    ...(place === 'first' ? all : some).map((fault): InjectedFault => ({ kind: 'once', n, fault })),
    ...(isChange ? lasting.map((fault): InjectedFault => ({ kind: 'lasting', n, fault })) : []),
    ...kill,
    { kind: 'cancel', n, answered: true },
    ...(isChange ? [{ kind: 'cancel', n, answered: false } as const] : []),
  ]
}
