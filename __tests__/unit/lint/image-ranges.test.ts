/** Images checked in ranges: merged, they come to the report of one machine. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { boxExample, exampleBox, imageExample, imageNamed, manifestOf } from '../../../src/lint/example-lines.js'
import type { ImageFacts } from '../../../src/lint/images/image-facts.js'
import { toLintJson } from '../../../src/report/lint/lint-json.js'
import { lint, lintInRanges } from '../../support/linted.js'

const FACTS: readonly (ImageFacts | undefined)[] = [
  undefined,
  { kind: 'missing' },
  { kind: 'unknown', reason: 'access to S3 was denied' },
  { kind: 'unknown', reason: 'S3 did not answer' },
  { kind: 'found', sizeBytes: 100, digest: '100 "a"', header: { format: 'jpeg', width: 640, height: 480 } },
  {
    kind: 'found',
    sizeBytes: 100,
    digest: '100 "b"',
    header: { format: 'jpeg', width: 480, height: 640, orientation: 6 },
  },
  { kind: 'found', sizeBytes: 20_000_000, digest: '20000000 "c"', header: { format: 'png', width: 32, height: 480 } },
  { kind: 'found', sizeBytes: 100, header: { format: 'other', seems: 'GIF' } },
  { kind: 'found', sizeBytes: 100, unread: 'the size in pixels is behind more metadata than is read' },
]

/** Some are no ASCII, or have escapes in JSON. */
const NAMES = ['a.jpg', 'b.jpg', 'ö.jpg', 'd"e.jpg', 'f\\g.jpg', 'h.jpg', 'i j.jpg', 'k\u0001.jpg']

/** An image by its number, on a line of one of three kinds. */
const line = fc.record({
  image: fc.nat(7),
  kind: fc.constantFrom('label', 'box', 'broken'),
  label: fc.constantFrom('pear', 'apple'),
})

test('any cut comes to the very same report', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 16 }),
      fc.array(fc.constantFrom(...FACTS), { minLength: 8, maxLength: 8 }),
      fc.array(fc.nat(4000), { maxLength: 5 }),
      fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
      async (lines, found, cuts, sample) => {
        const training = manifestOf(
          ...lines.map(({ image, kind, label }) => {
            const name = `${String(image)}.jpg`
            if (kind === 'broken') return `{"source-ref":"${imageNamed(name)}"`
            return kind === 'label'
              ? imageExample(name, label)
              : boxExample(name, [exampleBox(label), exampleBox('fig')])
          }),
        )
        const images = Object.fromEntries(
          found.flatMap((facts, image) => (facts === undefined ? [] : [[imageNamed(`${String(image)}.jpg`), facts]])),
        )
        const input = { training, images, sample, region: 'eu-west-1' }
        const whole = toLintJson({ report: await lint(input) })
        expect(toLintJson({ report: await lintInRanges(input, cuts) })).toEqual(whole)
        expect(JSON.stringify(toLintJson({ report: await lintInRanges(input, cuts) }))).toBe(JSON.stringify(whole))
      },
    ),
    { numRuns: 60 },
  )
})

test('source-refs alone come to the very same report as whole lines, and in ranges', async () => {
  const facts = FACTS.filter((one) => one?.kind !== 'found' || one.header === undefined)
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 16 }),
      fc.array(fc.constantFrom(...facts, { kind: 'found', sizeBytes: 20_000_000 } as const), {
        minLength: 8,
        maxLength: 8,
      }),
      fc.array(fc.nat(4000), { maxLength: 3 }),
      async (lines, found, cuts) => {
        const names = NAMES.map(imageNamed)
        const training = manifestOf(
          ...lines.map(({ image, kind, label }) => {
            const name = NAMES[image] ?? ''
            if (kind === 'broken') return `{"source-ref":"${imageNamed(name)}"`
            const text =
              kind === 'label' ? imageExample(name, label) : boxExample(name, [exampleBox(label), exampleBox('fig')])
            return image % 2 === 0 ? text.replace('{"source-ref":', '{"source-ref": ') : text
          }),
        )
        const images = Object.fromEntries(
          names.map((name, image) => [name, found[image] ?? { kind: 'missing' as const }]),
        )
        const whole = toLintJson({ report: await lint({ training, images }) })
        const input = { training, images, isOfNames: true }
        expect(toLintJson({ report: await lint(input) })).toEqual(whole)
        expect(toLintJson({ report: await lintInRanges(input, cuts) })).toEqual(whole)
      },
    ),
    { numRuns: 60 },
  )
})

test('lines whose images cannot be used are invalid, with all that they had', async () => {
  const training = manifestOf(
    boxExample('a.jpg', [exampleBox('pear'), exampleBox('pear')]),
    boxExample('b.jpg', [exampleBox('pear')]),
    boxExample('a.jpg', [exampleBox('pear')]),
    boxExample('c.jpg', [exampleBox('fig')]),
  )
  const good = { kind: 'found', sizeBytes: 100, header: { format: 'jpeg', width: 640, height: 480 } } as const
  const images = {
    [imageNamed('a.jpg')]: { kind: 'missing' },
    [imageNamed('b.jpg')]: good,
    [imageNamed('c.jpg')]: good,
  } as const
  const report = await lint({ training, images })
  expect(report.training).toMatchObject({ validLines: 2, invalidLines: 2, images: 2 })
  expect([...report.training.labels]).toEqual([
    ['pear', { images: 1, boxes: 1 }],
    ['fig', { images: 1, boxes: 1 }],
  ])
  expect(report).toMatchObject({ willTrain: false, predictedCode: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST' })
  expect(report.checkedImages).toEqual({ images: 3, checked: 3, unknown: 0, linesLost: 2 })
})
