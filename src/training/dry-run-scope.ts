/** What a dry run has checked, and what it leaves to a training: in sentences, so that nobody takes it for more. */
import { isOnlyOfData, needsBase, needsBaseline } from '../gate/grammar/rule.js'
import { plural } from '../text/number.js'
import type { ReportedPreflight } from '../report/run-report.js'
import type { Planned } from './start-plan.js'

/**
 * @param wouldCreate  whether a run would start a training: only then are the checks before a start made
 * @param wouldNotify  whether a run would have a state machine wait
 */
export function dryRunScope(
  plan: Planned,
  wouldCreate: boolean,
  wouldNotify: boolean,
): NonNullable<ReportedPreflight['scope']> {
  const { inputs, project } = plan
  const { gate } = inputs.judgement
  const measured = gate.filter((rule) => !isOnlyOfData(rule))
  return {
    checked: [
      `The inputs, and the project ${project.name}.`,
      ...manifestsChecked(plan),
      'The versions of the project, for one to resume.',
      ...(wouldCreate ? startChecked(plan) : []),
    ],
    open: [
      ...(wouldCreate ? [] : ['The checks before a start: a run would resume a version, and start nothing.']),
      'Whether the images exist, and whether the service can read them: no image was opened.',
      'Whether the role may start a training, upload manifests and use the key, and whether the service may write to the output location.',
      ...(wouldNotify ? ['Whether the state machine of notify exists, and whether the role may start it.'] : []),
      'Whether another training fits into the account at that time.',
      ...(measured.length === 0 ? [] : [`How good the model is: ${plural(measured.length, 'rule')} of the gate.`]),
    ],
  }
}

function manifestsChecked({ pinned }: Planned): readonly string[] {
  if (pinned.kind !== 'pinned' || pinned.data.kind !== 'manifests') return []
  const { linted } = pinned.lint
  const which = pinned.data.testing === 'auto-create' ? 'The training manifest' : 'Both manifests'
  const read = `${which}, read to the end for the digest.`
  if (linted === undefined) return [read]
  const { training, testing } = linted.report
  const counts = [training.lines, ...(testing === undefined ? [] : [testing.lines])]
  return [read, `Every line of them: ${counts.map((count) => plural(count, 'line')).join(' and ')}.`]
}

function startChecked({ inputs, pinned, project }: Planned): readonly string[] {
  const { judgement, preflight } = inputs
  const { gate, baseline } = judgement
  const known = pinned.kind === 'pinned' && pinned.lint.linted !== undefined
  const ofData = gate.filter(isOnlyOfData)
  return [
    ...(preflight ? ['The buckets of manifests, results and images: that they exist, and in which Region.'] : []),
    ...(known && gate.length > 0 ? [`What the manifests decide of the gate, ${plural(gate.length, 'rule')}.`] : []),
    ...(known && ofData.length > 0 ? [`Rules that only manifests decide: ${plural(ofData.length, 'rule')}.`] : []),
    ...(project.status !== '' && baseline !== undefined && (needsBaseline(gate) || needsBase(gate))
      ? ['The baseline: which version it is, not its evaluation.']
      : []),
  ]
}
