/** What the user of the evaluate action wants, understood. */
import type { ProjectReference } from '../model/project.js'
import type { WaitingInputs } from '../model/waiting.js'
import type { Network, RoleToAssume } from '../ports/network.js'
import type { JudgementInputs, VersionSelector } from './policy.js'

/** The inputs, understood. */
export interface EvaluateInputs {
  readonly region: string
  /** Undefined: the credentials of the environment are used. */
  readonly role: RoleToAssume | undefined
  readonly network: Network
  readonly project: ProjectReference
  readonly version: VersionSelector
  /** A path in the workspace or an S3 URI; undefined: the service's own evaluation is judged. */
  readonly imagesManifest: string | undefined
  readonly record: boolean
  /** Whether the newest versions are shown over time. */
  readonly history: boolean
  readonly waiting: WaitingInputs
  readonly judgement: JudgementInputs
}
