/** Tools in memory for the steps of a training: time moves only by sleeping, faults are given call by call. */
import { Readable } from 'node:stream'
import { NO_IMAGES } from './no-images.js'
import type { ObjectPort } from '../../src/ports/objects.js'
import type { RekognitionPort } from '../../src/ports/rekognition.js'
import type { Project } from '../../src/model/project.js'
import type { ProjectVersion } from '../../src/model/version.js'
import type { Tags } from '../../src/model/tags.js'
import { ServiceError, type ServiceErrorKind } from '../../src/errors/service-error.js'
import type { RunReport } from '../../src/report/run-report.js'
import type { Planned, PlanInputs } from '../../src/training/start-plan.js'
import { NOT_LINTED } from '../../src/training/lint-data.js'
import { createStepEnd } from '../../src/ports/step-end.js'
import type { StepTools } from '../../src/report/step-tools.js'

/** What happens to one call: a fault before or after its effect. */
export interface CallFault {
  readonly kind: ServiceErrorKind
  readonly effect: boolean
  readonly message?: string
  /** The operation that failed, where it is one before the call itself. */
  readonly operation?: string
}

/** The account of the fake. */
export interface FakeAccount {
  readonly projects: Project[]
  /** Newest first. */
  readonly versions: ProjectVersion[]
  readonly tags: Map<string, Tags>
  /** Names in the order in which trainings were really started. */
  readonly started: string[]
  /** Every call, as `Operation name`. */
  readonly calls: string[]
}

export interface FakeTools {
  readonly tools: StepTools
  readonly account: FakeAccount
  readonly notes: string[]
  readonly log: string[]
  readonly report: () => Partial<RunReport>
  readonly now: () => number
  readonly abort: (reason: Error) => void
}

export interface FakeOptions {
  readonly startAt?: number
  /** Fault of the nth call of an operation, 1-based; undefined lets it pass. */
  readonly faultOf?: (operation: string, nth: number) => CallFault | undefined
  /** The state of a version at a time; by default it trains for 30 minutes and succeeds. */
  readonly describe?: (version: ProjectVersion, now: number) => ProjectVersion
  /** How long a version is left out of lists after its create. */
  readonly unlistedMs?: number
  readonly objects?: Partial<ObjectPort>
}

export const PROJECT_ARN = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1772400000000'

const HALF_AN_HOUR = 30 * 60_000
/** A version of the fake project, trained unless changed. */
export function versionOf(name: string, change: Partial<ProjectVersion> = {}): ProjectVersion {
  return {
    arn: `arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/${name}/1772441000000`,
    name,
    status: 'TRAINING_COMPLETED',
    f1Score: 0.9,
    createdAt: 1_772_441_000_000,
    output: { bucket: 'results', prefix: 'runs' },
    trainingInput: { autoCreate: false },
    ...change,
  }
}

/** A call's error as a port throws it. */
export function serviceError(
  kind: ServiceErrorKind,
  operation = 'CreateProjectVersion',
  message: string = kind,
): ServiceError {
  return new ServiceError({ service: 'rekognition', operation, kind, errorName: kind, requestId: 'r-1' }, message)
}

export function createFakeTools(options: FakeOptions = {}): FakeTools {
  let now = options.startAt ?? Date.UTC(2026, 2, 2, 9)
  const cancel = new AbortController()
  const account: FakeAccount = { projects: [], versions: [], tags: new Map(), started: [], calls: [] }
  const counts = new Map<string, number>()
  let report: Partial<RunReport> = {}
  const [notes, log]: [string[], string[]] = [[], []]

  const call = <T>(operation: string, subject: string, effect: () => T): Promise<T> => {
    const nth = (counts.get(operation) ?? 0) + 1
    counts.set(operation, nth)
    account.calls.push(`${operation} ${subject}`.trim())
    const fault = options.faultOf?.(operation, nth)
    if (fault === undefined) return Promise.resolve().then(effect)
    if (fault.effect) effect()
    return Promise.reject(serviceError(fault.kind, fault.operation ?? operation, fault.message))
  }
  const describe = options.describe ?? trainsForHalfAnHour
  const listed = (): ProjectVersion[] =>
    account.versions
      .filter((version) => now - (version.createdAt ?? 0) >= (options.unlistedMs ?? 0))
      .map((version) => describe(version, now))

  const rekognition: RekognitionPort = {
    findProject: (name) =>
      call('DescribeProjects', name, () => account.projects.find((project) => project.name === name)),
    datasetEntries: () => Readable.from([]),
    createProject: (name) =>
      call('CreateProject', name, () => {
        if (account.projects.some((project) => project.name === name)) throw serviceError('in-use', 'CreateProject')
        account.projects.push({ arn: PROJECT_ARN, name, status: 'CREATED', feature: 'CUSTOM_LABELS', datasets: [] })
        return PROJECT_ARN
      }),
    createProjectVersion: (request) =>
      call('CreateProjectVersion', request.versionName, () => {
        if (account.versions.some((version) => version.name === request.versionName)) throw serviceError('in-use')
        const { output } = request
        const version = versionOf(request.versionName, { status: 'TRAINING_IN_PROGRESS', createdAt: now, output })
        account.versions.unshift(version)
        account.started.push(request.versionName)
        account.tags.set(version.arn, request.tags)
        return version.arn
      }),
    findVersion: (_arn, name) =>
      call('DescribeProjectVersions', name, () => listed().find((version) => version.name === name)),
    findVersionOnce: (_arn, name) =>
      call('DescribeProjectVersions', name, () => listed().find((version) => version.name === name)),
    listVersions: () => call('DescribeProjectVersions', '', listed),
    tag: (arn, tags) =>
      call('TagResource', '', () => {
        account.tags.set(arn, { ...account.tags.get(arn), ...tags })
      }),
    listTags: (arn) => call('ListTagsForResource', '', () => account.tags.get(arn) ?? {}),
  }
  const missing = (): Promise<never> => Promise.reject(new Error('no objects in this test'))
  const tools: StepTools = {
    clock: { now: () => now },
    sleep: (ms, signal) => {
      if (signal?.aborted === true) return Promise.reject(cancelReason(signal))
      now += ms
      return Promise.resolve()
    },
    signal: cancel.signal,
    end: createStepEnd({ now: () => now }, Infinity),
    random: () => 0.5,
    files: {
      realPath: missing,
      list: missing,
      stat: missing,
      read: () => nothing(),
      readText: missing,
      write: missing,
    },
    rekognition,
    models: { detect: missing },
    executions: { start: missing, status: missing },
    images: NO_IMAGES,
    objects: {
      head: missing,
      read: missing,
      upload: missing,
      bucket: () => Promise.resolve({ kind: 'exists' }),
      ...options.objects,
    },
    progress: {
      update: (change) => {
        report = { ...report, ...change }
      },
      seen: (version) => {
        report = { ...report, version: { name: version.name, arn: version.arn, status: version.status } }
      },
      note: (_level, message) => {
        notes.push(message)
      },
      log: (line) => {
        log.push(line)
      },
    },
  }
  return {
    tools,
    account,
    notes,
    log,
    report: () => report,
    now: () => now,
    abort: (reason) => {
      cancel.abort(reason)
    },
  }
}

/** A project with datasets of its own. */
export const PROJECT: Project = {
  arn: PROJECT_ARN,
  name: 'orchard',
  status: 'CREATED',
  feature: 'CUSTOM_LABELS',
  datasets: [{ type: 'TRAIN', arn: `${PROJECT_ARN}/dataset/train`, status: 'CREATE_COMPLETE' }],
}

/** The smallest plan inputs: the project's datasets, and no checks. */
export const PLAN_INPUTS: PlanInputs = {
  region: 'eu-west-1',
  data: { kind: 'project-datasets' },
  outputTemplate: { bucket: 'results', prefix: 'runs' },
  manifestLocation: { bucket: 'results', prefix: 'manifests' },
  judgement: { gate: [], baseline: undefined, onGateFailure: 'fail' },
  lint: 'off',
  preflight: false,
  kmsKeyId: undefined,
  description: undefined,
  tags: {},
  record: true,
}

/** A plan that trains from the project's datasets under this name. */
export function planOf(change: Partial<Planned> & { readonly name?: string } = {}): Planned {
  const { name = 'v1', ...rest } = change
  return {
    stage: 'planned',
    pinned: { kind: 'pinned', data: { kind: 'project-datasets' }, lint: NOT_LINTED, known: new Map(), images: [] },
    projectArn: PROJECT_ARN,
    project: PROJECT,
    names: { name, kind: 'derived', reuse: 'run', isRerun: false },
    inputs: PLAN_INPUTS,
    run: { runAttempt: 1, serverUrl: 'https://github.com', isPrivate: true },
    queueTimeoutMs: 30 * 60_000,
    deadlineAt: Date.UTC(2026, 2, 2, 15),
    ...rest,
  }
}

function trainsForHalfAnHour(version: ProjectVersion, now: number): ProjectVersion {
  const ends = (version.createdAt ?? 0) + HALF_AN_HOUR
  if (version.status !== 'TRAINING_IN_PROGRESS' || now < ends) return version
  return { ...version, status: 'TRAINING_COMPLETED', f1Score: 0.9 }
}

function cancelReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason
  return reason instanceof Error ? reason : new Error('cancelled')
}

async function* nothing(): AsyncIterable<Uint8Array> {
  // No file has bytes in these tests.
}
