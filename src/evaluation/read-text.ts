/** Reads a small result file from S3, whole. */
import type { ObjectBody, ObjectPort } from '../ports/objects.js'
import type { S3Object } from '../model/s3-uri.js'
import { failure, success, type Result } from '../model/result.js'
import { readAgain } from '../ports/read-again.js'

/**
 * Most bytes of a result file that are read. Our choice: an evaluation summary of 250 labels has 62,500 matrix cells, about
 * 10 MB, and a manifest summary lists up to 250,000 lines, about 2 MB.
 */
export const RESULT_MAX_BYTES = 64 * 1024 * 1024

/** A file that is too large to be read. */
export interface TooLarge {
  /** What was read of it before it was given up: more than {@link RESULT_MAX_BYTES}. */
  readonly sizeBytes: number
}

/**
 * @returns the file's text
 * @throws ServiceError when S3 refuses, or does not answer after retries
 */
export function readText(objects: ObjectPort, object: S3Object): Promise<Result<string, TooLarge>> {
  return readAgain(objects, object, readBody)
}

async function readBody(body: ObjectBody): Promise<Result<string, TooLarge>> {
  const decoder = new TextDecoder('utf-8')
  let text = ''
  let sizeBytes = 0
  for await (const chunk of body.chunks) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > RESULT_MAX_BYTES) return failure({ sizeBytes })
    text += decoder.decode(chunk, { stream: true })
  }
  return success(text + decoder.decode())
}
