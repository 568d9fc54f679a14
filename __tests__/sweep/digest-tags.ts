import { createHash } from 'node:crypto'

/** Tags with the digests of these manifests. */
export function digestTags(training: string, testing: string): Readonly<Record<string, string>> {
  const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
  return {
    'train-custom-labels:training-manifest-sha256': digestOf(training),
    'train-custom-labels:testing-manifest-sha256': digestOf(testing),
  }
}
