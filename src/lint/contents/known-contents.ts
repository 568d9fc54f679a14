/** Images whose content is known, so that the same image under two names can be found. */
import { SourceIndex } from '../conclude/source-index.js'
import { hash32, otherHash32 } from '../scan/hash.js'
import type { ManifestPartial } from '../scan/partial.js'

/** An image, and what identifies its bytes. */
export interface ImageContent {
  readonly sourceRef: string
  /** The same for the same bytes, and for no others: a digest, or size and ETag. */
  readonly digest: string
}

/** What the manifests say of where their images are. */
export interface ImagePlaces {
  readonly buckets: readonly string[]
  /** The folders that all labelled images are in, from the bucket on: `s3://bucket/`, `s3://bucket/2026/`. */
  readonly folders: readonly string[]
  /** Whether a manifest has the image. */
  readonly isListed: (sourceRef: string) => boolean
}

export type ReadContents = (places: ImagePlaces) => AsyncIterable<ImageContent>

/** The digests of a manifest's images, by the first line of each, from 0. */
export type ContentsByLine = ReadonlyMap<number, string>

/** Asks for the contents of the images of all manifests at once; one result for each manifest. */
export async function knownContents(
  read: ReadContents,
  partials: readonly ManifestPartial[],
): Promise<readonly ContentsByLine[]> {
  const manifests = partials.map((partial) => ({ lineOf: finderOf(partial), contents: new Map<number, string>() }))
  const places = placesOf(partials, (sourceRef) => manifests.some(({ lineOf }) => lineOf(sourceRef) >= 0))
  for await (const { sourceRef, digest } of read(places)) {
    for (const { lineOf, contents } of manifests) {
      const line = lineOf(sourceRef)
      if (line >= 0) contents.set(line, digest)
    }
  }
  return manifests.map(({ contents }) => contents)
}

export function placesOf(partials: readonly ManifestPartial[], isListed: ImagePlaces['isListed']): ImagePlaces {
  const buckets = [...new Set(partials.flatMap((partial) => [...partial.buckets.keys()]))]
  return { buckets, folders: foldersOf(partials), isListed }
}

/** Finds the first line of a source-ref; -1 without one. */
function finderOf({ columns }: ManifestPartial): (sourceRef: string) => number {
  const { sourceLow, sourceHigh } = columns
  const index = SourceIndex.of(sourceLow, sourceHigh)
  return (sourceRef) => index.find(hash32(sourceRef), otherHash32(sourceRef))
}

/** The least and the greatest of some names have in common what all of them have. */
function foldersOf(partials: readonly ManifestPartial[]): readonly string[] {
  const names = partials.flatMap(({ labels }) => labels.entries.flatMap(({ least, greatest }) => [least, greatest]))
  const sorted = names.filter((name) => name !== '').toSorted()
  const [least = '', greatest = ''] = [sorted[0], sorted.at(-1)]
  let common = 0
  while (common < least.length && least[common] === greatest[common]) common += 1
  const folders: string[] = []
  const start = least.indexOf('/', 's3://'.length)
  for (let at = start; at >= 0 && at < common; at = least.indexOf('/', at + 1)) folders.push(least.slice(0, at + 1))
  return folders
}
