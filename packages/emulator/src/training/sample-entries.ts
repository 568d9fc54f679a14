/** Entries for a dataset whose seed names none: enough to train from. */

const LABELS = ['label-a', 'label-b']
const IMAGES_PER_LABEL = { TRAIN: 20, TEST: 5 }

export function sampleEntries(type: 'TRAIN' | 'TEST'): Buffer {
  const lines = LABELS.flatMap((label) =>
    Array.from({ length: IMAGES_PER_LABEL[type] }, (_, index) => entry(type, label, index)),
  )
  return Buffer.from(`${lines.join('\n')}\n`)
}

function entry(type: 'TRAIN' | 'TEST', label: string, index: number): string {
  return JSON.stringify({
    'source-ref': `s3://emulator-datasets/${type.toLowerCase()}/${label}/${String(index)}.jpg`,
    sample: LABELS.indexOf(label),
    'sample-metadata': {
      'class-name': label,
      confidence: 1,
      type: 'groundtruth/image-classification',
      'human-annotated': 'yes',
      'creation-date': '2026-01-01T00:00:00',
    },
  })
}
