/** Addresses in the AWS console. */
import type { S3Object } from '../model/s3-uri.js'
import { partitionOfRegion } from '../model/partition.js'

/** The console of an S3 object; undefined where a part of it is not known or was redacted. */
export function consoleLinkOfObject(object: S3Object, region: string | undefined): string | undefined {
  const console = consoleOf(region)
  if (region === undefined || console === undefined) return undefined
  if ([object.bucket, object.key].some((part) => part.includes('*'))) return undefined
  const query = `region=${encodeURIComponent(region)}&prefix=${encodeURIComponent(object.key)}`
  return `${console}/s3/object/${encodeURIComponent(object.bucket)}?${query}`
}

/**
 * The console's list of projects. Not the page of one project: whoever opens that of a project that was trained from
 * manifests has datasets made from them, and the service then refuses manifests for it (developer guide, "Training
 * an Amazon Rekognition Custom Labels model").
 */
export function consoleLinkOfProjects(region: string | undefined): string | undefined {
  const console = consoleOf(region)
  return console === undefined ? undefined : `${console}/rekognition/custom-labels#/projects`
}

/** The consoles of the partitions of AWS have their own domains; no link is better than a wrong one. */
function consoleOf(region: string | undefined): string | undefined {
  if (region === undefined) return undefined
  const host = partitionOfRegion(region).consoleHost?.(encodeURIComponent(region))
  return host === undefined ? undefined : `https://${host}`
}
