/** Finds the version that is to be judged. */
import type { ProjectVersion } from '../model/version.js'
import { ActionError } from '../errors/action-error.js'
import { newestFirst } from './choose-baseline.js'
import { misspelt } from '../text/nearest.js'
import { stateOf } from '../model/status.js'
import type { LookupTools } from '../report/step-tools.js'
import { deniedClause, denialHintOf } from '../errors/denied.js'
import { PROVENANCE_KEYS } from '../model/provenance.js'
import { findUnjudged } from './find-unjudged.js'
import { firstByTags } from './read-tags.js'
import { VERSION_WORDS, type VersionSelector } from './policy.js'

/**
 * @param gateDigest  of the gate that will judge
 * @returns undefined only for `unjudged`, when no version waits for judgement
 * @throws ActionError VERSION_NOT_FOUND; ACCESS_DENIED when tags may not be read for `released` or `unjudged`
 */
export async function findVersion(
  tools: LookupTools,
  projectArn: string,
  selector: VersionSelector,
  gateDigest: string,
): Promise<ProjectVersion | undefined> {
  switch (selector.kind) {
    case 'name':
    case 'arn': {
      const version = await tools.rekognition.findVersion(projectArn, selector.name)
      if (version !== undefined && (selector.kind === 'name' || version.arn === selector.arn)) return version
      const named = selector.kind === 'arn' ? selector.arn : selector.name
      throw notFound(`There is no version ${named} in the project.`, wordMeantBy(named))
    }
    case 'latest': {
      // A failed training is the latest too: an older version in its place would be a pass nobody asked for.
      const [latest] = await listed(tools, projectArn, (version) => stateOf(version) !== 'deleting')
      if (latest !== undefined) return latest
      throw notFound('The project has no version.')
    }
    case 'running': {
      const [running] = await listed(tools, projectArn, ({ status }) => status === 'RUNNING')
      if (running !== undefined) return running
      throw notFound('No version of the project is running.')
    }
    case 'released':
      return findReleased(tools, projectArn)
    case 'unjudged':
      return findUnjudged(tools, projectArn, gateDigest)
  }
}

/** The newest one with the tag; a release leaves it on one version of a project only. */
async function findReleased(tools: LookupTools, projectArn: string): Promise<ProjectVersion> {
  const versions = await tools.rekognition.listVersions(projectArn)
  const candidates = versions.filter((version) => stateOf(version) !== 'deleting').sort(newestFirst)
  const found = await firstByTags(tools, candidates, (tags) => (tags[PROVENANCE_KEYS.released] ?? '') !== '')
  if (found.kind === 'found') return found.version
  if (found.kind === 'nowhere') {
    throw notFound(`No version of the project is released: none has the tag ${PROVENANCE_KEYS.released}.`)
  }
  const { error } = found
  throw new ActionError('ACCESS_DENIED', `${deniedClause(error)}, and version: released needs to read tags.`, {
    requestId: error.facts.requestId,
    cause: error,
    hint: denialHintOf(error),
  })
}

async function listed(
  tools: LookupTools,
  projectArn: string,
  isMeant: (version: ProjectVersion) => boolean,
): Promise<readonly ProjectVersion[]> {
  const versions = await tools.rekognition.listVersions(projectArn)
  const meant = versions.filter(isMeant).sort(newestFirst)
  const without = meant.length > 1 ? meant.find(({ createdAt }) => createdAt === undefined) : undefined
  if (without === undefined) return meant
  throw notFound(
    `The newest version is unknown because the service returned no valid creation time for ${without.name}. Name the version to judge.`,
  )
}

/** @param meant  the word that was probably meant by a name */
function notFound(message: string, meant?: string): ActionError {
  if (meant === undefined) return new ActionError('VERSION_NOT_FOUND', message)
  const hint = `Did you mean ${meant}? The keywords are ${VERSION_WORDS.join(', ')}; anything else is a version name.`
  return new ActionError('VERSION_NOT_FOUND', message, { hint })
}

function wordMeantBy(name: string): string | undefined {
  return misspelt(name, VERSION_WORDS)
}
