/**
 * The world as the actions see it: types only. `src/aws` and `src/github` implement them, tests hand in values.
 * Ports use the project's terms and plain data; no SDK type passes them.
 */
import type { SharedConfig, Endpoint } from './endpoints.js'
import type { Project } from './model/project.js'
import type { Tags } from './model/tags.js'
import type { CreateVersionRequest } from './model/training-spec.js'
import type { ProjectVersion } from './model/version.js'
import type { S3Object } from './model/s3-uri.js'

/** Everything an action needs from outside. */
export interface Deps {
  /** The only clock; milliseconds since the epoch. */
  readonly clock: { readonly now: () => number }
  /** The only wait. Rejects with the signal's reason when the signal aborts first. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** Aborts when the runner cancels the step (SIGINT, SIGTERM, SIGBREAK); the reason is an Error that says which. */
  readonly signal: AbortSignal
  /** A number in [0, 1), for jitter. */
  readonly random: () => number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly files: FilePort
  /** The shared files of AWS's tools (`~/.aws/config` and the like), for the profile in use. */
  readonly readSharedConfig: () => Promise<SharedConfig>
  /** The system's folder for temporary files, for where the runner names none. */
  readonly tempFolder: string
  /** A file for what does not fit the memory. */
  readonly io: RunnerIo
  /**
   * GitHub's OpenID Connect token of this job, for an audience; already masked. Each call asks for a new one.
   * @throws ActionError ID_TOKEN_UNAVAILABLE where GitHub offers or gives the job none; ServiceError for passing faults
   */
  readonly requestIdToken: (audience: string) => Promise<string>
  /**
   * Clients of one connection; made once the inputs are known. No call is sent by making them.
   * @param log  receives what happens to the connection's credentials, a line at a time
   * @param end  past which no call is begun, and the one under way is cut
   */
  readonly connect: (connection: Connection, log: (line: string) => void, end: CallEnd) => AwsPorts
}

/** Until when AWS may be asked. */
export interface CallEnd {
  /** Milliseconds; not above 0 once the end has come. */
  readonly leftMs: () => number
}

/** How AWS is reached. */
export interface Connection {
  readonly region: string
  /** The role to work as; without one, the credentials of the environment are used. */
  readonly role?: RoleToAssume | undefined
  /** Absent: straight, to AWS's own addresses. */
  readonly network?: Network
}

/** A role that is assumed with GitHub's OpenID Connect token of the job, and again before its session ends. */
export interface RoleToAssume {
  readonly arn: string
  /** Names the session in CloudTrail. */
  readonly sessionName: string
  /** Audience of the token, as the role's trust policy requires it. */
  readonly audience: string
}

/** What the environment says of the way to AWS. */
export interface Network {
  /** Addresses in place of AWS's own; the SDK reads their variables itself. */
  readonly endpoints: readonly Endpoint[]
  /** Variables that choose among AWS's own addresses and are on: FIPS 140, dual stack. Read by the SDK, too. */
  readonly variants: readonly string[]
  readonly proxies?: Proxies
  /** Certificate authorities to trust in addition to Node's own, each as PEM. */
  readonly certificates: readonly string[]
}

/** Proxies by the scheme of the address that is called. */
export interface Proxies {
  readonly http?: Proxy
  readonly https?: Proxy
  /** Hosts that are reached straight: the entries of NO_PROXY, as typed. */
  readonly bypass: readonly string[]
}

export interface Proxy {
  /** With its user and password: secret. */
  readonly url: string
  /** Scheme, host and port. */
  readonly shown: string
  /** The variable that names it. */
  readonly variable: string
}

/** The two services, in one Region. Every call may throw a ServiceError (see errors.ts). */
export interface AwsPorts {
  readonly rekognition: RekognitionPort
  readonly objects: ObjectPort
}

/**
 * Rekognition Custom Labels. Reads retry by themselves what a retry can fix, a few times within a minute;
 * calls that change something are one attempt each, because only the caller knows whether repeating is safe.
 */
export interface RekognitionPort {
  /** DescribeProjects of one name, of either feature; undefined when there is no such project. */
  readonly findProject: (name: string) => Promise<Project | undefined>
  /** CreateProject, one attempt. Returns the project's ARN. */
  readonly createProject: (name: string, tags: Tags) => Promise<string>
  /** CreateProjectVersion, one attempt that a cancel does not abort at once. Returns the version's ARN. */
  readonly createProjectVersion: (request: CreateVersionRequest) => Promise<string>
  /** DescribeProjectVersions of one name; undefined when the answer does not list it. */
  readonly findVersion: (projectArn: string, versionName: string) => Promise<ProjectVersion | undefined>
  /** DescribeProjectVersions of one name, one attempt: for the wait, which has its own patience. */
  readonly lookAtVersion: (projectArn: string, versionName: string) => Promise<ProjectVersion | undefined>
  /** DescribeProjectVersions of the whole project, paged to its end, newest first. */
  readonly listVersions: (projectArn: string) => Promise<readonly ProjectVersion[]>
  /** TagResource: adds tags or overwrites them; doing it twice is doing it once, so it is retried like a read. */
  readonly tag: (arn: string, tags: Tags) => Promise<void>
  /** ListTagsForResource of a project version. */
  readonly listTags: (arn: string) => Promise<Tags>
}

/** S3, reads with retries as above. */
export interface ObjectPort {
  /** HeadObject; undefined when S3 says 404. */
  readonly head: (object: S3Object) => Promise<ObjectHead | undefined>
  /**
   * GetObject. The body is lent to `use` and closed once that ends, however much of it was read; one that breaks off or
   * comes too slowly throws from its chunks, and the caller may start over.
   * @returns what `use` does
   * @throws ServiceError, `not-found` or `access-denied` among others, and whatever `use` throws
   */
  readonly read: <T>(object: S3Object, use: (body: ObjectBody) => Promise<T>) => Promise<T>
  /** PutObject of a local file with its known digest, so that S3 refuses other bytes. */
  readonly upload: (object: S3Object, file: UploadFile) => Promise<ObjectHead>
  /** HeadBucket. Whatever S3 says of the bucket is an answer; what it says of the request is a ServiceError. */
  readonly bucket: (name: string) => Promise<BucketLook>
}

/** What one check of a bucket shows. The Region is left out where the answer does not contain it. */
export type BucketLook =
  | { readonly kind: 'exists'; readonly region?: string }
  | { readonly kind: 'missing' }
  /** It exists, and is somebody else's or closed to the role. */
  | { readonly kind: 'forbidden'; readonly region?: string }

/** What S3 says of an object without its bytes. */
export interface ObjectHead {
  readonly sizeBytes: number
  /** SHA-256 of the whole object in lower-case hex, where S3 keeps it: for objects uploaded with it. */
  readonly sha256?: string
  readonly versionId?: string
  /** Milliseconds since the epoch; S3 gives whole seconds. */
  readonly lastModified?: number
  /** MD5 of the whole object in lower-case hex, where its ETag is that: not for parts put together, nor with a KMS key. */
  readonly md5?: string
}

/** An object that is being read; its chunks are good only while it is lent. */
export interface ObjectBody extends ObjectHead {
  readonly chunks: AsyncIterable<Uint8Array>
}

export interface UploadFile {
  readonly path: string
  readonly sizeBytes: number
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string
}

/** Files of the workspace and of the runner. */
export interface FilePort {
  /** The path with links followed, or undefined when there is nothing there. */
  readonly realPath: (path: string) => Promise<string | undefined>
  /** The names in a folder; none where there is no folder, or one that may not be read. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly stat: (path: string) => Promise<{ readonly isFile: boolean; readonly sizeBytes: number }>
  readonly read: (path: string) => AsyncIterable<Uint8Array>
  /** The whole text of a small file, or undefined when there is none. */
  readonly readText: (path: string) => Promise<string | undefined>
  /** Writes a file whole, making its folders. */
  readonly write: (path: string, text: string) => Promise<void>
}

/** What the runner offers. It writes texts as they come: whoever makes them makes them harmless. */
export interface RunnerIo {
  /** One line in the log. */
  readonly log: (line: string) => void
  /** A line that the runner shows only with debug logging on. */
  readonly debug: (line: string) => void
  readonly annotate: (annotation: Annotation) => void
  /**
   * Sets all of them or none; nothing where the runner offers no outputs.
   * @throws Error when they cannot be written
   */
  readonly setOutputs: (values: ReadonlyMap<string, string>) => void
  /** Takes a secret in: from here on nothing shows it, neither the runner's log nor any view of the report. */
  readonly mask: (secret: string) => void
  /** The text without the secrets that were taken in; what goes to a file or to GitHub's API is put through it. */
  readonly hide: (text: string) => string
  /**
   * Appends to the job summary; false when the runner offers none.
   * @throws Error when it cannot be written
   */
  readonly writeSummary: (markdown: string) => Promise<boolean>
}

/** A message on the run's page, or on a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Path relative to the workspace, and the 1-based line in it. */
  readonly place?: { readonly path: string; readonly line: number }
}
