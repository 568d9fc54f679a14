/** What both ways of evaluating take: by the service's evaluation, and on images of one's own. */
import type { Deps } from '../../ports/deps.js'
import { dataOfVersion, type VersionData } from '../../judgement/data-of-version.js'
import type { RunContext } from '../../model/run.js'
import type { ProjectVersion } from '../../model/version.js'
import type { Recorder } from '../../step/recorder.js'
import type { StepTools } from '../../report/step-tools.js'
import type { EvaluateInputs } from './inputs.js'

/** The tools of a step, and the environment. */
export type EvaluationTools = StepTools & Pick<Deps, 'env' | 'tempFolder'>

/** The arguments of the second half of a run. */
export interface EvaluationRun {
  readonly tools: EvaluationTools
  readonly recorder: Recorder
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
