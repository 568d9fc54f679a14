/** Builders for the tests of gates that judge data. */
import type { Base } from '../../src/gate/judge/base.js'
import { judgeData } from '../../src/gate/judge/judge-data.js'
import type { RuleVerdict } from '../../src/gate/grammar/rule.js'
import type { DataMetrics, LabelDataMetrics } from '../../src/model/data-metrics.js'
import { rulesOf } from './gate.js'

/** Why nothing is known of the test set where the service makes it. */
export const SPLIT_LATER =
  'there is no testing manifest: how the service splits the training images is known after the training'

/** What is changed of {@link dataOf}. */
export type DataChange = Partial<Omit<DataMetrics, 'labels'>> & {
  readonly labels?: Readonly<Record<string, LabelDataMetrics>>
}

/** Counts of one label. */
export function countsOf(trainingImages: number, testingImages: number, boxes: number): LabelDataMetrics {
  return { trainingImages, testingImages, boxes }
}

/** Manifests with boxes of three labels. */
export function dataOf(change: DataChange = {}): DataMetrics {
  const { labels = { cup: countsOf(100, 30, 150), plate: countsOf(80, 20, 90), spoon: countsOf(20, 6, 21) } } = change
  return {
    useCase: 'OBJECT_LOCALIZATION',
    trainingImages: 200,
    testingImages: 56,
    invalidLines: 0,
    ignoredLines: 0,
    leakedImages: 0,
    duplicateImages: 0,
    labelCount: Object.keys(labels).length,
    ...change,
    labels: new Map(Object.entries(labels)),
  }
}

/** The base `v7`. */
export function baseOf(change: DataChange = {}): Base {
  return { kind: 'found', name: 'v7', metrics: dataOf(change) }
}

/** The verdict on the one rule of a text. */
export function dataVerdictOf(text: string, data: DataMetrics, base?: Base): RuleVerdict {
  const [verdict, ...others] = judgeData(rulesOf(text), data, base).verdict.rules
  if (verdict === undefined || others.length > 0) throw new Error(`not one rule on data: ${text}`)
  return verdict
}
