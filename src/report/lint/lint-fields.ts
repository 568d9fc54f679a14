/** How each field of a lint is shown: an allow-list, for the report of a step that lints and for that of a run. */
import { EVERY_KEY, KEYS, type PolicyOf } from '../redaction-policy.js'
import { VERDICT } from '../shared-fields.js'
import type { LintedData } from './step/lint-run-report.js'

const NAMED = { name: 'place', workspacePath: 'name' } as const

const LINTED = {
  lines: 'as-is',
  validLines: 'as-is',
  invalidLines: 'as-is',
  ignoredLines: 'as-is',
  images: 'as-is',
  labels: { [KEYS]: 'name', [EVERY_KEY]: { images: 'as-is', boxes: 'as-is' } },
} as const

const METRICS = {
  useCase: 'as-is',
  trainingImages: 'as-is',
  testingImages: 'as-is',
  labelCount: 'as-is',
  invalidLines: 'as-is',
  ignoredLines: 'as-is',
  leakedImages: 'as-is',
  duplicateImages: 'as-is',
  labels: {
    [KEYS]: 'name',
    [EVERY_KEY]: { trainingImages: 'as-is', testingImages: 'as-is', boxes: 'as-is' },
  },
} as const

const CHANGE = {
  imagesAdded: 'as-is',
  imagesRemoved: 'as-is',
  imagesRelabelled: 'as-is',
  relabelledLines: 'as-is',
  labelsAdded: 'name',
  labelsRemoved: 'name',
} as const

export const LINT: PolicyOf<LintedData> = {
  report: {
    willTrain: 'as-is',
    certain: 'as-is',
    predictedCode: 'code',
    useCase: 'as-is',
    training: LINTED,
    testing: LINTED,
    leakedImages: 'as-is',
    leakedGroups: 'as-is',
    duplicateImages: 'as-is',
    checkedImages: { images: 'as-is', checked: 'as-is', unknown: 'as-is', linesLost: 'as-is' },
    findings: {
      code: 'code',
      severity: 'as-is',
      manifest: 'as-is',
      line: 'as-is',
      column: 'as-is',
      label: 'name',
      message: 'text',
      fix: 'text',
    },
    totals: { [KEYS]: 'code', [EVERY_KEY]: 'as-is' },
    severities: { [KEYS]: 'code', [EVERY_KEY]: 'as-is' },
  },
  metrics: METRICS,
  training: NAMED,
  testing: NAMED,
  gate: { rules: VERDICT.rules, unjudged: 'name', warnings: 'text' },
  base: { name: 'place', metrics: METRICS, training: CHANGE, testing: CHANGE },
}
