/** Requests without a training: how the service refuses them. */
import { expectError, keepIfStarted, note, type VerifyRun } from './verify-run.js'
import { listAt, type Json } from './json.js'
import { isJsonObject } from '../../src/text/json.js'
import { assetsOf, prefixOf, requestOf } from './prepare.js'
import { phraseOf } from './service.js'

const ERROR_MEMBERS = ['Code', 'Logref', 'Message', '__type']

export async function ask(run: VerifyRun): Promise<void> {
  await askForUnknown(run)
  await askForRefusals(run)
}

async function askForUnknown(run: VerifyRun): Promise<void> {
  const { settings, stamp, projectArn } = run.state()
  const { service } = run.tools
  const noProject = await service.rekognition('DescribeProjects', { ProjectNames: [`${settings.project}-${stamp}`] })
  await note(
    run,
    'unknown-project-name',
    noProject.kind === 'answer' && listAt(noProject.body, 'ProjectDescriptions').length === 0,
    phraseOf(noProject, countOf('ProjectDescriptions')),
  )
  const input = { ProjectArn: projectArn.replace(/\d+$/, '1') }
  const error = await expectError(run, 'unknown-project', 'ResourceNotFoundException', 'DescribeProjectVersions', input)
  const members = isJsonObject(error.body) ? Object.keys(error.body).sort() : []
  await note(
    run,
    'error-body',
    error.kind === 'error' ? members.join() === ERROR_MEMBERS.join() : 'not-observed',
    members.join(', ') || 'no members',
  )
  const noVersion = await service.rekognition('DescribeProjectVersions', {
    ProjectArn: projectArn,
    VersionNames: [`${stamp}-unknown`],
  })
  await note(
    run,
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
async function askForRefusals(run: VerifyRun): Promise<void> {
  const { settings, stamp } = run.state()
  await expectError(run, 'taken-project-name', 'ResourceInUseException', 'CreateProject', {
    ProjectName: settings.project,
  })
  const empty = assetsOf(run, 'empty')
  const refuse = async (
    id: Parameters<typeof expectError>[1],
    name: string,
    versionName: string,
    data: { readonly training?: Json; readonly testing?: Json },
  ): Promise<void> => {
    const input = { ...requestOf(run, prefixOf(run), data), VersionName: versionName }
    await keepIfStarted(run, versionName, await expectError(run, id, name, 'CreateProjectVersion', input))
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
