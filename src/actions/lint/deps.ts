/** What the lint action is given. */
import type { Deps } from '../../ports/deps.js'
import type { scanFile } from '../../threads/scan-file.js'

export interface LintDeps extends Deps {
  /** Scans a file of the workspace, with several threads where it is large. */
  readonly scanFile: typeof scanFile
}
