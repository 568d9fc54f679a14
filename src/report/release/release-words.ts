/** How a release ended, and what serves now, in words: shared by the summary, the log, the comment and the annotations. */
import { plural } from '../../text/number.js'
import type { InferenceUnits } from '../../model/serving.js'
import { isGreen, ownRunning, type OperationName, type PlannedCourse, type ReleaseReport } from './release-report.js'

const TITLES: Readonly<Record<ReleaseReport['outcome'], string>> = {
  started: 'Started',
  swapped: 'Swapped',
  'rolled-back': 'Rolled back',
  stopped: 'Stopped',
  swept: 'Swept',
  copied: 'Copied',
  pruned: 'Pruned',
  planned: 'Dry run',
  'nothing-to-do': 'Nothing to do',
  refused: 'Refused',
  'smoke-failed': 'Smoke test failed',
  alarm: 'Alarm',
  'start-failed': 'Start failed',
  'timed-out': 'Timed out',
  cancelled: 'Cancelled',
  'credentials-expired': 'Credentials expired',
  'invalid-input': 'Invalid inputs',
  error: 'Error',
}

/** What describes how it ended. */
type Ended = Pick<ReleaseReport, 'outcome' | 'operation' | 'isDryRun'>

/** The outcome as a title. */
export function titleOfRelease({ outcome }: Pick<Ended, 'outcome'>): string {
  return TITLES[outcome]
}

export function signOfRelease(report: Pick<Ended, 'outcome'>): string {
  if (report.outcome === 'planned') return '📝'
  if (report.outcome === 'cancelled') return '🛑'
  return isGreen(report) ? '✅' : '❌'
}

/** Why it ended so, as a sentence; undefined where the failure's message says it. */
export function reasonOfRelease(report: ReleaseReport): string | undefined {
  const { outcome, operation, deleted } = report
  switch (outcome) {
    case 'planned':
      return planSentence(operation)
    case 'nothing-to-do':
      return operation && NOTHING_TO_DO[operation]
    case 'pruned':
      return `${plural(deleted.length, 'version was', 'versions were')} deleted.`
    case 'started':
      return 'The model runs.'
    case 'swapped':
      return 'The new version is in use.'
    case 'rolled-back':
      return 'The version that was released before is in use again.'
    case 'stopped':
    case 'swept':
      return `${plural(stoppedOf(report), 'model was', 'models were')} stopped.`
    case 'copied':
      return 'The copy is complete.'
    default:
      return undefined
  }
}

function planSentence(operation: OperationName | undefined): string {
  const planned = operation === undefined || operation === 'plan' ? 'swap' : operation
  return `Nothing was changed. This is what ${planned} would do.`
}

const NOTHING_TO_DO: Readonly<Record<OperationName, string>> = {
  start: 'The model already runs as asked.',
  swap: 'The version is already in use as asked.',
  plan: 'The version is already in use as asked.',
  rollback: 'The version that was released before is already in use.',
  stop: 'Nothing to stop runs.',
  sweep: 'No model runs that should not.',
  copy: 'The copy already exists.',
  prune: 'There is no version to delete.',
}

/** How many versions were stopped: one call of each. */
function stoppedOf({ actions }: Pick<ReleaseReport, 'actions'>): number {
  return new Set(actions.filter(({ call }) => call === 'StopProjectVersion').map(({ subject }) => subject)).size
}

/** What serves now. */
export type Serving =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'version'; readonly name: string; readonly status: string | undefined }

export function servingOf(report: Pick<ReleaseReport, 'inUse' | 'running'>): Serving {
  const { inUse, running } = report
  if (inUse !== undefined) {
    const status = ownRunning(report).find(({ name }) => name === inUse)?.status
    return { kind: 'version', name: inUse, status }
  }
  if (running === undefined) return { kind: 'unknown' }
  return ownRunning(report).length === 0 ? { kind: 'nothing' } : { kind: 'unknown' }
}

/** `1 inference unit`, `1 to 3 inference units`. */
export function unitsText(units: InferenceUnits | undefined): string | undefined {
  if (units === undefined) return undefined
  const { min, max } = units
  return max === undefined || max === min
    ? plural(min, 'inference unit')
    : `${String(min)} to ${plural(max, 'inference unit')}`
}

/** Inference units of the project that are billed now: at least so many. Undefined where those of a model are not known. */
export function billedUnits(report: Pick<ReleaseReport, 'running'>): number | undefined {
  if (report.running === undefined) return undefined
  let sum = 0
  for (const { units } of ownRunning(report)) {
    if (units === undefined) return undefined
    sum += units.min
  }
  return sum
}

/** In place of what a dry run could not check. */
export const EVERYTHING_CHECKED = 'Everything that these calls need was checked.'

/** What a dry run says of the quota and of the units, one sentence each. */
export function plannedUseLines({ plannedUse }: Pick<ReleaseReport, 'plannedUse'>): readonly string[] {
  if (plannedUse === undefined) return []
  const { units, places } = plannedUse
  return [
    ...(places === undefined
      ? []
      : [
          `Places for running models in the account (max-running-models): ${courseText(places, ` of ${String(places.max)} in use`)}.`,
        ]),
    `Inference units of this project that run: ${courseText(units)}.`,
  ]
}

/** `1 now, up to 2 in between, 1 afterwards`. */
function courseText({ now, most, afterwards }: PlannedCourse, what = ''): string {
  const between = most > Math.max(now, afterwards) ? `, up to ${String(most)} in between` : ''
  return `${String(now)}${what} now${between}, ${String(afterwards)} afterwards`
}

/** Money with two decimals; no currency, which is the user's. */
export function formatMoney(amount: number): string {
  return amount.toFixed(2)
}

/** Hours with two decimals at most. */
export function formatUnitHours(hours: number): string {
  return String(Number(hours.toFixed(2)))
}

const SOURCES = {
  cloudwatch: 'measured by CloudWatch (InServiceInferenceUnits)',
  'start-times': 'worked out from the start times, with the units that the model was started with',
} as const

/** Where the unit-hours are from, as a clause. */
export function sourceOfUnitHours({ unitHours }: Pick<ReleaseReport, 'unitHours'>): string | undefined {
  return unitHours === undefined ? undefined : SOURCES[unitHours.source]
}
