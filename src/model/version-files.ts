/** The files of a project version. */
import type { ProjectVersion } from './version.js'
import { formatS3Location, formatS3Object } from './s3-uri.js'

/** S3 URIs of all inputs and results of a version: manifests, snapshots, validation manifests, summaries. */
export function filesOf(version: ProjectVersion): readonly string[] {
  const { trainingInput, testingInput, trainingSnapshot, testingSnapshot, trainingValidation, testingValidation } =
    version
  const { manifestSummary, evaluationSummary, output } = version
  const objects = [
    ...[trainingInput?.manifest, testingInput?.manifest, trainingSnapshot, testingSnapshot],
    ...[trainingValidation, testingValidation, manifestSummary, evaluationSummary],
  ]
  return [
    ...objects.flatMap((object) => (object === undefined ? [] : [formatS3Object(object)])),
    ...(output === undefined ? [] : [formatS3Location(output)]),
  ]
}
