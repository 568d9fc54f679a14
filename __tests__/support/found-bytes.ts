/** Manifests of a version, and their objects in S3. */
import { createHash } from 'node:crypto'
import type { ObjectHead } from '../../src/ports/objects.js'
import { ServiceError, type ServiceErrorKind } from '../../src/errors/service-error.js'
import { formatS3Object, type S3Object } from '../../src/model/s3-uri.js'
import type { ReportedManifest } from '../../src/report/run-report.js'
import { findBytes, type FoundBytes, type FoundManifest } from '../../src/training/found-bytes.js'
import { createFakeObjects } from './fake-objects.js'
import { createFakeTools } from './fake-tools.js'

export const TEXT = 'the bytes of the version\n'
export const DIGEST = createHash('sha256').update(TEXT).digest('hex')
export const OTHER = 'f'.repeat(64)
export const CREATED = Date.UTC(2026, 2, 2, 9)
export const KEY = { bucket: 'data', key: 'train.manifest' }
export const KEYED = { bucket: 'data', key: `manifests/${DIGEST}/train.manifest` }
export const inS3: ReportedManifest = { object: KEY, sha256: DIGEST }

export const ofWorkspace: ReportedManifest = {
  object: { bucket: 'new', key: `m/${OTHER}/train.manifest` },
  sha256: OTHER,
  workspacePath: 'train.manifest',
  toBeUploaded: true,
}

/** What S3 answers to HEAD: undefined is a 404. */
type Head = ObjectHead | ServiceErrorKind | undefined

export interface Case {
  readonly name: string
  readonly wanted?: ReportedManifest
  readonly found: S3Object
  readonly known?: Partial<FoundManifest>
  /** By URI; any other URI fails the test. */
  readonly heads?: Readonly<Record<string, Head>>
  /** URIs that can be read, with the text. Others are denied. */
  readonly texts?: Readonly<Record<string, string>>
  readonly expected: FoundBytes | { readonly kind: FoundBytes['kind']; readonly says: RegExp }
}

export const digestOf = (sha256: string): FoundBytes => ({ kind: 'digest', sha256 })
export const uri = formatS3Object
export const equal: FoundBytes = { kind: 'equal' }

function toolsOf({ heads = {}, texts = {}, found }: Case): ReturnType<typeof createFakeTools>['tools'] {
  const denied = { refused: 'access-denied', errorName: 'AccessDenied' } as const
  const { port } = createFakeObjects({ [uri(found)]: denied, ...texts })
  return createFakeTools({
    objects: {
      read: port.read,
      head: (object) => {
        const named = uri(object)
        if (!(named in heads)) return Promise.reject(new Error(`unexpected HEAD of ${named}`))
        const head = heads[named]
        return typeof head === 'string' ? Promise.reject(errorOf(head, named)) : Promise.resolve(head)
      },
    },
  }).tools
}

function errorOf(kind: ServiceErrorKind, resource: string): ServiceError {
  const facts = {
    service: 's3',
    operation: 'HeadObject',
    kind,
    errorName: 'Unknown',
    httpStatus: 400,
    resource,
  } as const
  return new ServiceError(facts, 'UnknownError')
}

export const find = (one: Case): Promise<FoundBytes> => {
  const found = { object: one.found, tagged: undefined, createdAt: CREATED, isOurs: false, ...one.known }
  return findBytes(toolsOf(one), one.wanted ?? inS3, found)
}
