/** The evaluate action: find a version, wait for its training if necessary, judge it. Starts and creates nothing. */
import type { Deps } from '../../ports/deps.js'
import { noteUnknown } from '../../inputs/unknown.js'
import { shortCredentials } from '../../step/credential-notes.js'
import { connectStep } from '../../step/connect.js'
import { versionStep } from '../../step/recorder.js'
import { loadEnd, runStep } from '../../step/run-step.js'
import { VERSION_VIEWS } from '../../step/version-views.js'
import { findProject } from '../../judgement/find-project.js'
import { answersPath, EVALUATE_INPUTS, parseEvaluateInputs } from './inputs.js'

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
    const [{ findToJudge, judgeOnceTrained }] = await Promise.all([
      import('../../training/evaluate-version.js'),
      loadEnd(deps, VERSION_VIEWS),
    ])
    const run = { tools, recorder, inputs, context }
    const version = await findToJudge(run, project)
    if (version === undefined) return
    if (inputs.imagesManifest === undefined) {
      const short = shortCredentials(deps, inputs.role, inputs.waiting.timeoutMs)
      if (!(await judgeOnceTrained(run, project, version, short))) return
    } else {
      const { judgeOnImages } = await import('../../deployment/predict/judge-on-images.js')
      await judgeOnImages(run, project, version, { manifest: inputs.imagesManifest, answersPath: answersPath(deps) })
    }
    if (!inputs.history) return
    const { showHistory } = await import('../../judgement/show-history.js')
    await showHistory(run, project)
  })
}
