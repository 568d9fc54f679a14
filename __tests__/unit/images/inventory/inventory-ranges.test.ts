/** Images looked up in an inventory report in ranges: merged, they come to the report of one machine. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { concludeLint } from '../../../../src/lint/conclude/conclude-lint.js'
import { imageExample, manifestOf } from '../../../../src/lint/example-lines.js'
import { toLintJson } from '../../../../src/report/lint/lint-json.js'
import { currentRow, IMAGES, md5 } from '../../../support/inventories.js'
import { createCheck, report, type Answer } from '../../../support/inventory-check.js'
import { lint, scanInRanges } from '../../../support/linted.js'
import { mergePartials } from '../../../support/merge-partials.js'

const SETTINGS = { maxFindings: 1000, ignore: [], groupBy: undefined }

/** Images by name: listed, too large, newer, missing, and refused. The report has the first two. */
const KINDS = ['listed', 'large', 'new', 'gone', 'secret'] as const

type Kind = (typeof KINDS)[number] | 'elsewhere'

interface Line {
  readonly kind: Kind
  readonly number: number
}

const nameOf = ({ kind, number }: Line): string => `${kind}/${String(number)}.jpg`

function manifest(lines: readonly Line[]): string {
  const uriOf = (line: Line): string => `s3://${line.kind === 'elsewhere' ? 'plums' : IMAGES}/${nameOf(line)}`
  return manifestOf(...lines.map((line) => imageExample('', 'pear', { 'source-ref': uriOf(line) })))
}

/** A check of images, as a machine of its own does it. */
function checkOf(lines: readonly Line[], asksAll: boolean) {
  const rows = new Map<string, string>()
  const answers: Record<string, Answer> = {}
  for (const line of lines) {
    const name = nameOf(line)
    if (line.kind === 'listed') rows.set(name, currentRow(name, 1000, md5(name)))
    else if (line.kind === 'large') rows.set(name, currentRow(name, 20_000_000, md5(name)))
    else if (line.kind === 'new') answers[name] = { sizeBytes: 30, md5: md5(name) }
    else answers[name] = line.kind === 'gone' ? undefined : 'access-denied'
  }
  return createCheck(report(...rows.values()), answers, { asksAll }).checkImages
}

const aboutImages = { sample: undefined, region: undefined, isOfNames: true }

async function whole(lines: readonly Line[]): Promise<string> {
  const images = { ...aboutImages, checkImages: checkOf(lines, false) }
  return JSON.stringify(toLintJson({ report: await lint({ training: manifest(lines), options: { images } }) }))
}

async function merged(lines: readonly Line[], cuts: readonly number[]): Promise<string> {
  const images = { ...aboutImages, checkImages: (asked: Asked) => checkOf(lines, true)(asked) }
  const parts = await scanInRanges(Buffer.from(manifest(lines)), cuts, { ...SETTINGS, images })
  const training = { name: 'train.manifest', partial: mergePartials(parts, SETTINGS.maxFindings) }
  return JSON.stringify(toLintJson({ report: concludeLint(training, undefined, SETTINGS) }))
}

type Asked = Parameters<ReturnType<typeof checkOf>>[0]

const many = (kind: Kind, count: number): readonly Line[] =>
  Array.from({ length: count }, (_, number) => ({ kind, number }))

describe('any cut', () => {
  test('comes to the very same report, wherever the images are', async () => {
    const line = fc.record({
      kind: fc.oneof(fc.constantFrom(...KINDS), fc.constant('elsewhere' as const)),
      number: fc.nat(2),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.array(fc.nat(3000), { maxLength: 5 }),
        fc.nat(12),
        async (lines, cuts, at) => {
          // One image in the bucket of the report; without any, the whole manifest is refused.
          const all = lines.toSpliced(at, 0, { kind: 'listed', number: 9 })
          expect(await merged(all, cuts)).toBe(await whole(all))
        },
      ),
      { numRuns: 60 },
    )
  })

  test.each<[name: string, lines: readonly Line[]]>([
    ['the first images are refused', [...many('secret', 60), ...many('gone', 40)]],
    ['the last images are refused', [...many('gone', 40), ...many('secret', 60)]],
    ['no image is in the bucket of the report', many('elsewhere', 20)],
  ])('comes to the same report as another one where %s', async (_, lines) => {
    const one = await merged(lines, [])
    for (const cuts of [[1], [2000, 9000], [5000, 5001, 15_000]]) expect(await merged(lines, cuts)).toBe(one)
  })
})

test('parts without an image in the bucket of the report say that none was checked', async () => {
  expect(await merged(many('elsewhere', 2), [300])).toContain('"CL_NO_IMAGE_CHECKED"')
})
