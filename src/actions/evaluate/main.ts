/** The evaluate action: find a version, wait for its training if necessary, judge it. Starts and creates nothing. */
import type { Deps } from '../../ports/deps.js'
import { noteUnknown } from '../../inputs/unknown.js'
import { connectStep } from '../../step/connect.js'
import { versionStep } from '../../step/recorder.js'
import { loadEnd, runStep } from '../../step/run-step.js'
import { VERSION_VIEWS } from '../../step/version-views.js'
import { findProject } from '../../judgement/find-project.js'
import { EVALUATE_INPUTS, parseEvaluateInputs } from './inputs.js'

/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
export function evaluate(deps: Deps): Promise<0 | 1> {
  return runStep(deps, versionStep('evaluate'), async (recorder, context) => {
    noteUnknown(deps.env, EVALUATE_INPUTS, recorder.note)
    const inputs = await parseEvaluateInputs(deps, context)
    recorder.update({ region: inputs.region, gateWarnsOnly: inputs.judgement.onGateFailure === 'warn' })
    for (const warning of inputs.judgement.gateWarnings) recorder.note('warning', warning)
    const tools = connectStep(deps, recorder, inputs)
    const project = await findProject(tools, inputs.project)
    recorder.update({ project: { name: project.name, arn: project.arn } })
    const [{ evaluateVersion }] = await Promise.all([import('./evaluate-version.js'), loadEnd(deps, VERSION_VIEWS)])
    await evaluateVersion({ tools, recorder, inputs, context }, project)
  })
}
