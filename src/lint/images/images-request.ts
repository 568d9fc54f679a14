/** The value of `--images` and of the input `images`: what is to be known of the images themselves. */
import { failure, success, type Result } from '../../model/result.js'
import { NEAR_DISTANCE_MAX } from './near-duplicates.js'
import { parseS3ObjectUri, type S3Object } from '../../model/s3-uri.js'

export interface ImagesRequest {
  /** A folder or a listing, to find the same image under two names. */
  readonly path: string | undefined
  /** Read the first bytes of images: of all, or of as many as `sample` says, chosen by hash. */
  readonly headers: { readonly sample: number | undefined } | undefined
  /** The manifest.json of an S3 Inventory report. */
  readonly inventory: S3Object | undefined
  /** Compare decoded images: of the folder, or of S3 where there is no path. */
  readonly nearDuplicates: boolean
  /** Bits that the hashes of near duplicates may differ in; undefined for the default. */
  readonly nearDistance: number | undefined
}

/** The words that the command line takes. */
export const IMAGE_WORDS = 'headers, sample:N, inventory:s3://…/manifest.json and near-duplicates'

const INVENTORY = 'inventory:'
const NEAR = 'near-duplicates:'
const SAMPLE = /^sample:([1-9]\d{0,8})$/

/**
 * Reads words and at most one path, each on a line of its own or with commas between them: `headers`, `sample:500`,
 * `inventory:s3://bucket/…/manifest.json`, `near-duplicates`, `near-duplicates:6`. A value without any of these words is a path as a whole, commas included.
 */
export function parseImagesRequest(typed: string): Result<ImagesRequest> {
  const parts = typed
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (!parts.some(isWord)) return success({ ...NOTHING, path: typed.trim() })
  let request = NOTHING
  for (const part of parts) {
    const read = addPart(request, part)
    if (!read.ok) return read
    request = read.value
  }
  return success(request)
}

const NOTHING: ImagesRequest = {
  path: undefined,
  headers: undefined,
  inventory: undefined,
  nearDuplicates: false,
  nearDistance: undefined,
}

/** What S3 is asked about images while lines are judged. */
export type ChecksInS3 =
  | (Pick<ImagesRequest, 'inventory'> & { readonly headers: NonNullable<ImagesRequest['headers']> })
  | { readonly inventory: S3Object; readonly headers: undefined }

/** Undefined where S3 is not asked. */
export function checksInS3({ headers, inventory }: ImagesRequest): ChecksInS3 | undefined {
  if (headers !== undefined) return { headers, inventory }
  return inventory === undefined ? undefined : { headers, inventory }
}

/** Whether images in S3 are decoded and compared. */
export function comparesInS3({ nearDuplicates, path }: ImagesRequest): boolean {
  return nearDuplicates && path === undefined
}

function isWord(part: string): boolean {
  return part === 'headers' || part === 'near-duplicates' || /^(sample|inventory|near-duplicates):/.test(part)
}

function addPart(request: ImagesRequest, part: string): Result<ImagesRequest> {
  if (part === 'headers') return success({ ...request, headers: request.headers ?? { sample: undefined } })
  if (part === 'near-duplicates') return success({ ...request, nearDuplicates: true })
  if (part.startsWith(NEAR)) {
    const nearDistance = /^\d{1,2}$/.test(part.slice(NEAR.length)) ? Number(part.slice(NEAR.length)) : 0
    return nearDistance >= 1 && nearDistance <= NEAR_DISTANCE_MAX
      ? success({ ...request, nearDuplicates: true, nearDistance })
      : failure(`${part} must be near-duplicates:N with a number of bits from 1 to ${String(NEAR_DISTANCE_MAX)}`)
  }
  if (part.startsWith('sample:')) {
    const sample = SAMPLE.exec(part)?.[1]
    return sample === undefined
      ? failure(`${part} must be sample:N with a number of images, such as sample:500`)
      : success({ ...request, headers: { sample: Number(sample) } })
  }
  if (part.startsWith(INVENTORY)) {
    const inventory = parseS3ObjectUri(part.slice(INVENTORY.length))
    if (!inventory.ok) return failure(`${part}: ${inventory.problem}`)
    if (request.inventory !== undefined) return failure(`${part} is a second inventory report, but one is read`)
    if (inventory.value.key.endsWith('manifest.json')) return success({ ...request, inventory: inventory.value })
    return failure(`${part} must name the manifest.json of an S3 Inventory report`)
  }
  if (request.path !== undefined) return failure(`${request.path} and ${part} are two paths, but one is read`)
  return success({ ...request, path: part })
}
