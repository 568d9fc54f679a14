/** The lint action: read manifests, say what the service would do with them, judge them by a gate. Changes nothing. */
import { ActionError } from '../../errors/action-error.js'
import { toActionError } from '../../errors/to-action-error.js'
import { InputReader } from '../../inputs/reader.js'
import { noteUnknown } from '../../inputs/unknown.js'
import { loadEnd, runStep } from '../../step/run-step.js'
import type { LintDeps } from './deps.js'
import { LINT_INPUTS, parseLintInputs } from './inputs.js'
import { LINT_VIEWS, lintStep } from './views.js'

/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
export function lint(deps: LintDeps): Promise<0 | 1> {
  const reader = new InputReader(deps.env, LINT_INPUTS)
  const subject = ['training-manifests', 'testing-manifests', 'version'].map((name) => reader.text(name))
  return runStep(deps, lintStep(subject), async (recorder, context) => {
    noteUnknown(deps.env, LINT_INPUTS, recorder.note)
    const inputs = await parseLintInputs(deps, context)
    recorder.update({ failOn: inputs.failOn })
    if (inputs.way !== undefined) recorder.update({ region: inputs.way.region })
    for (const warning of inputs.gate.warnings) recorder.note('warning', warning)
    const [{ lintData }] = await Promise.all([import('./lint-data.js'), loadEnd(deps, LINT_VIEWS)])
    try {
      await lintData(deps, recorder, inputs)
    } catch (error) {
      throw withHint(toActionError(error, deps.signal))
    }
  })
}

/** The usual hint of a cancel is about trainings. */
function withHint(error: ActionError): ActionError {
  if (error.code !== 'CANCELLED') return error
  const hint = 'No action needed if you cancelled the run yourself: nothing was started and nothing was changed.'
  return new ActionError('CANCELLED', error.message, { outcome: error.outcome, hint, cause: error })
}
