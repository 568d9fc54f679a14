/** The image port on the official S3 client. Loaded late: only a lint that checks images needs it. */
import { GetObjectCommand, HeadBucketCommand, S3Client, type GetObjectCommandOutput } from '@aws-sdk/client-s3'
import type { FirstBytes, ImagePort } from '../ports/image-port.js'
import type { CallEnd, Connection } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import { ServiceError } from '../errors/service-error.js'
import { formatS3Object } from '../model/s3-uri.js'
import { attempt } from './attempt.js'
import { lendBody } from './body.js'
import { regionOf, stateOfBucket } from './bucket-state.js'
import { clientConfig, placeOf } from './client-config.js'
import { nameClockSkew } from './clock-skew.js'
import { createEnvironmentSession } from './environment-session.js'
import { maskCredentials } from './mask-credentials.js'
import { handlerOfMany } from './request-handler.js'
import { READ_LIMITS } from './retry.js'
import type { RoleSession } from './role-session.js'

type PortDeps = Pick<Deps, 'clock' | 'sleep' | 'signal' | 'random' | 'env'> & {
  readonly io: Pick<Deps['io'], 'mask'>
  readonly session?: RoleSession | undefined
  readonly end?: CallEnd | undefined
}

/** The client of one connection. */
export function connectImages(given: PortDeps, connection: Connection): ImagePort {
  const config = clientConfig(connection, given.session)
  const client = new S3Client({ ...config, requestHandler: config.requestHandler ?? handlerOfMany() })
  maskCredentials(client, given.io)
  nameClockSkew(client)
  const session = given.session ?? createEnvironmentSession(given, () => client.config.credentials())
  const deps = { ...given, session, place: placeOf(connection, 's3') }
  return {
    firstBytes: async (object, wanted) => {
      const facts = { service: 's3', operation: 'GetObject', resource: formatS3Object(object) } as const
      const command = new GetObjectCommand({
        Bucket: object.bucket,
        Key: object.key,
        Range: `bytes=0-${String(wanted.length - 1)}`,
        IfMatch: wanted.ifMatch,
        IfNoneMatch: wanted.ifNoneMatch,
      })
      let answer: GetObjectCommandOutput
      try {
        answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) => client.send(command, { abortSignal }))
      } catch (error) {
        const known = error instanceof ServiceError ? answerIn(error) : undefined
        if (known !== undefined) return known
        throw error
      }
      const sizeBytes = sizeOf(answer)
      const length = wanted.isWhole === true && sizeBytes > wanted.length ? 0 : wanted.length
      // Its body needs no session: S3 checked the credentials before it began to send.
      const bytes = await lendBody(answer.Body, { ...deps, session: undefined }, facts, (chunks) =>
        take(chunks, length),
      )
      return { kind: 'bytes', bytes, sizeBytes, etag: answer.ETag }
    },

    bucket: async (name, owner) => {
      const facts = { service: 's3', operation: 'HeadBucket', resource: `s3://${name}` } as const
      try {
        const command = new HeadBucketCommand({ Bucket: name, ExpectedBucketOwner: owner })
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) => client.send(command, { abortSignal }))
        return { kind: 'exists', region: regionOf(answer.BucketRegion) }
      } catch (error) {
        const state = error instanceof ServiceError ? stateOfBucket(error) : undefined
        if (state !== undefined) return state
        throw error
      }
    },
  }
}

/** Errors of GetObject that are answers. */
function answerIn({ facts: { operation, errorName, httpStatus } }: ServiceError): FirstBytes | undefined {
  if (operation !== 'GetObject') return undefined
  if (httpStatus === 304) return { kind: 'unchanged' }
  if (httpStatus === 412) return { kind: 'changed' }
  if (errorName === 'NoSuchKey') return { kind: 'missing' }
  // Only an empty object has no first byte.
  if (httpStatus === 416) return { kind: 'bytes', bytes: new Uint8Array(), sizeBytes: 0, etag: undefined }
  return undefined
}

/** Of the whole object: after the slash of Content-Range; without one, all of it was sent. */
function sizeOf({
  ContentRange,
  ContentLength,
}: Pick<GetObjectCommandOutput, 'ContentRange' | 'ContentLength'>): number {
  const whole = /\/(\d+)$/.exec(ContentRange ?? '')?.[1]
  return whole === undefined ? (ContentLength ?? 0) : Number(whole)
}

async function take(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  if (length === 0) return new Uint8Array()
  const parts: Uint8Array[] = []
  let taken = 0
  for await (const chunk of chunks) {
    // Not once all is there: a body that is left before its end closes its connection, and the next request needs a new one.
    if (taken === length) break
    const part = chunk.subarray(0, length - taken)
    parts.push(part)
    taken += part.length
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
}
