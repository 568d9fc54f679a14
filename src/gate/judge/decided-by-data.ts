/** What the manifests alone say about a gate, before a training is paid for. */
import type { DataMetrics, LabelDataMetrics } from '../../model/data-metrics.js'
import { metricName } from '../grammar/format.js'
import {
  isDataRule,
  isOfVersion,
  type DataRule,
  type GateRule,
  type Metric,
  type Operator,
  type RuleVerdict,
} from '../grammar/rule.js'
import type { Base } from './base.js'
import { judgeData, NO_SUCH_LABEL } from './judge-data.js'
import { whyNoLabel } from './judge-labels.js'
import { NO_LABELS } from './measure-data.js'

/** Verdicts on rules of one gate, in its order; those of severity `warn` are among them. */
export interface DecidedByData {
  /** Rules that were judged on the manifests, and whose result no training changes. */
  readonly decided: readonly RuleVerdict[]
  /** Rules on what the training will measure, and that no version trained from these manifests can pass. */
  readonly impossible: readonly RuleVerdict[]
}

/** Whether manifests can show anything of the rule: its number, or that there is no label or no number of its kind. */
export function isKnownFromData(rule: GateRule): boolean {
  const { metric } = rule
  if (isDataRule(rule)) return true
  return metric.kind === 'labels' ? metric.selector.kind === 'one' : isOfBoxes(metric)
}

/** Whether only a model that finds objects has the number. */
function isOfBoxes({ kind }: Metric): boolean {
  return kind === 'average-precision' || kind === 'average-recall'
}

/**
 * @param base  what rules on `base` compare with; such a rule fails without one
 */
export function decidedByData(rules: readonly GateRule[], metrics: DataMetrics, base?: Base): DecidedByData {
  const onData = rules.filter(isDataRule)
  const { verdict } = judgeData(onData, metrics, base)
  return {
    decided: onData.flatMap((rule, index) => {
      const judged = verdict.rules[index]
      return judged !== undefined && isFinal(rule, judged, metrics, base) ? [judged] : []
    }),
    impossible: rules.flatMap((rule) => {
      const reason = isDataRule(rule) ? undefined : whyImpossible(rule, metrics)
      return reason === undefined ? [] : [failing(rule, reason)]
    }),
  }
}

/**
 * A count that the service gives again can be another there. It also opens the images: lines whose image is unusable become
 * invalid ones, which leaves fewer images and labels. It trains on a part of a manifest that it splits, and may leave out a
 * label that one of the manifests lacks. Only what ends in the same way whatever it finds is final.
 */
function isFinal(rule: DataRule, { result, actual, bound }: RuleVerdict, metrics: DataMetrics, base?: Base): boolean {
  if (result === 'skipped') return false
  if (!isOfVersion(rule.metric)) return true
  const [ofFewer] = judgeData([rule], withSharedLabels(metrics), base).verdict.rules
  if (ofFewer?.result !== result) return false
  if (actual === null || bound === null) return true
  const grows = rule.metric.kind === 'invalid-lines'
  const beyond = grows ? actual > bound : actual < bound
  const [holding, failing] = grows ? [ABOVE, BELOW] : [BELOW, ABOVE]
  return result === 'holds' ? holding.includes(rule.op) : failing.includes(rule.op) || beyond
}

const ABOVE: readonly Operator[] = ['>=', '>']
const BELOW: readonly Operator[] = ['<=', '<']

/** Without the labels that only one manifest has. */
function withSharedLabels(metrics: DataMetrics): DataMetrics {
  const isShared = ({ trainingImages, testingImages }: LabelDataMetrics): boolean => trainingImages * testingImages > 0
  return { ...metrics, labels: new Map([...metrics.labels].filter(([, entry]) => isShared(entry))) }
}

/** Why no training can make the rule pass, as a clause; undefined where it can. */
function whyImpossible({ metric }: GateRule, metrics: DataMetrics): string | undefined {
  if (metric.kind === 'labels') {
    const { selector } = metric
    if (selector.kind === 'every' || metrics.labels.has(selector.label)) return undefined
    const labels = [...metrics.labels.keys()].map((label) => ({ label }))
    return whyNoLabel(selector.label, { labels, whyNone: NO_LABELS, lacks: NO_SUCH_LABEL })
  }
  if (!isOfBoxes(metric) || metrics.useCase !== 'IMAGE_LEVEL_LABELS') return undefined
  return `the manifests have image-level labels, and only a model that finds objects has ${metric.kind}`
}

function failing({ text, severity, metric, bound }: GateRule, reason: string): RuleVerdict {
  return {
    rule: text,
    severity,
    metric: metricName(metric),
    label: metric.kind === 'labels' && metric.selector.kind === 'one' ? metric.selector.label : null,
    actual: null,
    bound: bound.kind === 'number' ? bound.value : null,
    result: 'fails',
    reason,
    shortfalls: [],
  }
}
