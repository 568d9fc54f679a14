/** Reads an object over from its beginning when its body broke off: the port retries only until the head of the answer. */
import type { ObjectBody, ObjectPort } from './objects.js'
import { isPassingFault, type ServiceError } from '../errors/service-error.js'
import type { S3Object } from '../model/s3-uri.js'
import { tryAgain } from './try-again.js'

/** Bodies of one object that are started. Our choice. */
const TRIES_MAX = 3

/**
 * @param use  reads the body to its end, and begins afresh each time
 * @throws ServiceError the last one, at once when the object cannot be opened or a retry cannot help
 */
export async function readAgain<T>(
  objects: Pick<ObjectPort, 'read'>,
  object: S3Object,
  use: (body: ObjectBody) => Promise<T>,
): Promise<T> {
  let begun = 0
  const mayPass = (error: unknown, tries: number): error is ServiceError => begun === tries && isPassingFault(error)
  return tryAgain({ triesMax: TRIES_MAX, mayPass }, (tries) =>
    objects.read(object, (body) => {
      begun = tries
      return use(body)
    }),
  )
}
