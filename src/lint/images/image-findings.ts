/** The faults of images as findings of their rules. */
import { columnOfImage, type ConcludedManifest } from '../conclude/concluded.js'
import type { OwnFinding } from '../own-rule.js'
import type { ImageCode } from './judge-image.js'

/** The faults with a code, in the order of their lines. */
export function* imageFindings({ images, partial }: ConcludedManifest, code: ImageCode): Generator<OwnFinding> {
  for (const { line, fault } of images?.faults ?? []) {
    if (fault.code !== code) continue
    const { message, severity, fix } = fault
    yield { message, line, column: columnOfImage(partial, line), severity, fix }
  }
}
