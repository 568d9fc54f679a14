/** Patterns on classes of Unicode. */

/**
 * A regular expression that is made when it is first asked for. As a literal it is made whenever the file around it is read,
 * twice, and a class such as `\p{L}` has hundreds of ranges: the literals of one start took a tenth of it.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(source, flags))
}
