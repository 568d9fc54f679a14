import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { ObjectBody, ObjectPort } from '../../../src/ports/objects.js'
import { ServiceError, type ServiceErrorKind } from '../../../src/errors/service-error.js'
import { scanLines } from '../../../src/judgement/scan-lines.js'
import { pinManifest, type Pinning } from '../../../src/training/pin-manifests.js'
import { createFakeTools } from '../../support/fake-tools.js'

const OBJECT = { bucket: 'data', key: 'a.manifest' }
const LINE = '{"source-ref": "s3://pictures/a.jpg"}'
const GIGABYTE = 1_000_000_000

interface Body extends ObjectBody {
  readonly state: { chunksRead: number; closed: boolean }
}

/** An object whose reported size is this large; only some chunks are ever created. */
function bodyOf(texts: readonly string[], sizeBytes: number, versionId?: string): Body {
  const state = { chunksRead: 0, closed: false }
  async function* chunks(): AsyncIterable<Uint8Array> {
    try {
      for (const text of texts) {
        await Promise.resolve()
        state.chunksRead += 1
        yield new TextEncoder().encode(text)
      }
    } finally {
      state.closed = true
    }
  }
  return { sizeBytes, chunks: chunks(), state, ...(versionId === undefined ? {} : { versionId }) }
}

function pin(read: ObjectPort['read'], object: typeof OBJECT & { versionId?: string } = OBJECT): Promise<Pinning> {
  const { tools } = createFakeTools({ objects: { read } })
  return pinManifest(tools, { kind: 's3', object }, 'eu-west-1', { bucket: 'results', prefix: 'manifests' })
}

function lending(body: ObjectBody): ObjectPort['read'] {
  return (_object, use) => use(body)
}

function refusing(kind: ServiceErrorKind, errorName: string, bucketRegion?: string): ObjectPort['read'] {
  const facts = { service: 's3', operation: 'GetObject', kind, errorName, requestId: 'r-1', bucketRegion } as const
  return () => Promise.reject(new ServiceError(facts, 'the words'))
}

describe('a manifest in S3 that can be used', () => {
  const sha256 = createHash('sha256').update(LINE).digest('hex')

  test.each([
    ['its object version where the bucket keeps versions', OBJECT, 'v-2', 'v-2'],
    ['the requested version', { ...OBJECT, versionId: 'v-1' }, 'v-1', 'v-1'],
    ['no version where the bucket keeps none', OBJECT, undefined, undefined],
  ])('is pinned by its digest and %s', async (_name, object, given, versionId) => {
    const pinned = await pin(lending(bodyOf([LINE], LINE.length, given)), object)
    expect(pinned).toEqual({
      kind: 'pinned',
      manifest: { object: { ...OBJECT, ...(versionId === undefined ? {} : { versionId }) }, sha256 },
      imagesBucket: 'pictures',
      lines: { kind: 'unasked' },
    })
  })

  test('of exactly 1 GB', async () => {
    expect((await pin(lending(bodyOf([LINE, '\n'], GIGABYTE)))).kind).toBe('pinned')
  })

  test('whose first line cannot be read says nothing about its images', async () => {
    expect(await pin(lending(bodyOf(['not JSON'], 7)))).toMatchObject({ imagesBucket: undefined })
  })
})

describe('the lines of a manifest', () => {
  const chunks = [LINE.slice(0, 9), `${LINE.slice(9)}\nno`, ' JSON\n']
  const pinLines = (sizeBytes: number, scansLines: boolean): Promise<Pinning> => {
    const { tools } = createFakeTools({ objects: { read: lending(bodyOf(chunks, sizeBytes)) } })
    const place = { bucket: 'results', prefix: 'manifests' }
    return pinManifest(tools, { kind: 's3', object: OBJECT }, 'eu-west-1', place, scansLines ? scanLines : undefined)
  }

  test('are counted in the pass that makes the digest, where that is asked for', async () => {
    const sha256 = createHash('sha256').update(chunks.join('')).digest('hex')
    const manifest = { object: OBJECT, sha256 }
    const scanned = {
      kind: 'pinned',
      manifest,
      imagesBucket: 'pictures',
      lines: { kind: 'scanned', partial: { lines: 2 } },
    }
    expect(await pinLines(30, true)).toMatchObject(scanned)
    expect(await pinLines(30, false)).toEqual({ ...scanned, lines: { kind: 'unasked' } })
  })

  test('of one that is larger than 1 GB are not read on', async () => {
    expect(await pinLines(GIGABYTE + 1, true)).toMatchObject({ kind: 'refused', error: { code: 'MANIFEST_INVALID' } })
  })
})

describe('a manifest in S3 that cannot', () => {
  const rows: readonly {
    readonly name: string
    readonly read: ObjectPort['read']
    readonly code: string
    readonly message: string
    readonly hint?: string
  }[] = [
    {
      name: 'empty',
      read: lending(bodyOf([], 0)),
      code: 'MANIFEST_INVALID',
      message: 'The manifest s3://data/a.manifest is empty.',
    },
    {
      name: 'blank',
      read: lending(bodyOf(['\n', ' \r\n'], 4)),
      code: 'MANIFEST_INVALID',
      message: 'The manifest s3://data/a.manifest contains only blank lines.',
    },
    {
      name: 'denied',
      read: refusing('access-denied', 'AccessDenied'),
      code: 'MANIFEST_UNREADABLE',
      message:
        'The manifest s3://data/a.manifest does not exist or cannot be read: s3:GetObject was denied (S3 gives the same answer when the object is missing) (AccessDenied: the words).',
      hint: 's3:GetObject',
    },
    {
      name: 'missing',
      read: refusing('not-found', 'NoSuchKey'),
      code: 'MANIFEST_UNREADABLE',
      message: 'The manifest s3://data/a.manifest could not be read (NoSuchKey: the words).',
    },
    {
      name: 'archived',
      read: refusing('access-denied', 'InvalidObjectState'),
      code: 'MANIFEST_UNREADABLE',
      message: 'The manifest s3://data/a.manifest is in an archive storage class (InvalidObjectState: the words).',
      hint: 'Restore',
    },
    {
      name: 'refused, with the Region of the request',
      read: refusing('refused', 'InvalidRequest', 'eu-west-1'),
      code: 'MANIFEST_UNREADABLE',
      message: 'The manifest s3://data/a.manifest could not be read (InvalidRequest: the words).',
    },
  ]

  test.each(rows)('$name', async ({ read, code, message, hint = '' }) => {
    const pinning = await pin(read)
    expect(pinning).toMatchObject({ kind: 'refused', error: { code, message, hint: expect.stringContaining(hint) } })
  })

  test('larger than 1 GB, which is not read on', async () => {
    const body = bodyOf([LINE, 'more', 'and more'], GIGABYTE + 1)
    expect(await pin(lending(body))).toMatchObject({
      kind: 'refused',
      error: {
        code: 'MANIFEST_INVALID',
        message: 'The manifest s3://data/a.manifest is larger than 1 GB, the service’s limit.',
      },
    })
    expect(body.state).toEqual({ chunksRead: 1, closed: true })
  })

  test.each([
    ['of a missing bucket', refusing('not-found', 'NoSuchBucket'), { kind: 'missing' }],
    [
      'of another Region',
      refusing('refused', 'PermanentRedirect', 'us-east-1'),
      { kind: 'exists', region: 'us-east-1' },
    ],
  ])('%s: the cause is the bucket', async (_name, read, state) => {
    expect(await pin(read)).toEqual({ kind: 'bucket-refused', bucket: OBJECT.bucket, state })
  })

  test.each(['no-answer', 'throttled', 'credentials-expired', 'aborted'] as const)(
    'for %s, which says nothing about it, is an error of the run',
    async (kind) => {
      await expect(pin(refusing(kind, 'TheName'))).rejects.toMatchObject({ kind })
    },
  )
})

describe('a manifest of the workspace', () => {
  const source = {
    kind: 'workspace',
    path: '/w/data/a.manifest',
    workspacePath: 'data/a.manifest',
    sizeBytes: 9,
  } as const
  const pinFile = (read: () => AsyncIterable<Uint8Array>): Promise<Pinning> => {
    const { tools } = createFakeTools()
    const files = { ...tools.files, read }
    return pinManifest({ ...tools, files }, source, 'eu-west-1', { bucket: 'results', prefix: 'up' })
  }

  test('is stored under its digest', async () => {
    const sha256 = createHash('sha256').update(LINE).digest('hex')
    expect(await pinFile(() => bodyOf([LINE], 0).chunks)).toEqual({
      kind: 'pinned',
      manifest: {
        object: { bucket: 'results', key: `up/${sha256}/a.manifest` },
        sha256,
        workspacePath: 'data/a.manifest',
        upload: { path: '/w/data/a.manifest', sizeBytes: LINE.length },
      },
      imagesBucket: 'pictures',
      lines: { kind: 'unasked' },
    })
  })

  test.each([
    ['blank', () => bodyOf(['\n\n'], 0).chunks, 'MANIFEST_INVALID'],
    ['emptied after it was found', () => bodyOf([], 0).chunks, 'MANIFEST_INVALID'],
    [
      'unreadable',
      () => {
        throw new Error('EACCES')
      },
      'MANIFEST_UNREADABLE',
    ],
  ])('%s', async (_name, read, code) => {
    expect(await pinFile(read)).toMatchObject({ kind: 'refused', error: { code } })
  })
})
