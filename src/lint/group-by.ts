/** Which images belong together, such as the frames of one video: a group must not be split over both manifests. */
import { failure, success, type Result } from '../model/result.js'

/** By the folder of the image, or by a capture of a pattern on the source-ref: of several, the first that matches. */
export type GroupBy = { readonly kind: 'folder' } | { readonly kind: 'pattern'; readonly pattern: RegExp }

/** Reads `folder`, or a regular expression with a capture. */
export function parseGroupBy(text: string): Result<GroupBy> {
  if (text === 'folder') return success({ kind: 'folder' })
  let pattern: RegExp
  try {
    pattern = new RegExp(text, 'u')
  } catch {
    return failure('must be folder, or a regular expression; this one has a syntax error')
  }
  // With an empty alternative the pattern matches anything, and shows how many captures it has.
  const captures = (new RegExp(`${text}|`, 'u').exec('')?.length ?? 1) - 1
  if (captures === 0) return failure('must be folder, or a regular expression with a capture, such as video-(\\d+)')
  return success({ kind: 'pattern', pattern })
}

/** The group of an image; undefined for one that is in none. */
export function groupOf(sourceRef: string, groupBy: GroupBy): string | undefined {
  if (groupBy.kind === 'folder') return sourceRef.slice(0, sourceRef.lastIndexOf('/') + 1)
  const captures: readonly (string | undefined)[] = groupBy.pattern.exec(sourceRef)?.slice(1) ?? []
  return captures.find((capture) => capture !== undefined)
}
