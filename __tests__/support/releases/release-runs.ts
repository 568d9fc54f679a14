/** Reports of releases, one for each operation and each way to end, with invented numbers and fixed times. */
import type { HistoryEntry } from '../../../src/model/history.js'
import type { ReleaseReport } from '../../../src/report/release/release-report.js'
import { HOSTILE_LABELS } from '../reports/hostile-labels.js'
import { MINUTE_MS, STARTED_AT } from '../reports/report.js'
import { RED_RELEASES } from './red-releases.js'
import {
  arnOf,
  did,
  MISSED,
  NEW,
  NEW_RUNS,
  OLD,
  OLD_RUNS,
  OTHER_RUNS,
  POLICY,
  releaseRun,
  SMOKE,
  UNCHANGED,
  without,
} from './release-run.js'

const TARGET = 'ssm:/orchard/model'
const DAY_MS = 24 * 60 * MINUTE_MS

const HISTORY: readonly HistoryEntry[] = [
  {
    name: 'main-118',
    createdAt: STARTED_AT - DAY_MS,
    f1: 0.9134,
    verdict: 'passed',
    status: 'RUNNING',
    releasedAt: STARTED_AT + 20 * MINUTE_MS,
  },
  {
    name: 'main-117',
    createdAt: STARTED_AT - 8 * DAY_MS,
    f1: 0.8852,
    verdict: 'passed',
    status: 'STOPPED',
    releasedUntil: STARTED_AT + 20 * MINUTE_MS,
  },
  {
    name: 'main-116',
    createdAt: STARTED_AT - 15 * DAY_MS,
    f1: 0.8011,
    verdict: 'failed',
    status: 'TRAINING_COMPLETED',
  },
  { name: 'main-115', createdAt: STARTED_AT - 16 * DAY_MS, status: 'TRAINING_FAILED' },
]

const RULES = {
  passed: true,
  rules: [
    {
      rule: 'f1 >= 0.9',
      severity: 'fail',
      metric: 'f1',
      label: null,
      actual: 0.9134,
      bound: 0.9,
      result: 'holds',
      isTie: false,
      reason: '',
      shortfalls: [],
    },
    {
      rule: 'smoke.f1 >= 0.8',
      severity: 'fail',
      metric: 'smoke.f1',
      label: null,
      actual: 0.9167,
      bound: 0.8,
      result: 'holds',
      isTie: false,
      reason: '',
      shortfalls: [],
    },
  ],
} as const

const SWAPPED = {
  previous: { ...OLD, status: 'STOPPED' },
  inUse: NEW.name,
  published: [{ target: TARGET, value: NEW.arn, previous: OLD.arn }],
  running: [NEW_RUNS, OTHER_RUNS],
  unitHours: { value: 0.75, source: 'cloudwatch' },
  places: { used: 2, max: 2 },
} as const

const SWAP_ACTIONS = [
  did(1, 'StartProjectVersion', NEW.name, '1 to 3 inference units'),
  did(17, 'DetectCustomLabels', NEW.name, '12 smoke images'),
  did(18, 'PutParameter', TARGET),
  did(19, 'TagResource', NEW.name, 'released'),
  did(45, 'StopProjectVersion', OLD.name),
]

/** By the name of their golden files. */
export const RELEASE_RUNS: Readonly<Record<string, ReleaseReport>> = {
  started: releaseRun({
    operation: 'start',
    outcome: 'started',
    running: [NEW_RUNS],
    inUse: NEW.name,
    actions: SWAP_ACTIONS.slice(0, 1),
  }),
  swapped: releaseRun({
    ...SWAPPED,
    actions: SWAP_ACTIONS,
    pricePerUnitHour: 4,
    verdict: RULES,
    smoke: { ...SMOKE, shown: [{ ...MISSED, shadow: [{ label: 'pear', confidence: 88.4 }] }], differences: 1 },
    alarms: [{ name: 'orchard-errors', state: 'OK' }],
    history: HISTORY,
    modelCardPath: '/runner/report.model-card.json',
    reportPath: '/runner/report.json',
  }),
  'swapped-unpublished': releaseRun({
    ...SWAPPED,
    published: [],
    previous: { ...OLD, status: 'RUNNING', units: { min: 1 } },
    running: [NEW_RUNS, { ...OLD_RUNS, isReleased: false }],
    unitHours: { value: 50.75, source: 'start-times' },
    pricePerUnitHour: 4,
    actions: SWAP_ACTIONS.filter(({ call }) => call !== 'StopProjectVersion' && call !== 'PutParameter'),
    notes: [
      { level: 'warning', message: `Nothing is published, so ${OLD.name} still runs and is billed: 4.00 an hour.` },
    ],
  }),
  'rolled-back': releaseRun({
    operation: 'rollback',
    outcome: 'rolled-back',
    version: { ...OLD, status: 'RUNNING', units: { min: 1 } },
    previous: { ...NEW, status: 'STOPPED' },
    inUse: OLD.name,
    published: [{ target: 'variable:production/MODEL_ARN', value: OLD.arn, previous: NEW.arn }],
    running: [OLD_RUNS],
  }),
  stopped: releaseRun({
    operation: 'stop',
    outcome: 'stopped',
    version: { ...OLD, status: 'STOPPED' },
    running: [],
    actions: [did(1, 'StopProjectVersion', OLD.name)],
    unitHours: { value: 50.25, source: 'start-times' },
    pricePerUnitHour: 4,
  }),
  swept: without(['version'], {
    operation: 'sweep',
    outcome: 'swept',

    inUse: NEW.name,
    running: [NEW_RUNS],
    actions: [did(1, 'StopProjectVersion', OLD.name), did(1, 'StopProjectVersion', 'main-90')],
    notes: [{ level: 'notice', message: `To be stopped: ${OLD.name}, main-90.` }],
  }),
  copied: releaseRun({
    operation: 'copy',
    outcome: 'copied',
    version: { ...NEW, status: 'TRAINING_COMPLETED' },
    destination: {
      project: 'orchard-production',
      name: NEW.name,
      arn: arnOf(NEW.name).replace('111122223333', '444455556666'),
      status: 'COPYING_COMPLETED',
    },
    policy: { document: POLICY, state: 'removed' },
    actions: [
      did(1, 'PutProjectPolicy', 'orchard'),
      did(1, 'CopyProjectVersion', NEW.name),
      did(31, 'DeleteProjectPolicy', 'orchard'),
    ],
    running: [OLD_RUNS],
  }),
  pruned: without(['version'], {
    operation: 'prune',
    outcome: 'pruned',

    deleted: ['main-2', 'main-1'],
    actions: [did(1, 'DeleteProjectVersion', 'main-2'), did(1, 'DeleteProjectVersion', 'main-1')],
    running: [OLD_RUNS],
  }),
  planned: releaseRun({
    ...UNCHANGED,
    operation: 'plan',
    isDryRun: true,
    outcome: 'planned',
    places: { used: 1, max: 2 },
    planned: SWAP_ACTIONS.map(({ call, subject, detail }) => ({ call, subject, detail })),
    plannedUse: {
      units: { now: 1, most: 2, afterwards: 1 },
      places: { now: 1, most: 2, afterwards: 1, max: 2 },
    },
    unchecked: ['Smoke images are sent to a running model only.', 'Whether ssm:/orchard/model may be written.'],
  }),
  'planned-prune': without(['version'], {
    operation: 'prune',
    isDryRun: true,
    outcome: 'planned',

    planned: Array.from({ length: 30 }, (_, index) => ({
      call: 'DeleteProjectVersion',
      subject: `main-${String(30 - index)}`,
    })),
  }),
  'planned-nothing': without(['version'], { operation: 'sweep', isDryRun: true, outcome: 'planned', planned: [] }),
  'nothing-to-do': releaseRun({ inUse: NEW.name, running: [NEW_RUNS], outcome: 'nothing-to-do' }),
  ...RED_RELEASES,
  hostile: releaseRun({
    ...SWAPPED,
    version: { name: HOSTILE_LABELS.join(' '), status: 'RUNNING' },
    actions: HOSTILE_LABELS.map((label, index) => did(index, 'StartProjectVersion', label, label)),
    notes: HOSTILE_LABELS.map((message) => ({ level: 'notice', message })),
    alarms: HOSTILE_LABELS.map((name) => ({ name, state: name, reason: name })),
    smoke: {
      ...SMOKE,
      shown: HOSTILE_LABELS.map((label) => ({
        image: label,
        expected: [label],
        found: [{ label, confidence: 50 }],
        isMatch: false,
      })),
    },
    history: HOSTILE_LABELS.map((name, index) => ({
      name,
      status: name,
      f1: index / HOSTILE_LABELS.length,
      createdAt: STARTED_AT + index * MINUTE_MS,
    })),
  }),
}
