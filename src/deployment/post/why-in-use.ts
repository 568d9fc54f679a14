/** Whether the model that a step started is in use at the end of its job. */
import type { PublishTarget } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { readPublished } from '../stop/published.js'
import { whyLeftRunning } from '../stop/why-left-running.js'
import type { StartedModel } from './post-state.js'

/**
 * Reads the tags, and what is published: someone else may have put it into use since it was started.
 * @returns why it is not to be stopped, as a clause; undefined where it is
 * @throws ActionError, ServiceError where that cannot be read: then it is not to be stopped either
 */
export async function whyInUse(
  tools: ReleaseTools,
  { arn, projectArn }: StartedModel,
  publish: PublishTarget | undefined,
): Promise<string | undefined> {
  const why = whyLeftRunning(await tools.rekognition.listTags(arn), tools.runKey)
  if (why !== undefined) return why
  const published = await readPublished(tools, { arn: projectArn }, publish)
  return published?.has(arn) === true ? 'it is published' : undefined
}
