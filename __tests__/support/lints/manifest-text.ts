/** Lines of manifests as texts. */

/** A good line with one image-level label. */
export function manifestLine(image: string, label: string): string {
  return JSON.stringify({
    'source-ref': `s3://orchard/${image}`,
    fruit: 1,
    'fruit-metadata': {
      'class-name': label,
      confidence: 1,
      type: 'groundtruth/image-classification',
      'human-annotated': 'yes',
      'creation-date': '2026-03-02T09:15:00',
    },
  })
}
