/** What a lint of manifests uses. */
import type { ActionError } from '../../errors/action-error.js'
import type { ManifestPartial } from '../../lint/scan/partial.js'
import type { ScanOptions } from '../../lint/scan/scan-line.js'
import type { Deps } from '../../ports/deps.js'
import type { JournalPort } from '../../ports/journal.js'
import type { ScratchFile } from '../../ports/scratch-file.js'
import type { LintRunReport } from '../../report/lint/step/lint-run-report.js'
import type { LookupTools } from '../../report/step-tools.js'

/** What the lint action uses from outside, in addition to what every action does. */
export interface LintPorts {
  /** Scans a file of the workspace, with several threads where it is large. */
  readonly scanFile: (
    path: string,
    options: ScanOptions,
    control: { readonly signal: AbortSignal | undefined },
  ) => Promise<ManifestPartial>
  /** A file that what is found of images is kept in; loaded late. */
  readonly openJournal: (path: string, onFailure: (error: Error) => void) => Promise<JournalPort>
  /** A file for a part of an inventory report, in the first of these folders that can be written; loaded late. */
  readonly openScratchFile: (tempFolders: readonly string[]) => Promise<ScratchFile>
}

/** Receives each result immediately: a run that ends a second later still reports it. */
export interface LintProgress {
  readonly update: (change: Partial<LintRunReport>) => void
  readonly note: (level: 'notice' | 'warning', message: string) => void
  readonly log: (line: string) => void
  /** The error that ends the step. */
  readonly fail: (error: ActionError) => void
}

/** The tools of a step that lints. */
export interface LintTools extends LintPorts, Pick<Deps, 'clock' | 'files' | 'signal'> {
  /** The clients; undefined where everything is in the workspace, so that AWS is not asked. */
  readonly lookup: LookupTools | undefined
  readonly tempFolders: readonly string[]
  readonly progress: LintProgress
}
