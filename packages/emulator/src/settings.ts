/** Settings of the emulated service: quotas, times, how good its models are, how its trainings end. */
import { entryOf } from '../../../src/model/entry-of.js'
import type { CopyRule } from './copying/copy-rule.js'
import { nameMatches } from './name-pattern.js'
import type { StartRule } from './running/start-rule.js'

export interface Settings {
  /** Concurrent trainings in the account. 2 in most Regions. AWS General Reference, Rekognition quotas. */
  readonly concurrentTrainings: number
  /** Maximum of versions in a project. Same page. */
  readonly versionsPerProject: number
  /** Maximum of projects in the account. Same page. */
  readonly projectsPerAccount: number
  /** Models that are starting, running or stopping at once in the account. Same page. */
  readonly runningModels: number
  /** Inference units of a started model. Same page. */
  readonly inferenceUnits: number
  /** Concurrent copies to the account. Custom Labels developer guide, "Guidelines and quotas". */
  readonly concurrentCopies: number
  /** How long a training takes by the way it ends, in seconds of the emulator's clock. Assumed. */
  readonly trainingSeconds: {
    readonly success: number
    readonly contentError: number
    readonly fileError: number
    readonly serviceError: number
  }
  /** How long the creation, an update or the distribution of a dataset takes, in seconds of the emulator's clock. Assumed. */
  readonly datasetSeconds: number
  /** From StartProjectVersion until the model runs. The guide says "a few minutes"; assumed. */
  readonly startSeconds: number
  /** From StopProjectVersion until the model has stopped. Assumed. */
  readonly stopSeconds: number
  /** The answer to StopProjectVersion for a model that is still starting: undocumented. */
  readonly stopWhileStarting: 'refused' | 'accepted'
  /** From CopyProjectVersion until COPYING_COMPLETED. Assumed. */
  readonly copySeconds: number
  /** Whether Describe shows an EvaluationResult for a copy, from the time of the copy on: undocumented. */
  readonly copiesShowEvaluation: boolean
  /** From DeleteProjectVersion, DeleteDataset or DeleteProject until what it names is no longer listed. Assumed. */
  readonly deletionSeconds: number
  /** The answer of DescribeProjectVersions for a name in VersionNames that no version has: undocumented. */
  readonly unknownVersionName: 'empty' | 'not-found'
  /** Pages shorter than MaxResults that still have a token, which the service may send. */
  readonly shortPages: boolean
  /** Whether Describe returns a key as it was sent, or as a key ARN; undocumented. */
  readonly kmsKeyIdAs: 'given' | 'arn'
  readonly idToken: IdTokenSettings
  readonly quality: Quality
  /** What images show that are in no snapshot: labels by SHA-256 of the image in hex, or by S3 URI. */
  readonly imageLabels: Readonly<Record<string, readonly string[]>>
  /** The first rule whose pattern fits a version's name decides about its training. */
  readonly trainings: readonly TrainingRule[]
  /** The first rule that fits a version's name, and which start of it this is, decides about the start. */
  readonly starts: readonly StartRule[]
  /** The first rule that fits the name of a copy decides about it. */
  readonly copies: readonly CopyRule[]
}

/** The claims of GitHub's tokens, and the OpenID Connect provider of the account. */
export interface IdTokenSettings {
  /** Of the tokens, and the provider's URL. */
  readonly issuer: string
  readonly subject: string
  /** How long a token is valid. GitHub's are valid for five minutes. */
  readonly lifetimeSeconds: number
  /** The client ids of the provider: a token for any other audience is refused. */
  readonly audiences: readonly string[]
}

/** How much of a label's test images (boxes, for localisation) the simulated models get right, 0 to 1. */
export interface Quality {
  readonly default?: number
  readonly labels?: Readonly<Record<string, number>>
}

/** Exceptions for the trainings of some versions. */
export interface TrainingRule {
  /** A version name; `*` matches any characters. */
  readonly version: string
  /** `service-error`: fails because of a fault of the service, after validation. `never`: trains forever. */
  readonly end?: 'service-error' | 'never'
  /** A status that the version shows from its creation on and keeps, known to the API or not. */
  readonly status?: string
  readonly statusMessage?: string
  /** For this many seconds after its creation the version is not listed. */
  readonly hiddenSeconds?: number
  /** How long this training takes, with any ending. */
  readonly seconds?: number
  readonly quality?: Quality
  /** A special form of the evaluation summary; the default is the flat layout. */
  readonly summary?: SummaryForm
  /** The F1Score that Describe returns instead of the evaluation's. */
  readonly f1Score?: number
  /** The CreationTimestamp that Describe returns, in seconds, also beyond any calendar. */
  readonly creationTimestamp?: number
}

/** Layouts and corruptions of the evaluation summary. */
export const SUMMARY_FORMS = ['flat', 'nested', 'nan', 'not-json', 'other-version', 'missing', 'no-metrics'] as const

export type SummaryForm = (typeof SUMMARY_FORMS)[number]

export const DEFAULT_QUALITY = 0.92

export const DEFAULT_SETTINGS: Settings = {
  concurrentTrainings: 2,
  versionsPerProject: 100,
  projectsPerAccount: 100,
  runningModels: 2,
  inferenceUnits: 5,
  concurrentCopies: 5,
  trainingSeconds: { success: 2700, contentError: 480, fileError: 120, serviceError: 1200 },
  datasetSeconds: 60,
  startSeconds: 420,
  stopSeconds: 120,
  stopWhileStarting: 'refused',
  copySeconds: 600,
  copiesShowEvaluation: false,
  deletionSeconds: 30,
  unknownVersionName: 'empty',
  shortPages: false,
  kmsKeyIdAs: 'given',
  idToken: {
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'repo:octo-org@1234567/orchard@7654321:ref:refs/heads/main',
    lifetimeSeconds: 300,
    audiences: ['sts.amazonaws.com'],
  },
  quality: { default: DEFAULT_QUALITY },
  imageLabels: {},
  trainings: [],
  starts: [],
  copies: [],
}

/** The rule for a version's training; an empty one where none matches. */
export function trainingRuleOf(settings: Settings, versionName: string): TrainingRule {
  return settings.trainings.find(({ version }) => nameMatches(version, versionName)) ?? { version: versionName }
}

/** The quality for a label: the rule's own before the account's. */
export function qualityOf(settings: Settings, rule: TrainingRule, label: string): number {
  const { quality } = settings
  return ownQuality(rule.quality, label) ?? ownQuality(quality, label) ?? DEFAULT_QUALITY
}

function ownQuality(quality: Quality | undefined, label: string): number | undefined {
  const { labels = {}, default: other } = quality ?? {}
  return entryOf(labels, label) ?? other
}
