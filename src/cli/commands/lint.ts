/**
 * `custom-labels lint`: checks manifests as the service does before a training, and more. What few runs need is loaded when
 * it is asked for: each start has to read and compile the rest.
 */
import { ambientRegion } from '../../inputs/ambient-region.js'
import { comparePartials } from '../../lint/compare-manifests.js'
import { dataMetricsOf } from '../../lint/data-metrics-of.js'
import type { ReadContents } from '../../lint/contents/known-contents.js'
import { lintManifests } from '../../lint/lint-manifests.js'
import type { LintFinding } from '../../lint/lint-report.js'
import type { ShownLint } from '../../report/lint/shown-lint.js'
import { openChecks, readingImages } from '../lint/late-images.js'
import type { OpenImageChecks } from '../../images/open-image-checks.js'
import { openNear } from '../lint/late-near-duplicates.js'
import type { OpenNear } from '../lint/near-in-s3.js'
import { endIdleHelpers } from '../../threads/helper.js'
import type { JudgeGate } from '../lint/judge-gate.js'
import { createManifestFolder, shown, type OpenManifest } from '../lint/open-manifest.js'
import { LINT_OPTIONS, readLintRequest, type LintRequest } from '../lint/lint-options.js'
import { readLineTexts } from '../lint/line-texts.js'
import { sourceOf } from '../lint/manifest-source.js'
import { createProgress, type Progress } from '../lint/progress.js'
import { exitCodeOf } from '../lint/exit-code.js'
import { asksForPartial, readPartialRequest, writePartial } from '../lint/scan-partial.js'
import { Mistakes } from '../mistakes.js'
import { writeReport } from '../lint/write-report.js'
import type { Command, CommandContext, ExitCode } from '../command.js'
import type { GivenArguments } from '../arguments.js'

export const lint: Command = {
  synopsis: '[options] [FILES…]',
  options: LINT_OPTIONS,
  notes: `FILES are training manifests, each of a model of its own; - is standard input.

Examples:
  custom-labels lint training.manifest
  custom-labels lint --training training.manifest --testing testing.manifest
  custom-labels lint --fix fixed.manifest training.manifest
  aws s3 cp s3://my-bucket/output.manifest - | custom-labels lint -

Exit code: 0 no errors, 1 an error or a failed rule of the gate (see --fail-on),
2 the command cannot be run, such as for a file that cannot be read.`,
  check: (given) => (asksForPartial(given) ? readPartialRequest(given) : readLintRequest(given)),
  run,
}

async function run(given: GivenArguments, context: CommandContext): Promise<ExitCode> {
  if (asksForPartial(given)) {
    await writePartial(given, context)
    return 0
  }
  const request = readLintRequest(given)
  const { asked } = request
  const progress = createProgress(context.err)
  const inS3 = { cachePath: request.imagesCache }
  const folder = createManifestFolder(context)
  const mistakes = new Mistakes()
  const open = (path: string | undefined) =>
    mistakes.wait(async () => (path === undefined ? undefined : await folder.open(path)))
  try {
    const gate = await mistakes.wait(async () => {
      if (request.gate === undefined) return undefined
      const { readGate } = await import('../lint/judge-gate.js')
      return await readGate(request.gate)
    })
    const hasTesting = request.testing !== undefined
    const near = await mistakes.wait(() => openNear(asked, hasTesting, inS3, context, progress))
    const contents = await mistakes.wait(async () => {
      if (asked?.path === undefined) return undefined
      const { openContents } = await import('../lint/image-contents.js')
      return await openContents(asked.path)
    })
    const images = await mistakes.wait(() => openChecks(asked, inS3, context, progress))
    const [testing, base] = [await open(request.testing), await open(request.base)]
    const manifests: OpenManifest[] = []
    for (const path of request.trainings) {
      const manifest = await open(path)
      if (manifest !== undefined) manifests.push(manifest)
    }
    mistakes.end()
    const region = ambientRegion(context.env)
    const lints: ShownLint[] = []
    for (const [index, manifest] of manifests.entries()) {
      const training = request.fix === undefined ? manifest : await fix(manifest, request.fix, context, folder.open)
      const input = { training, testing, base, gate, contents, images, near, region }
      lints.push(await lintOne(input, request, progress, index === manifests.length - 1))
    }
    images?.end()
    near?.end()
    progress.clear()
    await writeReport(lints, request, context)
    return exitCodeOf(lints, request.failOn)
  } finally {
    progress.clear()
    await folder.close()
  }
}

/** Writes the fixed copy, says what changed, and returns it to be linted in the place of the manifest. */
async function fix(
  manifest: OpenManifest,
  out: string,
  { err }: CommandContext,
  open: (path: string) => Promise<OpenManifest>,
): Promise<OpenManifest> {
  const { describeFixes, writeFixed } = await import('../lint/write-fixed.js')
  const fixes = await writeFixed(manifest, out)
  err.write(`${shown(manifest.name)} -> ${shown(out)}: ${describeFixes(fixes)}\n`)
  return await open(out)
}

/** What one lint is about. */
interface LintInput {
  readonly training: OpenManifest
  readonly testing: OpenManifest | undefined
  readonly base: OpenManifest | undefined
  readonly gate: JudgeGate | undefined
  readonly contents: ReadContents | undefined
  readonly images: OpenImageChecks | undefined
  readonly near: OpenNear | undefined
  readonly region: string | undefined
}

async function lintOne(
  { training, testing, base, gate, contents, images, near, region }: LintInput,
  request: LintRequest,
  progress: Progress,
  isLast: boolean,
): Promise<ShownLint> {
  const last = isLast ? (base ?? training) : undefined
  const lintOf = (of: OpenManifest, tested?: OpenManifest, checks?: OpenImageChecks) =>
    lintManifests(sourceOf(of, progress), tested && sourceOf(tested, progress), {
      ...request,
      region,
      contents,
      images: checks,
      // Checks of images need the memory; and threads that end now are not waited for in the end.
      onScanned: of === last || checks !== undefined ? endIdleHelpers : undefined,
      findNearDuplicates: tested && near?.of({ training: of, testing: tested }),
    })
  const linted = await readingImages(images !== undefined, () => lintOf(training, testing, images))
  // The images of the base are not checked: it is what was trained from.
  const before = base && (await lintOf(base))
  const found = base && before && ({ kind: 'found', name: base.name, metrics: dataMetricsOf(before.report) } as const)
  const { report } = linted
  return {
    report,
    training: training.name,
    testing: testing?.name,
    gate: gate?.(dataMetricsOf(report), found),
    change: base &&
      before && { base: base.name, training: comparePartials(before.training.partial, linted.training.partial) },
    lineText: await lineTextsFor(request.format === 'pretty' ? report.findings : [], training, testing),
  }
}

/** The lines that the findings are in. */
async function lineTextsFor(
  findings: readonly LintFinding[],
  training: OpenManifest,
  testing: OpenManifest | undefined,
): Promise<ShownLint['lineText']> {
  const ofTraining = await readLineTexts(
    training,
    linesOf(findings, (manifest) => manifest !== 'testing'),
  )
  const wanted = linesOf(findings, (manifest) => manifest === 'testing')
  const ofTesting = testing === undefined ? undefined : await readLineTexts(testing, wanted)
  return (manifest, line) => (manifest === 'testing' ? ofTesting : ofTraining)?.get(line)
}

function linesOf(
  findings: readonly LintFinding[],
  isIn: (manifest: LintFinding['manifest']) => boolean,
): ReadonlySet<number> {
  return new Set(findings.flatMap(({ manifest, line }) => (line !== undefined && isIn(manifest) ? line : [])))
}
