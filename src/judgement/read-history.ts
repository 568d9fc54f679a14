/** The versions of a project over time: F1 score, verdict and release. */
import { ServiceError } from '../errors/service-error.js'
import { PROVENANCE_KEYS } from '../model/provenance.js'
import { instantOf, type Tags } from '../model/tags.js'
import type { HistoryEntry } from '../model/history.js'
import type { LookupTools } from '../report/step-tools.js'
import { newestFirst } from './choose-baseline.js'
import { BETWEEN_CALLS_MS } from './read-tags.js'

/** Versions that are shown, the newest ones: each takes a call. Our choice: what a chart can show. */
const VERSIONS_MAX = 20

/**
 * The newest versions of a project, newest first. Where tags may not be read, verdicts and releases are left out.
 * @throws ServiceError when the versions cannot be listed
 */
export async function readHistory(
  tools: Pick<LookupTools, 'rekognition' | 'sleep' | 'signal'>,
  projectArn: string,
): Promise<readonly HistoryEntry[]> {
  const versions = [...(await tools.rekognition.listVersions(projectArn))].sort(newestFirst).slice(0, VERSIONS_MAX)
  const entries: HistoryEntry[] = []
  let mayReadTags = true
  for (const [index, { arn, name, createdAt, f1Score: f1, status }] of versions.entries()) {
    if (index > 0 && mayReadTags) await tools.sleep(BETWEEN_CALLS_MS, tools.signal)
    const tags: Tags | undefined = mayReadTags ? await tagsOf(tools, arn) : undefined
    mayReadTags &&= tags !== undefined
    entries.push({ name, createdAt, f1, status, ...(tags && ofTags(tags)) })
  }
  return entries
}

/** Undefined where they may not be read; none of a version that was deleted since it was listed. */
async function tagsOf({ rekognition }: Pick<LookupTools, 'rekognition'>, arn: string): Promise<Tags | undefined> {
  try {
    return await rekognition.listTags(arn)
  } catch (error) {
    if (error instanceof ServiceError && error.kind === 'not-found') return {}
    if (error instanceof ServiceError && error.kind === 'access-denied') return undefined
    throw error
  }
}

function ofTags(tags: Tags): Pick<HistoryEntry, 'verdict' | 'releasedAt' | 'releasedUntil'> {
  const verdict = tags[PROVENANCE_KEYS.verdict]
  return {
    verdict: verdict === 'passed' || verdict === 'failed' ? verdict : undefined,
    releasedAt: instantOf(tags, PROVENANCE_KEYS.released),
    releasedUntil: instantOf(tags, PROVENANCE_KEYS.releasedUntil),
  }
}
