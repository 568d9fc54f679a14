/** The files of a folder that are images of a manifest. */
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { ImagePlaces } from '../../lint/contents/known-contents.js'

/** A file that a manifest has, by its path below the bucket or below one of the folders of the images. */
export interface FoundFile {
  readonly path: string
  readonly sourceRefs: readonly string[]
}

/** In the order of their paths. Links are not followed. @throws the error of the system */
export async function filesIn(folder: string, places: ImagePlaces): Promise<readonly FoundFile[]> {
  const starts = [...new Set([...places.buckets.map((bucket) => `s3://${bucket}/`), ...places.folders, ''])]
  const found: FoundFile[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).replaceAll(sep, '/')
    const sourceRefs = starts.map((start) => start + name).filter(places.isListed)
    if (sourceRefs.length > 0) found.push({ path, sourceRefs })
  }
  return found.toSorted((left, right) => (left.path < right.path ? -1 : 1))
}
