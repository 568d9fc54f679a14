/** Finds images of the testing manifest that look like some of the training manifest. */
import { imageLinesOf, type ImageLines } from '../../lint/images/image-lines.js'
import type { ComparedImages, NearDuplicates } from '../../lint/images/near-duplicates.js'
import type { ManifestPartial } from '../../lint/scan/partial.js'
import type { Result } from '../../model/result.js'
import { placesOf, type ImagePlaces } from '../../lint/contents/known-contents.js'
import { inParallel, type Room } from '../pool.js'
import { nearLeaks } from './near-leaks.js'
import type { PerceptualHash } from './perceptual-hash.js'

/** An image that may be one of a manifest's. */
export interface OfferedImage {
  /** The names that a manifest may have it under. */
  readonly sourceRefs: readonly string[]
  /** Reads it and takes its hash; a problem as of DecodeImage. */
  readonly hash: () => Promise<Result<PerceptualHash>>
}

/** Offers the images that the manifests have; what is offered again is not read again. */
export type OfferImages = (places: ImagePlaces) => AsyncIterable<OfferedImage>

export interface NearOptions {
  /** Bits that the hashes of near duplicates may differ in. */
  readonly distance: number
  /** Images that are read and decoded at once: each may be as large as the service takes. */
  readonly room: Room
  /** Why images are not offered; a clause that can follow `because`. */
  readonly notOffered: string
  /** Called for each image that was read, or could not be. */
  readonly onImage?: (() => void) | undefined
}

/** A manifest, and what is known of its images by their lines, 1-based. */
interface Role {
  readonly listed: ImageLines
  /** Lines whose image was offered. */
  readonly offered: Set<number>
  readonly hashes: Map<number, PerceptualHash>
  readonly problems: Map<number, string>
}

/** Reads and decodes each image once, whichever manifests it is in. @throws what the offering and the reading of images throw */
export async function findNearDuplicates(
  training: ManifestPartial,
  testing: ManifestPartial,
  offer: OfferImages,
  { distance, room, notOffered, onImage }: NearOptions,
): Promise<NearDuplicates> {
  const [trained, tested] = [roleOf(training), roleOf(testing)]
  /** Lines of the testing manifest whose image is in the training manifest under the same name: that is a leak of its own. */
  const inBoth = new Set<number>()
  const isListed = (sourceRef: string): boolean => lineOf(trained, sourceRef) > 0 || lineOf(tested, sourceRef) > 0
  /** Whether the image was read. */
  const takeImage = async ({ sourceRefs, hash: read }: OfferedImage): Promise<boolean> => {
    for (const sourceRef of sourceRefs) if (lineOf(trained, sourceRef) > 0) inBoth.add(lineOf(tested, sourceRef))
    const places = [trained, tested].flatMap((role) => claim(role, sourceRefs).map((line) => ({ role, line })))
    if (places.length === 0) return false
    const hash = await read()
    for (const { role, line } of places)
      if (hash.ok) role.hashes.set(line, hash.value)
      else role.problems.set(line, hash.problem)
    return true
  }
  const taken = inParallel(offer(placesOf([training, testing], isListed)), room, takeImage)
  for await (const isRead of taken) if (isRead) onImage?.()
  const others = new Map([...tested.hashes].filter(([line]) => !inBoth.has(line)))
  const leaks = nearLeaks(trained.hashes, others, distance)
  return { leaks, training: comparedOf(trained, notOffered), testing: comparedOf(tested, notOffered) }
}

function roleOf(partial: ManifestPartial): Role {
  return { listed: imageLinesOf(partial), offered: new Set(), hashes: new Map(), problems: new Map() }
}

/** 1-based; 0 for an image that the manifest does not have. */
function lineOf({ listed }: Role, sourceRef: string): number {
  return listed.lineOf(sourceRef) + 1
}

/** The lines of an image that no earlier file was offered for. */
function claim(role: Role, sourceRefs: readonly string[]): readonly number[] {
  const lines = [...new Set(sourceRefs.map((sourceRef) => lineOf(role, sourceRef)))]
  const free = lines.filter((line) => line > 0 && !role.offered.has(line))
  for (const line of free) role.offered.add(line)
  return free
}

function comparedOf({ listed, offered, hashes, problems }: Role, notOffered: string): ComparedImages {
  const notCompared = new Map<string, number>()
  for (const problem of problems.values()) notCompared.set(problem, (notCompared.get(problem) ?? 0) + 1)
  if (offered.size < listed.count) notCompared.set(notOffered, listed.count - offered.size)
  return { images: listed.count, compared: hashes.size, notCompared }
}
