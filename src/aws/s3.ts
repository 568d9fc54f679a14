/** The object port on the official S3 client. Loaded late: most of a training's calls do not need it. */
import { createReadStream, type ReadStream } from 'node:fs'
import {
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  type HeadObjectCommandOutput,
  type PutObjectCommandOutput,
} from '@aws-sdk/client-s3'
import type { ObjectHead, ObjectPart, ObjectPort } from '../ports/objects.js'
import type { CallEnd, Connection } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import { ServiceError } from '../errors/service-error.js'
import { formatS3Object, type S3Object } from '../model/s3-uri.js'
import { attempt, type CallLimits } from './attempt.js'
import { lendBody, SLOWEST_LINE } from './body.js'
import { regionOf, stateOfBucket } from './bucket-state.js'
import { clientConfig, placeOf } from './client-config.js'
import { nameClockSkew } from './clock-skew.js'
import { createEnvironmentSession } from './environment-session.js'
import { maskCredentials } from './mask-credentials.js'
import { READ_LIMITS, retryRead } from './retry.js'
import type { RoleSession } from './role-session.js'

/** The session is that of a role, if one is to be assumed. */
type PortDeps = Pick<Deps, 'clock' | 'sleep' | 'signal' | 'random' | 'env'> & {
  readonly io: Pick<Deps['io'], 'mask'>
  readonly session?: RoleSession | undefined
  readonly end?: CallEnd | undefined
}

/** By the size: a lost answer to the upload of a small manifest must not use up the time for the training. */
function uploadLimits(sizeBytes: number): CallLimits {
  return { deadlineMs: 60_000 + Math.ceil(sizeBytes / SLOWEST_LINE) * 1000, afterCancelMs: 0 }
}

/** The client of one connection. */
export function connectS3(given: PortDeps, connection: Connection): ObjectPort {
  const client = new S3Client(clientConfig(connection, given.session))
  maskCredentials(client, given.io)
  nameClockSkew(client)
  const session = given.session ?? createEnvironmentSession(given, () => client.config.credentials())
  const deps = { ...given, session, place: placeOf(connection, 's3') }
  const address = ({
    bucket,
    key,
    versionId,
  }: S3Object): { Bucket: string; Key: string; VersionId: string | undefined } => ({
    Bucket: bucket,
    Key: key,
    VersionId: versionId,
  })

  return {
    head: (object) =>
      retryRead(deps, async () => {
        const facts = { service: 's3', operation: 'HeadObject', resource: formatS3Object(object) } as const
        try {
          const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
            client.send(new HeadObjectCommand({ ...address(object), ChecksumMode: 'ENABLED' }), { abortSignal }),
          )
          return {
            ...headOf(answer.ContentLength, answer.VersionId),
            sha256: digestOf(answer.ChecksumSHA256),
            ...historyOf(answer),
            etag: answer.ETag,
          }
        } catch (error) {
          if (error instanceof ServiceError && error.kind === 'not-found') return undefined
          throw error
        }
      }),

    read: async (object, use, part) => {
      const facts = { service: 's3', operation: 'GetObject', resource: formatS3Object(object) } as const
      const answer = await retryRead(deps, () =>
        attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new GetObjectCommand({ ...address(object), ...(part && rangeOf(part)) }), { abortSignal }),
        ),
      )
      const head = headOf(answer.ContentLength, answer.VersionId)
      // Its body needs no session: S3 checked the credentials before it began to send.
      return lendBody(answer.Body, { ...deps, session: undefined }, facts, (chunks) => use({ ...head, chunks }))
    },

    upload: (object, file) =>
      retryRead(deps, async () => {
        const facts = { service: 's3', operation: 'PutObject', resource: formatS3Object(object) } as const
        const body = createReadStream(file.path)
        const broken = brokenFile(body, file.sizeBytes, facts)
        const put = (abortSignal: AbortSignal): Promise<PutObjectCommandOutput> =>
          client.send(
            new PutObjectCommand({
              ...address(object),
              Body: body,
              ContentLength: file.sizeBytes,
              // S3 compares it with what arrives: a file that changed since it was read is refused.
              ChecksumAlgorithm: 'SHA256',
              ChecksumSHA256: Buffer.from(file.sha256, 'hex').toString('base64'),
              ContentType: 'application/jsonlines',
            }),
            { abortSignal },
          )
        try {
          const limits = uploadLimits(file.sizeBytes)
          const answer = await attempt(deps, limits, facts, (abortSignal) => Promise.race([put(abortSignal), broken]))
          return headOf(file.sizeBytes, answer.VersionId)
        } finally {
          // One that was read to its end closes by itself: closed earlier, it would leave the request without
          // an end, and its connection with it, though the answer is there.
          if (body.bytesRead < file.sizeBytes) body.destroy()
        }
      }),

    bucket: (name) =>
      retryRead(deps, async () => {
        const facts = { service: 's3', operation: 'HeadBucket', resource: `s3://${name}` } as const
        try {
          const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
            client.send(new HeadBucketCommand({ Bucket: name }), { abortSignal }),
          )
          return { kind: 'exists', region: regionOf(answer.BucketRegion) }
        } catch (error) {
          const state = error instanceof ServiceError ? stateOfBucket(error) : undefined
          if (state !== undefined) return state
          throw error
        }
      }),
  }
}

/** S3 refuses a range of an empty object, also one of all its bytes. */
function rangeOf({ from, etag }: ObjectPart): {
  readonly Range: string | undefined
  readonly IfMatch: string | undefined
} {
  return { Range: from === 0 ? undefined : `bytes=${String(from)}-`, IfMatch: etag }
}

function headOf(sizeBytes: number | undefined, versionId: string | undefined): ObjectHead {
  // Objects written before their bucket kept versions have the version "null", which pins nothing.
  return { sizeBytes: sizeBytes ?? 0, versionId: versionId === 'null' ? undefined : versionId }
}

/**
 * Rejects when the file cannot be read, or ends before its time. The client pipes the body and hears neither: an error
 * would end the process, and a short body would leave S3 waiting for the rest.
 */
function brokenFile(
  body: ReadStream,
  sizeBytes: number,
  facts: { service: 's3'; operation: string; resource: string },
): Promise<never> {
  const refusal = (errorName: string, message: string): ServiceError =>
    new ServiceError({ ...facts, kind: 'refused', errorName }, message)
  return new Promise<never>((_, reject) => {
    body.once('error', (error) => {
      reject(refusal('FileUnreadable', error.message))
    })
    body.once('end', () => {
      if (body.bytesRead !== sizeBytes) reject(refusal('FileChanged', 'the file has changed since it was first read'))
    })
  })
}

/** The checksum as hex; one of a multipart upload ends in `-<parts>` and is not the digest of the bytes. */
function digestOf(checksum: string | undefined): string | undefined {
  if (checksum === undefined || checksum.includes('-')) return undefined
  return Buffer.from(checksum, 'base64').toString('hex')
}

/** When the object was written, and the MD5 of its bytes. S3 API reference, "Object": which ETags are one. */
function historyOf({
  LastModified,
  ETag = '',
  ServerSideEncryption = 'AES256',
  SSECustomerAlgorithm,
}: Pick<HeadObjectCommandOutput, 'LastModified' | 'ETag' | 'ServerSideEncryption' | 'SSECustomerAlgorithm'>): Pick<
  ObjectHead,
  'lastModified' | 'md5'
> {
  const writtenAt = LastModified?.getTime() ?? NaN
  const isPlain = ServerSideEncryption === 'AES256' && SSECustomerAlgorithm === undefined
  const md5 = isPlain ? /^"?([0-9a-f]{32})"?$/.exec(ETag)?.[1] : undefined
  return {
    lastModified: Number.isNaN(writtenAt) ? undefined : writtenAt,
    md5,
  }
}
