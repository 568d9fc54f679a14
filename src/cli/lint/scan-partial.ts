/** `lint --range A:B --partial OUT`: scans parts of a manifest, for `lint merge`. */
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { renderPartialFile, type PartialFile } from '../../lint/partial-file.js'
import { scanRange, type ByteRange } from '../../lint/scan/scan-range.js'
import type { ImagesRequest } from '../../lint/images/images-request.js'
import { checkImages, type LendBytes } from '../../lint/images/check-images.js'
import { UsualLines } from '../../lint/scan/usual/usual-lines.js'
import { quoted, type GivenArguments } from '../arguments.js'
import { CommandError, messageOf, UsageError } from '../command-error.js'
import type { CommandContext } from '../command.js'
import { readAll } from '../mistakes.js'
import { createProgress } from './progress.js'
import { groupByOf, imagesCacheOf, imagesRequestOf, maxFindingsOf } from './lint-options.js'
import { openChecks, readingImages } from './late-images.js'
import { createManifestFolder, isSameFile, lendManifest, shown, STDIN } from './open-manifest.js'

/** Options that a scan of a range uses; the others are for the merge. */
const USED = ['range', 'partial', 'training', 'testing', 'max-findings', 'group-by', 'images', 'images-cache']

/** Whether the arguments ask for a part. */
export function asksForPartial({ options }: GivenArguments): boolean {
  return options.has('range') || options.has('partial')
}

/** What a scan of ranges is asked to do. @throws UsageError, CommandErrors */
export function readPartialRequest(given: GivenArguments) {
  const { options } = given
  const read = {
    range: () => typedRangeOf(options.get('range')),
    out: () => outOf(options.get('partial')),
    manifest: () => manifestOf(given),
    keptPerCode: () => maxFindingsOf(options.get('max-findings')),
    groupBy: () => groupByOf(options.get('group-by')),
    asked: () => imagesOfPartOf(options.get('images')),
    cachePath: () => imagesCacheOf(options),
  }
  readAll([
    ...[...options.keys()].map((name) => () => {
      refuseUnused(name)
    }),
    ...Object.values(read),
  ])
  const [range, manifest] = [read.range(), read.manifest()]
  if (range === STDIN && manifest.path === STDIN)
    throw new UsageError('--range is "-" and so is the manifest; standard input can be only one of them.')
  const settings = { keptPerCode: read.keptPerCode(), groupBy: read.groupBy() }
  return { range, out: read.out(), ...manifest, settings, asked: read.asked(), cachePath: read.cachePath() }
}

/** @throws UsageError, CommandError */
export async function writePartial(given: GivenArguments, context: CommandContext): Promise<void> {
  const { range, out, role, path, settings, asked, cachePath } = readPartialRequest(given)
  const [groupBy, images] = [given.options.get('group-by'), given.options.get('images')]
  const progress = createProgress(context.err)
  const checks = await openChecks(asked, { cachePath, asksAll: true }, context, progress)
  const folder = createManifestFolder(context)
  try {
    const manifest = await folder.open(path)
    if (out !== STDIN && (await isSameFile(manifest.path, out))) {
      throw new UsageError(`--partial is ${shown(out)}, which is the manifest itself; give another file.`)
    }
    const name = manifest.isCopy ? STDIN : manifest.name
    const usual = UsualLines.create()
    const write = writerOf(out, context)
    for await (const { from, to } of rangesOf(range, context)) {
      const partial = await scanRange((start) => lendManifest(manifest, start), { from, to }, settings, usual)
      if (checks !== undefined) {
        const lend: LendBytes = (use) => use(lendManifest(manifest, Math.max(0, from - 1)))
        await readingImages(true, () => checkImages(partial, lend, from > 0, checks))
      }
      progress.clear()
      await write({ role, name, range: { from, to }, keptPerCode: settings.keptPerCode, groupBy, images, partial })
    }
    checks?.end()
  } finally {
    progress.clear()
    await folder.close()
  }
}

function refuseUnused(name: string): void {
  if (!USED.includes(name)) throw new UsageError(`--${name} is not used with --range; give it to lint merge.`)
}

/** As it was typed, but right. */
function typedRangeOf(range: string | undefined): string {
  if (range === undefined)
    throw new UsageError('--partial needs --range A:B, the bytes to read; 0: is the whole manifest.')
  if (range !== STDIN) rangeOf(range)
  return range
}

function outOf(out: string | undefined): string {
  if (out !== undefined) return out
  throw new UsageError('--range needs --partial OUT, the file that gets the partial result.')
}

/** A part has no names of images, so that none can be looked up or compared later. */
function imagesOfPartOf(images: string | undefined): ImagesRequest | undefined {
  const asked = imagesRequestOf(images)
  if (asked?.nearDuplicates === true)
    throw new UsageError('--images near-duplicates compares whole manifests; give it to lint merge, with a folder.')
  if (asked?.path !== undefined)
    throw new UsageError('--images with --range is headers and the like; give a folder or a listing to lint merge.')
  return asked
}

/** Writes one part a line: over what the file had, then after each other. */
function writerOf(out: string, context: CommandContext): (part: PartialFile) => Promise<void> {
  let flag: 'w' | 'a' = 'w'
  return async (part) => {
    const text = renderPartialFile(part)
    if (out === STDIN) {
      context.out.write(text)
      return
    }
    try {
      await writeFile(out, text, { flag })
      flag = 'a'
    } catch (error) {
      throw new CommandError(`--partial is ${shown(out)}, which cannot be written: ${messageOf(error)}.`, {
        cause: error,
      })
    }
  }
}

/** The one range that was given, or those that standard input has, one on a line. */
async function* rangesOf(given: string, { stdin }: CommandContext): AsyncGenerator<ByteRange, void, undefined> {
  if (given !== STDIN) {
    yield rangeOf(given)
    return
  }
  if (stdin.isTTY === true)
    throw new UsageError('--range is "-", but standard input is a terminal; pipe ranges into it.')
  for await (const line of createInterface({ input: stdin })) if (line.trim() !== '') yield rangeOf(line.trim())
}

/** The one manifest that the range is of. */
function manifestOf({ options, operands }: GivenArguments): {
  readonly role: PartialFile['role']
  readonly path: string
} {
  const given = [
    ...['training', 'testing'].flatMap((name) => {
      const path = options.get(name)
      return path === undefined
        ? []
        : [{ role: name === 'testing' ? ('testing' as const) : ('training' as const), path }]
    }),
    ...operands.map((path) => ({ role: 'training' as const, path })),
  ]
  const [first, ...more] = given
  if (first !== undefined && more.length === 0) return first
  throw new UsageError(
    `--range is of one manifest, but ${String(given.length)} are given: --training FILE, or --testing FILE.`,
  )
}

/** `A:B`, or `A:` for all from A on. */
function rangeOf(given: string): ByteRange {
  const found = /^(\d{1,15}):(\d{0,15})$/.exec(given)
  const from = Number(found?.[1])
  const to = found?.[2] === '' ? Infinity : Number(found?.[2])
  if (found !== null && from < to) return { from, to }
  throw new UsageError(
    `--range is ${quoted(given)}; it must be A:B, two numbers of bytes with A below B, or A: for the rest.`,
  )
}
