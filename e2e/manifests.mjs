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

/**
 * The same pictures with a box each, as COCO has them.
 * @param {number} imagesPerLabel
 * @returns {string} JSON
 */
export function cocoLabels(imagesPerLabel) {
  const images = LABELS.flatMap((label) =>
    Array.from({ length: imagesPerLabel }, (_, image) => `${label}/${image}.jpg`),
  )
  return JSON.stringify({
    info: { date_created: '2026-03-01' },
    categories: LABELS.map((name, index) => ({ id: index + 1, name })),
    images: images.map((name, index) => ({ id: index + 1, file_name: name, width: 640, height: 480 })),
    annotations: images.map((name, index) => ({
      id: index + 1,
      image_id: index + 1,
      category_id: LABELS.findIndex((label) => name.startsWith(`${label}/`)) + 1,
      bbox: [10 + (index % 300), 20, 100, 80],
      area: 8000,
      iscrowd: 0,
    })),
  })
}
