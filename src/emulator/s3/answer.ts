/** One request to S3 over its REST protocol: addressed, decoded, handled, answered. */
import type { WireReply, WireRequest } from '../wire/http.js'
import type { World } from '../world.js'
import {
  createBucket,
  deleteBucket,
  getBucketLocation,
  getBucketVersioning,
  headBucket,
  listBuckets,
  putBucketVersioning,
} from './buckets.js'
import { decodeBody, type Signing } from './body.js'
import { completeMultipartUpload } from './complete-multipart-upload.js'
import { deleteObject } from './delete-object.js'
import { notImplemented, S3Error, s3ErrorReply } from './error.js'
import { getObject } from './get-object.js'
import { listObjectsV2 } from './list-objects-v2.js'
import { listParts } from './list-parts.js'
import { abortMultipartUpload, createMultipartUpload } from './multipart.js'
import type { S3Operation } from './operation.js'
import { putObject } from './put-object.js'
import { addressOf } from './request.js'
import { uploadPart } from './upload-part.js'

/** The operations that the emulator has. */
const OPERATIONS: Readonly<Partial<Record<string, S3Operation>>> = {
  ListBuckets: listBuckets,
  CreateBucket: createBucket,
  DeleteBucket: deleteBucket,
  HeadBucket: headBucket,
  GetBucketLocation: getBucketLocation,
  GetBucketVersioning: getBucketVersioning,
  PutBucketVersioning: putBucketVersioning,
  ListObjectsV2: listObjectsV2,
  GetObject: getObject,
  HeadObject: getObject,
  PutObject: putObject,
  DeleteObject: deleteObject,
  CreateMultipartUpload: createMultipartUpload,
  UploadPart: uploadPart,
  CompleteMultipartUpload: completeMultipartUpload,
  AbortMultipartUpload: abortMultipartUpload,
  ListParts: listParts,
}

/** Names of the operations that the emulator has. */
export const S3_OPERATIONS: readonly string[] = Object.keys(OPERATIONS)

/** Whether the emulator has the operation; others are answered with NotImplemented. */
export function hasS3Operation(operation: string): boolean {
  return Object.hasOwn(OPERATIONS, operation)
}

/** Handles one request whose signature is good. */
export function answerS3(
  world: World,
  operation: string,
  request: WireRequest,
  signing: Signing,
  now: number,
  requestId: string,
): { readonly world: World; readonly reply: WireReply } {
  try {
    const handler = OPERATIONS[operation]
    if (handler === undefined) throw notImplemented(operation)
    const { body, trailers } = decodeBody(request, signing)
    const { method, query, headers } = request
    const { region } = signing.signed
    return handler(world, { method, region, query, headers, ...addressOf(request), body, trailers }, now)
  } catch (error) {
    if (error instanceof S3Error) return { world, reply: s3ErrorReply(error, request.method, requestId) }
    throw error
  }
}
