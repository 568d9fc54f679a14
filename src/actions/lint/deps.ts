/** What the lint action is given. */
import type { Deps } from '../../ports/deps.js'
import type { JournalPort } from '../../ports/journal.js'
import type { ScratchFile } from '../../ports/scratch-file.js'
import type { scanFile } from '../../threads/scan-file.js'

export interface LintDeps extends Deps {
  /** Scans a file of the workspace, with several threads where it is large. */
  readonly scanFile: typeof scanFile
  /** A file that what is found of images is kept in; loaded late. */
  readonly openJournal: (path: string, onFailure: (error: Error) => void) => Promise<JournalPort>
  /** A file for a part of an inventory report, in the first of these folders that can be written; loaded late. */
  readonly openScratchFile: (tempFolders: readonly string[]) => Promise<ScratchFile>
}
