/** An upload that fails: what S3 says about the object ends in UPLOAD_FAILED, and nothing else does. */
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors/action-error.js'
import { ServiceError, type ServiceErrorFacts, type ServiceErrorKind } from '../../../src/errors/service-error.js'
import type { PinnedManifest } from '../../../src/training/pin-manifests.js'
import { uploadManifest } from '../../../src/training/upload-manifest.js'
import { createFakeTools } from '../../support/fake-tools.js'

const SHA256 = 'a'.repeat(64)
const MANIFEST: PinnedManifest = {
  object: { bucket: 'data', key: `manifests/${SHA256}/train.manifest` },
  sha256: SHA256,
  workspacePath: 'train.manifest',
  upload: { path: '/w/train.manifest', sizeBytes: 25 },
}

function failed(operation: string, kind: ServiceErrorKind, service: ServiceErrorFacts['service'] = 's3'): ServiceError {
  return new ServiceError({ service, operation, kind, errorName: 'X' }, 'a message')
}

/** HEADs and uploads with these results; an unexpected upload fails the test. */
function toolsWith(head: ServiceError | undefined, upload?: ServiceError): ReturnType<typeof createFakeTools> {
  return createFakeTools({
    objects: {
      head: () => (head === undefined ? Promise.resolve(undefined) : Promise.reject(head)),
      upload: () => Promise.reject(upload ?? new Error('unexpected upload')),
    },
  })
}

describe('the upload itself', () => {
  test.each(['access-denied', 'not-found', 'refused'] as const)('%s: UPLOAD_FAILED', async (kind) => {
    const { tools } = toolsWith(undefined, failed('PutObject', kind))
    const error: unknown = await uploadManifest(tools, MANIFEST).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ActionError)
    expect(error).toMatchObject({ code: 'UPLOAD_FAILED' })
  })

  test.each([
    { name: 'a passing fault', error: failed('PutObject', 'no-answer') },
    { name: 'expired credentials', error: failed('PutObject', 'credentials-expired') },
    { name: 'a role that can no longer be assumed', error: failed('AssumeRole', 'access-denied', 'sts') },
  ])('$name: the error itself', async ({ error }) => {
    const { tools } = toolsWith(undefined, error)
    await expect(uploadManifest(tools, MANIFEST)).rejects.toBe(error)
  })
})

describe('the check whether the manifest exists', () => {
  test('a role that may not read uploads', async () => {
    const upload = failed('PutObject', 'no-answer')
    const { tools, notes } = toolsWith(failed('HeadObject', 'access-denied'), upload)
    await expect(uploadManifest(tools, MANIFEST)).rejects.toBe(upload)
    expect(notes.join('\n')).toContain('s3:GetObject was denied')
  })

  test('a role that can no longer be assumed uploads nothing', async () => {
    const refusal = failed('AssumeRole', 'access-denied', 'sts')
    const { tools, notes } = toolsWith(refusal)
    await expect(uploadManifest(tools, MANIFEST)).rejects.toBe(refusal)
    expect(notes).toEqual([])
  })
})
