/** One request to S3 over its REST protocol: addressed, decoded, handled, answered. */
import { entryOf } from '../../../../src/model/entry-of.js'
import type { WireReply, WireRequest } from '../wire/http.js'
import type { EmulatorState } from '../state.js'
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
import { copyObject, uploadPartCopy } from './copy-object.js'
import { deleteObject, deleteObjects } from './delete-object.js'
import { notImplemented, S3Error, s3ErrorReply } from './error.js'
import { getObject } from './get-object.js'
import { listObjectVersions } from './list-object-versions.js'
import { listObjects, listObjectsV2 } from './list-objects.js'
import { listMultipartUploads } from './list-multipart-uploads.js'
import { listParts } from './list-parts.js'
import { abortMultipartUpload, createMultipartUpload } from './multipart.js'
import type { S3Operation } from './operation.js'
import { postObject } from './post-object.js'
import { putObject } from './put-object.js'
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './object-tagging.js'
import { addressOf, type S3Request } from './request.js'
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
  ListObjects: listObjects,
  ListObjectsV2: listObjectsV2,
  ListObjectVersions: listObjectVersions,
  GetObject: getObject,
  HeadObject: getObject,
  PutObject: putObject,
  PostObject: postObject,
  CopyObject: copyObject,
  DeleteObject: deleteObject,
  DeleteObjects: deleteObjects,
  GetObjectTagging: getObjectTagging,
  PutObjectTagging: putObjectTagging,
  DeleteObjectTagging: deleteObjectTagging,
  CreateMultipartUpload: createMultipartUpload,
  UploadPart: uploadPart,
  UploadPartCopy: uploadPartCopy,
  CompleteMultipartUpload: completeMultipartUpload,
  AbortMultipartUpload: abortMultipartUpload,
  ListParts: listParts,
  ListMultipartUploads: listMultipartUploads,
}

/**
 * Names of the operations that the emulator has.
 * @internal A test compares the documents with it.
 */
export const S3_OPERATIONS: readonly string[] = Object.keys(OPERATIONS)

/** Whether the emulator has the operation; others are answered with NotImplemented. */
export function hasS3Operation(operation: string): boolean {
  return entryOf(OPERATIONS, operation) !== undefined
}

/** What is known about a request besides its content. */
export interface S3Call {
  readonly signing: Signing
  readonly now: number
  readonly signatureNow: number
  readonly requestId: string
  /** Why the caller may not do something; undefined for what is allowed. */
  readonly denialOf: S3Request['denialOf']
}

/** Handles one request with a valid signature. */
export function answerS3(
  state: EmulatorState,
  operation: string,
  request: WireRequest,
  { signing, now, signatureNow, requestId, denialOf }: S3Call,
): { readonly state: EmulatorState; readonly reply: WireReply } {
  try {
    const handler = entryOf(OPERATIONS, operation)
    if (handler === undefined) throw notImplemented(operation)
    const { body, trailers } = decodeBody(request, signing)
    const { method, query, headers } = request
    const { region } = signing.signed
    const decoded = { method, region, query, headers, ...addressOf(request), body, trailers, signatureNow, denialOf }
    return handler(state, decoded, now)
  } catch (error) {
    if (error instanceof S3Error) return { state, reply: s3ErrorReply(error, request.method, requestId) }
    throw error
  }
}
