/** Finds images of the testing manifest that look like some of the training manifest. */
import { imageLinesOf, type ImageLines } from '../../lint/images/image-lines.js'
import type { ComparedImages, NearDuplicates } from '../../lint/images/near-duplicates.js'
import type { ManifestPartial } from '../../lint/scan/partial.js'
import { failure, success, type Result } from '../../model/result.js'
import { placesOf, type ImagePlaces } from '../../lint/contents/known-contents.js'
import type { DecodeImage } from './decode-image.js'
import { nearLeaks } from './near-leaks.js'
import { hashOf, type PerceptualHash } from './perceptual-hash.js'

/** An image file that may be one of a manifest's. */
export interface OfferedImage {
  /** The names that a manifest may have it under. */
  readonly sourceRefs: readonly string[]
  /** The whole file; a problem as of {@link DecodeImage}. */
  readonly read: () => Promise<Result<Uint8Array>>
}

/** Offers the image files that a manifest has, each once. */
export type OfferImages = (places: ImagePlaces) => AsyncIterable<OfferedImage>

export interface NearOptions {
  /** Bits that the hashes of near duplicates may differ in. */
  readonly distance: number
  /** Images that are read and decoded at once: each may be as large as the service takes. */
  readonly atOnce: number
}

/** Why an image has no hash; clauses that can follow `because`. */
const NO_FILE = 'there is no file for them'
const NO_CONTRAST = 'they have too little contrast to be compared'

/** A manifest, and what is known of its images by their lines, 1-based. */
interface Role {
  readonly listed: ImageLines
  /** Lines whose image was offered. */
  readonly offered: Set<number>
  readonly hashes: Map<number, PerceptualHash>
  readonly problems: Map<number, string>
}

/** Reads and decodes each image once, whichever manifests it is in. @throws what the offering of the images throws */
export async function findNearDuplicates(
  training: ManifestPartial,
  testing: ManifestPartial,
  offer: OfferImages,
  decode: DecodeImage,
  { distance, atOnce }: NearOptions,
): Promise<NearDuplicates> {
  const [trained, tested] = [roleOf(training), roleOf(testing)]
  /** Lines of the testing manifest whose image is in the training manifest under the same name: that is a leak of its own. */
  const inBoth = new Set<number>()
  const isListed = (sourceRef: string): boolean => lineOf(trained, sourceRef) > 0 || lineOf(tested, sourceRef) > 0
  const images = offer(placesOf([training, testing], isListed))[Symbol.asyncIterator]()
  const takeImages = async (): Promise<void> => {
    for (;;) {
      const next = await images.next()
      if (next.done === true) return
      const { sourceRefs, read } = next.value
      for (const sourceRef of sourceRefs) if (lineOf(trained, sourceRef) > 0) inBoth.add(lineOf(tested, sourceRef))
      const places = [trained, tested].flatMap((role) => claim(role, sourceRefs).map((line) => ({ role, line })))
      if (places.length === 0) continue
      const hash = await hashOfFile(read, decode)
      for (const { role, line } of places)
        if (hash.ok) role.hashes.set(line, hash.value)
        else role.problems.set(line, hash.problem)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeImages))
  const others = new Map([...tested.hashes].filter(([line]) => !inBoth.has(line)))
  const leaks = nearLeaks(trained.hashes, others, distance)
  return { leaks, training: comparedOf(trained), testing: comparedOf(tested) }
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

async function hashOfFile(read: OfferedImage['read'], decode: DecodeImage): Promise<Result<PerceptualHash>> {
  const file = await read()
  if (!file.ok) return file
  const grid = await decode(file.value)
  if (!grid.ok) return grid
  const hash = hashOf(grid.value)
  return hash === undefined ? failure(NO_CONTRAST) : success(hash)
}

function comparedOf({ listed, offered, hashes, problems }: Role): ComparedImages {
  const notCompared = new Map<string, number>()
  for (const problem of problems.values()) notCompared.set(problem, (notCompared.get(problem) ?? 0) + 1)
  if (offered.size < listed.count) notCompared.set(NO_FILE, listed.count - offered.size)
  return { images: listed.count, compared: hashes.size, notCompared }
}
