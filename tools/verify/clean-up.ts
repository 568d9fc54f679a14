/** Takes away what a verification made: versions, then objects. The project stays; it costs nothing. */
import { describe, type Journey } from './journey.js'
import { listAt, textAt } from './json.js'
import { prefixOf } from './prepare.js'
import { bodyOrThrow, phraseOf, statusOf } from './service.js'

/** Adds versions whose making was never answered, or never written down: their names begin with the stamp. */
async function findVersions(journey: Journey): Promise<void> {
  const { projectArn, stamp, versions } = journey.state()
  const operation = 'DescribeProjectVersions'
  const answer = await journey.world.service.rekognition(operation, { ProjectArn: projectArn })
  // A page holds a hundred, the newest first; a verification makes a handful.
  const listed = listAt(bodyOrThrow(operation, answer), 'ProjectVersionDescriptions').flatMap((description) => {
    const arn = textAt(description, 'ProjectVersionArn') ?? ''
    const name = /\/version\/([^/]+)\/\d+$/.exec(arn)?.[1] ?? ''
    return name.startsWith(`${stamp}-`) && versions.every((version) => version.arn !== arn) ? { name, arn } : []
  })
  if (listed.length > 0) await journey.update({ versions: [...versions, ...listed] })
}

/** @returns whether everything is gone, or going */
export async function cleanUp(journey: Journey): Promise<boolean> {
  const { service, log } = journey.world
  await findVersions(journey)
  for (const version of journey.state().versions) {
    const seen = await describe(journey, version.name)
    if (seen !== undefined && statusOf(seen) !== 'DELETING') {
      const answer = await service.rekognition('DeleteProjectVersion', { ProjectVersionArn: version.arn })
      log(`Deleting ${version.name}: ${phraseOf(answer, statusOf)}`)
      if (answer.kind === 'error') continue
    }
    await journey.update({ versions: journey.state().versions.filter(({ arn }) => arn !== version.arn) })
  }
  const left = journey.state().versions
  // A running training still reads and writes there.
  if (left.length > 0) {
    log(`Left for a later clean-up: ${left.map(({ name }) => name).join(', ')}.`)
    return false
  }
  const written = await service.list(`${prefixOf(journey)}/`)
  const uploaded = journey.state().objects
  const objects = [...uploaded, ...written.filter(({ key }) => uploaded.every((object) => object.key !== key))]
  for (const object of objects) await service.deleteObject(object)
  await journey.update({ objects: [] })
  log(`Deleted ${String(objects.length)} objects.`)
  return true
}
