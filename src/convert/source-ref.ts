/** From the name of an image in a source to its `source-ref`. */
import { posix, resolve, sep } from 'node:path'
import { doubledScheme } from '../lint/own/doubled-scheme.js'
import { impossibleBucket } from '../lint/own/impossible-bucket.js'
import { invisibleCharacters } from '../lint/own/invisible-characters.js'
import { notAnImage } from '../lint/own/not-an-image.js'
import { placeholderBucket } from '../lint/own/placeholder-bucket.js'
import type { LineFacts, OwnLineRule } from '../lint/own-rule.js'
import { parseSourceRef, type S3Location } from '../model/s3-uri.js'
import { failure, success, type Result } from '../model/result.js'
import { toVisible } from '../text/visible.js'
import { SourceError } from './source-error.js'
import { unusableText } from './unusable-text.js'

/** Why an image cannot be named. */
export interface NameFault {
  readonly reason: string
  /** A clause: what is wrong, and what to do. */
  readonly what: string
}

export interface ImageRef {
  readonly sourceRef: string
  readonly bucket: string
  /** Below the folder of the images; undefined for an S3 URI of the source. */
  readonly path: string | undefined
}

/** The rules of lint on a source-ref: what they find is not written. */
const RULES: readonly OwnLineRule[] = [
  doubledScheme,
  placeholderBucket,
  impossibleBucket,
  notAnImage,
  invisibleCharacters,
]

const SCHEME = 's3://'
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
const WINDOWS_PATH = /^[a-z]:\//i

/**
 * @param images  where the images are; undefined where all names must be S3 URIs
 * @param files   folder that absolute paths are made relative to
 * @throws SourceError for a path without `images`
 */
export function toImageRef(
  name: string,
  images: S3Location | undefined,
  files: string | undefined,
): Result<ImageRef, NameFault> {
  const fault = unusableText(name)
  if (fault !== undefined) return failure({ reason: 'invalid-utf-8', what: `its name ${fault}` })
  const path = name.startsWith(SCHEME) ? undefined : pathBelow(name, files)
  if (typeof path === 'object') return failure(path)
  const sourceRef = path === undefined ? name : toUri(path, images)
  const parsed = parseSourceRef(sourceRef)
  if (!parsed.ok) return failure({ reason: 'no-source-ref', what: `its name makes no S3 URI: ${parsed.problem}` })
  const facts = factsOf(sourceRef, parsed.value)
  for (const rule of RULES) {
    const [finding] = rule.check(facts)
    if (finding !== undefined)
      return failure({ reason: reasonOf(rule.code), what: `${withoutStop(finding.message)} (${sourceRef})` })
  }
  return success({ sourceRef, bucket: parsed.value.bucket, path })
}

/** The path below the folder of the images, or why it is not known. */
function pathBelow(name: string, files: string | undefined): string | NameFault {
  if (OTHER_SCHEME.test(name)) {
    return {
      reason: 'web-address',
      what: `its name is an address; give the path of the image below --images (${name})`,
    }
  }
  if (!name.startsWith('/') && !WINDOWS_PATH.test(name)) {
    const path = name.replace(/^(?:\.\/+)+/, '')
    return path === '' ? { reason: 'no-name', what: 'it has no name' } : path
  }
  const folder = files === undefined ? undefined : `${resolve(files).replaceAll(sep, '/').replace(/\/$/, '')}/`
  const path = posix.normalize(name)
  if (folder !== undefined && path.startsWith(folder) && path !== folder) return path.slice(folder.length)
  const advice = 'give with --files the folder whose content is below --images in S3'
  return { reason: 'absolute-path', what: `its name is an absolute path; ${advice} (${name})` }
}

/** @throws SourceError */
function toUri(path: string, images: S3Location | undefined): string {
  if (images === undefined) {
    const problem = `The name of an image is a path, ${toVisible(path)}, and --images is not given.`
    throw new SourceError(`${problem} Give --images s3://BUCKET/PREFIX/.`)
  }
  return `${SCHEME}${images.bucket}/${images.prefix === '' ? '' : `${images.prefix}/`}${path}`
}

/** Of a line of which nothing but the source-ref is known. */
function factsOf(sourceRef: string, parsed: { readonly bucket: string; readonly key: string }): LineFacts {
  const report = {
    line: 1,
    verdict: 'valid',
    findings: [],
    sourceRef: parsed,
    usable: { imageLabels: [], boxes: [] },
  } as const
  return { text: sourceRef, record: undefined, attributes: [], sourceRef, report }
}

/** `CL_NOT_AN_IMAGE` as `not-an-image`. */
function reasonOf(code: string): string {
  return code.replace(/^CL_/, '').toLowerCase().replaceAll('_', '-')
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
