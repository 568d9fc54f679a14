/** The lint action: read manifests, say what the service would do with them, judge them by a gate. Changes nothing. */
import type { Deps } from '../../ports/deps.js'
import { InputReader } from '../../inputs/reader.js'
import { noteUnknown } from '../../inputs/unknown.js'
import { loadEnd, runStep } from '../../step/run-step.js'
import { LINT_INPUTS, parseLintInputs } from './inputs.js'
import { LINT_VIEWS, lintStep } from './views.js'

/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
export function lint(deps: Deps): Promise<0 | 1> {
  const reader = new InputReader(deps.env, LINT_INPUTS)
  const subject = ['training-manifests', 'testing-manifests', 'version'].map((name) => reader.text(name))
  return runStep(deps, lintStep(subject), async (recorder, context) => {
    noteUnknown(deps.env, LINT_INPUTS, recorder.note)
    const inputs = await parseLintInputs(deps, context)
    recorder.update({ failOn: inputs.failOn })
    if (inputs.way !== undefined) recorder.update({ region: inputs.way.region })
    for (const warning of inputs.gate.warnings) recorder.note('warning', warning)
    const [{ lintData }] = await Promise.all([import('./lint-data.js'), loadEnd(deps, LINT_VIEWS)])
    await lintData(deps, recorder, inputs)
  })
}
