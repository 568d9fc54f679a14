/** `scan`: scans a range of a manifest and writes the partial result under the key that the plan has for it. */
import { ServiceError } from '../errors/service-error.js'
import { parseGroupBy } from '../lint/group-by.js'
import { checkImages } from '../lint/images/check-images.js'
import { MAX_FINDINGS } from '../lint/max-findings.js'
import { renderPartialFile } from '../lint/partial-file.js'
import { scanRange, type ByteRange } from '../lint/scan/scan-range.js'
import { formatS3Object, type S3Object } from '../model/s3-uri.js'
import { InvalidEvent, ObjectChanged } from './invocation-error.js'
import type { LambdaDeps } from './lambda-deps.js'
import { countField, objectField, optionalTextField, parsedField, readFields, textField } from './read-event.js'
import { readImages } from './read-images.js'
import { putText } from './store.js'

const FIELDS = ['operation', 'role', 'manifest', 'etag', 'from', 'to', 'max-findings', 'group-by', 'images', 'part']

/** What `scan` returns: little, since a Map state keeps what all its children return. */
export interface Scanned {
  readonly lines: number
}

export async function scan(deps: LambdaDeps, given: unknown): Promise<Scanned> {
  const event = readFields(given, FIELDS)
  const role = textField(event, 'role')
  if (role !== 'training' && role !== 'testing')
    throw new InvalidEvent(`role is ${JSON.stringify(role)}; it must be training or testing.`)
  const { uri: name, object: manifest } = objectField(event, 'manifest')
  const from = countField(event, 'from', 0, 0)
  const range = { from, to: countField(event, 'to', from + 1, 0) }
  const groupBy = optionalTextField(event, 'group-by')
  const keptPerCode = countField(event, 'max-findings', 1, MAX_FINDINGS)
  const options = {
    keptPerCode,
    groupBy: groupBy === undefined ? undefined : parsedField('group-by', groupBy, parseGroupBy(groupBy)),
  }
  const part = objectField(event, 'part').object
  const images = optionalTextField(event, 'images')
  const look = images === undefined ? undefined : await deps.openChecks(readImages(images))
  const read = createReader(deps, manifest, optionalTextField(event, 'etag'), range)
  const partial = await read((chunks) => scanRange(() => chunks, range, options))
  if (look !== undefined) await checkImages(partial, read, range.from > 0, look)
  await putText(deps, part, renderPartialFile({ role, name, range, keptPerCode, groupBy, images, partial }))
  return { lines: partial.lines }
}

/** Reads the bytes of a range, from the one before it on: once to scan them, and once more for the images. */
function createReader(
  { objects }: LambdaDeps,
  manifest: S3Object,
  etag: string | undefined,
  range: ByteRange,
): <T>(use: (chunks: AsyncIterable<Uint8Array>) => Promise<T>) => Promise<T> {
  const part = { from: Math.max(0, range.from - 1), etag }
  return async (use) => {
    try {
      return await objects.read(manifest, async ({ chunks }) => await use(chunks), part)
    } catch (error) {
      throw isOther(error, manifest) ? changed(manifest) : error
    }
  }
}

/** Whether S3 says that the manifest is another, or gone; not an image of it. */
function isOther(error: unknown, manifest: S3Object): boolean {
  if (!(error instanceof ServiceError) || error.facts.resource !== formatS3Object(manifest)) return false
  return error.kind === 'not-found' || error.facts.httpStatus === 412
}

function changed({ key }: S3Object): ObjectChanged {
  return new ObjectChanged(`The manifest ${key} has changed since it was planned, or is gone. Start a new execution.`)
}
