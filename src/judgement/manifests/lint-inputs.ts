/** What the user of the lint action wants, understood. */
import type { GateRule } from '../../gate/grammar/rule.js'
import type { ReadContents } from '../../lint/contents/known-contents.js'
import type { GroupBy } from '../../lint/group-by.js'
import type { ChecksInS3 } from '../../lint/images/images-request.js'
import type { BaseInput, SourceInput } from '../../model/lint-source.js'
import type { ProjectReference } from '../../model/project.js'
import type { Connection, Network } from '../../ports/network.js'
import type { FailOn } from '../../report/lint/step/lint-run-report.js'

/** The inputs, understood. */
export interface LintInputs {
  readonly source: SourceInput
  readonly base: BaseInput | undefined
  readonly project: ProjectReference | undefined
  /** Undefined where everything is in the workspace, so that AWS is not asked. */
  readonly way: (Connection & { readonly network: Network }) | undefined
  readonly gate: { readonly rules: readonly GateRule[]; readonly warnings: readonly string[] }
  readonly groupBy: GroupBy | undefined
  /** A listing of the images. */
  readonly contents: ReadContents | undefined
  /** What S3 is asked about the images themselves. */
  readonly checks: ChecksInS3 | undefined
  /** Path of the file that what is found of them is kept in. */
  readonly imagesCache: string | undefined
  readonly ignore: readonly string[]
  readonly failOn: FailOn
  readonly maxFindings: number
  /** Of the training, also where nothing is asked of AWS. */
  readonly region: string | undefined
}
