/** Addresses in the AWS console. */
import type { S3Object } from '../manifest/s3-uri.js'

/** The console of an S3 object; undefined where a part of it is not known or was redacted. */
export function consoleLinkOfObject(object: S3Object, region: string | undefined): string | undefined {
  if (region === undefined || [object.bucket, object.key].some((part) => part.includes('*'))) return undefined
  const query = `region=${encodeURIComponent(region)}&prefix=${encodeURIComponent(object.key)}`
  return `${consoleOf(region)}/s3/object/${encodeURIComponent(object.bucket)}?${query}`
}

/**
 * The console's list of projects. Not the page of one project: whoever opens that of a project that was trained from
 * manifests has datasets made from them, and the service then refuses manifests for it (developer guide, "Training
 * an Amazon Rekognition Custom Labels model").
 */
export function consoleLinkOfProjects(region: string | undefined): string | undefined {
  return region === undefined ? undefined : `${consoleOf(region)}/rekognition/custom-labels#/projects`
}

/** The consoles of the partitions of AWS lie under domains of their own. */
function consoleOf(region: string): string {
  if (region.startsWith('cn-')) return 'https://console.amazonaws.cn'
  if (region.startsWith('us-gov-')) return 'https://console.amazonaws-us-gov.com'
  return `https://${encodeURIComponent(region)}.console.aws.amazon.com`
}
