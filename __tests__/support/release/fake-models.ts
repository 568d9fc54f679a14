/** Rekognition of a fake cloud, for one process: what it refuses, and how models start, stop, are copied and deleted. */
import { Readable } from 'node:stream'
import type { Project } from '../../../src/model/project.js'
import type { Tags } from '../../../src/model/tags.js'
import type { ProjectVersion } from '../../../src/model/version.js'
import { servingStateOf } from '../../../src/model/serving.js'
import type { DetectedLabel, ModelImage, ModelPort } from '../../../src/ports/models.js'
import type { RekognitionPort } from '../../../src/ports/rekognition.js'
import { fault, type FakeAccount, type FakeVersion } from './fake-account.js'
import { copyVersion } from './fake-copies.js'
import { createFakePolicies } from './fake-policies.js'

/** How the service of a fake cloud behaves. */
export interface FakeService {
  readonly now: () => number
  /** From STARTING to RUNNING. */
  readonly startMs: number
  readonly stopMs: number
  readonly copyMs: number
  readonly deleteMs: number
  /** How long a model that runs is not ready for images. */
  readonly warmUpMs: number
  /** Running models of an account. */
  readonly placesMax: number
  readonly unitsMax: number
  /** The message of a start that fails; `nth` counts the starts of the version from 1. */
  readonly startFails: (name: string, nth: number) => string | undefined
  readonly copyFails: (name: string) => string | undefined
  readonly detect: (version: ProjectVersion, image: ModelImage) => readonly DetectedLabel[]
}

/** Sends one call; see FakeCalls.run. */
export type Send = <T>(operation: string, subject: string, effect: () => T) => Promise<T>

const UNDELETABLE = /^(TRAINING_IN_PROGRESS|STARTING|RUNNING|STOPPING|DELETING|COPYING_IN_PROGRESS)$/

/** Both ports of Rekognition. */
export function createFakeModels(
  account: FakeAccount,
  accounts: readonly FakeAccount[],
  service: FakeService,
  send: Send,
): { readonly rekognition: RekognitionPort; readonly models: ModelPort } {
  const starts = new Map<string, number>()
  const find = (operation: string, arn: string): FakeVersion => {
    const version = account.versions.find((one) => one.arn === arn)
    if (version === undefined) throw fault('not-found', operation, 'no such version', { resource: arn })
    return version
  }
  const nameOf = (arn: string): string => account.versions.find((one) => one.arn === arn)?.name ?? arn
  const tagsOf = (operation: string, arn: string): Record<string, string> => {
    const isProject = account.projects.some((project) => project.arn === arn)
    if (!isProject) return find(operation, arn).tags
    const tags = account.projectTags.get(arn) ?? {}
    account.projectTags.set(arn, tags)
    return tags
  }
  const listed = (projectArn: string): ProjectVersion[] => {
    if (!account.projects.some(({ arn }) => arn === projectArn)) {
      throw fault('not-found', 'DescribeProjectVersions', 'no such project', { resource: projectArn })
    }
    return account.versions
      .filter((one) => one.projectArn === projectArn)
      .map((one) => one.description)
      .sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))
  }
  const findOne: RekognitionPort['findVersion'] = (arn, name) =>
    send('DescribeProjectVersions', name, () => listed(arn).find((one) => one.name === name))

  const start = (arn: string, units: { readonly min: number; readonly max?: number | undefined }): string => {
    const version = find('StartProjectVersion', arn)
    const state = servingStateOf(version.description)
    if (state !== 'stopped' && state !== 'start-failed') throw fault('in-use', 'StartProjectVersion')
    if (account.placesUsed() >= service.placesMax) throw fault('limit', 'StartProjectVersion', 'running models')
    if (Math.max(units.min, units.max ?? 1) > service.unitsMax) throw fault('limit', 'StartProjectVersion', 'units')
    const nth = (starts.get(arn) ?? 0) + 1
    starts.set(arn, nth)
    const failure = service.startFails(version.name, nth)
    const change =
      failure === undefined
        ? { status: 'RUNNING' }
        : { status: 'FAILED', statusMessage: failure, minInferenceUnits: undefined }
    version.description = {
      ...version.description,
      status: 'STARTING',
      statusMessage: undefined,
      minInferenceUnits: units.min,
      maxInferenceUnits: units.max,
    }
    version.due = { at: service.now() + service.startMs, change }
    return 'STARTING'
  }
  const stop = (arn: string): string => {
    const version = find('StopProjectVersion', arn)
    if (version.description.status !== 'RUNNING') throw fault('in-use', 'StopProjectVersion')
    version.description = { ...version.description, status: 'STOPPING' }
    version.due = { at: service.now() + service.stopMs, change: { status: 'STOPPED' } }
    return 'STOPPING'
  }
  const remove = (arn: string): string => {
    const version = find('DeleteProjectVersion', arn)
    if (UNDELETABLE.test(version.description.status)) throw fault('in-use', 'DeleteProjectVersion')
    version.description = { ...version.description, status: 'DELETING' }
    version.due = { at: service.now() + service.deleteMs, change: {}, gone: true }
    return 'DELETING'
  }
  const detect = (arn: string, image: ModelImage, minConfidence: number): readonly DetectedLabel[] => {
    const { description, runningSince } = find('DetectCustomLabels', arn)
    if (
      runningSince === undefined ||
      description.status !== 'RUNNING' ||
      service.now() < runningSince + service.warmUpMs
    ) {
      throw fault('not-ready', 'DetectCustomLabels', 'the model is not ready')
    }
    return service.detect(description, image).filter((label) => label.confidence >= minConfidence)
  }

  const rekognition: RekognitionPort = {
    findProject: (name) => send('DescribeProjects', name, () => account.projects.find((one) => one.name === name)),
    createProject: (name) =>
      send('CreateProject', name, () => {
        if (account.projects.some((one) => one.name === name)) throw fault('in-use', 'CreateProject')
        return account.addProject(name).arn
      }),
    createProjectVersion: () => Promise.reject(new Error('a release trains nothing')),
    findVersion: findOne,
    findVersionOnce: findOne,
    listVersions: (arn) => send('DescribeProjectVersions', '', () => listed(arn)),
    datasetEntries: () => Readable.from([]),
    tag: (arn, tags) =>
      send('TagResource', nameOf(arn), () => {
        Object.assign(tagsOf('TagResource', arn), tags)
      }),
    listTags: (arn) =>
      send('ListTagsForResource', nameOf(arn), (): Tags => ({ ...tagsOf('ListTagsForResource', arn) })),
  }
  const models: ModelPort = {
    listProjects: () => send('DescribeProjects', '', (): readonly Project[] => [...account.projects]),
    findVersionsOnce: (arn, names) =>
      send('DescribeProjectVersions', names.join(','), () => {
        if (names.length === 0 || names.length > 10) throw fault('refused', 'DescribeProjectVersions', '1 to 10 names')
        return new Map(listed(arn).flatMap((one) => (names.includes(one.name) ? [[one.name, one] as const] : [])))
      }),
    start: (arn, units) => send('StartProjectVersion', nameOf(arn), () => start(arn, units)),
    stop: (arn) => send('StopProjectVersion', nameOf(arn), () => stop(arn)),
    copy: (request) =>
      send('CopyProjectVersion', request.versionName, () => copyVersion(account, accounts, service, request)),
    deleteVersion: (arn) => send('DeleteProjectVersion', nameOf(arn), () => remove(arn)),
    untag: (arn, keys) =>
      send('UntagResource', nameOf(arn), () => {
        const tags = tagsOf('UntagResource', arn)
        for (const key of keys) Reflect.deleteProperty(tags, key)
      }),
    ...createFakePolicies(account, send),
    detect: (arn, image, options) =>
      send('DetectCustomLabels', nameOf(arn), () => detect(arn, image, options?.minConfidence ?? 0)),
  }
  return { rekognition, models }
}
