/** The second half of the lint action: reads the manifests, judges them and says how the step ends. */
import type { Deps } from '../../ports/deps.js'
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
import type { LintInputs } from './inputs.js'
import type { LintDeps } from './deps.js'
import { openManifests, type OpenManifest, type OpenManifests } from './open-manifests.js'
import type { LintRecorder } from './views.js'

/** Lints what the inputs name. @throws ActionError, ServiceError for what cannot be read */
export async function lintData(deps: LintDeps, recorder: LintRecorder, inputs: LintInputs): Promise<void> {
  const { manifests, base, checks } = await openManifests(deps, recorder, inputs)
  const linted = await lintOpened(deps, recorder, manifests, inputs, checks)
  checks?.end()
  const { report } = linted
  const metrics = dataMetricsOf(report)
  const compared = base && compareLinted(base.name, await lintOpened(deps, recorder, base, inputs), linted)
  const { rules } = inputs.gate
  const judged =
    rules.length === 0 ? undefined : judgeManifests(rules, metrics, compared && { kind: 'found', ...compared })
  for (const warning of judged?.warnings ?? []) recorder.note('warning', warning)
  if (judged?.rules.every(({ result }) => result === 'skipped') === true) {
    recorder.note('warning', 'No gate rule could be judged on the manifests.')
  }
  const data: LintedData = {
    report,
    metrics,
    training: named(manifests.training),
    testing: manifests.testing && named(manifests.testing),
    gate: judged,
    base: compared,
  }
  recorder.update({ lint: data })
  conclude(recorder, data, inputs.failOn)
}

function named({ name, workspacePath }: OpenManifest) {
  return { name, workspacePath }
}

async function lintOpened(
  deps: Pick<Deps, 'signal'>,
  recorder: LintRecorder,
  { training, testing }: OpenManifests,
  { maxFindings, ignore, groupBy, contents, region }: LintInputs,
  images?: ImageChecks,
): Promise<Linted> {
  const { signal } = deps
  const source = ({ name, use, scan }: OpenManifest): ManifestSource => {
    const logged = <T>(reading: () => T): T => {
      recorder.log(`Reading ${name}.`)
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

function conclude(recorder: LintRecorder, data: LintedData, failOn: FailOn): void {
  const failedRules = failedGateRules(data, failOn)
  if (hasFindings(data, failOn)) {
    recorder.fail(new ActionError('MANIFEST_INVALID', messageOf(data), { hint: hintOf(data) }))
    recorder.update({ outcome: 'findings' })
  } else if (failedRules.length > 0) {
    const rules = failedRules.map(({ rule, reason }) => (reason === '' ? rule : `${rule} (${reason})`)).join('; ')
    const code = failedRules.some(({ actual }) => actual === null) ? 'METRIC_MISSING' : 'GATE_FAILED'
    const hint = 'Add the data that the rules ask for, or change the gate if it is too strict.'
    recorder.fail(new ActionError(code, `The gate failed: ${rules}.`, { outcome: 'gate-failed', hint }))
  } else {
    recorder.update({ outcome: 'passed' })
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
