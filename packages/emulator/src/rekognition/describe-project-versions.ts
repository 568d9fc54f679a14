import { partitionIdOf } from '../partition.js'
import { currentRun } from '../running/change-status.js'
import { trainingRuleOf } from '../settings.js'
import type { ProjectVersion, EmulatorState } from '../state.js'
import { assetOf, describeTestingInput, describeTrainingInput, s3ObjectOf } from './data-request.js'
import { findProjectOrThrow, notFound } from './find.js'
import type { Handler } from './handler.js'
import { numberOf, textOf, textOfOrThrow, textsOf } from './input.js'
import { pageOf } from './paging.js'
import { withoutUndefined } from '../../../../src/model/without-undefined.js'

/** DescribeProjectVersions: newest first. A name that no version has is answered as the settings say. */
export const describeProjectVersions: Handler = (state, input, now) => {
  const project = findProjectOrThrow(state, textOfOrThrow(input, 'ProjectArn'))
  const names = textsOf(input, 'VersionNames')
  const listed = [...state.versions.values()]
    .filter((version) => version.projectArn === project.arn && version.visibleFrom <= now)
    .filter(({ name }) => names === undefined || names.includes(name))
    .sort((left, right) => right.createdAt - left.createdAt)
  const missing = names?.find((name) => listed.every((version) => version.name !== name))
  if (missing !== undefined && state.settings.unknownVersionName === 'not-found')
    throw notFound('project version', missing)
  const page = pageOf(listed, ({ createdAt }) => createdAt, {
    token: textOf(input, 'NextToken'),
    maxResults: numberOf(input, 'MaxResults'),
    question: JSON.stringify(['DescribeProjectVersions', project.arn, names]),
    short: state.settings.shortPages,
  })
  return {
    state,
    output: withoutUndefined({
      ProjectVersionDescriptions: page.entries.map((version) => describeVersion(state, version)),
      NextToken: page.nextToken,
    }),
  }
}

/** A version as the answer has it; members without a value are left out. */
function describeVersion(state: EmulatorState, version: ProjectVersion): Readonly<Record<string, unknown>> {
  const { results } = version
  const units = currentRun(version)?.units
  return withoutUndefined({
    ProjectVersionArn: version.arn,
    CreationTimestamp: trainingRuleOf(state.settings, version.name).creationTimestamp ?? version.createdAt / 1000,
    MinInferenceUnits: units?.min,
    Status: version.status,
    StatusMessage: version.statusMessage,
    BillableTrainingTimeInSeconds: results.billableSeconds,
    TrainingEndTimestamp: results.endedAt === undefined ? undefined : results.endedAt / 1000,
    OutputConfig: { S3Bucket: version.output.bucket, S3KeyPrefix: version.output.prefix },
    TrainingDataResult: describeTrainingResult(version),
    TestingDataResult: describeTestingResult(version),
    EvaluationResult: describeEvaluation(version),
    ManifestSummary: results.manifestSummary && { S3Object: s3ObjectOf(results.manifestSummary) },
    KmsKeyId: describeKey(state, version),
    MaxInferenceUnits: units?.max,
    SourceProjectVersionArn: version.sourceVersionArn,
    VersionDescription: version.description,
    Feature: 'CUSTOM_LABELS',
  })
}

function describeTrainingResult({ data, results }: ProjectVersion): Readonly<Record<string, unknown>> {
  return withoutUndefined({
    Input: describeTrainingInput(data),
    Output: results.trainingOutput && { Assets: [assetOf(results.trainingOutput)] },
    Validation: results.trainingValidation && { Assets: [assetOf(results.trainingValidation)] },
  })
}

function describeTestingResult({ data, results }: ProjectVersion): Readonly<Record<string, unknown>> {
  const autoCreate = data.kind === 'manifests' && data.testing === 'auto-create'
  return withoutUndefined({
    Input: describeTestingInput(data),
    Output: results.testingOutput && { Assets: [assetOf(results.testingOutput)], AutoCreate: autoCreate },
    Validation: results.testingValidation && { Assets: [assetOf(results.testingValidation)] },
  })
}

function describeEvaluation({
  results,
  hidesEvaluation,
}: ProjectVersion): Readonly<Record<string, unknown>> | undefined {
  if (hidesEvaluation === true) return undefined
  if (results.f1Score === undefined && results.evaluationSummary === undefined) return undefined
  return withoutUndefined({
    F1Score: results.f1Score,
    Summary: results.evaluationSummary && { S3Object: s3ObjectOf(results.evaluationSummary) },
  })
}

function describeKey(state: EmulatorState, { kmsKeyId }: ProjectVersion): string | undefined {
  if (kmsKeyId === undefined || state.settings.kmsKeyIdAs === 'given' || kmsKeyId.startsWith('arn:')) return kmsKeyId
  const key = kmsKeyId.startsWith('alias/') ? '0a1b2c3d-0000-4000-8000-000000000000' : kmsKeyId
  return `arn:${partitionIdOf(state.region)}:kms:${state.region}:${state.account}:key/${key}`
}
