/** The second half of the release action, once the project is known. Loaded after the first answer of AWS. */
import { withoutUndefined } from '../model/without-undefined.js'
import { addUnitHours } from './cost/read-cost.js'
import { messageOf } from '../errors/action-error.js'
import { toActionError } from '../errors/to-action-error.js'
import { takesPlace } from '../model/serving.js'
import type { Project } from '../model/project.js'
import { isGreen, type RunningModel } from '../report/release/release-report.js'
import type { ReleaseDeps } from './release-deps.js'
import type { ReleaseInputs } from './release-inputs.js'
import { recordDeployment } from './end/record-deployment.js'
import { readFacts } from './end/read-facts.js'
import type { ConnectedRelease, ReleaseRecord } from './release-tools.js'

/** How long what follows an operation may take, milliseconds. Our choice: the release has been done, or has failed. */
const AFTER_MS = 60_000

/** Errors after which a further question has no answer. */
const NO_ANSWER = new Set(['CANCELLED', 'SERVICE_UNAVAILABLE', 'CREDENTIALS_EXPIRED', 'CREDENTIALS_INVALID'])

/** What the operation is about. */
interface Release {
  readonly inputs: ReleaseInputs
  readonly connected: ConnectedRelease
  readonly project: Project
}

/** Runs the operation, then reads what the report says besides. @throws what the operation throws */
export async function releaseProject(
  deps: Pick<ReleaseDeps, 'signal' | 'loadOperations'>,
  recorder: ReleaseRecord,
  release: Release,
): Promise<void> {
  const { connected, project, inputs } = release
  const { tools, source } = connected
  const { runOperation } = await deps.loadOperations()
  try {
    const outcome = await runOperation(tools, project, inputs.plan, source)
    recorder.update({ outcome })
    if (isGreen({ outcome })) tools.keepForPost(undefined)
  } catch (error) {
    const failure = toActionError(error, deps.signal)
    connected.limit(AFTER_MS)
    if (!NO_ANSWER.has(failure.code)) {
      await readRunning(recorder, release)
      await countUnitHours(recorder, release)
    }
    throw failure
  }
  connected.limit(AFTER_MS)
  if (recorder.report.running === undefined) await readRunning(recorder, release)
  await countUnitHours(recorder, release)
  await readFacts(recorder, { tools: source ?? tools, project })
  if (!inputs.plan.isDryRun) await recordDeployment(recorder, tools)
}

/** Operations that only stop, copy or delete have counted them before: what has stopped since has cost something, too. */
async function countUnitHours(recorder: ReleaseRecord, { connected, project }: Release): Promise<void> {
  const tools = connected.source ?? connected.tools
  const { running, unitHours } = recorder.report
  if (running === undefined || unitHours !== undefined) return
  try {
    await addUnitHours(tools, project, running)
  } catch (error) {
    // A cancel ends the step at once.
    tools.signal.throwIfAborted()
    recorder.log(`Unit-hours are unknown: ${messageOf(error)}`)
  }
}

/** What runs at the end: the operation may have ended before it looked, or while something changed. */
async function readRunning(recorder: ReleaseRecord, { connected, project }: Release): Promise<void> {
  const { rekognition } = connected.source ?? connected.tools
  try {
    const versions = await rekognition.listVersions(project.arn)
    const known = recorder.report.running ?? []
    const others = known.filter(({ otherProject }) => otherProject !== undefined)
    const own = versions
      .filter(takesPlace)
      .map(({ arn, name, status, minInferenceUnits, maxInferenceUnits }): RunningModel => {
        const units = minInferenceUnits === undefined ? undefined : { min: minInferenceUnits, max: maxInferenceUnits }
        return { ...known.find((model) => model.arn === arn), name, arn, status, ...withoutUndefined({ units }) }
      })
    recorder.update({ running: [...own, ...others] })
  } catch (error) {
    if (recorder.report.running === undefined) recorder.note('warning', `What runs is unknown: ${messageOf(error)}`)
  }
}
