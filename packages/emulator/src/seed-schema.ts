/** The form of what comes from outside as JSON: a seed, faults, a change of a status. seed.ts says what each member means. */
import * as z from 'zod/mini'
import { appConfig } from './appconfig/seed.js'
import { alarm } from './cloudwatch/seed.js'
import { FAULTS_AFTER, FAULTS_BEFORE } from './fault-kinds.js'
import type { Fault } from './faults.js'
import type { CopyRule } from './copying/copy-rule.js'
import { WARM_UP_ERRORS, type StartRule } from './running/start-rule.js'
import type {
  AccountSeed,
  BucketSeed,
  DatasetSeed,
  GeneratedImages,
  GeneratedLines,
  KeySeed,
  ObjectSeed,
  ProjectSeed,
  Seed,
  VersionSeed,
} from './seed.js'
import { SUMMARY_FORMS, type IdTokenSettings, type Quality, type Settings, type TrainingRule } from './settings.js'
import { parameter } from './ssm/seed.js'
import { stateMachine } from './step-functions/seed.js'
import type { Role } from './state.js'
import type { FileKind } from './training/result-files.js'

/** A schema for each member of a type: a missing or unknown one is a compiler error. */
type Members<T> = { readonly [Name in keyof T]-?: z.core.$ZodType }

const optional = z.exactOptional
const anything = z.exactOptional(z.unknown())
const text = z.string()
const texts = z.array(text)
const flag = z.boolean()
const count = z.int().check(z.minimum(0))
const amount = z.number().check(z.minimum(0))
const share = z.number().check(z.minimum(0), z.maximum(1))
const s3Uri = text.check(z.regex(/^s3:\/\/[^/]+(\/.*)?$/u, { error: 'must be an S3 URI such as s3://bucket/key' }))
const tags = z.record(text, text)

export const fault = z.strictObject({
  operation: text,
  nth: z.union(
    [z.int().check(z.minimum(1)), z.literal('every'), z.strictObject({ from: count, to: optional(count) })],
    { error: 'must be a number from 1, "every", or {"from": 2, "to": 4}' },
  ),
  kind: z.enum([...FAULTS_BEFORE, ...FAULTS_AFTER]),
  where: optional(text),
  message: optional(text),
  delayMs: optional(amount),
} satisfies Members<Fault>)

const quality = z.strictObject({
  default: optional(share),
  labels: optional(z.record(text, share)),
} satisfies Members<Quality>)

export const trainingRule = z.strictObject({
  version: text,
  end: optional(z.enum(['service-error', 'never'])),
  status: optional(text),
  statusMessage: optional(text),
  hiddenSeconds: optional(amount),
  seconds: optional(amount),
  quality: optional(quality),
  summary: optional(z.enum(SUMMARY_FORMS)),
  f1Score: optional(share),
  creationTimestamp: optional(amount),
} satisfies Members<TrainingRule>)

export const startRule = z.strictObject({
  version: text,
  nth: optional(z.int().check(z.minimum(1))),
  end: optional(z.enum(['failed', 'never'])),
  statusMessage: optional(text),
  startSeconds: optional(amount),
  stopSeconds: optional(z.union([amount, z.literal('never')], { error: 'must be a number from 0, or "never"' })),
  warmUpSeconds: optional(amount),
  warmUpError: optional(z.enum(WARM_UP_ERRORS)),
  callsPerUnit: optional(amount),
} satisfies Members<StartRule>)

export const copyRule = z.strictObject({
  version: text,
  end: optional(z.enum(['failed', 'never'])),
  statusMessage: optional(text),
  seconds: optional(amount),
  hiddenSeconds: optional(amount),
} satisfies Members<CopyRule>)

export const settings = z.strictObject({
  concurrentTrainings: optional(count),
  versionsPerProject: optional(count),
  projectsPerAccount: optional(count),
  runningModels: optional(count),
  inferenceUnits: optional(count),
  concurrentCopies: optional(count),
  trainingSeconds: optional(
    z.strictObject({
      success: optional(amount),
      contentError: optional(amount),
      fileError: optional(amount),
      serviceError: optional(amount),
    } satisfies Members<Settings['trainingSeconds']>),
  ),
  datasetSeconds: optional(amount),
  startSeconds: optional(amount),
  stopSeconds: optional(amount),
  stopWhileStarting: optional(z.enum(['refused', 'accepted'])),
  copySeconds: optional(amount),
  copiesShowEvaluation: optional(flag),
  deletionSeconds: optional(amount),
  unknownVersionName: optional(z.enum(['empty', 'not-found'])),
  shortPages: optional(flag),
  kmsKeyIdAs: optional(z.enum(['given', 'arn'])),
  idToken: optional(
    z.strictObject({
      issuer: optional(text),
      subject: optional(text),
      lifetimeSeconds: optional(amount),
      audiences: optional(texts),
    } satisfies Members<IdTokenSettings>),
  ),
  quality: optional(quality),
  imageLabels: optional(z.record(text, texts)),
  trainings: optional(z.array(trainingRule)),
  starts: optional(z.array(startRule)),
  copies: optional(z.array(copyRule)),
} satisfies Members<Settings>)

const role = z.strictObject({
  maxSessionSeconds: optional(z.int().check(z.minimum(3600), z.maximum(43_200))),
  audiences: optional(texts),
  subjects: optional(texts),
} satisfies Members<Role>)

const object = z.strictObject({
  text: optional(text),
  base64: optional(text),
  json: anything,
  lines: optional(z.strictObject({ count, of: texts.check(z.minLength(1)) } satisfies Members<GeneratedLines>)),
  storageClass: optional(text),
} satisfies Members<ObjectSeed>)

export const bucket = z.strictObject({
  region: optional(text),
  versioning: optional(z.enum(['Enabled', 'Suspended'])),
  read: optional(flag),
  write: optional(flag),
  list: optional(flag),
  owner: optional(text),
  objects: optional(z.record(text, object)),
  images: optional(
    z.strictObject({
      count,
      key: text,
      width: optional(count),
      height: optional(count),
    } satisfies Members<GeneratedImages>),
  ),
} satisfies Members<BucketSeed>)

export const dataset = z.strictObject({
  type: z.enum(['TRAIN', 'TEST']),
  status: optional(text),
  statusMessage: optional(text),
  tags: optional(tags),
  entries: optional(s3Uri),
} satisfies Members<DatasetSeed>)

export const version = z.strictObject({
  ageSeconds: optional(amount),
  data: optional(z.strictObject({ training: s3Uri, testing: optional(s3Uri) })),
  output: optional(s3Uri),
  status: optional(text),
  statusMessage: optional(text),
  tags: optional(tags),
  description: optional(text),
  kmsKeyId: optional(text),
  f1Score: optional(share),
  evaluation: anything,
  results: optional(
    z.strictObject({
      evaluationSummary: optional(s3Uri),
      manifestSummary: optional(s3Uri),
      trainingValidation: optional(s3Uri),
      testingValidation: optional(s3Uri),
      trainingOutput: optional(s3Uri),
      testingOutput: optional(s3Uri),
    } satisfies Members<Record<FileKind, string>>),
  ),
  minInferenceUnits: optional(z.int().check(z.minimum(1))),
  maxInferenceUnits: optional(z.int().check(z.minimum(1))),
  startedSecondsAgo: optional(amount),
  sourceVersionArn: optional(text),
} satisfies Members<VersionSeed>)

export const project = z.strictObject({
  feature: optional(z.enum(['CUSTOM_LABELS', 'CONTENT_MODERATION'])),
  autoUpdate: optional(text),
  status: optional(text),
  tags: optional(tags),
  datasets: optional(z.array(dataset)),
  policies: optional(z.record(text, z.unknown())),
  versions: optional(z.record(text, version)),
} satisfies Members<ProjectSeed>)

const key = z.strictObject({
  accessKeyId: text,
  secretAccessKey: text,
  sessionToken: optional(text),
} satisfies Members<KeySeed>)

export const account = z.strictObject({
  buckets: optional(z.record(text, bucket)),
  projects: optional(z.record(text, project)),
  parameters: optional(z.record(text, parameter)),
  alarms: optional(z.record(text, alarm)),
  appConfig: optional(appConfig),
  stateMachines: optional(z.record(text, stateMachine)),
  roles: optional(z.record(text, role)),
  keys: optional(z.array(key)),
  policy: anything,
} satisfies Members<AccountSeed>)

const accountId = text.check(z.regex(/^\d{12}$/, { error: 'must be an account: twelve digits' }))

export const seedSchema = z.strictObject({
  settings: optional(settings),
  buckets: optional(z.record(text, bucket)),
  projects: optional(z.record(text, project)),
  roles: optional(z.record(text, role)),
  accounts: optional(z.record(accountId, account)),
  parameters: optional(z.record(text, parameter)),
  alarms: optional(z.record(text, alarm)),
  appConfig: optional(appConfig),
  stateMachines: optional(z.record(text, stateMachine)),
  faults: optional(z.array(fault)),
  policy: anything,
} satisfies Members<Seed>)

export const faultsSchema = z.strictObject({ faults: z.array(fault) })

export const statusChangeSchema = z.strictObject({
  account: optional(accountId),
  project: text,
  version: text,
  status: text,
  statusMessage: optional(text),
})
