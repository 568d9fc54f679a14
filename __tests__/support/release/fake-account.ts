/** An account of a fake cloud: projects, versions whose status changes by the clock, tags, policies and parameters. */
import type { Project } from '../../../src/model/project.js'
import { takesPlace } from '../../../src/model/serving.js'
import type { Tags } from '../../../src/model/tags.js'
import type { ProjectVersion } from '../../../src/model/version.js'
import type { ProjectPolicy } from '../../../src/ports/models.js'
import { ServiceError, type ServiceErrorFacts, type ServiceErrorKind } from '../../../src/errors/service-error.js'

const CREATED_AT = Date.UTC(2026, 2, 1)

/** A version as it is kept. */
export interface FakeVersion {
  readonly arn: string
  readonly name: string
  readonly projectArn: string
  description: ProjectVersion
  tags: Record<string, string>
  /** Since when it runs. */
  runningSince?: number | undefined
  /** What changes next, and when; `gone` ends a deletion. */
  due?: { readonly at: number; readonly change: Partial<ProjectVersion>; readonly gone?: true } | undefined
}

export interface FakeAccount {
  readonly id: string
  /** The project that the account was made with. */
  readonly project: Project
  readonly projects: Project[]
  readonly versions: FakeVersion[]
  /** Tags of projects, by ARN. */
  readonly projectTags: Map<string, Record<string, string>>
  /** By the project's ARN. */
  readonly policies: Map<string, ProjectPolicy[]>
  readonly parameters: Map<string, { readonly value: string; readonly type: string }>
  /** Adds a version, trained unless changed; each is a second newer than the one before. */
  readonly add: (name: string, change?: Partial<ProjectVersion>, tags?: Tags, project?: Project) => FakeVersion
  /** A version of the account's first project. @throws Error without one */
  readonly version: (name: string) => FakeVersion
  readonly addProject: (name: string) => Project
  /** How many of the places for running models are taken. */
  readonly placesUsed: () => number
}

export function createFakeAccount(id: string, projectName: string): FakeAccount {
  let made = 0
  const projects: Project[] = []
  const versions: FakeVersion[] = []
  const addProject = (name: string): Project => {
    const arn = `arn:aws:rekognition:eu-west-1:${id}:project/${name}/${String(1_772_400_000_000 + projects.length)}`
    const project: Project = { arn, name, status: 'CREATED', feature: 'CUSTOM_LABELS', datasets: [] }
    projects.push(project)
    return project
  }
  const first = addProject(projectName)
  return {
    id,
    project: first,
    projects,
    versions,
    projectTags: new Map(),
    policies: new Map(),
    parameters: new Map(),
    addProject,
    add: (name, change = {}, tags = {}, project = first) => {
      const createdAt = change.createdAt ?? CREATED_AT + made * 1000
      made += 1
      const place = project.arn.replace(/\/\d+$/, '')
      const arn = `${place}/version/${name}/${String(createdAt)}`
      const description: ProjectVersion = {
        arn,
        name,
        status: 'TRAINING_COMPLETED',
        createdAt,
        f1Score: 0.9,
        output: { bucket: 'results', prefix: 'runs' },
        evaluationSummary: { bucket: 'results', key: `runs/${name}/summary.json` },
        ...change,
      }
      const runningSince = description.status === 'RUNNING' ? -Infinity : undefined
      const version: FakeVersion = { arn, name, projectArn: project.arn, description, tags: { ...tags }, runningSince }
      versions.push(version)
      return version
    },
    version: (name) => {
      const found = versions.find((one) => one.name === name && one.projectArn === first.arn)
      if (found === undefined) throw new Error(`the fake account has no version ${name}`)
      return found
    },
    placesUsed: () => versions.filter(({ description }) => takesPlace(description)).length,
  }
}

/** Lets what is due happen. */
export function settleAccount({ versions }: FakeAccount, now: number): void {
  for (const version of [...versions]) {
    const { due } = version
    if (due === undefined || due.at > now) continue
    version.due = undefined
    version.description = { ...version.description, ...due.change }
    version.runningSince = version.description.status === 'RUNNING' ? due.at : undefined
    if (due.gone === true) versions.splice(versions.indexOf(version), 1)
  }
}

/** Errors as the services name them. */
const NAMES: Partial<Record<ServiceErrorKind, string>> = {
  'not-found': 'ResourceNotFoundException',
  'in-use': 'ResourceInUseException',
  'not-ready': 'ResourceNotReadyException',
  limit: 'LimitExceededException',
  throttled: 'ThrottlingException',
  unavailable: 'InternalServerError',
  'no-answer': 'ECONNRESET',
  'access-denied': 'AccessDeniedException',
  refused: 'InvalidParameterException',
}

/** The error of a call as a port throws it. */
export function fault(
  kind: ServiceErrorKind,
  operation: string,
  message: string = kind,
  facts: Partial<ServiceErrorFacts> = {},
): ServiceError {
  const errorName = NAMES[kind] ?? kind
  return new ServiceError({ service: 'rekognition', operation, kind, errorName, requestId: 'r-1', ...facts }, message)
}
