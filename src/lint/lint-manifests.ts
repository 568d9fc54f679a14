/** Lints the manifests of a training while they stream by: what the service would say of them, and more. */
import { concludeLint } from './conclude/conclude-lint.js'
import type { GroupBy } from './group-by.js'
import type { LintReport } from './lint-report.js'
import { WHOLE_FILE, scanRange } from './scan/scan-range.js'

/** A manifest to read. */
export interface ManifestSource {
  /** As it is shown: a path, an S3 URI, or `-` for the standard input. */
  readonly name: string
  /** The bytes, from the first to the last. */
  readonly read: () => AsyncIterable<Uint8Array>
}

export interface LintOptions {
  /** Findings that the report holds at most. */
  readonly maxFindings: number
  /** Codes that are neither reported nor counted. The forecast stays as it is. */
  readonly ignore: readonly string[]
  readonly groupBy: GroupBy | undefined
}

/**
 * Reads both manifests to their ends and reports on them. Never throws for what they hold.
 * @param testing undefined where the service splits the training data
 */
export async function lintManifests(
  training: ManifestSource,
  testing: ManifestSource | undefined,
  options: LintOptions,
): Promise<LintReport> {
  const scan = async ({ name, read }: ManifestSource) => {
    const scanOptions = { keptPerCode: options.maxFindings, groupBy: options.groupBy }
    return { name, partial: await scanRange(read, WHOLE_FILE, scanOptions) }
  }
  const trained = await scan(training)
  return concludeLint(trained, testing === undefined ? undefined : await scan(testing), options)
}
