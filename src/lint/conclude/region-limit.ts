/** Whether a manifest has more images than the service takes in the Region of the training. */
import { SMALL_REGIONS, SMALL_REGION_IMAGES_MAX } from '../../manifest/limits.js'
import type { ConcludedManifest } from './concluded.js'

/** Never where the Region is not known. */
export function isPastRegion({ role, counted, region }: ConcludedManifest): boolean {
  return region !== undefined && SMALL_REGIONS.has(region) && counted.images > SMALL_REGION_IMAGES_MAX[role]
}
