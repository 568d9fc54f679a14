import { describe, expect, test } from '@jest/globals'
import { checkTogether } from '../../../src/lint/check-together.js'
import type { ManifestReport } from '../../../src/manifest/finding.js'

type Counts = Readonly<Record<string, number>>

/** A report with this many lines of each label; its kind is that of most of them, as for a real one. */
function manifest(imageLabels: Counts, boxLabels: Counts = {}, changes: Partial<ManifestReport> = {}): ManifestReport {
  const sum = (counts: Counts) => Object.values(counts).reduce((total, count) => total + count, 0)
  const lines = sum(imageLabels) + sum(boxLabels)
  const kind = sum(imageLabels) > sum(boxLabels) ? 'IMAGE_LEVEL_LABELS' : 'OBJECT_LOCALIZATION'
  return {
    useCase: lines === 0 ? 'NOT_DETERMINED' : kind,
    totalLines: lines,
    validLines: lines,
    invalidLines: 0,
    ignoredLines: 0,
    errorLines: [],
    contentFindings: [],
    imageLabels: new Map(Object.entries(imageLabels)),
    boxLabels: new Map(Object.entries(boxLabels)),
    buckets: new Set(['orchard']),
    ...changes,
  }
}

/** As many labels, with two lines each. */
function labels(count: number, prefix = 'l'): Counts {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${String(index)}`, 2]))
}

const FEW = 'ERROR_MANIFEST_TOO_FEW_LABELS'
const MANY = 'ERROR_MANIFEST_TOO_MANY_LABELS'
const FEW_USABLE = 'ERROR_MANIFEST_TOO_FEW_USABLE_LABELS'
const SPLIT = 'ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT'
const OVERLAP = 'ERROR_INSUFFICIENT_LABEL_OVERLAP'
const USABLE_OVERLAP = 'ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP'
const IMAGE = 'IMAGE_LEVEL_LABELS'
const BOX = 'OBJECT_LOCALIZATION'

interface Row {
  readonly name: string
  readonly training: ManifestReport
  readonly testing: ManifestReport | 'auto-create'
  readonly useCase: string
  readonly found?: { readonly training?: string[]; readonly testing?: string[]; readonly both?: string[] }
}

const ROWS: readonly Row[] = [
  { name: 'two labels of images', training: manifest(labels(2)), testing: manifest(labels(2)), useCase: IMAGE },
  { name: 'one label of boxes', training: manifest({}, labels(1)), testing: manifest({}, labels(1)), useCase: BOX },
  {
    name: 'one label of images',
    training: manifest(labels(1)),
    testing: manifest(labels(1)),
    useCase: IMAGE,
    found: { training: [FEW], testing: [FEW] },
  },
  { name: '250 labels', training: manifest({}, labels(250)), testing: manifest({}, labels(250)), useCase: BOX },
  {
    name: '251 labels',
    training: manifest({}, labels(251)),
    testing: manifest({}, labels(250)),
    useCase: BOX,
    found: { training: [MANY] },
  },
  {
    name: 'nothing usable for training',
    training: manifest({}),
    testing: manifest(labels(2)),
    useCase: 'NOT_DETERMINED',
    found: { training: [FEW] },
  },
  {
    name: 'enough labels, but of two kinds',
    training: manifest({ pear: 9 }, { valve: 2 }),
    testing: manifest({ pear: 2, apple: 2 }),
    useCase: IMAGE,
    found: { training: [FEW_USABLE] },
  },
  { name: 'half of the labels tested', training: manifest(labels(4)), testing: manifest(labels(2)), useCase: IMAGE },
  {
    name: 'under half of the labels tested',
    training: manifest(labels(5)),
    testing: manifest(labels(2)),
    useCase: IMAGE,
    found: { both: [OVERLAP] },
  },
  {
    name: 'labels that are only tested are allowed',
    training: manifest(labels(2)),
    testing: manifest({ ...labels(2), ...labels(20, 'm') }),
    useCase: IMAGE,
  },
  {
    name: 'tested as the other kind',
    training: manifest(labels(4)),
    testing: manifest({ ...labels(2, 'm') }, { l0: 1, l1: 1 }),
    useCase: IMAGE,
    found: { both: [USABLE_OVERLAP] },
  },
  {
    name: 'boxes tested with images',
    training: manifest({}, labels(2)),
    testing: manifest(labels(2)),
    useCase: BOX,
    found: { testing: [FEW_USABLE], both: [USABLE_OVERLAP] },
  },
  {
    name: 'brand detection: trained with images, tested with boxes',
    training: manifest({ logo: 10 }),
    testing: manifest({}, { logo: 5 }),
    useCase: BOX,
  },
  {
    name: 'not brand detection where the training has boxes of its own',
    training: manifest({ logo: 10, sign: 3 }, { logo: 2 }),
    testing: manifest({}, { logo: 5, sign: 1 }),
    useCase: IMAGE,
    found: { testing: [FEW_USABLE], both: [USABLE_OVERLAP] },
  },
  { name: 'a split', training: manifest({ pear: 2, apple: 9 }), testing: 'auto-create', useCase: IMAGE },
  {
    name: 'a split with a label of one image',
    training: manifest({ pear: 1, apple: 9 }),
    testing: 'auto-create',
    useCase: IMAGE,
    found: { training: [SPLIT] },
  },
  {
    name: 'one image of a label is enough without a split',
    training: manifest({ pear: 1, apple: 9 }),
    testing: manifest(labels(1, 'pear'), {}),
    useCase: IMAGE,
    found: { testing: [FEW], both: [OVERLAP] },
  },
]

describe('checkTogether', () => {
  test.each(ROWS)('$name', ({ training, testing, useCase, found }) => {
    const report = checkTogether(training, testing)
    expect({
      useCase: report.useCase,
      training: report.training.map(({ code }) => code),
      testing: report.testing.map(({ code }) => code),
      both: report.both.map(({ code }) => code),
    }).toEqual({ useCase, training: [], testing: [], both: [], ...found })
  })

  test('says how much overlap is required', () => {
    const { both } = checkTogether(manifest(labels(5)), manifest(labels(2)))
    expect(both[0]?.message).toBe('Less than 50% label overlap between the training and testing manifest files.')
    const otherKind = checkTogether(manifest({}, labels(2)), manifest(labels(2)))
    expect(otherKind.both[0]?.message).toBe(
      'Less than 50% usable label overlap between the training and testing manifest files.',
    )
  })

  const failed = { contentFindings: [{ code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST', message: 'text' }] }

  test.each([
    { name: 'training', training: manifest(labels(1), {}, failed), testing: manifest(labels(1)) },
    { name: 'testing', training: manifest(labels(1)), testing: manifest(labels(1), {}, failed) },
  ])('a $name manifest that failed on its own ends the check', ({ training, testing }) => {
    expect(checkTogether(training, testing)).toEqual({
      useCase: 'NOT_DETERMINED',
      training: training.contentFindings,
      testing: testing.contentFindings,
      both: [],
    })
  })
})
