/** Ratios as they are shown where no bound is next to them. */
import type { LabelMetricName, VersionMetricName } from '../gate/grammar/metric.js'
import { formatRatio } from '../text/number.js'
import { ruleNumbers } from './rule-numbers.js'
import type { RunReport } from './run-report.js'

/**
 * With four decimals, or with as many as a rule of the gate needs to distinguish the number from its bound: 0.79999 that fails
 * `f1 >= 0.8` is nowhere called 0.8000.
 * @param metric  of the version
 */
export function measuredRatio(
  report: Pick<RunReport, 'verdict'>,
  metric: VersionMetricName,
  ratio: number | null,
): string {
  return measuredRatios(report)(metric, null, ratio)
}

/** As {@link measuredRatio}, of the version (label: null) and of its labels. */
export function measuredRatios({
  verdict,
}: Pick<RunReport, 'verdict'>): (
  metric: VersionMetricName | LabelMetricName,
  label: string | null,
  ratio: number | null,
) => string {
  const nextToBounds = new Map<string, string>()
  for (const rule of verdict?.rules ?? []) {
    for (const { label, actual, bound } of [rule, ...rule.shortfalls]) {
      const shown = ruleNumbers(rule, { actual, bound })
      // Where the two are equal, the bound is what is shown, with the decimals that it was written with.
      if (actual === null || bound === null || shown.actual === shown.bound) continue
      const key = keyOf(rule.metric, label, actual)
      if (shown.actual.length > (nextToBounds.get(key) ?? '').length) nextToBounds.set(key, shown.actual)
    }
  }
  return (metric, label, ratio) => {
    const short = formatRatio(ratio)
    const long = ratio === null ? undefined : nextToBounds.get(keyOf(metric, label, ratio))
    return long !== undefined && long.length > short.length ? long : short
  }
}

function keyOf(metric: string, label: string | null, ratio: number): string {
  return JSON.stringify([metric, label, ratio])
}
