/** Where the documents of the service leave a border open. */
import type { ManifestReport } from '../../manifest/finding.js'

/** Invalid lines in a manifest of five: less is fine, more is too many. */
const SHARE = 5

/** Whether exactly a fifth of the lines is invalid. */
export function isAtInvalidLimit({ invalidLines, totalLines }: ManifestReport): boolean {
  return totalLines > 0 && invalidLines * SHARE === totalLines
}
