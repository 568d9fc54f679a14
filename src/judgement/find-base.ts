/** What rules on `base` compare with, in train and evaluate: the manifests of the version that `baseline` names. */
import type { Base } from '../gate/judge/base.js'
import type { ProjectVersion } from '../model/version.js'
import type { LookupTools } from '../report/step-tools.js'
import { dataOfVersion } from './data-of-version.js'

/** @throws ServiceError only one that ends the run */
export async function baseOf(tools: LookupTools, version: ProjectVersion, mayReadTags: boolean): Promise<Base> {
  const data = await dataOfVersion(tools, version, mayReadTags)
  return data.kind === 'found'
    ? { kind: 'found', name: version.name, metrics: data.linted.metrics }
    : { kind: 'unavailable', reason: data.reason }
}
