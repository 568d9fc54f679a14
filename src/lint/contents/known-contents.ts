/** Images whose content is known, so that the same image under two names can be found. */
import { SourceIndex } from '../conclude/source-index.js'
import { Column } from '../scan/column.js'
import { hash32, hashOf, otherHash32 } from '../scan/hash.js'
import type { ManifestPartial } from '../scan/partial.js'

/** An image, and what identifies its bytes. */
export interface ImageContent {
  readonly sourceRef: string
  /** The same for the same bytes, and for no others: a digest, or size and ETag. Undefined where no other can have them. */
  readonly digest: string | undefined
}

/** What the manifests say of where their images are. */
export interface ImagePlaces {
  readonly buckets: readonly string[]
  /** The folders that all labelled images are in, from the bucket on: `s3://bucket/`, `s3://bucket/2026/`. */
  readonly folders: readonly string[]
  /** Whether a manifest has the image. */
  readonly isListed: (sourceRef: string) => boolean
}

/** Gives each image that it finds. */
export interface ReadContents {
  (places: ImagePlaces): AsyncIterable<ImageContent>
  /** Where an image was looked for, in words to be read behind "is" and "not": `in the folder images, such as images/a.jpg`. */
  readonly whereOf?: (sourceRef: string) => string
}

/** Hashes of the digests of a manifest's images, at the first line of each, from 0; both 0 where the content is not known. */
export interface ContentsByLine {
  /** As long as the manifest, or empty. */
  readonly low: Column
  readonly high: Column
  /** Where the images were looked for, in words; undefined where one was found. */
  readonly missed?: string | undefined
}

export const NO_CONTENTS: ContentsByLine = { low: new Column(), high: new Column() }

/** Asks for the contents of the images of all manifests at once; one result for each manifest. */
export async function knownContents(
  read: ReadContents,
  partials: readonly ManifestPartial[],
): Promise<readonly ContentsByLine[]> {
  const manifests = partials.map((partial) => ({
    lineOf: finderOf(partial),
    low: new Uint32Array(partial.lines),
    high: new Uint32Array(partial.lines),
    example: leastImageOf(partial),
    isFound: false,
  }))
  const places = placesOf(partials, (sourceRef) => manifests.some(({ lineOf }) => lineOf(sourceRef) >= 0))
  for await (const { sourceRef, digest } of read(places)) {
    // Never the hash that a check of the images keeps for these bytes: it has them on the first valid line with a source-ref,
    // this one on the first line of all, and an image would seem to be there twice.
    const hash = digest === undefined ? undefined : hashOf(`known ${digest}`)
    for (const manifest of manifests) {
      const line = manifest.lineOf(sourceRef)
      if (line < 0) continue
      manifest.isFound = true
      if (hash === undefined) continue
      manifest.low[line] = hash.low
      manifest.high[line] = hash.high
    }
  }
  return manifests.map(({ low, high, example, isFound }) => ({
    low: Column.of(low),
    high: Column.of(high),
    missed: isFound || example === undefined ? undefined : read.whereOf?.(example),
  }))
}

/** The first image by its name; undefined without a labelled one. */
function leastImageOf({ labels }: ManifestPartial): string | undefined {
  return labels.entries
    .map(({ least }) => least)
    .filter((name) => name !== '')
    .toSorted()[0]
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
