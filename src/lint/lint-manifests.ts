/** Lints the manifests of a training while they stream by: what the service would say of them, and more. */
import { concludeLint, type ConcludeOptions, type ScannedManifest } from './conclude/conclude-lint.js'
import { knownContents, type ReadContents } from './contents/known-contents.js'
import type { GroupBy } from './group-by.js'
import type { FindNearDuplicates } from './images/near-duplicates.js'
import { checkImages, type ImageChecks, type LendBytes } from './images/check-images.js'
import type { LintReport } from './lint-report.js'
import type { ManifestPartial } from './scan/partial.js'
import type { ScanOptions } from './scan/scan-line.js'
import { WHOLE_FILE, scanRange } from './scan/scan-range.js'

/** A manifest to read. */
export interface ManifestSource {
  /** As it is shown: a path, an S3 URI, or `-` for the standard input. */
  readonly name: string
  /** Lends the bytes, from the first to the last. */
  readonly use: <T>(read: (chunks: AsyncIterable<Uint8Array>) => Promise<T>) => Promise<T>
  /** Reads and scans all of it by itself, where that is quicker; rejects with the signal's reason once that has aborted. */
  readonly scan?: ((options: ScanOptions, signal: AbortSignal | undefined) => Promise<ManifestPartial>) | undefined
}

export interface LintOptions {
  /** Findings that the report holds at most. */
  readonly maxFindings: number
  /** Codes that are neither reported nor counted. The forecast stays as it is. */
  readonly ignore: readonly string[]
  readonly groupBy: GroupBy | undefined
  /** Of the training, where it is known: some Regions have limits of their own. */
  readonly region?: string | undefined
  /** Reads what is known of the content of images, to find the same image under two names. */
  readonly contents?: ReadContents | undefined
  /** Compares the images of both manifests, where there are two. */
  readonly findNearDuplicates?: FindNearDuplicates | undefined
  /** Looks at the images themselves. */
  readonly images?: ImageChecks | undefined
  /** Called when both manifests are scanned, before images are checked: what only scans need can go. */
  readonly onScanned?: (() => void) | undefined
  /** Ends the reading. */
  readonly signal?: AbortSignal | undefined
}

/** Manifests with what was found in them. */
export interface Linted {
  readonly report: LintReport
  readonly training: ScannedManifest
  readonly testing: ScannedManifest | undefined
}

/**
 * Reads both manifests to their ends and reports on them. Throws for nothing that they hold.
 * @param testing undefined where the service splits the training data
 * @throws the reason of the signal
 */
export async function lintManifests(
  training: ManifestSource,
  testing: ManifestSource | undefined,
  options: LintOptions,
): Promise<Linted> {
  const trained = await scan(training, options)
  const tested = testing && (await scan(testing, options))
  options.onScanned?.()
  await checkImagesOf(training, trained.partial, options)
  if (testing && tested) await checkImagesOf(testing, tested.partial, options)
  return { report: await concludeWithContents(trained, tested, options), training: trained, testing: tested }
}

async function scan(
  { name, use, scan: scanAll }: ManifestSource,
  { maxFindings, groupBy, signal }: LintOptions,
): Promise<ScannedManifest> {
  const options = { keptPerCode: maxFindings, groupBy }
  const partial =
    scanAll === undefined
      ? await use((chunks) => scanRange(() => untilAborted(chunks, signal), WHOLE_FILE, options))
      : await scanAll(options, signal)
  return { name, partial }
}

async function checkImagesOf(
  { use }: ManifestSource,
  partial: ManifestPartial,
  { images, signal }: LintOptions,
): Promise<void> {
  const lend: LendBytes = (take) => use((chunks) => take(untilAborted(chunks, signal)))
  if (images !== undefined) await checkImages(partial, lend, false, images)
}

/** A manifest of a gigabyte takes longer than a cancel leaves. */
async function* untilAborted(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    yield chunk
  }
  signal?.throwIfAborted()
}

/** {@link concludeLint} with what is known of the content of images. */
export async function concludeWithContents(
  training: ScannedManifest,
  testing: ScannedManifest | undefined,
  { contents, findNearDuplicates, ...options }: ConcludeOptions & Pick<LintOptions, 'contents' | 'findNearDuplicates'>,
): Promise<LintReport> {
  const partials = [training.partial, ...(testing ? [testing.partial] : [])]
  const [ofTraining, ofTesting] = contents === undefined ? [] : await knownContents(contents, partials)
  const nearDuplicates = testing && (await findNearDuplicates?.(training.partial, testing.partial))
  const tested = testing && { ...testing, contents: ofTesting, nearDuplicates }
  return concludeLint({ ...training, contents: ofTraining }, tested, options)
}
