/** How a run ended, in words: shared by the summary, the log and the annotations. Plain text, none of it remote. */
import type { Outcome } from '../errors.js'
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
  'queue-full': 'No training place came free',
  'credentials-expired': 'Credentials expired',
  cancelled: 'Cancelled',
  'invalid-input': 'Invalid inputs',
  error: 'Ended in an error',
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
      return report.failure === undefined ? 'This step ended without waiting for the end of the training.' : undefined
    case 'dry-run':
      return `${dryRunChecks(report)} passed, and nothing was started: no project was created, no manifest uploaded, no training begun.`
    case 'gate-failed':
      return gateReason(report)
    case 'nothing-to-judge':
      return 'No version of the project waits for judgement.'
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

function dryRunChecks({ preflight }: RunReport): string {
  return preflight === undefined || preflight.unchecked.length === 0 ? 'Every check' : 'Every check that was made'
}

function unjudgedReason({ verdict, version }: RunReport): string {
  if (verdict === undefined) return 'No gate was asked for, so nothing was judged.'
  if (version?.isDoubtful === true)
    return 'Nothing shows that it was made from the data asked for, so nothing was passed; the warnings say why.'
  const onlyWarns = verdict.rules.some(({ result }) => result !== 'skipped')
  return onlyWarns
    ? `No rule that can fail the gate was judged, so nothing was passed.${asideOf(verdict.rules)}`
    : 'No rule of the gate could be judged, so nothing was passed.'
}

/** Rules that can fail the gate are counted; those that warn, or could not be judged, are told apart from them. */
function passedReason({ verdict }: RunReport): string {
  const rules = verdict?.rules ?? []
  const held = rules.filter(({ severity, result }) => severity === 'fail' && result === 'holds').length
  const aside = asideOf(rules)
  if (aside !== '') return `${plural(held, 'rule')} of the gate ${held === 1 ? 'holds' : 'hold'}.${aside}`
  return held === 1 ? 'The one rule of the gate holds.' : `All ${plural(held, 'rule')} of the gate hold.`
}

function gateReason(report: RunReport): string {
  const all = report.verdict?.rules ?? []
  const rules = all.filter(({ severity }) => severity === 'fail')
  const failed = rules.filter(({ result }) => result === 'fails').length
  const count =
    rules.length === 1
      ? 'The one rule of the gate does not hold.'
      : failed === rules.length
        ? `None of the ${plural(rules.length, 'rule')} of the gate holds.`
        : `${String(failed)} of ${plural(rules.length, 'rule')} of the gate ${failed === 1 ? 'does' : 'do'} not hold.`
  const whole = `${count}${asideOf(all)}`
  return report.gateWarnsOnly ? `${whole} The step stays green: on-gate-failure is warn.` : whole
}

/** What is to be said of rules that decide nothing; begins with a blank where there is any. */
function asideOf(rules: readonly RuleVerdict[]): string {
  const warned = rules.filter(({ severity, result }) => severity === 'warn' && result === 'fails').length
  const skipped = rules.filter(({ result }) => result === 'skipped').length
  return [
    ...(warned === 0
      ? []
      : [` ${plural(warned, 'rule')} that only ${warned === 1 ? 'warns does' : 'warn do'} not hold.`]),
    ...(skipped === 0
      ? []
      : [` ${plural(skipped, 'rule')} could not be judged and ${skipped === 1 ? 'was' : 'were'} skipped.`]),
  ].join('')
}

/** What goes on in AWS after the step; undefined where nothing does, or where it is not known of a training. */
export function aftermathOf(report: RunReport): string | undefined {
  const { outcome, failure, version } = report
  if (failure?.code === 'CREATE_UNCERTAIN')
    return 'The answer to the request that starts the training did not come. If the training was started, it goes on by itself and cannot be cancelled.'
  // Some hints say so themselves.
  if (failure?.hint.includes('cannot be cancelled') === true) return undefined
  const hasEnded = outcome === 'passed' || outcome === 'trained' || outcome === 'gate-failed'
  if (hasEnded || outcome === 'training-failed' || outcome === 'dry-run' || version?.arn === undefined) return undefined
  if (version.status === undefined || version.status === 'TRAINING_IN_PROGRESS')
    return 'The training goes on by itself; it cannot be cancelled.'
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

/** What happened, without what is listed beside it. May hold text of the service. */
export function messageOfFailure(report: RunReport): string | undefined {
  const listed = listedFindings(report)
  return listed.length === 0 ? report.failure?.message : sentenceOfFindings(listed.length)
}

/** The notes that say something beside the failure: an end that was let pass leaves its message as a warning too. */
export function notesOf({ notes, failure }: RunReport): readonly Note[] {
  return notes.filter(({ message }) => message !== failure?.message)
}
