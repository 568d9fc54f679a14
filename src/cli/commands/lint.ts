/** `custom-labels lint`: checks manifests as the service does before a training, and more. */
import { dataMetricsOf } from '../../lint/data-metrics-of.js'
import { lintManifests, type ManifestSource } from '../../lint/lint-manifests.js'
import type { LintFinding } from '../../lint/lint-report.js'
import { countBySeverity } from '../../report/lint/count-findings.js'
import { failedRulesOf, type ShownLint } from '../../report/lint/shown-lint.js'
import { judgeGate, readGate, type Gate } from '../lint/judge-gate.js'
import { createManifestFolder, readManifest, shown, STDIN, type OpenManifest } from '../lint/open-manifest.js'
import { LINT_OPTIONS, readLintRequest, type FailOn, type LintRequest } from '../lint/lint-options.js'
import { readLineTexts } from '../lint/line-texts.js'
import { createProgress, type Progress } from '../lint/progress.js'
import { describeFixes, writeFixed } from '../lint/write-fixed.js'
import { writeReport } from '../lint/write-report.js'
import type { Command, CommandContext, ExitCode } from '../command.js'
import type { GivenArguments } from '../arguments.js'

export const lint: Command = {
  name: 'lint',
  about: 'check manifests before a training is paid for',
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
  run,
}

async function run(given: GivenArguments, context: CommandContext): Promise<ExitCode> {
  const request = readLintRequest(given)
  const gate = request.gate === undefined ? undefined : await readGate(request.gate)
  const folder = createManifestFolder(context)
  const progress = createProgress(context.err)
  try {
    const testing = request.testing === undefined ? undefined : await folder.open(request.testing)
    const manifests: OpenManifest[] = []
    for (const path of request.trainings) manifests.push(await folder.open(path))
    const lints: ShownLint[] = []
    for (const manifest of manifests) {
      const training = request.fix === undefined ? manifest : await fix(manifest, request.fix, context, folder.open)
      lints.push(await lintOne({ training, testing }, gate, request, progress))
    }
    progress.clear()
    writeReport(lints, request, context)
    return lints.some((one) => isFailed(one, request.failOn)) ? 1 : 0
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
  const fixes = await writeFixed(manifest, out)
  err.write(`${shown(manifest.name)} -> ${shown(out)}: ${describeFixes(fixes)}\n`)
  return await open(out)
}

async function lintOne(
  { training, testing }: { readonly training: OpenManifest; readonly testing: OpenManifest | undefined },
  gate: Gate | undefined,
  request: LintRequest,
  progress: Progress,
): Promise<ShownLint> {
  const source = (manifest: OpenManifest): ManifestSource => ({
    name: manifest.isCopy ? STDIN : manifest.name,
    read: () => progress.count(manifest.name, manifest.sizeBytes, readManifest(manifest)),
  })
  const report = await lintManifests(source(training), testing === undefined ? undefined : source(testing), request)
  const shownLines = request.format === 'pretty' ? report.findings : []
  const trainingTexts = await readLineTexts(
    training,
    linesOf(shownLines, (manifest) => manifest !== 'testing'),
  )
  const testingTexts =
    testing === undefined
      ? undefined
      : await readLineTexts(
          testing,
          linesOf(shownLines, (one) => one === 'testing'),
        )
  return {
    report,
    training: training.name,
    testing: testing?.name,
    gate: gate === undefined ? undefined : judgeGate(gate, dataMetricsOf(report), undefined),
    lineText: (manifest, line) => (manifest === 'testing' ? testingTexts : trainingTexts)?.get(line),
  }
}

function linesOf(
  findings: readonly LintFinding[],
  isIn: (manifest: LintFinding['manifest']) => boolean,
): ReadonlySet<number> {
  return new Set(findings.flatMap(({ manifest, line }) => (line !== undefined && isIn(manifest) ? line : [])))
}

/** A rule of the gate that only warns counts as a warning. */
function isFailed({ report, gate }: ShownLint, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  const counts = countBySeverity(report)
  const failedRules = failedRulesOf(gate)
  if (counts.error > 0 || failedRules.some(({ severity }) => severity === 'fail')) return true
  return failOn === 'warning' && (counts.warning > 0 || failedRules.length > 0)
}
