/** What goes wrong in one run of a story, as data, and the name by which the case can be run again alone. */
import {
  FAULTS_AFTER,
  FAULTS_BEFORE,
  onlyOperationOf,
  type FaultKind,
} from '../../packages/emulator/src/fault-kinds.js'
import type { Purpose } from './purpose.js'
import type { RecordedRequest, Story } from './story.js'

/** What can befall a request. */
export type Blow =
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
  /** The runner is lost: the request still has its effect, nobody hears the answer. The job is run again. */
  | { readonly kind: 'kill'; readonly n: number }
  /** The runner cancels; the request is answered a moment later, or never. */
  | { readonly kind: 'cancel'; readonly n: number; readonly answered: boolean }

/** One case: what is done to a run of the story, in the order of the requests. */
export interface SweepCase {
  readonly story: Story
  /** `<story>/<blow>/...`; no two are equal. */
  readonly name: string
  readonly blows: readonly Blow[]
}

/** Faults that a request can meet anywhere. A body that falls silent is only told from a slow answer where it is read bit by bit. */
export function faultsAt({ operation }: Pick<RecordedRequest, 'operation'>): readonly FaultKind[] {
  const everywhere = [...FAULTS_BEFORE, ...FAULTS_AFTER].filter(
    (kind) =>
      kind !== 'limit-exceeded' && kind !== 'stalled-body' && (onlyOperationOf(kind) ?? operation) === operation,
  )
  return operation === 'GetObject' ? [...everywhere, 'stalled-body'] : everywhere
}

/** Every case of a story but the pairs. */
export function casesOf(story: Story, recorded: readonly RecordedRequest[]): readonly SweepCase[] {
  return sweptRequests(story, recorded).flatMap((request) =>
    blowsAt(request, recorded).map((blow) => ({ story, name: nameOf(story, recorded, [blow]), blows: [blow] })),
  )
}

function sweptRequests({ sweptFrom }: Story, recorded: readonly RecordedRequest[]): readonly RecordedRequest[] {
  if (sweptFrom === undefined) return recorded
  const first = recorded.findIndex(({ purpose, session }) =>
    sweptFrom === 'grown-session' ? session === 'grown' : purpose === sweptFrom,
  )
  return first < 0 ? [] : recorded.slice(first)
}

/** Requests that others can make up for: what comes of it when they fail alone is another story. */
const FAILING_ALONE: readonly Purpose[] = ['create-version', 'renew-role']

function blowsAt(request: RecordedRequest, recorded: readonly RecordedRequest[]): readonly Blow[] {
  const { n, operation, purpose } = request
  const faults = faultsAt(request)
  const nth = recorded.filter((other) => other.operation === operation && other.n <= n).length
  const isCreate = purpose === 'create-version'
  const failsAlone = FAILING_ALONE.includes(purpose)
  return [
    ...faults.map((fault): Blow => ({ kind: 'once', n, fault })),
    // One that only its operation can meet is no other case where that fails alone.
    ...faults
      .filter((fault) => !failsAlone || onlyOperationOf(fault) === undefined)
      .map((fault): Blow => ({ kind: 'lasting', n, fault })),
    ...(failsAlone ? faults.map((fault): Blow => ({ kind: 'operation', n, operation, nth, fault })) : []),
    // A loss before the effect leaves the same world behind as one after the effect of the request before.
    { kind: 'kill', n },
    { kind: 'cancel', n, answered: true },
    // Whether a read is answered, nobody waits to hear.
    ...(isCreate ? [{ kind: 'cancel', n, answered: false } as const] : []),
  ]
}

/** The name of a case: where and what, for each blow. */
export function nameOf(story: Story, recorded: readonly RecordedRequest[], blows: readonly Blow[]): string {
  const words = blows.map((blow) => {
    const operation = recorded.find(({ n }) => n === blow.n)?.operation
    const place = `${String(blow.n)}${operation === undefined || blows.length > 1 ? '' : `-${operation}`}`
    return `${wordOf(blow)}@${place}`
  })
  return `${story.id}/${words.join('+')}`
}

function wordOf(blow: Blow): string {
  switch (blow.kind) {
    case 'once':
      return blow.fault
    case 'lasting':
      return `lasting-${blow.fault}`
    case 'operation':
      return `every-${blow.fault}`
    case 'kill':
      return 'kill'
    case 'cancel':
      return blow.answered ? 'cancel' : 'cancel-unanswered'
  }
}
