/** The lint action: read manifests, say what the service would do with them, judge them by a gate. Changes nothing. */
import { ActionError } from '../../errors/action-error.js'
import { toActionError } from '../../errors/to-action-error.js'
import { InputReader } from '../../inputs/reader.js'
import { noteUnknown } from '../../inputs/unknown.js'
import { loadEnd, runStep } from '../../step/run-step.js'
import type { LintPorts } from '../../judgement/manifests/lint-tools.js'
import type { Deps } from '../../ports/deps.js'
import { connectLookup } from '../../step/connect.js'
import { tempFolders } from '../../step/temp-folders.js'
import { LINT_INPUTS, parseLintInputs } from './inputs.js'
import { LINT_VIEWS, lintStep } from '../../step/lint-views.js'

/**
 * Runs the action. Never throws: whatever happens ends in a report.
 * @returns the exit code of the step
 */
export function lint(deps: Deps & LintPorts): Promise<0 | 1> {
  const reader = new InputReader(deps.env, LINT_INPUTS)
  const subject = ['training-manifests', 'testing-manifests', 'version'].map((name) => reader.text(name))
  return runStep(deps, lintStep(subject), async (recorder, context) => {
    noteUnknown(deps.env, LINT_INPUTS, recorder.note)
    const inputs = await parseLintInputs(deps, context)
    recorder.update({ failOn: inputs.failOn })
    if (inputs.way !== undefined) recorder.update({ region: inputs.way.region })
    for (const warning of inputs.gate.warnings) recorder.note('warning', warning)
    const [{ lintAndJudge }] = await Promise.all([
      import('../../judgement/manifests/lint-and-judge.js'),
      loadEnd(deps, LINT_VIEWS),
    ])
    try {
      const lookup = inputs.way && connectLookup(deps, recorder, inputs.way)
      await lintAndJudge({ ...deps, lookup, tempFolders: tempFolders(deps), progress: recorder }, inputs)
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
