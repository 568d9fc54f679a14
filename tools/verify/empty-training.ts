/** A training of an empty manifest: it fails in minutes, costs nothing, and shows the states of a version. */
import { afterTraining, describe, expectError, keepIfStarted, pollUntil, note, startTraining } from './verify-run.js'
import type { VerifyRun } from './verify-run.js'
import { at, listAt, numberAt, shown, textAt, type Json } from './json.js'
import { isJsonObject } from '../../src/text/json.js'
import { assetsOf, prefixOf, requestOf } from './prepare.js'
import { createdAtMs, numberOfArn, phraseOf, statusOf } from './service.js'
import type { StartedVersion } from './state.js'

const TAGS = { 'verify:team': 'surfaces', 'verify:stage': 'first' }

/** AWS's general limit on the tags of a resource; one more than is left of it. */
const TAGS_TOO_MANY = 50

export async function trainOnNothing(run: VerifyRun): Promise<void> {
  const data = { training: assetsOf(run, 'empty'), testing: { AutoCreate: true } }
  const request = { ...requestOf(run, `${prefixOf(run)}/empty`, data), Tags: TAGS }
  const version = await startTraining(run, `${run.state().stamp}-empty`, request)
  await checkAtOnce(run, version)
  await askWhileTraining(run, version, request)
  await checkAtTheEnd(run, version)
  await takeNameAgain(run, version, request, 'taken-name-of-failed')
  await tryTags(run, version)
  await tryDeletion(run, version)
}

async function checkAtOnce(run: VerifyRun, { name, arn }: StartedVersion): Promise<void> {
  const first = await describe(run, name)
  await note(run, 'listed-at-once', first !== undefined, first === undefined ? 'not listed' : statusOf(first))
  let seen = first
  await pollUntil(run, 600_000, async () => (seen ??= await describe(run, name)) !== undefined)
  const numbers = [numberOfArn(arn), createdAtMs(seen)]
  await note(run, 'version-arn-number', numbers[0] === numbers[1], numbers.map(String).join(' and '))
  const tags = await tagsOf(run, arn)
  await note(run, 'tags-on-create', sameTags(tags, TAGS), shown(tags))
  const isTraining = statusOf(seen) === 'TRAINING_IN_PROGRESS'
  const message = textAt(seen, 'StatusMessage')
  await note(
    run,
    'training-message',
    isTraining ? message === 'The model is being trained.' : 'not-observed',
    isTraining ? shown(message) : statusOf(seen),
  )
  const input = at(seen, 'TestingDataResult', 'Input')
  const hasNoAssets = Array.isArray(at(input, 'Assets')) && listAt(input, 'Assets').length === 0
  await note(run, 'auto-create-version-input', hasNoAssets && at(input, 'AutoCreate') === true, shown(input))
  const { kmsKeyId } = run.state().settings
  const described = textAt(seen, 'KmsKeyId')
  await note(
    run,
    'kms-key-id',
    kmsKeyId === undefined ? 'not-observed' : described === kmsKeyId,
    kmsKeyId === undefined ? 'no --kms-key-id was given' : `given ${kmsKeyId}, described ${shown(described)}`,
  )
}

async function askWhileTraining(
  run: VerifyRun,
  version: StartedVersion,
  request: Readonly<Record<string, Json>>,
): Promise<void> {
  const { projectArn, stamp } = run.state()
  const both = await run.tools.service.rekognition('DescribeProjectVersions', {
    ProjectArn: projectArn,
    VersionNames: [version.name, `${stamp}-unknown`],
  })
  const arns = both.kind === 'answer' ? listAt(both.body, 'ProjectVersionDescriptions').map(arnOf) : []
  await note(
    run,
    'unknown-beside-known-name',
    arns.join() === version.arn,
    phraseOf(both, () => `a list of ${String(arns.length)}`),
  )
  const before = statusOf(await describe(run, version.name))
  if (before !== 'TRAINING_IN_PROGRESS') {
    for (const id of ['taken-name', 'delete-while-training'] as const)
      await note(run, id, 'not-observed', `the training was over already: ${before}`)
    return
  }
  await takeNameAgain(run, version, request, 'taken-name')
  await expectError(run, 'delete-while-training', 'ResourceInUseException', 'DeleteProjectVersion', {
    ProjectVersionArn: version.arn,
  })
}

const arnOf = (description: unknown): string => textAt(description, 'ProjectVersionArn') ?? 'no ARN'

async function takeNameAgain(
  run: VerifyRun,
  { name }: StartedVersion,
  request: Readonly<Record<string, Json>>,
  id: 'taken-name' | 'taken-name-of-failed',
): Promise<void> {
  const answer = await expectError(run, id, 'ResourceInUseException', 'CreateProjectVersion', {
    ...request,
    VersionName: name,
  })
  await keepIfStarted(run, name, answer)
}

async function checkAtTheEnd(run: VerifyRun, version: StartedVersion): Promise<void> {
  const seen = await afterTraining(run, version)
  const end = `${statusOf(seen)}: ${shown(at(seen, 'StatusMessage'))}`
  await note(run, 'empty-manifest', end === 'TRAINING_FAILED: The manifest file is empty.', end)
  const endedAt = numberAt(seen, 'TrainingEndTimestamp')
  await note(run, 'end-of-failed', endedAt !== undefined, shown(endedAt))
  const files = [
    ...(at(seen, 'ManifestSummary') === undefined ? [] : ['ManifestSummary']),
    ...(at(seen, 'TrainingDataResult', 'Validation') === undefined ? [] : ['Validation']),
  ]
  await note(run, 'file-error-results', files.length === 0, files.join(' and ') || 'neither')
}

async function tagsOf({ tools }: VerifyRun, arn: string): Promise<unknown> {
  const answer = await tools.service.rekognition('ListTagsForResource', { ResourceArn: arn })
  return answer.kind === 'answer' ? at(answer.body, 'Tags') : phraseOf(answer, () => '')
}

function sameTags(tags: unknown, expected: Readonly<Record<string, string>>): boolean {
  return (
    isJsonObject(tags) &&
    JSON.stringify(Object.entries(tags).sort()) === JSON.stringify(Object.entries(expected).sort())
  )
}

async function tryTags(run: VerifyRun, { arn }: StartedVersion): Promise<void> {
  const more = { 'verify:stage': 'second', 'verify:verdict': 'none' }
  const answer = await run.tools.service.rekognition('TagResource', { ResourceArn: arn, Tags: more })
  const tags = await tagsOf(run, arn)
  await note(
    run,
    'tag-resource',
    answer.kind === 'answer' && sameTags(tags, { ...TAGS, ...more }),
    phraseOf(answer, () => shown(tags)),
  )
  const many = Object.fromEntries(Array.from({ length: TAGS_TOO_MANY }, (_, index) => [`n${String(index)}`, 'x']))
  await expectError(run, 'tag-limit', 'ServiceQuotaExceededException', 'TagResource', {
    ResourceArn: arn,
    Tags: many,
  })
}

/** Deleting takes seconds or minutes; no document says which. */
const DELETION_LIMIT_MS = 1_800_000

async function tryDeletion(run: VerifyRun, version: StartedVersion): Promise<void> {
  const { service, now } = run.tools
  const answer = await service.rekognition('DeleteProjectVersion', { ProjectVersionArn: version.arn })
  const status = phraseOf(answer, statusOf)
  const startedAt = now()
  const isGone = await pollUntil(
    run,
    answer.kind === 'answer' ? DELETION_LIMIT_MS : 0,
    async () => (await describe(run, version.name)) === undefined,
  )
  const seconds = String(Math.round((now() - startedAt) / 1000))
  await note(
    run,
    'deletion',
    status === 'DELETING' && isGone,
    `${status}, ${isGone ? 'not listed' : 'still listed'} after ${seconds} s`,
  )
  if (isGone) await run.update({ versions: run.state().versions.filter(({ arn }) => arn !== version.arn) })
}
