/** A manifest may be cut into ranges anywhere: the report is the same. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample, imageMetadata } from '../../../../src/lint/example-lines.js'
import { OWN_RULES } from '../../../../src/lint/own-rules.js'
import { lint, lintInRanges, type LintInput } from '../../../support/linted.js'

const LABELS = ['pear', 'apple', 'Pear', 'pearr', 'dog ']

const imageLine = fc
  .record({ image: fc.nat(9), label: fc.constantFrom(...LABELS), text: fc.boolean(), counter: fc.nat(3) })
  .map(({ image, label, text, counter }) =>
    imageExample(`v${String(image % 3)}/${String(image)}.jpg`, label, {
      ...(text && { fruit: '1' }),
      ...(counter === 0 && {
        fruit: undefined,
        'fruit-metadata': undefined,
        [`f${String(image)}`]: 1,
        [`f${String(image)}-metadata`]: imageMetadata(label),
      }),
    }),
  )

const boxLine = fc
  .record({
    image: fc.nat(9),
    labels: fc.array(fc.constantFrom(...LABELS), { maxLength: 3 }),
    left: fc.constantFrom(10, 10.5, -1, 600),
    width: fc.constantFrom(300, 1, 0.5),
    shift: fc.nat(1),
  })
  .map(({ image, labels, left, width, shift }) =>
    boxExample(
      `v${String(image % 3)}/${String(image)}.jpg`,
      labels.map((label) => exampleBox(label, { left, width })),
      { classMap: Object.fromEntries(LABELS.map((label, id) => [String(id + shift), label])) },
    ),
  )

const line = fc.oneof(
  { weight: 5, arbitrary: imageLine },
  { weight: 5, arbitrary: boxLine },
  fc.constantFrom('', ' ', '{}', '[', '\ufeff{}', 'é,ü', '{"source-ref": "s3://b/k"}', '{"source-ref": 3}'),
)

const manifest = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\r\n')), { maxLength: 25 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''))

const anyBytes = fc.uint8Array({ maxLength: 300 })

const input: fc.Arbitrary<LintInput> = fc.record({
  training: fc.oneof({ weight: 4, arbitrary: manifest }, anyBytes),
  testing: fc.option(fc.oneof({ weight: 4, arbitrary: manifest }, anyBytes), { nil: undefined }),
  groupBy: fc.constantFrom(undefined, 'folder', 'v(\\d)'),
  options: fc.record({ maxFindings: fc.constantFrom(0, 1, 5, 1000) }),
})

describe('a manifest in ranges', () => {
  test('comes to the very same report, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(input, fc.array(fc.nat(4000), { maxLength: 6 }), async (given, cuts) => {
        expect(await lintInRanges(given, cuts)).toEqual(await lint(given))
      }),
    )
  })

  test('comes to the same report when it is cut at every byte', async () => {
    const { training } = OWN_RULES.find(({ code }) => code === 'CL_RELABELLED_IMAGE')?.wrong() ?? { training: '' }
    const every = Array.from({ length: training.length }, (_, index) => index)
    expect(training.length).toBeGreaterThan(100)
    expect(await lintInRanges({ training }, every)).toEqual(await lint({ training }))
  })

  test('comes to the same report where it has more class maps than are kept', async () => {
    const lines = Array.from({ length: 700 }, (_, index) => {
      const shift = (index * 7) % 350
      const classMap = { [String(shift)]: 'pear', [String(shift + 1)]: 'apple' }
      return boxExample(`${String(index)}.jpg`, [exampleBox('pear'), exampleBox('apple', { left: 320 })], { classMap })
    })
    const training = `${lines.join('\n')}\n`
    const whole = await lint({ training })
    expect(
      await lintInRanges(
        { training },
        [0.2, 0.5, 0.6].map((share) => Math.floor(training.length * share)),
      ),
    ).toEqual(whole)
  })

  test('comes to the same report, whatever chunks it is read in', async () => {
    await fc.assert(
      fc.asyncProperty(input, fc.integer({ min: 1, max: 500 }), async (given, chunkBytes) => {
        expect(await lint(given, chunkBytes)).toEqual(await lint(given))
      }),
    )
  })

  test.each(OWN_RULES)('has $code wherever its wrong example is cut in two', async (rule) => {
    const example = rule.wrong()
    const training = Buffer.from(example.training, rule.kind === 'file' ? 'latin1' : 'utf8').subarray(0, 2_000_000)
    const given = { ...example, training }
    const whole = await lint(given)
    for (const share of [0.01, 0.33, 0.5, 0.9])
      expect(await lintInRanges(given, [Math.floor(training.length * share)])).toEqual(whole)
  })
})
