/** Lints the manifests of a training while they stream by: what the service would say of them, and more. */
import { concludeLint, type ConcludeOptions, type ScannedManifest } from './conclude/conclude-lint.js'
import { knownContents, type ReadContents } from './contents/known-contents.js'
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
  /** Reads what is known of the content of images, to find the same image under two names. */
  readonly contents?: ReadContents | undefined
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
  return concludeWithContents(trained, testing === undefined ? undefined : await scan(testing), options)
}

/** {@link concludeLint} with what is known of the content of images. */
export async function concludeWithContents(
  training: ScannedManifest,
  testing: ScannedManifest | undefined,
  { contents, ...options }: ConcludeOptions & Pick<LintOptions, 'contents'>,
): Promise<LintReport> {
  if (contents === undefined) return concludeLint(training, testing, options)
  const partials = [training.partial, ...(testing ? [testing.partial] : [])]
  const [ofTraining, ofTesting] = await knownContents(contents, partials)
  return concludeLint({ ...training, contents: ofTraining }, testing && { ...testing, contents: ofTesting }, options)
}
