/** Takes out of a text of a release what others may not read. Without the views: it is used from the first line of the log on. */
import { textRedactor, type Redact } from '../redact-text.js'
import type { ReleaseReport } from './release-report.js'

/** What takes out of a line of the log what others may not read. */
export function releaseRedactor(
  { showImages, addresses = [] }: Pick<ReleaseReport, 'showImages' | 'addresses'>,
  hideSecrets: Redact,
): Redact {
  return textRedactor({ showImages, addresses }, hideSecrets)
}
