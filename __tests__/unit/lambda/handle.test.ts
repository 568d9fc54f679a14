/** The function of Lambda: plan, scan and merge over a store in memory. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { handle } from '../../../src/lambda/handle.js'
import type { PlannedPart } from '../../../src/lambda/plan.js'
import { boxExample, exampleBox, imageExamples } from '../../../src/lint/example-lines.js'
import { OWN_RULES } from '../../../src/lint/own-rules.js'
import { toLintJson } from '../../../src/report/lint/lint-json.js'
import { lint, lookOf, type LintInput } from '../../support/linted.js'
import { createObjectStore, type ObjectStore } from '../../support/object-store.js'

const TRAINING = 's3://data/train.manifest'
const TESTING = 's3://data/test.manifest'
const PLAN = { operation: 'plan', training: TRAINING, results: 's3://data/lint' }

const training = imageExamples({ pear: 30, apple: 2 }) + boxExample('b.jpg', [exampleBox('pear')])
const testing = imageExamples({ pear: 3 })

/** Plans, and returns what `merge` gets and the parts of the plan. */
async function planned({ deps, texts }: ObjectStore, event: object) {
  const next = (await handle(deps, event)) as { readonly plan: { readonly Key: string }; readonly report: string }
  const parts = JSON.parse(texts.get(`s3://data/${next.plan.Key}`)!) as readonly PlannedPart[]
  return { next, parts }
}

/** What one machine says. */
async function reportOf({ training: text, ...more }: LintInput & { readonly training: string }): Promise<string> {
  const report = await lint({ training: Buffer.from(text), ...more })
  return `${JSON.stringify(toLintJson({ report }), undefined, 2)}\n`
}

describe('the report', () => {
  test('is that of one machine for any ranges, in any order, with parts done several times, images and all', async () => {
    const wrong = OWN_RULES.filter(({ kind }) => kind !== 'file')
      .map((rule) => rule.wrong())
      // What only the command line looks at.
      .filter(({ contents, alike, notCompared }) => (contents ?? alike ?? notCompared) === undefined)
    expect(wrong.filter(({ images }) => images !== undefined).length).toBeGreaterThan(4)
    const manifests = fc.constantFrom<LintInput>(...wrong, { training, testing }).map((input) => ({
      ...input,
      training: String(input.training).slice(0, 6000),
      testing: input.testing?.toString().slice(0, 6000),
    }))
    await fc.assert(
      fc.asyncProperty(
        manifests,
        fc.integer({ min: 150, max: 7000 }),
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        async ({ groupBy: _, name: __, ...input }, rangeBytes, numbers, keepsVersions) => {
          const { training: text, testing: tested, images } = input
          const objects = { [TRAINING]: text, ...(tested !== undefined && { [TESTING]: tested }) }
          const store = createObjectStore(objects, keepsVersions, () => Promise.resolve(lookOf(input)!))
          const { next, parts } = await planned(store, {
            ...PLAN,
            'range-bytes': rangeBytes,
            ...(tested !== undefined && { testing: TESTING }),
            ...(images !== undefined && { images: 'headers' }),
          })
          const number = () => Number(numbers.next().value)
          const runs = parts
            .flatMap((part) => Array.from({ length: 1 + (number() % 3) }, () => [number(), part] as const))
            .sort(([one], [other]) => one - other)
          for (const [, part] of runs) await handle(store.deps, part)
          await handle(store.deps, next)
          await handle(store.deps, runs[0]![1])
          await handle(store.deps, next)
          expect(store.texts.get(next.report)).toBe(await reportOf(input))
        },
      ),
      { numRuns: 100 },
    )
  })

  test.each([
    { name: 'an empty manifest', text: '' },
    { name: 'one line without an end', text: training.split('\n')[0]! },
    { name: 'bytes that are not a manifest', text: '\u0000\u0001' },
  ])('is that of one machine for $name', async ({ text }) => {
    const store = createObjectStore({ [TRAINING]: text })
    const { next, parts } = await planned(store, PLAN)
    for (const part of parts) await handle(store.deps, part)
    await handle(store.deps, next)
    expect(store.texts.get(next.report)).toBe(await reportOf({ training: text }))
  })

  test('says in short what a state machine can decide by', async () => {
    const store = createObjectStore({ [TRAINING]: `${training}{}\n`, [TESTING]: testing })
    const { next, parts } = await planned(store, { ...PLAN, testing: TESTING })
    for (const part of parts) await handle(store.deps, part)
    const merged = { report: next.report, 'will-train': false, certain: true, errors: 2, warnings: 4 }
    expect(await handle(store.deps, next)).toEqual(merged)
    const { findings } = JSON.parse(store.texts.get(next.report)!) as { findings: { severity: string; code: string }[] }
    const [first] = findings.filter(({ severity }) => severity === 'error')
    const ignored = await handle(store.deps, { ...next, ignore: [first!.code] })
    expect(ignored).toEqual({ ...merged, errors: 1 })
  })
})

describe('keys', () => {
  test('are the same for the same question, and others for another', async () => {
    const store = createObjectStore({ [TRAINING]: training, [TESTING]: testing })
    const keyOf = async (event: object) => (await planned(store, event)).next.plan.Key
    const first = await keyOf(PLAN)
    expect(await keyOf(PLAN)).toBe(first)
    expect(first).toMatch(/^lint\/[0-9a-f]{32}\/parts\.json$/)
    const others = [
      { testing: TESTING },
      { 'range-bytes': 700 },
      { 'max-findings': 3 },
      { 'group-by': 'folder' },
      { images: 'headers' },
    ]
    const keys = await Promise.all(others.map((other) => keyOf({ ...PLAN, ...other })))
    store.texts.set(TRAINING, `${training}{}\n`)
    expect(new Set([first, ...keys, await keyOf(PLAN)]).size).toBe(others.length + 2)
  })

  test('of a part are written again with the same bytes', async () => {
    const store = createObjectStore({ [TRAINING]: training })
    const { parts } = await planned(store, { ...PLAN, 'range-bytes': 1000 })
    await handle(store.deps, parts[1])
    const text = store.texts.get(parts[1]!.part)
    await handle(store.deps, parts[1])
    expect(store.texts.get(parts[1]!.part)).toBe(text)
    expect(store.writes.slice(1)).toEqual([parts[1]!.part, parts[1]!.part])
  })
})

describe('a manifest that changes', () => {
  test.each([
    { name: 'under a key without versions', keepsVersions: false, text: `${training}{}\n` },
    { name: 'and is gone', keepsVersions: false, text: undefined },
    { name: 'under a key with versions, where the planned one is gone', keepsVersions: true, text: 'other' },
  ])('$name is not mixed with the bytes that were planned', async ({ keepsVersions, text }) => {
    const store = createObjectStore({ [TRAINING]: training }, keepsVersions)
    const { parts } = await planned(store, { ...PLAN, 'range-bytes': 1000 })
    if (text === undefined) store.texts.delete(TRAINING)
    else store.texts.set(TRAINING, text)
    for (const part of parts) await expect(handle(store.deps, part)).rejects.toMatchObject({ name: 'ObjectChanged' })
  })
})

describe('a merge', () => {
  test.each([
    { name: 'a part is missing', text: undefined, says: /^The result of the bytes 1000 to 2000 of .* is missing/ },
    { name: 'a part is no result', text: '{}', says: /is no partial result of a lint/ },
  ])('makes no report where $name', async ({ text, says }) => {
    const store = createObjectStore({ [TRAINING]: training })
    const { next, parts } = await planned(store, { ...PLAN, 'range-bytes': 1000 })
    for (const part of parts) await handle(store.deps, part)
    if (text === undefined) store.texts.delete(parts[1]!.part)
    else store.texts.set(parts[1]!.part, text)
    await expect(handle(store.deps, next)).rejects.toMatchObject({
      name: 'PartMissing',
      message: expect.stringMatching(says),
    })
    expect(store.texts.has(next.report)).toBe(false)
  })

  test('refuses the result of another range, and a plan that is gone', async () => {
    const store = createObjectStore({ [TRAINING]: training })
    const { next, parts } = await planned(store, { ...PLAN, 'range-bytes': 1000 })
    for (const part of parts) await handle(store.deps, part)
    store.texts.set(parts[1]!.part, store.texts.get(parts[0]!.part)!)
    await expect(handle(store.deps, next)).rejects.toThrow('is of something else')
    store.texts.delete(`s3://data/${next.plan.Key}`)
    await expect(handle(store.deps, next)).rejects.toMatchObject({ name: 'PartMissing' })
  })
})

describe('an event is refused, with what is wrong,', () => {
  test.each<[event: unknown, says: string]>([
    [null, 'operation is null; it must be plan, scan, merge, check or sum.'],
    [{ operation: 'drop' }, 'operation is "drop"; it must be plan, scan, merge, check or sum.'],
    [{ ...PLAN, trainings: 'x' }, 'The event has "trainings", which is not one of operation, training, testing,'],
    [{ ...PLAN, training: undefined }, 'training is missing; it must be a text.'],
    [{ ...PLAN, training: 7 }, 'training is 7; it must be a text.'],
    [{ ...PLAN, training: 'train.manifest' }, 'training is "train.manifest": '],
    [{ ...PLAN, results: 'lint' }, 'results is "lint": '],
    [{ ...PLAN, 'range-bytes': 0 }, 'range-bytes is 0; it must be a whole number of at least 1.'],
    [{ ...PLAN, 'range-bytes': 0.5 }, 'range-bytes is 0.5; it must be a whole number of at least 1.'],
    [{ ...PLAN, 'range-bytes': 1 }, 'range-bytes is 1, which makes '],
    [{ ...PLAN, images: 'folder' }, 'images is "folder"; it must be headers or sample:N.'],
    [{ ...PLAN, images: 'headers,near-duplicates' }, 'it must be headers or sample:N.'],
    [{ ...PLAN, images: 'sample:0' }, 'images is "sample:0": sample:0 must be sample:N'],
    [{ ...PLAN, 'group-by': '(' }, 'group-by is "(": must be folder, or a regular expression'],
    [{ operation: 'scan', role: 'base' }, 'role is "base"; it must be training or testing.'],
    [{ operation: 'scan', role: 'testing', manifest: TRAINING, from: 5, to: 5 }, 'to is 5; it must be a whole number'],
    [{ operation: 'merge', report: 's3://data/r.json' }, 'The event is not a JSON object.'],
    [{ operation: 'merge', report: 's3://data/r.json', ignore: ['NO_CODE'] }, 'ignore has NO_CODE'],
    [{ operation: 'merge', report: 's3://data/r.json', ignore: 'NO_CODE' }, 'ignore is "NO_CODE"; it must be a list.'],
  ])('%j', async (event, says) => {
    const { deps, writes } = createObjectStore({ [TRAINING]: imageExamples({ pear: 60 }) })
    await expect(handle(deps, event)).rejects.toMatchObject({
      name: 'InvalidEvent',
      message: expect.stringContaining(says),
    })
    expect(writes).toEqual([])
  })

  test('for a manifest that does not exist', async () => {
    const { deps } = createObjectStore({})
    await expect(handle(deps, PLAN)).rejects.toThrow('training is s3://data/train.manifest, which does not exist.')
  })
})
