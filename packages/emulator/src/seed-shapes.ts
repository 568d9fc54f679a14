/** The form of a seed, in the format of an API model, so that one validator serves both. */
import { FAULTS_AFTER, FAULTS_BEFORE } from './fault-kinds.js'
import { SUMMARY_FORMS } from './settings.js'
import { FILE_KIND_NAMES } from './training/result-files.js'
import type { Shape, Shapes } from './wire/shape-model.js'

/** A structure from its members; those with `!` at the end of their shape are required. */
function structure(members: Readonly<Record<string, string>>): Shape {
  const entries = Object.entries(members)
  return {
    type: 'structure',
    members: Object.fromEntries(entries.map(([name, shape]) => [name, { shape: shape.replace('!', '') }])),
    required: entries.filter(([, shape]) => shape.endsWith('!')).map(([name]) => name),
  }
}

function list(member: string): Shape {
  return { type: 'list', member: { shape: member } }
}

function map(value: string): Shape {
  return { type: 'map', key: { shape: 'Text' }, value: { shape: value } }
}

function oneOf(...words: readonly string[]): Shape {
  return { type: 'string', enum: words }
}

export const SEED_SHAPES: Shapes = {
  Seed: structure({
    settings: 'Settings',
    buckets: 'Buckets',
    projects: 'Projects',
    roles: 'Roles',
    faults: 'Faults',
    policy: 'Anything',
  }),
  Settings: structure({
    concurrentTrainings: 'Count',
    versionsPerProject: 'Count',
    projectsPerAccount: 'Count',
    trainingSeconds: 'TrainingSeconds',
    deletionSeconds: 'Amount',
    unknownVersionName: 'UnknownVersionName',
    shortPages: 'Flag',
    kmsKeyIdAs: 'KmsKeyIdAs',
    idToken: 'IdToken',
    quality: 'Quality',
    trainings: 'TrainingRules',
  }),
  IdToken: structure({ issuer: 'Text', subject: 'Text', lifetimeSeconds: 'Amount', audiences: 'Texts' }),
  Roles: map('Role'),
  Role: structure({ maxSessionSeconds: 'SessionSeconds', audiences: 'Texts', subjects: 'Texts' }),
  TrainingSeconds: structure({
    success: 'Amount',
    contentError: 'Amount',
    fileError: 'Amount',
    serviceError: 'Amount',
  }),
  Quality: structure({ default: 'Share', labels: 'Shares' }),
  TrainingRules: list('TrainingRule'),
  TrainingRule: structure({
    version: 'Text!',
    end: 'End',
    status: 'Text',
    statusMessage: 'Text',
    hiddenSeconds: 'Amount',
    seconds: 'Amount',
    quality: 'Quality',
    summary: 'SummaryForm',
    f1Score: 'Share',
    creationTimestamp: 'Amount',
  }),
  Buckets: map('Bucket'),
  Bucket: structure({
    region: 'Text',
    versioning: 'Versioning',
    read: 'Flag',
    write: 'Flag',
    list: 'Flag',
    owner: 'Text',
    objects: 'Objects',
  }),
  Objects: map('Object'),
  Object: structure({ text: 'Text', base64: 'Text', json: 'Anything', lines: 'Lines', storageClass: 'Text' }),
  Lines: structure({ count: 'Count!', of: 'SomeTexts!' }),
  SomeTexts: { ...list('Text'), min: 1 },
  Projects: map('Project'),
  Project: structure({
    feature: 'Feature',
    autoUpdate: 'Text',
    status: 'Text',
    tags: 'Tags',
    datasets: 'Datasets',
    versions: 'Versions',
  }),
  Datasets: list('Dataset'),
  Dataset: structure({ type: 'DatasetType!', status: 'Text', statusMessage: 'Text', entries: 'S3Uri' }),
  Versions: map('Version'),
  Version: structure({
    ageSeconds: 'Amount',
    data: 'Data',
    output: 'S3Uri',
    status: 'Text',
    statusMessage: 'Text',
    tags: 'Tags',
    description: 'Text',
    kmsKeyId: 'Text',
    f1Score: 'Share',
    evaluation: 'Anything',
    results: 'ResultFiles',
    minInferenceUnits: 'Count',
    sourceVersionArn: 'Text',
  }),
  ResultFiles: structure(Object.fromEntries(FILE_KIND_NAMES.map((kind) => [kind, 'S3Uri']))),
  Data: structure({ training: 'S3Uri!', testing: 'S3Uri' }),
  Faults: list('Fault'),
  Fault: structure({
    operation: 'Text!',
    nth: 'Anything!',
    kind: 'FaultKind!',
    where: 'Text',
    message: 'Text',
    delayMs: 'Amount',
  }),
  NthRange: structure({ from: 'Count!', to: 'Count' }),
  StatusChange: structure({ project: 'Text!', version: 'Text!', status: 'Text!', statusMessage: 'Text' }),
  Shares: map('Share'),
  Texts: list('Text'),
  Tags: map('Text'),
  Text: { type: 'string' },
  S3Uri: { type: 'string', pattern: 's3://[^/]+(/.*)?' },
  Flag: { type: 'boolean' },
  Count: { type: 'integer', min: 0 },
  Amount: { type: 'float', min: 0 },
  Share: { type: 'float', min: 0, max: 1 },
  SessionSeconds: { type: 'integer', min: 3600, max: 43_200 },
  Anything: { type: 'document' },
  Versioning: oneOf('Enabled', 'Suspended'),
  Feature: oneOf('CUSTOM_LABELS', 'CONTENT_MODERATION'),
  DatasetType: oneOf('TRAIN', 'TEST'),
  End: oneOf('service-error', 'never'),
  SummaryForm: oneOf(...SUMMARY_FORMS),
  FaultKind: oneOf(...FAULTS_BEFORE, ...FAULTS_AFTER),
  UnknownVersionName: oneOf('empty', 'not-found'),
  KmsKeyIdAs: oneOf('given', 'arn'),
}
