/** Manifests to train from, written line by line. */

interface ImageLevelOptions {
  readonly bucket?: string
  /** Number of the first image, so that two manifests need not share any. */
  readonly from?: number
}

/** One line per image, `counts` of each label. */
export function imageLevelManifest(counts: Readonly<Record<string, number>>, options: ImageLevelOptions = {}): string {
  const { bucket = 'orchard-images', from = 0 } = options
  return Object.entries(counts)
    .flatMap(([label, count], id) =>
      Array.from({ length: count }, (_, index) =>
        imageLevelLine(`s3://${bucket}/${label}/${String(from + index)}.jpg`, label, id),
      ),
    )
    .map((line) => `${line}\n`)
    .join('')
}

export function imageLevelLine(sourceRef: string, label: string, id = 0): string {
  return JSON.stringify({
    'source-ref': sourceRef,
    fruit: id,
    'fruit-metadata': {
      'class-name': label,
      confidence: 1,
      type: 'groundtruth/image-classification',
      'human-annotated': 'yes',
      'creation-date': '2026-03-02T09:15:00',
    },
  })
}

/** One line per image, each with one box of each label. */
export function boxManifest(labels: readonly string[], images: number, from = 0): string {
  return Array.from({ length: images }, (_, index) => {
    const annotations = labels.map((_label, id) => ({ class_id: id, left: 40 * id, top: 30, width: 120, height: 90 }))
    return `${JSON.stringify({
      'source-ref': `s3://pipe-images/${String(from + index)}.jpg`,
      boxes: { image_size: [{ width: 1024, height: 768, depth: 3 }], annotations },
      'boxes-metadata': {
        objects: annotations.map(() => ({ confidence: 1 })),
        'class-map': Object.fromEntries(labels.map((label, id) => [String(id), label])),
        type: 'groundtruth/object-detection',
        'human-annotated': 'yes',
        'creation-date': '2026-03-02T09:15:00',
      },
    })}\n`
  }).join('')
}
