/** Reports of every way a run can end, with invented numbers and fixed times. */
import type { RunReport } from '../../../src/report/run-report.js'
import { BASELINES } from './baselines.js'
import { BEFORE_START } from './before-start.js'
import { GATES } from './gates.js'
import { TRAININGS } from './trainings.js'

/** Reports by the name of their golden file. */
export const REPORTS: Readonly<Record<string, RunReport>> = { ...BASELINES, ...GATES, ...TRAININGS, ...BEFORE_START }
