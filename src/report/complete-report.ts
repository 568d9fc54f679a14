/** Puts all wrong images into the JSON report, where there are more than the memory should hold. */
import type { Deps } from '../deps.js'
import { messageOf } from '../errors.js'
import { streamJson } from './json.js'
import { withinDeadline } from './publish.js'
import type { Recorder } from './recorder.js'

/**
 * Characters of the list of images. Ours: past half a billion, Node's JSON.parse and others take no text. An image of a
 * classification is some 350, so that all of a test set may be wrong; only where nearly all of a full one are wrong and
 * each has dozens of boxes, the least wrong are left out.
 */
const IMAGES_MAX_CHARS = 400_000_000

/** How long it may take, milliseconds. Ours: a hundred times what a disk takes for a usual list. */
const COMPLETE_MAX_MS = 120_000

/**
 * Writes the report anew, in the place of the one that has only the worst images: that one stays until all is written,
 * and for good when this fails or the step is cancelled. Never throws.
 */
export async function completeReport(
  deps: Pick<Deps, 'files' | 'signal' | 'sleep'>,
  recorder: Recorder,
): Promise<void> {
  const { report } = recorder
  const { allWrongImages, reportPath } = report
  if (allWrongImages === undefined) return
  try {
    if (!report.showImages || reportPath === undefined) return
    const pieces = streamJson(report, allWrongImages.all(), IMAGES_MAX_CHARS)
    await withinDeadline(deps, deps.files.replace(reportPath, pieces, deps.signal), COMPLETE_MAX_MS)
  } catch (error) {
    const count = String(report.figures?.worst.length ?? 0)
    recorder.log(`Warning: The JSON report lists only the ${count} worst images: ${messageOf(error)}`)
  } finally {
    await allWrongImages.discard().catch(() => undefined)
  }
}
