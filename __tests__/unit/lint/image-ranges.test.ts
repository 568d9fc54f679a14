/** Images checked in ranges: merged, they come to the report of one machine. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  boxExample,
  exampleBox,
  GOOD_IMAGE,
  imageExample,
  imageNamed,
  manifestOf,
} from '../../../src/lint/example-lines.js'
import { concludeLint } from '../../../src/lint/conclude/conclude-lint.js'
import type { ImageFacts } from '../../../src/lint/images/image-facts.js'
import { headOf, mergeParts } from '../../../src/lint/merge-parts.js'
import { parsePartialFile, renderPartialFile, type PartialFile } from '../../../src/lint/partial-file.js'
import { toLintJson } from '../../../src/report/lint/lint-json.js'
import { lint, lintInRanges, lookOf, scanInRanges } from '../../support/linted.js'

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
  {
    kind: 'found',
    sizeBytes: 100,
    digest: '100 "d"',
    unread: 'the size in pixels is behind more metadata than is read',
  },
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

function reread(file: PartialFile): PartialFile {
  const parsed = parsePartialFile(renderPartialFile(file))
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

/** What a scan of a range makes of facts while faults pass: of some images that could be known, nothing is. */
function withFaults(images: Readonly<Record<string, ImageFacts>>, lost: readonly number[]): Record<string, ImageFacts> {
  return Object.fromEntries(
    Object.entries(images).map(([sourceRef, facts], index) => [
      sourceRef,
      lost.includes(index) && facts.kind !== 'unknown' ? { kind: 'unknown', reason: 'S3 did not answer' } : facts,
    ]),
  )
}

test('parts that were done again come to the report of one machine, in any order, whatever faults passed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.array(fc.constantFrom(...FACTS.filter((facts) => facts !== undefined)), { minLength: 8, maxLength: 8 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 3 }),
      fc.array(fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
      fc.infiniteStream(fc.nat()),
      async (lines, found, cuts, faults, numbers) => {
        const training = manifestOf(...lines.map(({ image, label }) => imageExample(`${String(image)}.jpg`, label)))
        const all = Object.fromEntries(found.map((facts, image) => [imageNamed(`${String(image)}.jpg`), facts]))
        const borders = [0, ...cuts.toSorted((one, other) => one - other), Infinity]
        const scan = async (images: Readonly<Record<string, ImageFacts>>): Promise<readonly PartialFile[]> => {
          const look = lookOf({ training, images })
          const settings = { maxFindings: 1000, groupBy: undefined, images: look }
          const partials = await scanInRanges(Buffer.from(training), cuts, settings)
          return partials.map((partial, index) => ({
            ...{ role: 'training', name: 'train.manifest', keptPerCode: 1000, groupBy: undefined, images: 'headers' },
            range: { from: borders[index] ?? 0, to: borders[index + 1] ?? 0 },
            partial,
          }))
        }
        const files = [...(await scan(all))]
        for (const lost of faults) files.push(...(await scan(withFaults(all, lost))))
        const shuffled = files
          .map((file) => ({ file, at: Number(numbers.next().value) }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ file }) => file)
        const merged = await mergeParts(shuffled.map(headOf), (index) =>
          Promise.resolve(reread(shuffled[index]!).partial),
        )
        if (!merged.ok) throw new Error(merged.problem)
        const report = concludeLint(merged.value.training, undefined, { maxFindings: 1000, ignore: [] })
        const whole = await lint({ training, images: all })
        expect(JSON.stringify(toLintJson({ report }))).toBe(JSON.stringify(toLintJson({ report: whole })))
      },
    ),
    { numRuns: 60 },
  )
})

test('of two results that know as much, the same one counts in either order', async () => {
  const training = manifestOf(imageExample('a.jpg', 'pear'), imageExample('b.jpg', 'apple'))
  const fileWith = async (missing: string): Promise<PartialFile> => {
    const images = {
      [imageNamed('a.jpg')]: GOOD_IMAGE,
      [imageNamed('b.jpg')]: GOOD_IMAGE,
      [imageNamed(missing)]: { kind: 'missing' } as const,
    }
    const look = { maxFindings: 10, groupBy: undefined, images: lookOf({ training, images }) }
    const [partial] = await scanInRanges(Buffer.from(training), [], look)
    const range = { from: 0, to: Infinity }
    return {
      role: 'training',
      name: 'a',
      range,
      keptPerCode: 10,
      groupBy: undefined,
      images: 'headers',
      partial: partial!,
    }
  }
  const files = [await fileWith('a.jpg'), await fileWith('b.jpg')]
  const taken: (string | undefined)[] = []
  for (const order of [files, files.toReversed()]) {
    await mergeParts(order.map(headOf), (index) => {
      taken.push(headOf(order[index]!).found?.digest)
      return Promise.resolve(reread(order[index]!).partial)
    })
  }
  expect(taken).toHaveLength(2)
  expect(taken[0]).toBe(taken[1])
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
