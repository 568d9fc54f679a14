/** Texts in S3. Written again under the same key they are the same, so that a part that is done twice does no harm. */
import { createHash } from 'node:crypto'
import { ServiceError } from '../errors/service-error.js'
import type { S3Object } from '../model/s3-uri.js'
import { parseJson } from '../text/json.js'
import type { LambdaDeps } from './lambda-deps.js'

export async function putText({ objects, withFile }: LambdaDeps, object: S3Object, text: string): Promise<void> {
  const sizeBytes = Buffer.byteLength(text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  await withFile(text, async (path) => await objects.upload(object, { path, sizeBytes, sha256 }))
}

/** A report that people read, too. */
export async function putJson(deps: LambdaDeps, object: S3Object, value: unknown): Promise<void> {
  await putText(deps, object, `${JSON.stringify(value, undefined, 2)}\n`)
}

/** The value of a JSON text; undefined where there is no such object, or it is not JSON. */
export async function getJson(deps: LambdaDeps, object: S3Object): Promise<unknown> {
  return parseJson((await getText(deps, object)) ?? '')
}

/** The whole text; undefined where there is no such object. */
export async function getText({ objects }: LambdaDeps, object: S3Object): Promise<string | undefined> {
  try {
    return await objects.read(object, async ({ chunks }) => {
      const parts: Uint8Array[] = []
      // A copy: a chunk is good only until the next.
      for await (const chunk of chunks) parts.push(new Uint8Array(chunk))
      return Buffer.concat(parts).toString('utf8')
    })
  } catch (error) {
    if (error instanceof ServiceError && error.kind === 'not-found') return undefined
    throw error
  }
}
