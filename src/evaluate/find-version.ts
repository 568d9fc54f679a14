/** Finds the version that is to be judged. */
import type { ProjectVersion } from '../deps.js'
import { deniedClause } from '../denied.js'
import { ActionError } from '../errors.js'
import { newestFirst } from '../judgement/choose-baseline.js'
import { firstByTags } from '../judgement/read-tags.js'
import { PROVENANCE_KEYS } from '../training/provenance.js'
import { stateOf } from '../training/status.js'
import type { TrainingWorld } from '../training/world.js'
import type { VersionSelector } from './inputs.js'

/**
 * @returns undefined only for `unjudged`, when no version waits for judgement
 * @throws ActionError VERSION_NOT_FOUND; ACCESS_DENIED when tags may not be read for `unjudged`
 */
export async function findVersion(
  world: TrainingWorld,
  projectArn: string,
  selector: VersionSelector,
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
      return findUnjudged(world, projectArn)
  }
}

/**
 * The oldest version that waits for judgement: one that an action of this family started (its tags say so), and that
 * bears no verdict yet. Versions that others made do not wait for ours.
 */
async function findUnjudged(world: TrainingWorld, projectArn: string): Promise<ProjectVersion | undefined> {
  const waiting = await listed(world, projectArn, (version) => !['deleting', 'copy'].includes(stateOf(version)))
  const found = await firstByTags(
    world,
    [...waiting].reverse(),
    (tags) => PROVENANCE_KEYS.run in tags && !(PROVENANCE_KEYS.verdict in tags),
  )
  if (found.kind === 'denied') {
    throw new ActionError('ACCESS_DENIED', `${deniedClause(found.error)}, and version: unjudged is found by tags.`, {
      requestId: found.error.facts.requestId,
      cause: found.error,
    })
  }
  return found.kind === 'found' ? found.version : undefined
}

async function listed(
  world: TrainingWorld,
  projectArn: string,
  isMeant: (version: ProjectVersion) => boolean,
): Promise<readonly ProjectVersion[]> {
  const versions = await world.rekognition.listVersions(projectArn)
  return versions.filter(isMeant).sort(newestFirst)
}

function notFound(message: string): ActionError {
  return new ActionError('VERSION_NOT_FOUND', message)
}
