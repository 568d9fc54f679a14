/** The project and the files that everything else needs. */
import { dataFiles, MANIFESTS } from './data.js'
import { beginRun, pollUntil, note, type VerifyRun, type VerifyTools } from './verify-run.js'
import { at, listAt, textAt, type Json } from './json.js'
import { ServiceFault, bodyOrThrow, createdAtMs, numberOfArn, statusOf } from './service.js'
import type { Settings } from './state.js'

/** A new project is ready in seconds. */
const PROJECT_LIMIT_MS = 600_000

/**
 * Finds or creates the project, and uploads the images and manifests.
 * @throws ServiceFault where the project cannot be used, or a file cannot be written
 */
export async function prepare(tools: VerifyTools, settings: Settings): Promise<VerifyRun> {
  const found = await findProject(tools, settings.project)
  const projectArn = textAt(found, 'ProjectArn') ?? (await createProject(tools, settings.project))
  const stamp = `verify-${new Date(tools.now()).toISOString().replace(/\D/g, '').slice(0, 14)}`
  const run = beginRun(tools, { settings, stamp, projectArn, objects: [], versions: [], observations: [] })
  const project = found ?? (await findProject(tools, settings.project))
  if (listAt(project, 'Datasets').length > 0)
    throw new ServiceFault(
      `The project ${settings.project} has datasets, so it does not accept manifests: use another project.`,
    )
  if (found === undefined) {
    await note(run, 'project-ready-at-once', statusOf(project) === 'CREATED', statusOf(project))
  } else {
    await note(run, 'project-ready-at-once', 'not-observed', 'the project already existed')
  }
  const numbers = [numberOfArn(projectArn), createdAtMs(project)]
  await note(run, 'project-arn-number', numbers[0] === numbers[1], numbers.map(String).join(' and '))
  await pollUntil(run, PROJECT_LIMIT_MS, async () => statusOf(await findProject(tools, settings.project)) === 'CREATED')
  await upload(run)
  return run
}

async function findProject({ service }: VerifyTools, name: string): Promise<unknown> {
  const answer = await service.rekognition('DescribeProjects', { ProjectNames: [name] })
  return at(listAt(bodyOrThrow('DescribeProjects', answer), 'ProjectDescriptions'), 0)
}

async function createProject({ service, log }: VerifyTools, name: string): Promise<string> {
  const body = bodyOrThrow('CreateProject', await service.rekognition('CreateProject', { ProjectName: name }))
  const arn = textAt(body, 'ProjectArn')
  if (arn === undefined) throw new ServiceFault('CreateProject gave no ProjectArn.')
  log(`Created the project ${name}.`)
  return arn
}

/** Where all objects of this verification are. */
export function prefixOf(run: VerifyRun): string {
  const { settings, stamp } = run.state()
  return `${settings.prefix}/${stamp}`
}

async function upload(run: VerifyRun): Promise<void> {
  const { settings } = run.state()
  const files = dataFiles((name) => `s3://${settings.bucket}/${prefixOf(run)}/${name}`)
  for (const { name, bytes } of files) {
    const object = await run.tools.service.putObject(`${prefixOf(run)}/${name}`, bytes)
    await run.update({ objects: [...run.state().objects, object] })
  }
  run.tools.log(`Uploaded ${String(files.length)} files below s3://${settings.bucket}/${prefixOf(run)}.`)
}

/** An uploaded manifest as TrainingData and TestingData name one. */
export function assetsOf(run: VerifyRun, manifest: keyof typeof MANIFESTS): Readonly<Record<string, Json>> {
  const { settings, objects } = run.state()
  const key = `${prefixOf(run)}/${MANIFESTS[manifest]}`
  const versionId = objects.find((object) => object.key === key)?.versionId
  const object = { Bucket: settings.bucket, Name: key, ...(versionId === undefined ? {} : { Version: versionId }) }
  return { Assets: [{ GroundTruthManifest: { S3Object: object } }] }
}

/**
 * A CreateProjectVersion without a name; training and testing are as they go over the wire. What is not given is left out:
 * JSON has no undefined.
 */
export function requestOf(
  run: VerifyRun,
  keyPrefix: string,
  data: { readonly training?: Json; readonly testing?: Json },
): Readonly<Record<string, Json>> {
  const { settings, projectArn } = run.state()
  return {
    ProjectArn: projectArn,
    OutputConfig: { S3Bucket: settings.bucket, S3KeyPrefix: keyPrefix },
    ...(data.training === undefined ? {} : { TrainingData: data.training }),
    ...(data.testing === undefined ? {} : { TestingData: data.testing }),
    ...(settings.kmsKeyId === undefined ? {} : { KmsKeyId: settings.kmsKeyId }),
  }
}
