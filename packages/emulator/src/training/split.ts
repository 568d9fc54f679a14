/** What AutoCreate does: sets a part of the training images apart for testing. */
import { AUTO_SPLIT_TESTING_SHARE } from '../../../../src/manifest/limits.js'
import { shuffled } from './random.js'

export interface Split<T> {
  readonly training: readonly T[]
  readonly testing: readonly T[]
}

/** An image of any kind, with its labels. */
interface Labelled {
  readonly labels: readonly string[]
}

/**
 * Takes a fifth of the images, label by label, so that each label with two images or more keeps one on either side.
 * Which images the service takes is not documented.
 */
export function splitImages<T extends Labelled>(images: readonly T[], random: () => number): Split<T> {
  const wanted = Math.round(images.length * AUTO_SPLIT_TESTING_SHARE)
  const testing = new Set<T>()
  const order = shuffled(images, random)
  for (const group of byFirstLabel(order)) {
    const share = Math.max(Math.round(group.length * AUTO_SPLIT_TESTING_SHARE), group.length > 1 ? 1 : 0)
    for (const image of group.slice(0, share)) testing.add(image)
  }
  // Rounding label by label can miss the fifth; fill up what is missing.
  for (const image of order) if (testing.size < Math.min(wanted, images.length - 1)) testing.add(image)
  return {
    training: images.filter((image) => !testing.has(image)),
    testing: images.filter((image) => testing.has(image)),
  }
}

function byFirstLabel<T extends Labelled>(images: readonly T[]): Iterable<readonly T[]> {
  const groups = new Map<string | undefined, T[]>()
  for (const image of images) {
    const [label] = image.labels
    const group = groups.get(label)
    if (group === undefined) groups.set(label, [image])
    else group.push(image)
  }
  return groups.values()
}
