/** The faults of one run of a scenario, as data, and the name by which the case can be run again alone. */
import {
  FAULTS_AFTER,
  FAULTS_BEFORE,
  onlyOperationOf,
  type FaultKind,
} from '../../packages/emulator/src/fault-kinds.js'
import type { Purpose } from './purpose.js'
import type { RecordedRequest, Scenario } from './scenario.js'

/** What can be injected at a request. */
export type InjectedFault =
  /** A fault of network or service, at this request only. */
  | { readonly kind: 'once'; readonly n: number; readonly fault: FaultKind }
  /** From this request on, at all of them. */
  | { readonly kind: 'lasting'; readonly n: number; readonly fault: FaultKind }
  /** From this request on, at all of its operation, of whose requests it is the nth. */
  | {
      readonly kind: 'operation'
      readonly n: number
      readonly operation: string
      readonly nth: number
      readonly fault: FaultKind
    }
  /** The runner is lost: the request still takes effect, its answer is lost. The job is run again. */
  | { readonly kind: 'kill'; readonly n: number }
  /** The runner cancels; the request is answered a moment later, or never. */
  | { readonly kind: 'cancel'; readonly n: number; readonly answered: boolean }

/** One case: what is done to a run of the scenario, in the order of the requests. */
export interface SweepCase {
  readonly scenario: Scenario
  /** `<scenario>/<fault>/...`; no two are equal. */
  readonly name: string
  readonly injectedFaults: readonly InjectedFault[]
}

/** Faults that a request can meet anywhere. A stalled body differs from a slow answer only where it is read bit by bit. */
export function faultsAt({ operation }: Pick<RecordedRequest, 'operation'>): readonly FaultKind[] {
  const everywhere = [...FAULTS_BEFORE, ...FAULTS_AFTER].filter(
    (kind) =>
      kind !== 'limit-exceeded' && kind !== 'stalled-body' && (onlyOperationOf(kind) ?? operation) === operation,
  )
  return operation === 'GetObject' ? [...everywhere, 'stalled-body'] : everywhere
}

/** Every case of a scenario except the pairs. */
export function casesOf(scenario: Scenario, recorded: readonly RecordedRequest[]): readonly SweepCase[] {
  return sweptRequests(scenario, recorded).flatMap((request) =>
    faultsToInjectAt(request, recorded).map((injected) => ({
      scenario,
      name: nameOf(scenario, recorded, [injected]),
      injectedFaults: [injected],
    })),
  )
}

function sweptRequests({ sweptFrom }: Scenario, recorded: readonly RecordedRequest[]): readonly RecordedRequest[] {
  if (sweptFrom === undefined) return recorded
  const first = recorded.findIndex(({ purpose, session }) =>
    sweptFrom === 'grown-session' ? session === 'grown' : purpose === sweptFrom,
  )
  return first < 0 ? [] : recorded.slice(first)
}

/** Requests that others can make up for: when they fail alone, that is a case of its own. */
const FAILING_ALONE: readonly Purpose[] = ['create-version', 'renew-role']

function faultsToInjectAt(request: RecordedRequest, recorded: readonly RecordedRequest[]): readonly InjectedFault[] {
  const { n, operation, purpose } = request
  const faults = faultsAt(request)
  const nth = recorded.filter((other) => other.operation === operation && other.n <= n).length
  const isCreate = purpose === 'create-version'
  const failsAlone = FAILING_ALONE.includes(purpose)
  return [
    ...faults.map((fault): InjectedFault => ({ kind: 'once', n, fault })),
    // A fault that only this operation can have is not another case where that fails alone.
    ...faults
      .filter((fault) => !failsAlone || onlyOperationOf(fault) === undefined)
      .map((fault): InjectedFault => ({ kind: 'lasting', n, fault })),
    ...(failsAlone ? faults.map((fault): InjectedFault => ({ kind: 'operation', n, operation, nth, fault })) : []),
    // A loss before the effect leaves the same state as one after the effect of the request before.
    { kind: 'kill', n },
    { kind: 'cancel', n, answered: true },
    // The answer to a read is not waited for.
    ...(isCreate ? [{ kind: 'cancel', n, answered: false } as const] : []),
  ]
}

/** The name of a case: where and what, for each injected fault. */
export function nameOf(
  scenario: Pick<Scenario, 'id'>,
  recorded: readonly Pick<RecordedRequest, 'n' | 'operation'>[],
  injectedFaults: readonly InjectedFault[],
): string {
  const words = injectedFaults.map((injected) => {
    const operation = recorded.find(({ n }) => n === injected.n)?.operation
    const place = `${String(injected.n)}${operation === undefined || injectedFaults.length > 1 ? '' : `-${operation}`}`
    return `${wordOf(injected)}@${place}`
  })
  return `${scenario.id}/${words.join('+')}`
}

function wordOf(injected: InjectedFault): string {
  switch (injected.kind) {
    case 'once':
      return injected.fault
    case 'lasting':
      return `lasting-${injected.fault}`
    case 'operation':
      return `every-${injected.fault}`
    case 'kill':
      return 'kill'
    case 'cancel':
      return injected.answered ? 'cancel' : 'cancel-unanswered'
  }
}
