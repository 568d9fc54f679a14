/** Reports of releases that ended badly. */
import type { ReleaseReport } from '../../../src/report/release/release-report.js'
import {
  did,
  failure,
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

/** By the name of their golden files. */
export const RED_RELEASES: Readonly<Record<string, ReleaseReport>> = {
  'refused-verdict': releaseRun({
    ...UNCHANGED,
    outcome: 'refused',
    failure: failure('VERDICT_NOT_PASSED', 'The recorded verdict of main-118 is failed.'),
  }),
  'refused-place': releaseRun({
    ...UNCHANGED,
    outcome: 'refused',
    places: { used: 2, max: 2 },
    running: [OLD_RUNS, OTHER_RUNS],
    failure: failure('NO_PLACE', 'Both places for running models are in use, by main-117 and by v7 of meadow.'),
  }),
  'smoke-failed': releaseRun({
    ...UNCHANGED,
    outcome: 'smoke-failed',
    version: { ...NEW, status: 'STOPPED' },
    smoke: { ...SMOKE, matches: 0, f1: 0, shown: Array.from({ length: 12 }, () => MISSED) },
    actions: [did(1, 'StartProjectVersion', NEW.name), did(18, 'StopProjectVersion', NEW.name)],
    failure: failure('SMOKE_FAILED', '0 of 12 images match what was expected.'),
  }),
  alarm: releaseRun({
    ...UNCHANGED,
    outcome: 'alarm',
    version: { ...NEW, status: 'STOPPED' },
    published: [{ target: TARGET, value: OLD.arn, previous: NEW.arn }],
    alarms: [
      { name: 'orchard-errors', state: 'ALARM', reason: 'Threshold Crossed: 1 datapoint (12.0) was greater than 5.0.' },
      { name: 'orchard-latency', state: 'INSUFFICIENT_DATA' },
    ],
    failure: failure('ALARM_RAISED', 'The alarm orchard-errors is in ALARM. main-117 was published again.'),
  }),
  'start-failed': releaseRun({
    ...UNCHANGED,
    outcome: 'start-failed',
    version: { ...NEW, status: 'FAILED' },
    failure: failure('START_FAILED', 'main-118 did not start: there is not enough capacity.'),
  }),
  'timed-out': releaseRun({
    ...UNCHANGED,
    outcome: 'timed-out',
    version: { ...NEW, status: 'STARTING' },
    running: [OLD_RUNS, { ...NEW_RUNS, status: 'STARTING', isReleased: false }],
    failure: failure('START_TIMEOUT', 'main-118 was still STARTING after 30 min.'),
  }),
  cancelled: releaseRun({
    ...UNCHANGED,
    outcome: 'cancelled',
    version: { ...NEW, status: 'STARTING' },
    running: [OLD_RUNS, { ...NEW_RUNS, status: 'STARTING', isReleased: false }],
    failure: failure('CANCELLED', 'The step was cancelled (SIGTERM).'),
  }),
  'policy-needed': releaseRun({
    ...UNCHANGED,
    operation: 'copy',
    outcome: 'error',
    policy: { document: POLICY, state: 'to-be-attached' },
    failure: failure('COPY_NOT_ALLOWED', 'The source project does not allow this copy.', {
      requestId: '6f1c2d3e-0000-4000-8000-000000000001',
    }),
  }),
  'credentials-expired': without(['running'], {
    outcome: 'credentials-expired',

    version: NEW,
    failure: failure('CREDENTIALS_EXPIRED', 'The AWS credentials expired.'),
  }),
  'invalid-input': without(['version', 'running'], {
    operation: undefined,
    outcome: 'invalid-input',

    failure: failure('INVALID_INPUT', 'There are 2 problems with the inputs: operation, bake.', {
      problems: [
        { input: 'operation', given: 'ship', allowed: 'one of start, swap, rollback, stop, sweep, copy, prune, plan' },
        {
          input: 'bake',
          given: '2 days',
          allowed: 'a duration such as 45s, 2m, 1h30m or plain seconds, from 0 s to 24 h',
        },
      ],
    }),
  }),
}
