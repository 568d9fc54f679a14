/** What both ways of judging a version share: by the service's evaluation, and on images of one's own. */
import type { RunContext } from '../model/run.js'
import type { ProjectVersion } from '../model/version.js'
import type { Deps } from '../ports/deps.js'
import type { StepTools, VersionProgress } from '../report/step-tools.js'
import { dataOfVersion, type VersionData } from './data-of-version.js'
import type { EvaluateInputs } from './evaluate-inputs.js'

/** The tools of a step, and the environment. */
export type EvaluationTools = StepTools & Pick<Deps, 'env'>

/** What a run is about, once its inputs are understood. */
export interface EvaluationRun {
  readonly tools: EvaluationTools
  readonly recorder: VersionProgress
  readonly inputs: EvaluateInputs
  readonly context: RunContext
}

/** Reported as it is read: the reader sees how many images each label was trained with. */
export async function dataOf(
  { tools, recorder, inputs }: EvaluationRun,
  version: ProjectVersion,
): Promise<VersionData> {
  const data = await dataOfVersion(tools, version, inputs.record)
  if (data.kind === 'found') recorder.update({ lint: { ...data.linted, gate: undefined, base: undefined } })
  return data
}
