/** `custom-labels lint merge`: one report out of partial results. */
import { ambientRegion } from '../../inputs/ambient-region.js'
import { comparePartials } from '../../lint/compare-manifests.js'
import { dataMetricsOf } from '../../lint/data-metrics-of.js'
import { concludeWithContents, lintManifests, type Linted } from '../../lint/lint-manifests.js'
import { mergeParts } from '../../lint/merge-parts.js'
import type { ShownLint } from '../../report/lint/shown-lint.js'
import type { GivenArguments } from '../arguments.js'
import { CommandError, UsageError } from '../command-error.js'
import type { Command, CommandContext, ExitCode } from '../command.js'
import type { ImagesRequest } from '../../lint/images/images-request.js'
import { openContents } from '../lint/image-contents.js'
import { readGate } from '../lint/judge-gate.js'
import { nearDuplicatesOf } from '../lint/late-near-duplicates.js'
import { LINT_OPTIONS, imagesRequestOf, readViewRequest, type OptionName } from '../lint/lint-options.js'
import { createManifestFolder, STDIN, STDIN_NAME, type OpenManifest } from '../lint/open-manifest.js'
import { exitCodeOf } from '../lint/exit-code.js'
import { findParts } from '../lint/part-files.js'
import { createProgress } from '../lint/progress.js'
import { sourceOf } from '../lint/manifest-source.js'
import { writeReport } from '../lint/write-report.js'
import { Mistakes, readAll } from '../mistakes.js'

/** Of the options of lint, those that a merge has. */
const OPTIONS = ['base', 'gate', 'format', 'images', 'fail-on', 'ignore'] as const satisfies readonly OptionName[]

export const lintMerge: Command = {
  synopsis: '[options] FILES…',
  options: Object.fromEntries(OPTIONS.map((name) => [name, LINT_OPTIONS[name]])),
  notes: `FILES are what lint --range A:B --partial FILE wrote, in any order; a file may
hold several, one on a line, and - is standard input. The ranges must cover each
manifest once; a range that is given twice counts once.

Example:
  custom-labels lint --training a.manifest --range 0:1000000 --partial 1.part
  custom-labels lint --training a.manifest --range 1000000: --partial 2.part
  custom-labels lint merge 1.part 2.part --format json`,
  check: readRequest,
  run,
}

async function run(given: GivenArguments, context: CommandContext): Promise<ExitCode> {
  const { request, operands, base: basePath, asked } = readRequest(given)
  const folder = createManifestFolder(context)
  const mistakes = new Mistakes()
  try {
    const gate = await mistakes.wait(async () =>
      request.gate === undefined ? undefined : await readGate(request.gate),
    )
    const contents = await mistakes.wait(async () =>
      asked?.path === undefined ? undefined : await openContents(asked.path),
    )
    const base = await mistakes.wait(async () => (basePath === undefined ? undefined : await folder.open(basePath)))
    const parts = (await mistakes.wait(() => findParts(operands, folder))) ?? []
    mistakes.end()
    const merged = await mergeParts(
      parts.map(({ head }) => head),
      async (index) => await (parts[index] ?? unknownPart(index)).read(),
    )
    if (!merged.ok) throw new CommandError(`the partial results cannot be merged: ${merged.problem}.`)
    const { training, testing, keptPerCode } = merged.value
    const settings = { maxFindings: keptPerCode, ignore: request.ignore, contents, region: ambientRegion(context.env) }
    const findNearDuplicates = await nearDuplicatesOf(asked, testing !== undefined, createProgress(context.err))
    const report = await concludeWithContents(training, testing, { ...settings, findNearDuplicates })
    const before = base && (await lintBase(base, settings, context))
    const found = base && before && ({ kind: 'found', name: base.name, metrics: dataMetricsOf(before.report) } as const)
    const lint: ShownLint = {
      report,
      training: nameOf(training.name),
      testing: testing && nameOf(testing.name),
      gate: gate?.(dataMetricsOf(report), found),
      change: base &&
        before && { base: base.name, training: comparePartials(before.training.partial, training.partial) },
      lineText: () => undefined,
    }
    await writeReport([lint], { ...request, perCode: undefined }, context)
    return exitCodeOf([lint], request.failOn)
  } finally {
    await folder.close()
  }
}

/** The base is a manifest, which is read here as a whole. */
async function lintBase(
  base: OpenManifest,
  settings: Omit<Parameters<typeof lintManifests>[2], 'groupBy'>,
  { err }: CommandContext,
): Promise<Linted> {
  const progress = createProgress(err)
  try {
    return await lintManifests(sourceOf(base, progress), undefined, { ...settings, groupBy: undefined })
  } finally {
    progress.clear()
  }
}

function unknownPart(index: number): never {
  throw new RangeError(`there is no part ${String(index)}`)
}

function nameOf(name: string): string {
  return name === STDIN ? STDIN_NAME : name
}

/** What a merge is asked to do. @throws UsageError, CommandErrors */
function readRequest({ operands, options }: GivenArguments) {
  const read = {
    operands: () => someOf(operands),
    request: () => readViewRequest({ options }),
    asked: () => laterImagesOf(options.get('images')),
  }
  readAll(Object.values(read))
  return { operands: read.operands(), request: read.request(), asked: read.asked(), base: options.get('base') }
}

function someOf(parts: readonly string[]): readonly string[] {
  if (parts.length > 0) return parts
  throw new UsageError('No partial result is given. Give FILES; - is standard input.')
}

/** The parts have what was found of the images themselves. */
function laterImagesOf(images: string | undefined): ImagesRequest | undefined {
  const asked = imagesRequestOf(images)
  if (asked?.headers === undefined && asked?.inventory === undefined) return asked
  throw new UsageError(
    '--images of lint merge is a folder or a listing, or near-duplicates with a folder; give anything else to lint --range.',
  )
}
