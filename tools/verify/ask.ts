/** Questions that need no training: how the service says no. */
import { expectError, keepIfStarted, note, type Journey } from './journey.js'
import { isRecord, listAt, type Json } from './json.js'
import { assetsOf, prefixOf, requestOf } from './prepare.js'
import { phraseOf } from './service.js'

const ERROR_MEMBERS = ['Code', 'Logref', 'Message', '__type']

export async function ask(journey: Journey): Promise<void> {
  await askForUnknown(journey)
  await askForRefusals(journey)
}

async function askForUnknown(journey: Journey): Promise<void> {
  const { settings, stamp, projectArn } = journey.state()
  const { service } = journey.world
  const noProject = await service.rekognition('DescribeProjects', { ProjectNames: [`${settings.project}-${stamp}`] })
  await note(
    journey,
    'unknown-project-name',
    noProject.kind === 'answer' && listAt(noProject.body, 'ProjectDescriptions').length === 0,
    phraseOf(noProject, countOf('ProjectDescriptions')),
  )
  const input = { ProjectArn: projectArn.replace(/\d+$/, '1') }
  const error = await expectError(
    journey,
    'unknown-project',
    'ResourceNotFoundException',
    'DescribeProjectVersions',
    input,
  )
  const members = isRecord(error.body) ? Object.keys(error.body).sort() : []
  await note(
    journey,
    'error-body',
    error.kind === 'error' ? members.join() === ERROR_MEMBERS.join() : 'not-observed',
    members.join(', ') || 'no members',
  )
  const noVersion = await service.rekognition('DescribeProjectVersions', {
    ProjectArn: projectArn,
    VersionNames: [`${stamp}-unknown`],
  })
  await note(
    journey,
    'unknown-version-name',
    noVersion.kind === 'answer' && listAt(noVersion.body, 'ProjectVersionDescriptions').length === 0,
    phraseOf(noVersion, countOf('ProjectVersionDescriptions')),
  )
}

const countOf =
  (member: string) =>
  (body: unknown): string =>
    `a list of ${String(listAt(body, member).length)}`

/** Each of these names the empty manifest: one that is not refused starts a training that fails, and costs nothing. */
async function askForRefusals(journey: Journey): Promise<void> {
  const { settings, stamp } = journey.state()
  await expectError(journey, 'taken-project-name', 'ResourceInUseException', 'CreateProject', {
    ProjectName: settings.project,
  })
  const empty = assetsOf(journey, 'empty')
  const refuse = async (
    id: Parameters<typeof expectError>[1],
    name: string,
    versionName: string,
    data: { readonly training?: Json; readonly testing?: Json },
  ): Promise<void> => {
    const input = { ...requestOf(journey, prefixOf(journey), data), VersionName: versionName }
    await keepIfStarted(journey, versionName, await expectError(journey, id, name, 'CreateProjectVersion', input))
  }
  const parameter = 'InvalidParameterException'
  await refuse('malformed-version-name', 'ValidationException', `${stamp} refused`, {
    training: empty,
    testing: { AutoCreate: true },
  })
  await refuse('training-without-testing', parameter, `${stamp}-refused-1`, { training: empty })
  await refuse('assets-with-auto-create', parameter, `${stamp}-refused-2`, {
    training: empty,
    testing: { ...empty, AutoCreate: true },
  })
  await refuse('no-training-data', parameter, `${stamp}-refused-3`, {})
}
