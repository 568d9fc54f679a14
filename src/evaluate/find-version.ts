/** Finds the version that is to be judged. */
import type { ProjectVersion } from '../deps.js'
import { ActionError } from '../errors.js'
import { newestFirst } from '../judgement/choose-baseline.js'
import { stateOf } from '../training/status.js'
import type { TrainingWorld } from '../training/world.js'
import { findUnjudged } from './find-unjudged.js'
import type { VersionSelector } from './inputs.js'

/**
 * @param gateDigest  of the gate that will judge
 * @returns undefined only for `unjudged`, when no version waits for judgement
 * @throws ActionError VERSION_NOT_FOUND; ACCESS_DENIED when tags may not be read for `unjudged`
 */
export async function findVersion(
  world: TrainingWorld,
  projectArn: string,
  selector: VersionSelector,
  gateDigest: string,
): Promise<ProjectVersion | undefined> {
  switch (selector.kind) {
    case 'name':
    case 'arn': {
      const version = await world.rekognition.findVersion(projectArn, selector.name)
      if (version !== undefined && (selector.kind === 'name' || version.arn === selector.arn)) return version
      throw notFound(`There is no version ${selector.kind === 'arn' ? selector.arn : selector.name} in the project.`)
    }
    case 'latest': {
      // A failed training is the latest too: an older version in its place would be a green that nobody asked for.
      const [latest] = await listed(world, projectArn, (version) => stateOf(version) !== 'deleting')
      if (latest !== undefined) return latest
      throw notFound('The project has no version.')
    }
    case 'running': {
      const [running] = await listed(world, projectArn, ({ status }) => status === 'RUNNING')
      if (running !== undefined) return running
      throw notFound('No version of the project is running.')
    }
    case 'unjudged':
      return findUnjudged(world, projectArn, gateDigest)
  }
}

async function listed(
  world: TrainingWorld,
  projectArn: string,
  isMeant: (version: ProjectVersion) => boolean,
): Promise<readonly ProjectVersion[]> {
  const versions = await world.rekognition.listVersions(projectArn)
  const meant = versions.filter(isMeant).sort(newestFirst)
  const without = meant.length > 1 ? meant.find(({ createdAt }) => createdAt === undefined) : undefined
  if (without === undefined) return meant
  throw notFound(
    `Which version is the newest is not known: the service gives no creation time of ${without.name} that a calendar has. Name the version to judge.`,
  )
}

function notFound(message: string): ActionError {
  return new ActionError('VERSION_NOT_FOUND', message)
}
