/** Builders of reports of releases: two versions of a project, and fixed times. */
import { hintOf } from '../../../src/errors/hints.js'
import type { ReleaseAction, ReleaseReport, RunningModel } from '../../../src/report/release/release-report.js'
import type { Failure } from '../../../src/report/run-report.js'
import { MINUTE_MS, PROJECT_ARN, startedReport, STARTED_AT } from '../reports/report.js'

export const arnOf = (name: string): string => `${PROJECT_ARN.replace(/\/\d+$/, '')}/version/${name}/1772442900123`

export const OLD = { name: 'main-117', arn: arnOf('main-117') }
export const NEW = { name: 'main-118', arn: arnOf('main-118') }

const HOUR_MS = 60 * MINUTE_MS

/** The old version serves since two days. */
export const OLD_RUNS: RunningModel = {
  ...OLD,
  status: 'RUNNING',
  units: { min: 1 },
  startedAt: STARTED_AT - 50 * HOUR_MS,
  unitHours: 50,
  isReleased: true,
}

export const NEW_RUNS: RunningModel = {
  ...NEW,
  status: 'RUNNING',
  units: { min: 1, max: 3 },
  startedAt: STARTED_AT + MINUTE_MS,
  unitHours: 0.75,
  isReleased: true,
  isOurs: true,
}

export const OTHER_RUNS: RunningModel = {
  name: 'v7',
  arn: 'arn:aws:rekognition:eu-west-1:111122223333:project/meadow/version/v7/1772442900123',
  status: 'STARTING',
  otherProject: 'meadow',
}

/** A report of a release that changed nothing yet. */
export function releaseRun(change: Partial<ReleaseReport> = {}): ReleaseReport {
  const { startedAt, run, region, project } = startedReport()
  return {
    action: 'release',
    startedAt,
    endedAt: startedAt + 47 * MINUTE_MS,
    run: { ...run, workflow: 'Release', job: 'release' },
    region: region ?? '',
    showImages: true,
    outcome: 'swapped',
    project: project ?? { name: 'orchard' },
    operation: 'swap',
    isDryRun: false,
    version: { ...NEW, status: 'RUNNING', units: { min: 1, max: 3 } },
    published: [],
    running: [],
    deleted: [],
    actions: [],
    unchecked: [],
    notes: [],
    ...change,
  }
}

/** Something that was done so many minutes after the start. */
export function did(minutes: number, call: string, subject: string, detail?: string): ReleaseAction {
  return { at: STARTED_AT + minutes * MINUTE_MS, call, subject, detail }
}

export const failure = (code: Failure['code'], message: string, more: Partial<Failure> = {}): Failure => ({
  code,
  message,
  hint: hintOf(code),
  requestId: undefined,
  problems: [],
  ...more,
})

/** Of a copy across accounts. */
export const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::444455556666:root' },
      Action: 'rekognition:CopyProjectVersion',
      Resource: NEW.arn,
    },
  ],
})

/** Ended before anything was changed. */
export const UNCHANGED = {
  inUse: OLD.name,
  previous: { ...OLD, status: 'RUNNING' },
  version: { ...NEW, status: 'TRAINING_COMPLETED' },
  running: [OLD_RUNS],
} as const

/** Of a step that knows nothing of these. */
export function without(keys: readonly (keyof ReleaseReport)[], change: Partial<ReleaseReport>): ReleaseReport
export function without(keys: readonly string[], change: Partial<ReleaseReport>): unknown {
  return Object.fromEntries(Object.entries(releaseRun(change)).filter(([key]) => !keys.includes(key)))
}

/** Eleven images of twelve. */
export const SMOKE = { images: 12, matches: 11, f1: 0.9167, precision: 0.9167, recall: 0.9167 } as const

export const MISSED = {
  image: 'smoke/pear/7.jpg',
  expected: ['pear'],
  found: [{ label: 'apple', confidence: 61.2 }],
  isMatch: false,
} as const
