/** Image-level manifests of invented pictures: enough images per label for the service's rules, no image in both. */

const LABELS = ['good', 'scratched']

/**
 * @param {string} split goes into the image names, so that two splits share none
 * @param {number} imagesPerLabel
 * @param {string} bucket of the images; they need not exist
 * @returns {string} JSON Lines
 */
export function imageLevelManifest(split, imagesPerLabel, bucket) {
  const lines = LABELS.flatMap((label, id) =>
    Array.from({ length: imagesPerLabel }, (_, image) => ({
      'source-ref': `s3://${bucket}/images/${split}-${label}-${image}.jpg`,
      surface: id,
      'surface-metadata': {
        confidence: 1,
        'class-name': label,
        'human-annotated': 'yes',
        'creation-date': '2026-03-01T08:00:00.000000',
        type: 'groundtruth/image-classification',
        'job-name': 'surface',
      },
    })),
  )
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
