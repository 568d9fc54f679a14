/** Numbers of lines in words. */
import { formatCount } from '../text/number.js'

/** `1 line`, `2,000 lines`. */
export function countOfLines(count: number): string {
  return count === 1 ? '1 line' : `${formatCount(count)} lines`
}

/** `1 image`, `2,000 images`. */
export function countOfImages(count: number): string {
  return count === 1 ? '1 image' : `${formatCount(count)} images`
}
