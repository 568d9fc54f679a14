/** Adds a project version as a seed describes it. */
import { parseS3LocationUri, parseS3ObjectUri } from '../../../src/model/s3-uri.js'
import { modelOfEvaluation } from './detection/seeded-model.js'
import { SeedError } from './parse-seed.js'
import { versionArn } from './rekognition/arns.js'
import { withSeededRun } from './running/seed-runs.js'
import type { ObjectRef } from './s3/object-ref.js'
import { putObject, withBucket } from './s3/store.js'
import { freeInstant, issued } from './seed-instants.js'
import { readOrThrow } from './seed-uris.js'
import type { VersionSeed } from './seed.js'
import { trainingRuleOf } from './settings.js'
import { statusMessageOf } from './status-messages.js'
import { summaryText } from './training/evaluation-summary.js'
import { fileOf } from './training/result-files.js'
import { withEntry, type DataRequest, type Project, type ProjectVersion, type EmulatorState } from './state.js'

/** The state with the version; one of the same name is replaced, its ARN and tags stay. @throws SeedError */
export function addVersion(
  state: EmulatorState,
  project: Project,
  name: string,
  seed: VersionSeed,
  now: number,
): EmulatorState {
  const siblings = [...state.versions.values()].filter(({ projectArn: arn }) => arn === project.arn)
  const old = siblings.find((version) => version.name === name)
  const createdAt = old?.createdAt ?? freeInstant(state, now - ageOf(seed) * 1000)
  const status = seed.status ?? (seed.data === undefined ? 'TRAINING_COMPLETED' : 'TRAINING_IN_PROGRESS')
  const statusMessage = seed.statusMessage ?? statusMessageOf(status)
  const unstarted: ProjectVersion = {
    arn: versionArn(state, project, name, createdAt),
    projectArn: project.arn,
    name,
    createdAt,
    startedAt: Math.min(createdAt, now),
    data: dataOf(seed),
    output: outputOf(name, seed),
    tags: { ...old?.tags, ...seed.tags },
    visibleFrom: Math.min(createdAt, now) + (trainingRuleOf(state.settings, name).hiddenSeconds ?? 0) * 1000,
    status,
    statusMessage,
    training: { kind: seed.data === undefined ? 'over' : 'unread' },
    keepsStatus: seed.data !== undefined && seed.status !== undefined,
    results: {},
    kmsKeyId: seed.kmsKeyId,
    description: seed.description,
    sourceVersionArn: seed.sourceVersionArn,
    runs: [],
    model: modelOfEvaluation(name, seed.evaluation),
  }
  const version = withSeededRun(state, unstarted, seed, now)
  const withIt = issued({ ...state, versions: withEntry(state.versions, version.arn, version) }, createdAt)
  return seed.data === undefined ? withGivenResults(withIt, project, version, seed, now) : withIt
}

/** A version whose status is given was trained a day ago, or a day before it was started, unless it says when. */
export function ageOf(seed: VersionSeed): number {
  return seed.ageSeconds ?? (seed.status === undefined ? 0 : 86_400 + (seed.startedSecondsAgo ?? 0))
}

function dataOf({ data }: VersionSeed): DataRequest {
  if (data === undefined) return { kind: 'datasets' }
  return {
    kind: 'manifests',
    training: readOrThrow(parseS3ObjectUri(data.training), data.training),
    testing: data.testing === undefined ? 'auto-create' : readOrThrow(parseS3ObjectUri(data.testing), data.testing),
  }
}

function outputOf(name: string, seed: VersionSeed): ProjectVersion['output'] {
  if (seed.output !== undefined) return readOrThrow(parseS3LocationUri(seed.output), seed.output)
  if (seed.data === undefined && seed.evaluation === undefined) return { bucket: 'emulator-results', prefix: '' }
  throw new SeedError(`version ${name} needs an output location`)
}

/** Results that a seed contains, instead of a simulated training. */
function withGivenResults(
  state: EmulatorState,
  project: Project,
  version: ProjectVersion,
  seed: VersionSeed,
  now: number,
): EmulatorState {
  const { f1Score, evaluation } = seed
  if (f1Score === undefined && evaluation === undefined && seed.results === undefined) return state
  const summary = fileOf(version, project.name, 'evaluationSummary')
  const results: ProjectVersion['results'] = {
    endedAt: Math.min(now, version.createdAt + state.settings.trainingSeconds.success * 1000),
    billableSeconds: state.settings.trainingSeconds.success,
    f1Score: f1Score === undefined ? undefined : Math.fround(f1Score),
    evaluationSummary: evaluation === undefined ? undefined : summary,
    ...resultsOf(seed),
  }
  const next = { ...state, versions: withEntry(state.versions, version.arn, { ...version, results }) }
  if (evaluation === undefined) return next
  const withOutput = next.buckets.has(summary.bucket) ? next : withBucket(next, summary.bucket, now)
  return putObject(withOutput, summary.bucket, summary.key, Buffer.from(summaryText(evaluation)), now).state
}

function resultsOf({ results = {} }: VersionSeed): ProjectVersion['results'] {
  const named = Object.entries(results).map(([kind, uri]): [string, ObjectRef] => [
    kind,
    readOrThrow(parseS3ObjectUri(uri), uri),
  ])
  return Object.fromEntries(named)
}
