/** Partial results in files: `lint --range A:B --partial F` and `lint merge F…`. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { concludeLint } from '../../../src/lint/conclude/conclude-lint.js'
import { boxExample, exampleBox, imageExamples } from '../../../src/lint/example-lines.js'
import type { LintReport } from '../../../src/lint/lint-report.js'
import { OWN_RULES } from '../../../src/lint/own-rules.js'
import { headOf, mergeParts } from '../../../src/lint/merge-parts.js'
import { parsePartialFile, renderPartialFile, type PartialFile } from '../../../src/lint/partial-file.js'
import { lint, scanInRanges } from '../../support/linted.js'

const OPTIONS = { maxFindings: 1000, groupBy: undefined }

/** Scans the ranges, writes each into a text, and reads these again. */
async function throughFiles(
  role: PartialFile['role'],
  bytes: Uint8Array,
  cuts: readonly number[],
): Promise<readonly PartialFile[]> {
  const partials = await scanInRanges(bytes, cuts, OPTIONS)
  const borders = [0, ...cuts.toSorted((left, right) => left - right), Infinity]
  return partials.map((partial, index) => {
    const range = { from: borders[index] ?? 0, to: borders[index + 1] ?? 0 }
    const name = `${role === 'training' ? 'train' : 'test'}.manifest`
    return reread({ role, name, range, keptPerCode: 1000, groupBy: undefined, partial })
  })
}

function reread(file: PartialFile): PartialFile {
  const parsed = parsePartialFile(renderPartialFile(file))
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

async function conclude(files: readonly PartialFile[]): Promise<LintReport | string> {
  // A merge takes what it reads apart.
  const merged = await mergeParts(files.map(headOf), (index) => Promise.resolve(reread(files[index]!).partial))
  if (!merged.ok) return merged.problem
  return concludeLint(merged.value.training, merged.value.testing, { maxFindings: 1000, ignore: [] })
}

describe('files of partial results', () => {
  test.each(OWN_RULES)('make the report with $code', async (rule) => {
    const example = rule.wrong()
    const training = Buffer.from(example.training, rule.kind === 'file' ? 'latin1' : 'utf8')
    const testing = example.testing === undefined ? undefined : Buffer.from(example.testing)
    const files = [
      ...(await throughFiles('training', training, [40, 200])),
      ...(testing === undefined ? [] : await throughFiles('testing', testing, [100])),
    ]
    expect(await conclude(files.toReversed())).toEqual(await lint({ training, testing }))
  })

  test('make the report of any bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 100 })
    await fc.assert(
      fc.asyncProperty(bytes, fc.array(fc.nat(100), { maxLength: 3 }), async (training, cuts) => {
        expect(await conclude(await throughFiles('training', training, cuts))).toEqual(await lint({ training }))
      }),
    )
  })

  test('make the same report where some of them are there more than once', async () => {
    const manifests = fc.constantFrom(...OWN_RULES.map((rule) => rule.wrong().training.slice(0, 5000)))
    const times = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 })
    const cuts = fc.array(fc.nat(2000), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(manifests, cuts, times, async (training, at, copies) => {
        const files = await throughFiles(
          'training',
          Buffer.from(training),
          [...new Set(at)].filter((cut) => cut > 0),
        )
        const repeated = files.flatMap((file, index) => Array.from({ length: copies[index] ?? 1 }, () => file))
        expect(await conclude(repeated.toReversed())).toEqual(await conclude(files))
      }),
    )
  })

  test('are read one after the other, each once, so that no more than one is in memory', async () => {
    const text = Buffer.from(imageExamples({ pear: 20 }))
    const cuts = [50, 100, 150, 200, 250, 300]
    const files = (await throughFiles('training', text, cuts)).toReversed()
    let open = 0
    const reads: number[] = []
    const merged = await mergeParts([...files, ...files].map(headOf), async (index) => {
      open += 1
      expect(open).toBe(1)
      reads.push(index)
      const { partial } = reread(await Promise.resolve(files[index]!))
      open -= 1
      return partial
    })
    expect(merged.ok).toBe(true)
    expect(reads).toEqual([6, 5, 4, 3, 2, 1, 0])
  })

  const bytes = Buffer.from(imageExamples({ pear: 3 }) + boxExample('b.jpg', [exampleBox('pear')]))

  test.each<{ name: string; change: (files: readonly PartialFile[]) => readonly PartialFile[]; problem: RegExp }>([
    { name: 'nothing', change: () => [], problem: /nothing to merge/ },
    { name: 'a gap', change: ([first, , last]) => [first!, last!], problem: /bytes from 100 to 200 .* missing/ },
    { name: 'no end', change: ([first, second]) => [first!, second!], problem: /bytes from 200 .* missing/ },
    { name: 'no beginning', change: ([, second, last]) => [second!, last!], problem: /bytes from 0 to 100/ },
    {
      name: 'a range twice, with two results',
      change: ([first, second, last]) => [first!, { ...second!, partial: last!.partial }, second!, last!],
      problem: /^two partial results of the bytes from 100 to 200 of train.manifest differ$/,
    },
    {
      name: 'a range within another',
      change: ([first, ...rest]) => [first!, { ...first!, range: { from: 0, to: 50 } }, ...rest],
      problem: /in two ranges/,
    },
    {
      name: 'two manifests',
      change: ([first, ...rest]) => [{ ...first!, name: 'other' }, ...rest],
      problem: /two manifests/,
    },
    {
      name: 'other settings',
      change: ([first, ...rest]) => [{ ...first!, keptPerCode: 1 }, ...rest],
      problem: /different settings/,
    },
    {
      name: 'testing alone',
      change: (files) => files.map((file) => ({ ...file, role: 'testing' })),
      problem: /no range of a training/,
    },
  ])('that do not make a manifest say so: $name', async ({ change, problem }) => {
    expect(await conclude(change(await throughFiles('training', bytes, [100, 200])))).toMatch(problem)
  })

  test('that are damaged say so', async () => {
    const [file] = await throughFiles('training', bytes, [])
    const text = renderPartialFile(file!)
    expect(parsePartialFile('{}').ok).toBe(false)
    expect(parsePartialFile(text.slice(0, -5)).ok).toBe(false)
    const whole: unknown = JSON.parse(text)
    const damaged = [
      text.replace('"role":"training"', '"role":"other"'),
      text.replace('"lines":4', '"lines":5'),
      text.replace(/"sourceLow":"[^"]*"/, '"sourceLow":""'),
      text.replace(/"labelIds":"[^"]*"/, '"labelIds":""'),
      text.replace('"findings":[', '"findings":[0'),
      text.replace('"doubts":[', '"doubts":[["x",1,1]'),
    ]
    for (const one of damaged) {
      expect(JSON.parse(one)).not.toEqual(whole)
      expect(parsePartialFile(one)).toMatchObject({
        ok: false,
        problem: expect.stringMatching(/^is not a whole partial/),
      })
    }
  })
})
