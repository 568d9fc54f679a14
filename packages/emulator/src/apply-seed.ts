/** Merges a seed into a state: what exists stays, what is named is added or changed. */
import { backIn, inAccount } from './accounts/acting-account.js'
import { withAccount } from './accounts/seed-account.js'
import { addAppConfig } from './appconfig/apply-seed.js'
import { addAlarms } from './cloudwatch/apply-seed.js'
import { generateImages } from './generate-images.js'
import { generateLines } from './generate-lines.js'
import { readPolicyOrThrow } from './parse-seed.js'
import { canonicalIdOf } from './s3/canonical-id.js'
import { ownAccess, putObject, withBucket } from './s3/store.js'
import { addParameters } from './ssm/apply-seed.js'
import { addStateMachines } from './step-functions/apply-seed.js'
import { addProject } from './seed-project.js'
import { ageOf } from './seed-version.js'
import type { AccountResources, BucketSeed, GeneratedImages, ObjectSeed, Seed } from './seed.js'
import type { Settings } from './settings.js'
import { withEntry, type EmulatorState } from './state.js'

/** @throws SeedError for an S3 URI or a policy that cannot be read, or a version that lacks its output */
export function applySeed(state: EmulatorState, seed: Seed, now: number): EmulatorState {
  let next: EmulatorState = {
    ...state,
    settings: mergeSettings(state.settings, seed.settings ?? {}),
    roles: new Map([...state.roles, ...Object.entries(seed.roles ?? {})]),
    policy: seed.policy === undefined ? state.policy : readPolicyOrThrow(seed.policy),
  }
  next = addResources(next, seed, now)
  for (const [account, other] of Object.entries(seed.accounts ?? {})) {
    const known = withAccount(next, account, other)
    next = backIn(known, addResources(inAccount(known, account), other, now))
  }
  return next
}

/** Adds what belongs to the acting account. */
function addResources(state: EmulatorState, seed: Pick<Seed, AccountResources>, now: number): EmulatorState {
  let next = state
  const ages = agesOfManifests(seed)
  for (const [name, bucket] of Object.entries(seed.buckets ?? {})) next = addBucket(next, name, bucket, now, ages)
  for (const [name, project] of Object.entries(seed.projects ?? {})) next = addProject(next, name, project, now)
  next = addAlarms(addParameters(next, seed.parameters ?? {}, now), seed.alarms ?? {}, now)
  next = addAppConfig(next, seed.appConfig ?? {}, now)
  return addStateMachines(next, seed.stateMachines ?? {}, now)
}

function mergeSettings(settings: Settings, change: NonNullable<Seed['settings']>): Settings {
  return {
    ...settings,
    ...change,
    trainingSeconds: { ...settings.trainingSeconds, ...change.trainingSeconds },
    quality: { ...settings.quality, ...change.quality },
    imageLabels: { ...settings.imageLabels, ...change.imageLabels },
    idToken: { ...settings.idToken, ...change.idToken },
  }
}

/** How much older a manifest is than the versions that were trained from it. */
const WRITTEN_BEFORE_SECONDS = 3600

/** Ages in seconds by S3 URI: the manifests of a seeded version are older than the version. */
function agesOfManifests({ projects = {} }: Pick<Seed, 'projects'>): ReadonlyMap<string, number> {
  const ages = new Map<string, number>()
  for (const { versions = {} } of Object.values(projects)) {
    for (const version of Object.values(versions)) {
      const age = ageOf(version) + WRITTEN_BEFORE_SECONDS
      for (const uri of [version.data?.training, version.data?.testing]) {
        if (uri !== undefined) ages.set(uri, Math.max(age, ages.get(uri) ?? 0))
      }
    }
  }
  return ages
}

function addBucket(
  state: EmulatorState,
  name: string,
  seed: BucketSeed,
  now: number,
  ages: ReadonlyMap<string, number>,
): EmulatorState {
  const existing = state.buckets.get(name)
  const access = existing?.access ?? ownAccess(state)
  const options = {
    region: seed.region ?? existing?.region ?? state.region,
    versioning: seed.versioning ?? existing?.versioning ?? ('never' as const),
    access: {
      read: seed.read ?? access.read,
      write: seed.write ?? access.write,
      list: seed.list ?? access.list,
      owner: seed.owner === undefined ? access.owner : ownerOf(seed.owner),
      account: seed.owner === undefined ? access.account : undefined,
    },
  }
  const withIt =
    existing === undefined
      ? withBucket(state, name, now, options)
      : { ...state, buckets: withEntry(state.buckets, name, { ...existing, ...options }) }
  const withImages = seed.images === undefined ? withIt : addImages(withIt, name, seed.images, now)
  return Object.entries(seed.objects ?? {}).reduce((next, [key, object]) => {
    const writtenAt = now - (ages.get(`s3://${name}/${key}`) ?? 0) * 1000
    return putObject(next, name, key, bytesOf(object), writtenAt, { headers: headersOf(object) }).state
  }, withImages)
}

/** Keys that are put at a time: each of them copies the map that it is put into. */
const PUT_TOGETHER = 100

function addImages(state: EmulatorState, name: string, images: GeneratedImages, now: number): EmulatorState {
  const all = [...generateImages(images)]
  let next = state
  for (let from = 0; from < all.length; from += PUT_TOGETHER) {
    const some = all.slice(from, from + PUT_TOGETHER)
    const bucket = next.buckets.get(name)
    if (bucket === undefined) throw new Error(`there is no bucket ${name}`)
    const own = new Map(
      some.flatMap(([key]) => (bucket.objects.has(key) ? [[key, bucket.objects.get(key) ?? []]] : [])),
    )
    next = { ...next, buckets: withEntry(next.buckets, name, { ...bucket, objects: own }) }
    for (const [key, bytes] of some) next = putObject(next, name, key, bytes, now).state
    const put = next.buckets.get(name)?.objects ?? []
    next = {
      ...next,
      buckets: withEntry(next.buckets, name, { ...bucket, objects: new Map([...bucket.objects, ...put]) }),
    }
  }
  return next
}

/** The canonical id of an owner, which a seed names by that or by the number of its account. */
function ownerOf(owner: string): string {
  return /^\d{12}$/.test(owner) ? canonicalIdOf(owner) : owner
}

function headersOf({ storageClass }: ObjectSeed): Readonly<Record<string, string>> {
  return storageClass === undefined ? {} : { 'x-amz-storage-class': storageClass }
}

function bytesOf(object: ObjectSeed): Buffer {
  if (object.lines !== undefined) return generateLines(object.lines)
  if (object.base64 !== undefined) return Buffer.from(object.base64, 'base64')
  return Buffer.from(object.text ?? JSON.stringify(object.json ?? ''))
}
