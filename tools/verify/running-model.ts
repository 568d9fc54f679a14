/** What only a model that runs shows: it is started with one inference unit, asked once, and stopped again. It is billed meanwhile. */
import { LABELS } from './images.js'
import { at, listAt, numberAt, shown, textAt } from './json.js'
import { ServiceFault, bodyOrThrow, phraseOf, statusOf } from './service.js'
import type { StartedVersion } from './state.js'
import { describe, expectError, note, pollUntil, type VerifyRun } from './verify-run.js'

const MINUTE_MS = 60_000

/** A start takes "a few minutes", a stop less. Developer guide, Running a trained model; the bounds are our choice. */
const START_LIMIT_MS = 60 * MINUTE_MS
const STOP_LIMIT_MS = 30 * MINUTE_MS

/** One that takes a place among the running models of the account. */
const TAKES_PLACE: ReadonlySet<string> = new Set(['STARTING', 'RUNNING', 'STOPPING'])

/** Runs the trained model for as long as its checks take. @throws ServiceFault where it may run on */
export async function checkRunningModel(run: VerifyRun): Promise<void> {
  const { good } = run.state()
  if (good === undefined || statusOf(await describe(run, good.name)) !== 'TRAINING_COMPLETED') return
  const { service, log } = run.tools
  const version = { ProjectVersionArn: good.arn }
  const image = { Image: { S3Object: { Bucket: run.state().settings.bucket, Name: pictureOf(run) } } }
  await expectError(run, 'detect-not-running', 'ResourceNotReadyException', 'DetectCustomLabels', {
    ...version,
    ...image,
  })
  await checkPolicies(run)
  log(`Starting the model of ${good.name} with one inference unit: it is billed until it has stopped.`)
  try {
    bodyOrThrow(
      'StartProjectVersion',
      await service.rekognition('StartProjectVersion', { ...version, MinInferenceUnits: 1 }),
    )
    await expectError(run, 'start-while-starting', 'ResourceInUseException', 'StartProjectVersion', {
      ...version,
      MinInferenceUnits: 1,
    })
    if (await isRunning(run, good)) await checkLabels(run, { ...version, ...image })
  } finally {
    await stopModel(run, good)
  }
  const seen = await describe(run, good.name)
  const units = at(seen, 'MinInferenceUnits')
  const isStopped = statusOf(seen) === 'STOPPED'
  await note(
    run,
    'units-after-stop',
    isStopped ? units === undefined : 'not-observed',
    `${statusOf(seen)}, ${shown(units)}`,
  )
}

/** Any picture of the verification. */
function pictureOf(run: VerifyRun): string {
  return run.state().objects.find(({ key }) => key.endsWith('.png'))?.key ?? ''
}

async function isRunning(run: VerifyRun, { name }: StartedVersion): Promise<boolean> {
  let status = ''
  await pollUntil(run, START_LIMIT_MS, async () => {
    status = statusOf(await describe(run, name))
    return status !== 'STARTING'
  })
  run.tools.log(`The model of ${name} is ${status}.`)
  return status === 'RUNNING'
}

async function checkLabels(
  run: VerifyRun,
  asked: Parameters<VerifyRun['tools']['service']['rekognition']>[1],
): Promise<void> {
  const id = 'detect-every-label'
  const { rekognition } = run.tools.service
  // The first calls may be refused while the model warms up.
  let answer = await rekognition('DetectCustomLabels', { ...asked, MinConfidence: 0 })
  await pollUntil(run, STOP_LIMIT_MS, async () => {
    if (answer.kind === 'answer') return true
    answer = await rekognition('DetectCustomLabels', { ...asked, MinConfidence: 0 })
    return answer.kind === 'answer'
  })
  if (answer.kind === 'error') return note(run, id, 'not-observed', phraseOf(answer, statusOf))
  const labels = listAt(answer.body, 'CustomLabels')
  const confidences = labels.map((label) => numberAt(label, 'Confidence') ?? NaN)
  const isDescending = confidences.every((each, index) => index === 0 || each <= (confidences[index - 1] ?? NaN))
  const found = labels.map((label) => `${shown(textAt(label, 'Name'))} ${shown(at(label, 'Confidence'))}`)
  return note(run, id, labels.length === LABELS.length && isDescending, found.join(', ') || 'no label')
}

/** A policy is put, put again, and deleted: it allows the account itself to copy the version. */
async function checkPolicies(run: VerifyRun): Promise<void> {
  const { projectArn, stamp, good } = run.state()
  const [, partition = 'aws', account = ''] = /^arn:([^:]+):rekognition:[^:]+:(\d+):/.exec(projectArn) ?? []
  const document = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: `arn:${partition}:iam::${account}:root` },
        Action: 'rekognition:CopyProjectVersion',
        Resource: good?.arn ?? '',
      },
    ],
  }
  const named = { ProjectArn: projectArn, PolicyName: stamp }
  const input = { ...named, PolicyDocument: JSON.stringify(document) }
  const { rekognition } = run.tools.service
  const put = await rekognition('PutProjectPolicy', input)
  if (put.kind === 'error') {
    await note(run, 'taken-policy-name', 'not-observed', phraseOf(put, statusOf))
    return
  }
  try {
    await expectError(run, 'taken-policy-name', 'ResourceAlreadyExistsException', 'PutProjectPolicy', input)
  } finally {
    bodyOrThrow('DeleteProjectPolicy', await rekognition('DeleteProjectPolicy', named))
  }
}

/**
 * Stops a model that is starting or running, and waits until it has stopped.
 * @throws ServiceFault where it may run on
 */
export async function stopModel(run: VerifyRun, { name, arn }: StartedVersion): Promise<void> {
  const { service, log, now } = run.tools
  const begun = now()
  let said = ''
  const hasStopped = await pollUntil(run, START_LIMIT_MS + STOP_LIMIT_MS, async () => {
    const seen = await describe(run, name)
    if (seen === undefined || !TAKES_PLACE.has(statusOf(seen))) return true
    if (statusOf(seen) === 'STOPPING') return false
    // One that is still starting may refuse; it is asked again once it runs.
    said = phraseOf(await service.rekognition('StopProjectVersion', { ProjectVersionArn: arn }), statusOf)
    return false
  })
  if (!hasStopped)
    throw new ServiceFault(`The model of ${name} may still run, and is billed: stop it by hand (${said}).`)
  if (said !== '')
    log(`The model of ${name} has stopped, after ${String(Math.ceil((now() - begun) / MINUTE_MS))} minutes.`)
}

/** Whether the version of a description has to be stopped before it can be deleted. */
export function takesPlace(description: unknown): boolean {
  return TAKES_PLACE.has(statusOf(description))
}
