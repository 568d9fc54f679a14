/** Lints texts, as a whole or cut into ranges. */
import type { ReadContents } from '../../src/lint/contents/known-contents.js'
import { imageLinesOf } from '../../src/lint/images/image-lines.js'
import type { FindNearDuplicates } from '../../src/lint/images/near-duplicates.js'
import { parseGroupBy, type GroupBy } from '../../src/lint/group-by.js'
import {
  concludeWithContents,
  lintManifests,
  type LintOptions,
  type ManifestSource,
} from '../../src/lint/lint-manifests.js'
import type { LintReport } from '../../src/lint/lint-report.js'
import { checkImages, type ImageChecks, type LendBytes } from '../../src/lint/images/check-images.js'
import type { RuleExample } from '../../src/lint/own-rule.js'
import { mergePartials } from './merge-partials.js'
import type { ManifestPartial } from '../../src/lint/scan/partial.js'
import { scanRange } from '../../src/lint/scan/scan-range.js'

export interface LintInput {
  readonly training: string | Uint8Array
  readonly testing?: string | Uint8Array | undefined
  readonly groupBy?: string | undefined
  readonly name?: string | undefined
  readonly contents?: Readonly<Record<string, string>> | undefined
  /** As in the example of a rule. */
  readonly alike?: Readonly<Record<string, string>> | undefined
  readonly notCompared?: number | undefined
  readonly images?: RuleExample['images']
  readonly buckets?: RuleExample['buckets']
  readonly region?: string | undefined
  readonly sample?: number | undefined
  /** Whether the check of images is given source-refs alone. */
  readonly isOfNames?: boolean
  readonly options?: Partial<LintOptions>
}

/** The report on these manifests, each read in chunks of so many bytes. */
export async function lint(input: LintInput, chunkBytes = 1 << 16): Promise<LintReport> {
  const { training, testing, groupBy, name = 'train.manifest', contents, options } = input
  const source = (text: string | Uint8Array, shown: string): ManifestSource => ({
    name: shown,
    use: (read) => read(chunksOf(Buffer.from(text), 0, chunkBytes)),
  })
  const all = {
    maxFindings: 1000,
    ignore: [],
    groupBy: groupByOf(groupBy),
    contents: contents && readContents(contents),
    findNearDuplicates: input.alike && findAlike(input.alike, input.notCompared ?? 0),
    images: lookOf(input),
    region: input.region,
    ...options,
  }
  const tested = testing === undefined ? undefined : source(testing, 'test.manifest')
  return (await lintManifests(source(training, name), tested, all)).report
}

/** The same report out of ranges: each manifest is cut at these places, and the parts are merged. */
export async function lintInRanges(input: LintInput, cuts: readonly number[]): Promise<LintReport> {
  const { training, testing, groupBy, name = 'train.manifest', contents, options } = input
  const all = {
    maxFindings: 1000,
    ignore: [],
    groupBy: groupByOf(groupBy),
    contents: contents && readContents(contents),
    findNearDuplicates: input.alike && findAlike(input.alike, input.notCompared ?? 0),
    region: input.region,
    ...options,
  }
  const scan = async (text: string | Uint8Array, shown: string) => {
    const parts = await scanInRanges(Buffer.from(text), cuts, { ...all, images: lookOf(input) })
    return { name: shown, partial: mergePartials(parts, all.maxFindings) }
  }
  const tested = testing === undefined ? undefined : await scan(testing, 'test.manifest')
  const trained = await scan(training, name)
  return concludeWithContents(trained, tested, all)
}

function readContents(contents: Readonly<Record<string, string>>): ReadContents {
  return async function* () {
    for (const [sourceRef, digest] of Object.entries(contents)) yield await Promise.resolve({ sourceRef, digest })
  }
}

function findAlike(alike: Readonly<Record<string, string>>, notCompared: number): FindNearDuplicates {
  return (training, testing) => {
    const [trained, tested] = [imageLinesOf(training), imageLinesOf(testing)]
    const leaks = Object.entries(alike).map(([copy, original]) => ({
      trainingLine: trained.lineOf(original) + 1,
      testingLine: tested.lineOf(copy) + 1,
      distance: 4,
      cluster: { training: 1, testing: 1 },
    }))
    const problems = notCompared === 0 ? [] : [['they are neither JPEG nor PNG', notCompared] as const]
    return Promise.resolve({
      leaks,
      training: { images: trained.count, compared: trained.count, notCompared: new Map() },
      testing: { images: tested.count, compared: tested.count - notCompared, notCompared: new Map(problems) },
    })
  }
}

export async function scanInRanges(
  bytes: Uint8Array,
  cuts: readonly number[],
  { maxFindings, groupBy, images }: Pick<LintOptions, 'maxFindings' | 'groupBy' | 'images'>,
): Promise<readonly ManifestPartial[]> {
  const borders = [0, ...cuts.toSorted((left, right) => left - right), Infinity]
  const ranges = borders.slice(1).map((to, index) => ({ from: borders[index] ?? 0, to }))
  return Promise.all(
    ranges.map(async (range) => {
      const read = (from: number) => chunksOf(bytes, from, 7919)
      const partial = await scanRange(read, range, { keptPerCode: maxFindings, groupBy })
      const lend: LendBytes = (use) => use(read(Math.max(0, range.from - 1)))
      if (images !== undefined) await checkImages(partial, lend, range.from > 0, images)
      return partial
    }),
  )
}

/** Looks up what is found of images; of others, nothing is known. */
export function lookOf({ images, buckets = {}, region, sample, isOfNames }: LintInput): ImageChecks | undefined {
  if (images === undefined) return undefined
  return {
    sample,
    region,
    isOfNames,
    checkImages: async function* (listed) {
      for await (const batch of listed)
        yield batch.flatMap(({ line, sourceRef }) => {
          const facts = images[sourceRef]
          return facts === undefined ? [] : [{ line, facts }]
        })
    },
    checkBuckets: () => Promise.resolve(new Map(Object.entries(buckets))),
  }
}

function groupByOf(text: string | undefined): GroupBy | undefined {
  if (text === undefined) return undefined
  const parsed = parseGroupBy(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

async function* chunksOf(bytes: Uint8Array, from: number, chunkBytes: number): AsyncGenerator<Uint8Array> {
  // One buffer for all chunks, as a reader may have: whoever keeps a chunk must copy it.
  const buffer = new Uint8Array(chunkBytes)
  for (let at = from; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes)
    buffer.set(chunk)
    yield await Promise.resolve(buffer.subarray(0, chunk.length))
  }
}
