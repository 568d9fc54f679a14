/** Asks S3 for the images that a report does not have, such as those that are newer than it: HeadObject for each. */
import { endsRun, faultNameOf, refusesCredentials, ServiceError } from '../../errors/service-error.js'
import type { ImageFacts, LineFacts } from '../../lint/images/image-facts.js'
import type { S3Object } from '../../model/s3-uri.js'
import type { ObjectPort } from '../../ports/objects.js'
import { digestOf } from '../digest-of.js'

/** An image that is asked for. */
export interface AskedImage {
  readonly line: number
  readonly object: S3Object
}

/** Requests at a time. */
const AT_ONCE = 32

/** Denials in a row without any other answer, after which the others are not asked for: they would end the same. Our choice. */
const DENIED_MAX = 16

/** S3 denies an image that is missing, too, to whoever may not list its bucket. API reference, HeadObject, Permissions. */
const DENIED =
  'the inventory report does not have them, and S3 denies access to them (s3:GetObject; without s3:ListBucket, also to what is missing)'

/**
 * @param asksAll  whether every image is asked for, also where the first ones are denied
 * @throws ServiceError where every further request would end the same: no valid credentials, cancelled
 */
export async function* askS3(
  objects: Pick<ObjectPort, 'head'>,
  images: readonly AskedImage[],
  asksAll: boolean,
): AsyncGenerator<LineFacts> {
  const left = images.values()
  let [answered, denied] = [false, 0]
  const ask = async ({ line, object }: AskedImage): Promise<LineFacts> => {
    if (!asksAll && !answered && denied >= DENIED_MAX) return { line, facts: { kind: 'unknown', reason: DENIED } }
    const facts = await factsOf(objects, object)
    if (facts.kind === 'unknown' && facts.reason === DENIED) denied += 1
    else answered = true
    return { line, facts }
  }
  const running = new Map<number, Promise<LineFacts>>()
  const begin = (): void => {
    const next = left.next()
    if (next.done !== true) running.set(next.value.line, ask(next.value))
  }
  for (let count = 0; count < AT_ONCE; count += 1) begin()
  while (running.size > 0) {
    const done = await Promise.race(running.values())
    running.delete(done.line)
    begin()
    yield done
  }
}

async function factsOf(objects: Pick<ObjectPort, 'head'>, object: S3Object): Promise<ImageFacts> {
  try {
    const head = await objects.head(object)
    if (head === undefined) return { kind: 'missing' }
    const eTag = head.md5 === undefined ? undefined : `"${head.md5}"`
    return { kind: 'found', sizeBytes: head.sizeBytes, digest: digestOf(head.sizeBytes, eTag) }
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error) || refusesCredentials(error)) throw error
    const reason =
      error.kind === 'access-denied' ? DENIED : `S3 gives no answer about them (HeadObject: ${faultNameOf(error)})`
    return { kind: 'unknown', reason }
  }
}
