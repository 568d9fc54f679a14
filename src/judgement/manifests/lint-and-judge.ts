/** Reads the manifests that a lint is about, judges them and says how the step ends. */
import { ActionError } from '../../errors/action-error.js'
import { judgeManifests } from '../../gate/judge/judge-manifests.js'
import { comparePartials } from '../../lint/compare-manifests.js'
import { dataMetricsOf } from '../../lint/data-metrics-of.js'
import { lintManifests, type Linted, type ManifestSource } from '../../lint/lint-manifests.js'
import type { ImageChecks } from '../../lint/images/check-images.js'
import { countBySeverity } from '../../report/lint/count-findings.js'
import {
  failedGateRules,
  hasFindings,
  type FailOn,
  type LintedBase,
  type LintedData,
} from '../../report/lint/step/lint-run-report.js'
import { plural } from '../../text/number.js'
import type { LintInputs } from './lint-inputs.js'
import type { LintProgress, LintTools } from './lint-tools.js'
import { openManifests, type OpenManifest, type OpenManifests } from './open-manifests.js'

/** Lints what the inputs name. @throws ActionError, ServiceError for what cannot be read */
export async function lintAndJudge(tools: LintTools, inputs: LintInputs): Promise<void> {
  const { progress } = tools
  const { manifests, base, checks } = await openManifests(tools, inputs)
  const linted = await lintOpened(tools, manifests, inputs, checks)
  checks?.end()
  const { report } = linted
  const metrics = dataMetricsOf(report)
  const compared = base && compareLinted(base.name, await lintOpened(tools, base, inputs), linted)
  const { rules } = inputs.gate
  const judged =
    rules.length === 0 ? undefined : judgeManifests(rules, metrics, compared && { kind: 'found', ...compared })
  for (const warning of judged?.warnings ?? []) progress.note('warning', warning)
  if (judged?.rules.every(({ result }) => result === 'skipped') === true) {
    progress.note('warning', 'No gate rule could be judged on the manifests.')
  }
  const data: LintedData = {
    report,
    metrics,
    training: named(manifests.training),
    testing: manifests.testing && named(manifests.testing),
    gate: judged,
    base: compared,
  }
  progress.update({ lint: data })
  conclude(progress, data, inputs.failOn)
}

function named({ name, workspacePath }: OpenManifest) {
  return { name, workspacePath }
}

async function lintOpened(
  { signal, progress }: LintTools,
  { training, testing }: OpenManifests,
  { maxFindings, ignore, groupBy, contents, region }: LintInputs,
  images?: ImageChecks,
): Promise<Linted> {
  const source = ({ name, use, scan }: OpenManifest): ManifestSource => {
    const logged = <T>(reading: () => T): T => {
      progress.log(`Reading ${name}.`)
      return reading()
    }
    return {
      name,
      use: (read) => logged(() => use(read)),
      scan: scan && ((...how) => logged(() => scan(...how))),
    }
  }
  return await lintManifests(source(training), testing && source(testing), {
    maxFindings,
    ignore,
    groupBy,
    region,
    signal,
    contents,
    images,
  })
}

function compareLinted(name: string, base: Linted, now: Linted): LintedBase {
  return {
    name,
    metrics: dataMetricsOf(base.report),
    training: comparePartials(base.training.partial, now.training.partial),
    testing: base.testing && now.testing && comparePartials(base.testing.partial, now.testing.partial),
  }
}

function conclude(progress: LintProgress, data: LintedData, failOn: FailOn): void {
  const failedRules = failedGateRules(data, failOn)
  if (hasFindings(data, failOn)) {
    progress.fail(new ActionError('MANIFEST_INVALID', messageOf(data), { hint: hintOf(data) }))
    progress.update({ outcome: 'findings' })
  } else if (failedRules.length > 0) {
    const rules = failedRules.map(({ rule, reason }) => (reason === '' ? rule : `${rule} (${reason})`)).join('; ')
    const code = failedRules.some(({ actual }) => actual === null) ? 'METRIC_MISSING' : 'GATE_FAILED'
    const hint = 'Add the data that the rules ask for, or change the gate if it is too strict.'
    progress.fail(new ActionError(code, `The gate failed: ${rules}.`, { outcome: 'gate-failed', hint }))
  } else {
    progress.update({ outcome: 'passed' })
  }
}

/** The forecast, and how much was found. */
function messageOf({ report }: LintedData): string {
  const { error, warning } = countBySeverity(report)
  const counts = [...(error > 0 ? [plural(error, 'error')] : []), ...(warning > 0 ? [plural(warning, 'warning')] : [])]
  const { willTrain, certain, predictedCode = '' } = report
  const forecast = willTrain ? '' : `The training ${certain ? 'would' : 'may'} fail with ${predictedCode}. `
  return `${forecast}The manifests have ${counts.join(' and ')}.`
}

function hintOf({ report }: LintedData): string {
  if (!report.willTrain) return 'Correct the manifests before a training is started.'
  return countBySeverity(report).error > 0
    ? 'Correct what the findings name: the service would train without the lines that are wrong.'
    : 'Correct what the findings name, list their codes in ignore, or set fail-on: error.'
}
