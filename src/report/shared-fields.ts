/** How the parts are shown that reports of several kinds have: see shown-fields.ts. */

export const OBJECT = { bucket: 'place', key: 'place', versionId: 'name' } as const

/** Which two of the service's numbers differ; said by the gate where it matters. */
const OTHERS = { of: 'as-is', value: 'as-is', clause: 'text' } as const

const RATIOS = {
  f1: 'as-is',
  precision: 'as-is',
  recall: 'as-is',
  testingImages: 'as-is',
  others: OTHERS,
} as const

export const EVALUATION = {
  ...RATIOS,
  source: 'as-is',
  averagePrecision: 'as-is',
  averageRecall: 'as-is',
  trainingImages: 'as-is',
  labels: { ...RATIOS, label: 'name', threshold: 'as-is' },
  confusion: { groundTruthLabel: 'name', predictedLabel: 'name', share: 'as-is' },
} as const

export const FINDING = { code: 'as-is', message: 'text', hint: 'text', requestId: 'name' } as const

export const HISTORY = {
  name: 'name',
  createdAt: 'as-is',
  f1: 'as-is',
  verdict: 'as-is',
  status: 'code',
  releasedAt: 'as-is',
  releasedUntil: 'as-is',
} as const

export const RUN = {
  repository: 'name',
  workflow: 'name',
  job: 'name',
  runId: 'name',
  runNumber: 'name',
  runAttempt: 'as-is',
  commit: 'name',
  runUrl: 'name',
} as const

export const FAILURE = {
  ...FINDING,
  problems: { input: 'code', given: 'text', allowed: 'text', excerpt: 'text' },
} as const

export const VERDICT = {
  passed: 'as-is',
  rules: {
    rule: 'name',
    severity: 'as-is',
    metric: 'code',
    label: 'name',
    actual: 'as-is',
    bound: 'as-is',
    result: 'as-is',
    isTie: 'as-is',
    reason: 'text',
    shortfalls: { label: 'name', actual: 'as-is', bound: 'as-is', reason: 'text' },
  },
} as const

export const NOTE = { level: 'as-is', message: 'text' } as const
