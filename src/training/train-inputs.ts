/** What the user of the train action wants, understood. */
import type { RoleToAssume, Network } from '../ports/network.js'
import type { ProjectReference } from '../model/project.js'
import type { VersionNameInput, DataInput, LintMode, Reuse } from '../model/training-spec.js'
import type { S3Location } from '../model/s3-uri.js'
import type { Tags } from '../model/tags.js'
import type { StateMachine } from '../model/execution.js'
import type { WaitingInputs } from '../model/waiting.js'
import type { JudgementInputs } from '../judgement/policy.js'

/** The inputs, understood. Durations are milliseconds. */
export interface TrainInputs {
  readonly region: string
  /** Undefined: the credentials of the environment are used. */
  readonly role: RoleToAssume | undefined
  readonly network: Network
  readonly project: ProjectReference
  readonly createProject: boolean
  readonly versionName: VersionNameInput
  readonly description: string | undefined
  readonly data: DataInput
  /** With its placeholders; see {@link outputFor}. */
  readonly outputTemplate: S3Location
  readonly manifestLocation: S3Location
  readonly kmsKeyId: string | undefined
  readonly tags: Tags
  readonly record: boolean
  readonly reuse: Reuse
  readonly lint: LintMode
  readonly queueTimeoutMs: number
  readonly waiting: WaitingInputs
  /** Who waits in place of the step; undefined where nobody does. */
  readonly notify: StateMachine | undefined
  readonly judgement: JudgementInputs
  readonly dryRun: boolean
  /** Whether to check buckets before a create, and at everything else when the project is not fit. */
  readonly preflight: boolean
  /** Things that are allowed and may not be meant. */
  readonly warnings: readonly string[]
}

/** The output location of one version: `{project}` and `{version-name}` filled in. */
export function outputFor(template: S3Location, project: string, versionName: string): S3Location {
  const prefix = template.prefix.replaceAll('{project}', project).replaceAll('{version-name}', versionName)
  return { bucket: template.bucket, prefix }
}
