/** Numbers of lines in words. */

/** `1 line`, `2,000 lines`. */
export function countOfLines(count: number): string {
  return count === 1 ? '1 line' : `${count.toLocaleString('en-US')} lines`
}

/** `1 image`, `2,000 images`. */
export function countOfImages(count: number): string {
  return count === 1 ? '1 image' : `${count.toLocaleString('en-US')} images`
}
