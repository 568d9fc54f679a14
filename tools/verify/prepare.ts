/** The project and the files that everything else needs. */
import { dataFiles, MANIFESTS } from './data.js'
import { beginJourney, lookUntil, note, type Journey, type VerifyWorld } from './journey.js'
import { at, listAt, textAt, type Json } from './json.js'
import { ServiceFault, bodyOrThrow, createdAtMs, numberOfArn, statusOf } from './service.js'
import type { Settings } from './state.js'

/** A new project is ready in seconds. */
const PROJECT_LIMIT_MS = 600_000

/**
 * Finds or makes the project, and uploads the pictures and manifests.
 * @throws ServiceFault where the project cannot be used, or a file cannot be written
 */
export async function prepare(world: VerifyWorld, settings: Settings): Promise<Journey> {
  const found = await findProject(world, settings.project)
  const projectArn = textAt(found, 'ProjectArn') ?? (await createProject(world, settings.project))
  const stamp = `verify-${new Date(world.now()).toISOString().replace(/\D/g, '').slice(0, 14)}`
  const journey = beginJourney(world, { settings, stamp, projectArn, objects: [], versions: [], observations: [] })
  const project = found ?? (await findProject(world, settings.project))
  if (listAt(project, 'Datasets').length > 0)
    throw new ServiceFault(
      `The project ${settings.project} has datasets, so it does not accept manifests: use another project.`,
    )
  if (found === undefined) {
    await note(journey, 'project-ready-at-once', statusOf(project) === 'CREATED', statusOf(project))
  } else {
    await note(journey, 'project-ready-at-once', 'not-observed', 'the project already existed')
  }
  const numbers = [numberOfArn(projectArn), createdAtMs(project)]
  await note(journey, 'project-arn-number', numbers[0] === numbers[1], numbers.map(String).join(' and '))
  await lookUntil(
    journey,
    PROJECT_LIMIT_MS,
    async () => statusOf(await findProject(world, settings.project)) === 'CREATED',
  )
  await upload(journey)
  return journey
}

async function findProject({ service }: VerifyWorld, name: string): Promise<unknown> {
  const answer = await service.rekognition('DescribeProjects', { ProjectNames: [name] })
  return at(listAt(bodyOrThrow('DescribeProjects', answer), 'ProjectDescriptions'), 0)
}

async function createProject({ service, log }: VerifyWorld, name: string): Promise<string> {
  const body = bodyOrThrow('CreateProject', await service.rekognition('CreateProject', { ProjectName: name }))
  const arn = textAt(body, 'ProjectArn')
  if (arn === undefined) throw new ServiceFault('CreateProject gave no ProjectArn.')
  log(`Created the project ${name}.`)
  return arn
}

/** Where all objects of this verification are. */
export function prefixOf(journey: Journey): string {
  const { settings, stamp } = journey.state()
  return `${settings.prefix}/${stamp}`
}

async function upload(journey: Journey): Promise<void> {
  const { settings } = journey.state()
  const files = dataFiles((name) => `s3://${settings.bucket}/${prefixOf(journey)}/${name}`)
  for (const { name, bytes } of files) {
    const object = await journey.world.service.putObject(`${prefixOf(journey)}/${name}`, bytes)
    await journey.update({ objects: [...journey.state().objects, object] })
  }
  journey.world.log(`Uploaded ${String(files.length)} files below s3://${settings.bucket}/${prefixOf(journey)}.`)
}

/** An uploaded manifest as TrainingData and TestingData name one. */
export function assetsOf(journey: Journey, manifest: keyof typeof MANIFESTS): Readonly<Record<string, Json>> {
  const { settings, objects } = journey.state()
  const key = `${prefixOf(journey)}/${MANIFESTS[manifest]}`
  const versionId = objects.find((object) => object.key === key)?.versionId
  const object = { Bucket: settings.bucket, Name: key, ...(versionId === undefined ? {} : { Version: versionId }) }
  return { Assets: [{ GroundTruthManifest: { S3Object: object } }] }
}

/** A CreateProjectVersion without a name; training and testing are as they go over the wire. */
export function requestOf(
  journey: Journey,
  keyPrefix: string,
  data: { readonly training?: Json; readonly testing?: Json },
): Readonly<Record<string, Json>> {
  const { settings, projectArn } = journey.state()
  return {
    ProjectArn: projectArn,
    OutputConfig: { S3Bucket: settings.bucket, S3KeyPrefix: keyPrefix },
    ...(data.training === undefined ? {} : { TrainingData: data.training }),
    ...(data.testing === undefined ? {} : { TestingData: data.testing }),
    ...(settings.kmsKeyId === undefined ? {} : { KmsKeyId: settings.kmsKeyId }),
  }
}
