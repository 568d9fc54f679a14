/** What a check of images came to, in words. */
import type { CheckedImages } from '../../lint/lint-report.js'
import { formatCount, plural } from '../../text/number.js'

/** What was checked and what was not, each a clause; empty where no image was to be checked. */
export function describeChecked(checked: CheckedImages | undefined): readonly string[] {
  if (checked === undefined) return []
  const { images, unknown, linesLost } = checked
  /** Of a sample, all others. */
  const leftOut = images - checked.checked - unknown
  return [
    `${formatCount(checked.checked)} of ${plural(images, 'image')} checked`,
    ...(unknown === 0 ? [] : [`${plural(unknown, 'image')} could not be checked`]),
    ...(leftOut === 0 ? [] : [`${plural(leftOut, 'image')} left out`]),
    ...(linesLost === 0
      ? []
      : [
          `${plural(linesLost, 'line is', 'lines are')} invalid because of ${linesLost === 1 ? 'its image' : 'their images'}`,
        ]),
  ]
}

/** What a forecast of success takes for granted; undefined where every image was checked, or none was to be. */
export function describeUnchecked(checked: CheckedImages | undefined): string | undefined {
  const unchecked = checked === undefined ? 0 : checked.images - checked.checked
  if (unchecked <= 0) return undefined
  return unchecked === 1
    ? 'This assumes that 1 image that was not checked is good.'
    : `This assumes that ${formatCount(unchecked)} images that were not checked are good.`
}
