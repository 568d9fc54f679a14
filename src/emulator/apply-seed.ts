/** Merges a seed into a world: what is there stays, what is named is added or changed. */
import { generateLines } from './generate-lines.js'
import { readPolicyOrThrow } from './parse-seed.js'
import { OWN_ACCESS, putObject, withBucket } from './s3/store.js'
import { addProject } from './seed-project.js'
import type { BucketSeed, ObjectSeed, Seed } from './seed.js'
import type { Settings } from './settings.js'
import { withEntry, type World } from './world.js'

/** @throws SeedError for an S3 URI or a policy that cannot be read, or a version that lacks its output */
export function applySeed(world: World, seed: Seed, now: number): World {
  let next: World = {
    ...world,
    settings: mergeSettings(world.settings, seed.settings ?? {}),
    roles: new Map([...world.roles, ...Object.entries(seed.roles ?? {})]),
    ...(seed.policy === undefined ? {} : { policy: readPolicyOrThrow(seed.policy) }),
  }
  for (const [name, bucket] of Object.entries(seed.buckets ?? {})) next = addBucket(next, name, bucket, now)
  for (const [name, project] of Object.entries(seed.projects ?? {})) next = addProject(next, name, project, now)
  return next
}

function mergeSettings(settings: Settings, change: NonNullable<Seed['settings']>): Settings {
  return {
    ...settings,
    ...change,
    trainingSeconds: { ...settings.trainingSeconds, ...change.trainingSeconds },
    quality: { ...settings.quality, ...change.quality },
    idToken: { ...settings.idToken, ...change.idToken },
  }
}

function addBucket(world: World, name: string, seed: BucketSeed, now: number): World {
  const existing = world.buckets.get(name)
  const access = existing?.access ?? OWN_ACCESS
  const options = {
    region: seed.region ?? existing?.region ?? world.region,
    versioning: seed.versioning ?? existing?.versioning ?? ('never' as const),
    access: {
      read: seed.read ?? access.read,
      write: seed.write ?? access.write,
      list: seed.list ?? access.list,
      owner: seed.owner ?? access.owner,
    },
  }
  const withIt =
    existing === undefined
      ? withBucket(world, name, now, options)
      : { ...world, buckets: withEntry(world.buckets, name, { ...existing, ...options }) }
  return Object.entries(seed.objects ?? {}).reduce(
    (next, [key, object]) => putObject(next, name, key, bytesOf(object), now, { headers: headersOf(object) }).world,
    withIt,
  )
}

function headersOf({ storageClass }: ObjectSeed): Readonly<Record<string, string>> {
  return storageClass === undefined ? {} : { 'x-amz-storage-class': storageClass }
}

function bytesOf(object: ObjectSeed): Buffer {
  if (object.lines !== undefined) return generateLines(object.lines)
  if (object.base64 !== undefined) return Buffer.from(object.base64, 'base64')
  return Buffer.from(object.text ?? JSON.stringify(object.json ?? ''))
}
