/** What looks odd in a manifest and is valid: a lint does not mention it. */
import { describe, expect, test } from '@jest/globals'
import {
  boxExample,
  boxMetadata,
  exampleBox,
  imageExample,
  imageExamples,
  imageMetadata,
  manifestOf,
} from '../../../src/lint/example-lines.js'
import { lint, type LintInput } from '../../support/linted.js'

const IMAGES = imageExamples({ pear: 12, apple: 12 })
const TESTED = imageExamples({ pear: 5, apple: 5 }, 3).replaceAll('orchard-images/', 'orchard-images/tested/')

/** Twelve lines with the changes of each. */
function lines(changes: (index: number) => Readonly<Record<string, unknown>>): string {
  const line = (label: string, index: number) => imageExample(`${label}-${String(index)}.jpg`, label, changes(index))
  return manifestOf(...Array.from({ length: 12 }, (_, index) => [line('pear', index), line('apple', index)]).flat())
}

function boxLines(classMapOf: (index: number) => Readonly<Record<string, string>>): string {
  const boxes = [exampleBox('pear'), exampleBox('apple', { left: 320 })]
  const line = (_: unknown, index: number) =>
    boxExample(`b-${String(index)}.jpg`, boxes, { classMap: classMapOf(index) })
  return manifestOf(...Array.from({ length: 12 }, line))
}

const VALID: readonly (LintInput & { readonly name: string })[] = [
  { name: 'nothing odd', training: IMAGES, testing: TESTED },
  {
    name: 'a class id that names different labels on different lines',
    training: boxLines((index) => (index % 2 === 0 ? { '0': 'pear', '1': 'apple' } : { '1': 'pear', '0': 'apple' })),
  },
  {
    name: 'class-map entries that no box uses',
    training: boxLines((index) => ({ '0': 'pear', '1': 'apple', [String(index + 2)]: 'plum' })),
  },
  {
    name: 'class maps that number the labels of their line',
    training: boxLines(() => ({ '0': 'pear', '1': 'apple' })) + manifestOf(boxExample('c.jpg', [exampleBox('apple')])),
  },
  {
    name: 'extra keys without metadata',
    training: lines((index) => ({ color: 'red', page: index, notes: { by: 'me', type: 'x' }, parts: [1] })),
  },
  { name: 'notes on the image', training: lines(() => ({ 'source-ref-metadata': { notes: null } })) },
  { name: 'what the service writes', training: lines(() => ({ 'cl-metadata': { is_labeled: true } })) },
  {
    name: 'several label attributes on a line',
    training: lines((index) => ({ state: 0, 'state-metadata': imageMetadata(index % 2 === 0 ? 'ripe' : 'raw') })),
  },
  {
    name: 'several numbered attributes on a line',
    training: lines((index) => ({ fruit1: 0, 'fruit1-metadata': imageMetadata(index % 2 === 0 ? 'ripe' : 'raw') })),
  },
  {
    name: 'attribute names that differ between the manifests',
    training: IMAGES,
    testing: TESTED.replaceAll('"fruit', '"obst'),
  },
  {
    name: 'confidence 0',
    training: lines(() => ({ 'fruit-metadata': imageMetadata('pear', { confidence: 0 }) })) + IMAGES,
  },
  {
    name: 'more objects than boxes',
    training: manifestOf(
      ...Array.from({ length: 12 }, (_, index) =>
        boxExample(`b-${String(index)}.jpg`, [exampleBox('pear')], {
          changes: { 'boxes-metadata': boxMetadata(3, { '0': 'pear' }) },
        }),
      ),
    ),
  },
  {
    name: 'keys with blanks, other scripts and capitals',
    training: IMAGES.replaceAll('images/pear-', 'images/Äpfel und Birnen (2026)/').replaceAll('.jpg', '.JPG'),
  },
]

describe('no finding', () => {
  test.each(VALID)('$name', async ({ name: _name, ...input }) => {
    const { findings, willTrain, certain } = await lint(input)
    expect(findings).toEqual([])
    expect({ willTrain, certain }).toEqual({ willTrain: true, certain: true })
  })
})
