/** Why a label may be weak, by its numbers: few images to train from, or far fewer than another label has. */
import type { LabelEvaluation } from '../../evaluation/evaluation.js'
import type { DataMetrics } from '../../model/data-metrics.js'
import { formatCount, formatRatio, plural } from '../../text/number.js'
import type { ShownReport } from '../redact-report.js'
import { worstLabelsFirst } from '../worst-labels.js'
import { labelNames } from './label-cells.js'

/** A label this far below the F1 score of the version is weak. Our choice. */
const BEHIND = 0.1

/** Images that each label should have to train from. Developer guide, "Guidelines and quotas". */
const ADVISED_IMAGES = 10

/** With this share of the images of the largest label or less, a label is a small one. Our choice. */
const SMALL_SHARE = 0.1

/** Labels that are explained. */
const EXPLAINED_MAX = 5

/** A sentence for each weak label that its numbers explain, worst first; empty where the manifests were not checked. */
export function weakLabels({ evaluation, lint, verdict }: ShownReport): readonly string[] {
  if (evaluation === undefined || lint === undefined) return []
  const failing = new Set(
    (verdict?.rules ?? []).flatMap(({ result, label, shortfalls }) =>
      result === 'fails' ? [label, ...shortfalls.map((one) => one.label)] : [],
    ),
  )
  const mean = evaluation.f1
  const isWeak = ({ label, f1 }: LabelEvaluation): boolean =>
    failing.has(label) || (mean !== null && f1 !== null && f1 <= mean - BEHIND)
  const nameOf = labelNames([...evaluation.labels.map(({ label }) => label), ...lint.metrics.labels.keys()])
  return worstLabelsFirst(evaluation)
    .filter(isWeak)
    .flatMap((label) => explain(label, lint.metrics, nameOf) ?? [])
    .slice(0, EXPLAINED_MAX)
}

function explain(
  { label, f1, testingImages }: LabelEvaluation,
  { labels }: DataMetrics,
  nameOf: (label: string) => string,
): string | undefined {
  const images = labels.get(label)?.trainingImages ?? 0
  const [largest, most] = [...labels].reduce<readonly [string, number]>(
    (known, [name, { trainingImages }]) => (trainingImages > known[1] ? [name, trainingImages] : known),
    ['', 0],
  )
  const isSmall = images <= most * SMALL_SHARE
  if (images >= ADVISED_IMAGES && !isSmall) return undefined
  const advice = images < ADVISED_IMAGES ? `; AWS advises at least ${String(ADVISED_IMAGES)}` : ''
  const share = isSmall ? `; ${nameOf(largest)} has ${formatCount(most)}` : ''
  const tested = testingImages === null ? '' : ` It was tested on ${plural(testingImages, 'image')}.`
  const score = f1 === null ? 'no F1 score' : `an F1 score of ${formatRatio(f1)}`
  return `${nameOf(label)} has ${score}: it was trained from ${plural(images, 'image')}${advice}${share}.${tested}`
}
