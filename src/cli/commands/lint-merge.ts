/** `custom-labels lint merge`: one report out of partial results. */
import { comparePartials } from '../../lint/compare-manifests.js'
import { dataMetricsOf } from '../../lint/data-metrics-of.js'
import { concludeWithContents, lintManifests, type Linted } from '../../lint/lint-manifests.js'
import { mergeParts } from '../../lint/merge-parts.js'
import type { ShownLint } from '../../report/lint/shown-lint.js'
import type { GivenArguments } from '../arguments.js'
import { CommandError, UsageError } from '../command-error.js'
import type { Command, CommandContext, ExitCode } from '../command.js'
import type { ReadContents } from '../../lint/contents/known-contents.js'
import type { ImagesRequest } from '../../lint/images/images-request.js'
import { openContents } from '../lint/image-contents.js'
import { judgeGate, readGate } from '../lint/judge-gate.js'
import { nearDuplicatesOf } from '../lint/late-near-duplicates.js'
import { LINT_OPTIONS, imagesRequestOf, readViewRequest, type OptionName } from '../lint/lint-options.js'
import { createManifestFolder, STDIN, STDIN_NAME, type OpenManifest } from '../lint/open-manifest.js'
import { exitCodeOf } from '../lint/exit-code.js'
import { findParts } from '../lint/part-files.js'
import { createProgress } from '../lint/progress.js'
import { sourceOf } from '../lint/manifest-source.js'
import { writeReport } from '../lint/write-report.js'

/** Of the options of lint, those that a merge has. */
const OPTIONS = ['base', 'gate', 'format', 'images', 'fail-on', 'ignore'] as const satisfies readonly OptionName[]

export const lintMerge: Command = {
  name: 'lint merge',
  about: 'put partial results of lint together into one report',
  synopsis: '[options] FILES…',
  options: Object.fromEntries(OPTIONS.map((name) => [name, LINT_OPTIONS[name]])),
  notes: `FILES are what lint --range A:B --partial FILE wrote, in any order; a file may
hold several, one on a line, and - is standard input. The ranges must cover each
manifest once; a range that is given twice counts once.

Example:
  custom-labels lint --training a.manifest --range 0:1000000 --partial 1.part
  custom-labels lint --training a.manifest --range 1000000: --partial 2.part
  custom-labels lint merge 1.part 2.part --format json`,
  run,
}

async function run(given: GivenArguments, context: CommandContext): Promise<ExitCode> {
  const { operands, options } = given
  if (operands.length === 0) throw new UsageError('No partial result is given. Give FILES; - is standard input.')
  const request = readViewRequest(given)
  const gate = request.gate === undefined ? undefined : await readGate(request.gate)
  const asked = imagesRequestOf(options.get('images'))
  const contents = await contentsOf(asked)
  const folder = createManifestFolder(context)
  try {
    const base = options.has('base') ? await folder.open(options.get('base') ?? '') : undefined
    const parts = await findParts(operands, folder)
    const merged = await mergeParts(
      parts.map(({ head }) => head),
      async (index) => await (parts[index] ?? unknownPart(index)).read(),
    )
    if (!merged.ok) throw new CommandError(`the partial results cannot be merged: ${merged.problem}.`)
    const { training, testing, keptPerCode } = merged.value
    const settings = { maxFindings: keptPerCode, ignore: request.ignore, contents }
    const findNearDuplicates = await nearDuplicatesOf(asked, testing !== undefined, createProgress(context.err))
    const report = await concludeWithContents(training, testing, { ...settings, findNearDuplicates })
    const before = base && (await lintBase(base, settings, context))
    const found = base && before && ({ kind: 'found', name: base.name, metrics: dataMetricsOf(before.report) } as const)
    const lint: ShownLint = {
      report,
      training: nameOf(training.name),
      testing: testing && nameOf(testing.name),
      gate: gate && judgeGate(gate, dataMetricsOf(report), found),
      change: base &&
        before && { base: base.name, training: comparePartials(before.training.partial, training.partial) },
      lineText: () => undefined,
    }
    writeReport([lint], { ...request, perCode: undefined }, context)
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

/** The parts have what was found of the images themselves. @throws UsageError, CommandError */
async function contentsOf(asked: ImagesRequest | undefined): Promise<ReadContents | undefined> {
  if (asked === undefined) return undefined
  const { path, headers, inventory } = asked
  if (headers !== undefined || inventory !== undefined)
    throw new UsageError(
      '--images of lint merge is a folder or a listing, or near-duplicates with a folder; give anything else to lint --range.',
    )
  return path === undefined ? undefined : await openContents(path)
}
