/** Builds the report of a release as it proceeds: what was done, what was seen, what runs. */
import { withoutUndefined } from '../model/without-undefined.js'
import type { ReleaseRecord } from '../deployment/release-tools.js'
import { isVersionOf } from '../deployment/stop/is-version-of.js'
import { takesPlace, type InferenceUnits } from '../model/serving.js'
import type { ProjectVersion } from '../model/version.js'
import type { ReleaseAction, ReleasedVersion, ReleaseReport, RunningModel } from '../report/release/release-report.js'
import { StepRecorder } from './step-recorder.js'

/** The report in the making. */
export class ReleaseRecorder extends StepRecorder<ReleaseReport> implements ReleaseRecord {
  /** Takes over what DescribeProjectVersions says of a version. */
  readonly seen = (version: ProjectVersion): void => {
    const { version: ours, previous, destination, project, running } = this.report
    // A copy is seen here, too, which others may start as soon as it is there: its project is another one.
    const isOwn = project?.arn === undefined || isVersionOf({ arn: project.arn }, version.arn)
    this.update(
      withoutUndefined({
        version: isOf(ours, version) ? { ...ours, ...reported(version) } : undefined,
        previous: isOf(previous, version) ? { ...previous, ...reported(version) } : undefined,
        destination: isOf(destination, version) ? { ...destination, ...reported(version) } : undefined,
        running: running === undefined ? firstRunning(version, isOwn) : withSeen(running, version, isOwn),
      }),
    )
  }

  readonly did = (action: Omit<ReleaseAction, 'at'>): void => {
    const { call, subject, detail } = action
    this.update({ actions: [...this.report.actions, { ...action, at: this.now }] })
    this.log(`${call}: ${subject}${detail === undefined ? '' : ` (${detail})`}`)
  }
}

/** By the ARN where it is known: another project may have a version of the same name. */
function isOf<V extends ReleasedVersion>(known: V | undefined, { arn }: ProjectVersion): known is V {
  return known?.arn === arn
}

/** Units that the answer lacks stay as they were known. */
function reported(version: ProjectVersion): ReleasedVersion {
  const { name, arn, status } = version
  return { name, arn, status, ...withoutUndefined({ units: unitsOf(version) }) }
}

/** Inference units that a description says. */
function unitsOf({ minInferenceUnits: min, maxInferenceUnits: max }: ProjectVersion): InferenceUnits | undefined {
  return min === undefined ? undefined : { min, max }
}

function toRunning(version: ProjectVersion): RunningModel {
  return { ...reported(version), status: version.status }
}

/** The models that run, where none was known before. */
function firstRunning(version: ProjectVersion, isOwn: boolean): readonly RunningModel[] | undefined {
  return isOwn && takesPlace(version) ? [toRunning(version)] : undefined
}

/** What no longer runs is taken away; what runs now is added at the end, where it is one of the project. */
function withSeen(running: readonly RunningModel[], version: ProjectVersion, isOwn: boolean): readonly RunningModel[] {
  const isSame = ({ arn }: RunningModel): boolean => arn === version.arn
  if (!takesPlace(version)) return running.some(isSame) ? running.filter((model) => !isSame(model)) : running
  if (running.some(isSame)) return running.map((model) => (isSame(model) ? { ...model, ...toRunning(version) } : model))
  return isOwn ? [...running, toRunning(version)] : running
}
