/** How a run ended, as text: shared by the summary, the log and the annotations. Plain text, none of it remote. */
import type { Outcome } from '../errors/action-error.js'
import type { RuleVerdict } from '../gate/grammar/rule.js'
import { plural } from '../text/number.js'
import { sentenceOfFindings, type Note, type PreflightFinding, type RunReport } from './run-report.js'

const TITLES: Readonly<Record<Outcome, string>> = {
  passed: 'Passed',
  trained: 'Trained',
  'still-training': 'Still training',
  'dry-run': 'Dry run',
  'gate-failed': 'Gate failed',
  'nothing-to-judge': 'Nothing to judge',
  'training-failed': 'Training failed',
  'timed-out': 'Timed out',
  'queue-full': 'Concurrent training limit reached',
  'credentials-expired': 'Credentials expired',
  cancelled: 'Cancelled',
  'invalid-input': 'Invalid inputs',
  error: 'Error',
}

/** The outcome as a title. */
export function titleOf(report: RunReport): string {
  // The evaluate action trains nothing: `trained` is what it found.
  return report.action === 'evaluate' && report.outcome === 'trained' ? 'Evaluated' : TITLES[report.outcome]
}

/** A sign for the outcome: green, still open, warned only, red. */
export function signOf(report: RunReport): string {
  switch (report.outcome) {
    case 'trained':
      return report.version?.isDoubtful === true ? '⚠️' : '✅'
    case 'passed':
    case 'nothing-to-judge':
      return '✅'
    case 'still-training':
      return '⏳'
    case 'dry-run':
      return '📝'
    case 'gate-failed':
      return report.gateWarnsOnly ? '⚠️' : '❌'
    case 'cancelled':
      return '🛑'
    case 'training-failed':
    case 'timed-out':
    case 'queue-full':
    case 'credentials-expired':
    case 'invalid-input':
    case 'error':
      return '❌'
  }
}

/** Why it ended so, where the run itself knows: undefined where the failure's message says it. */
export function reasonOf(report: RunReport): string | undefined {
  switch (report.outcome) {
    case 'passed':
      return passedReason(report)
    case 'trained':
      return `The model is trained. ${unjudgedReason(report)}`
    case 'still-training':
      return report.failure === undefined ? whoWaits(report) : undefined
    case 'dry-run':
      return `${dryRunChecks(report)} passed. Nothing was started: no project created, no manifest uploaded, no training started.`
    case 'gate-failed':
      return gateReason(report)
    case 'nothing-to-judge':
      return 'The project has no unjudged version.'
    case 'training-failed':
    case 'timed-out':
    case 'queue-full':
    case 'credentials-expired':
    case 'cancelled':
    case 'invalid-input':
    case 'error':
      return undefined
  }
}

function whoWaits({ notify }: RunReport): string {
  return notify?.state === 'waiting'
    ? 'This step did not wait for the training to end: a state machine does, and then starts a workflow.'
    : 'This step did not wait for the training to end.'
}

function dryRunChecks({ preflight }: RunReport): string {
  return preflight === undefined || preflight.unchecked.length === 0 ? 'All checks' : 'All checks that could run'
}

function unjudgedReason({ verdict, version }: RunReport): string {
  if (verdict === undefined) return 'No gate is set, so the version was not judged.'
  if (version?.isDoubtful === true)
    return 'It could not be confirmed that it was trained from the requested data, so it did not pass; see the warnings for the reason.'
  const onlyWarns = verdict.rules.some(({ result }) => result !== 'skipped')
  return onlyWarns
    ? `No rule that can fail the gate was judged, so the version did not pass.${asideOf(verdict.rules)}`
    : 'No gate rule could be judged, so the version did not pass.'
}

/** Rules that can fail the gate are counted; those that warn, or could not be judged, are counted separately. */
function passedReason({ verdict }: RunReport): string {
  const rules = verdict?.rules ?? []
  const passed = rules.filter(({ severity, result }) => severity === 'fail' && result === 'holds').length
  const aside = asideOf(rules)
  return aside === '' ? allRules(passed, 'passed') : `${plural(passed, 'gate rule')} passed.${aside}`
}

function gateReason(report: RunReport): string {
  const all = report.verdict?.rules ?? []
  const rules = all.filter(({ severity }) => severity === 'fail')
  const failed = rules.filter(({ result }) => result === 'fails').length
  const count =
    failed === rules.length
      ? allRules(failed, 'failed')
      : `${String(failed)} of ${plural(rules.length, 'gate rule')} failed.`
  const whole = `${count}${asideOf(all)}`
  return report.gateWarnsOnly ? `${whole} The step still succeeds because on-gate-failure is warn.` : whole
}

function allRules(count: number, what: 'passed' | 'failed'): string {
  if (count === 1) return `The gate’s only rule ${what}.`
  return count === 2 ? `Both gate rules ${what}.` : `All ${plural(count, 'gate rule')} ${what}.`
}

/** What to say about rules that decide nothing; begins with a space unless it is empty. */
function asideOf(rules: readonly RuleVerdict[]): string {
  const warned = rules.filter(({ severity, result }) => severity === 'warn' && result === 'fails').length
  const skipped = rules.filter(({ result }) => result === 'skipped').length
  return [
    ...(warned === 0 ? [] : [` ${plural(warned, 'warn: rule')} failed.`]),
    ...(skipped === 0
      ? []
      : [` ${plural(skipped, 'rule')} could not be judged and ${skipped === 1 ? 'was' : 'were'} skipped.`]),
  ].join('')
}

/** What continues in AWS after the step; undefined where nothing does, or where that is unknown. */
export function aftermathOf(report: RunReport): string | undefined {
  const { outcome, failure, version } = report
  if (failure?.code === 'CREATE_UNCERTAIN')
    return 'AWS did not answer the request that starts the training. If the training was started, it continues and cannot be cancelled.'
  // Some hints say so themselves.
  if (failure?.hint.includes('cannot be cancelled') === true) return undefined
  const hasEnded = outcome === 'passed' || outcome === 'trained' || outcome === 'gate-failed'
  if (hasEnded || outcome === 'training-failed' || outcome === 'dry-run' || version?.arn === undefined) return undefined
  if (version.status === undefined || version.status === 'TRAINING_IN_PROGRESS')
    return 'The training continues in AWS; it cannot be cancelled.'
  return undefined
}

/** How many lines of both manifests, invalid and ignored ones, a training that did not fail was done without. */
export function droppedLinesOf(report: RunReport): number {
  if (report.outcome === 'training-failed') return 0
  const { training, testing } = report.manifestSummary ?? {}
  return [training, testing].reduce(
    (sum, statistics) => sum + (statistics?.invalidLines ?? 0) + (statistics?.ignoredLines ?? 0),
    0,
  )
}

/** The findings before the start, where they are more than the one that the failure is. */
export function listedFindings({ preflight }: RunReport): readonly PreflightFinding[] {
  return preflight !== undefined && preflight.findings.length > 1 ? preflight.findings : []
}

/** What happened, without what is listed separately. May contain text from the service. */
export function messageOfFailure(report: RunReport): string | undefined {
  const listed = listedFindings(report)
  return listed.length === 0 ? report.failure?.message : sentenceOfFindings(listed.length)
}

/** The notes that say something in addition to the failure: an end that was let pass leaves its message as a warning too. */
export function notesOf({ notes, failure }: Pick<RunReport, 'notes' | 'failure'>): readonly Note[] {
  return notes.filter(({ message }) => message !== failure?.message)
}
