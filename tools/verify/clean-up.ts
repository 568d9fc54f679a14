/** Deletes what a verification created: versions, then objects. The project stays; it costs nothing. */
import { describe, type VerifyRun } from './verify-run.js'
import { listAt, textAt } from './json.js'
import { prefixOf } from './prepare.js'
import { stopModel, takesPlace } from './running-model.js'
import { bodyOrThrow, phraseOf, statusOf } from './service.js'

/** Adds versions whose create got no answer, or that are not in the state file: their names begin with the stamp. */
async function findVersions(run: VerifyRun): Promise<void> {
  const { projectArn, stamp, versions } = run.state()
  const operation = 'DescribeProjectVersions'
  const answer = await run.tools.service.rekognition(operation, { ProjectArn: projectArn })
  // A page has a hundred, the newest first; a verification creates a handful.
  const listed = listAt(bodyOrThrow(operation, answer), 'ProjectVersionDescriptions').flatMap((description) => {
    const arn = textAt(description, 'ProjectVersionArn') ?? ''
    const name = /\/version\/([^/]+)\/\d+$/.exec(arn)?.[1] ?? ''
    return name.startsWith(`${stamp}-`) && versions.every((version) => version.arn !== arn) ? { name, arn } : []
  })
  if (listed.length > 0) await run.update({ versions: [...versions, ...listed] })
}

/** @returns whether everything is deleted, or being deleted */
export async function cleanUp(run: VerifyRun): Promise<boolean> {
  const { service, log } = run.tools
  await findVersions(run)
  for (const version of run.state().versions) {
    let seen = await describe(run, version.name)
    // A model that runs is billed, and cannot be deleted.
    if (takesPlace(seen)) {
      await stopModel(run, version)
      seen = await describe(run, version.name)
    }
    if (seen !== undefined && statusOf(seen) !== 'DELETING') {
      const answer = await service.rekognition('DeleteProjectVersion', { ProjectVersionArn: version.arn })
      log(`Deleting ${version.name}: ${phraseOf(answer, statusOf)}`)
      if (answer.kind === 'error') continue
    }
    await run.update({ versions: run.state().versions.filter(({ arn }) => arn !== version.arn) })
  }
  const left = run.state().versions
  // A running training still reads and writes there.
  if (left.length > 0) {
    log(`Left for a later clean-up: ${left.map(({ name }) => name).join(', ')}.`)
    return false
  }
  const written = await service.list(`${prefixOf(run)}/`)
  const uploaded = run.state().objects
  const objects = [...uploaded, ...written.filter(({ key }) => uploaded.every((object) => object.key !== key))]
  for (const object of objects) await service.deleteObject(object)
  await run.update({ objects: [] })
  log(`Deleted ${String(objects.length)} objects.`)
  return true
}
