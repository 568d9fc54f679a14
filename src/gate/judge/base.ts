/** What a rule on the base compares with: the manifests of another version, or of another commit. */
import type { DataMetrics } from '../../model/data-metrics.js'
import { plural } from '../../text/number.js'
import type { DataMetric } from '../grammar/rule.js'
import { WHY_NONE } from './baseline.js'
import type { Baseline } from './evidence.js'
import { countData, countLabel, NO_LABELS, type Counted } from './measure-data.js'

/** The manifests that rules on `base` compare with, or why there are none: as for a baseline. */
export type Base =
  | Exclude<Baseline, { readonly kind: 'found' }>
  | {
      readonly kind: 'found'
      /** What messages call it: the version's name, or a path. */
      readonly name: string
      readonly metrics: DataMetrics
    }

/** A number of the base; or why the rule cannot be judged, and whether that is a fault. */
export type BaseBound =
  | { readonly kind: 'number'; readonly value: number; readonly name: string }
  | { readonly kind: 'skipped' | 'fails'; readonly reason: string }

/**
 * The same metric of the base. There being no earlier version, a label that the base did not have, and test images that the
 * service chose itself are no faults; any other lack is.
 * @param base   undefined where none was given
 * @param label  the label, for a metric of labels
 */
export function baseBound(metric: DataMetric, label: string | null, base: Base | undefined): BaseBound {
  if (base === undefined) return { kind: 'fails', reason: 'no base is given to compare with' }
  if (base.kind === 'none') return { kind: 'skipped', reason: WHY_NONE[base.reason] }
  if (base.kind === 'unavailable') return { kind: 'fails', reason: `there is no base: ${base.reason}` }
  const { name, metrics } = base
  const counted = countBase(metric, label, metrics)
  if (counted === 'new-label') return { kind: 'skipped', reason: `the label is new since the base ${name}` }
  if (counted.kind === 'count') return { kind: 'number', value: counted.value, name }
  const kind = counted.kind === 'unknown' ? 'skipped' : 'fails'
  return { kind, reason: `for the base ${name}, ${counted.reason}` }
}

function countBase(metric: DataMetric, label: string | null, metrics: DataMetrics): Counted | 'new-label' {
  if (metric.kind !== 'labels') return countData(metric.kind, metrics)
  if (metrics.labels.size === 0) return { kind: 'missing', reason: NO_LABELS }
  const entry = label === null ? undefined : metrics.labels.get(label)
  return entry === undefined ? 'new-label' : countLabel(metric.of, entry, metrics)
}

/** Labels that a warning names before it only counts. */
const NAMED_MAX = 10

/** What to say in addition to the verdict: labels of the base that are gone. */
export function baseWarnings(metrics: DataMetrics, base: Base | undefined): readonly string[] {
  if (base?.kind !== 'found') return []
  const gone = [...base.metrics.labels.keys()].filter((label) => !metrics.labels.has(label))
  if (gone.length === 0) return []
  const names = gone.slice(0, NAMED_MAX).map((label) => JSON.stringify(label))
  const more = gone.length > NAMED_MAX ? ` and ${String(gone.length - NAMED_MAX)} more` : ''
  const which = `${plural(gone.length, 'label')} of the base ${base.name} ${gone.length === 1 ? 'is' : 'are'}`
  return [`${which} missing from the manifests: ${names.join(', ')}${more}.`]
}
