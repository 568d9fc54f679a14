/** A Rekognition in memory with trained versions, and what their descriptions say. */
import { beforeEach } from '@jest/globals'
import { isRecord } from '../../../packages/emulator/src/wire/is-record.js'
import type { VersionSeed } from '../../../packages/emulator/src/seed.js'
import type { ProjectVersion } from '../../../packages/emulator/src/state.js'
import { InMemory, type Json } from './in-memory.js'

export let service: InMemory

/** Opens `service` before each test, with the versions v1, v2 and v3 of the project orchard. */
export function openModelsForEachTest(): void {
  beforeEach(() => {
    service = new InMemory()
    seedVersions({ v1: {}, v2: {}, v3: {} })
  })
}

export function seedVersions(versions: Readonly<Record<string, VersionSeed>>, project = 'orchard'): void {
  service.seed({ projects: { [project]: { versions } } })
}

export function versionOf(name: string): ProjectVersion {
  const found = [...service.state.versions.values()].find((version) => version.name === name)
  if (found === undefined) throw new Error(`there is no version ${name}`)
  return found
}

export const start = (name: string, change: Json = {}): Promise<Json> =>
  service.call('StartProjectVersion', { ProjectVersionArn: versionOf(name).arn, MinInferenceUnits: 1, ...change })

export const stop = (name: string): Promise<Json> =>
  service.call('StopProjectVersion', { ProjectVersionArn: versionOf(name).arn })

/** What Describe says about one version. */
export async function described(name: string): Promise<Json> {
  const { projectArn } = versionOf(name)
  const { ProjectVersionDescriptions: listed } = await service.call('DescribeProjectVersions', {
    ProjectArn: projectArn,
    VersionNames: [name],
  })
  const version: unknown = Array.isArray(listed) ? listed[0] : undefined
  if (!isRecord(version)) throw new Error(`the version ${name} is not listed`)
  return version
}

export async function statusOf(name: string): Promise<unknown> {
  return (await described(name)).Status
}

export function wait(seconds: number): void {
  service.now += seconds * 1000
}
