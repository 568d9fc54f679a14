/** A manifest that was opened, as a lint reads it. */
import type { ManifestSource } from '../../lint/lint-manifests.js'
import { scanFile } from '../../threads/scan-file.js'
import { lendManifest, STDIN, unreadable, type OpenManifest } from './open-manifest.js'
import type { Progress } from './progress.js'

export function sourceOf(manifest: OpenManifest, { show }: Progress): ManifestSource {
  return {
    name: manifest.isCopy ? STDIN : manifest.name,
    use: (read) => read(lendManifest(manifest)),
    scan: async (options) => {
      const progress = (share: number): void => {
        show(manifest.name, share)
      }
      return await scanFile(manifest.path, options, { progress }).catch((error: unknown) => {
        throw unreadable(manifest, error)
      })
    },
  }
}
