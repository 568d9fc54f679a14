/** Trainings to diagnose, with their result files in memory. */
import type { ProjectVersion } from '../../src/model/version.js'
import { diagnoseManifests, type Diagnosis } from '../../src/evaluation/diagnose.js'
import { createFakeObjects, type FakeObjects } from './fake-objects.js'

export const SUMMARY = 's3://results/ManifestSummary.json'
export const TRAINING = 's3://results/TrainingManifestWithValidation.json'
export const TESTING = 's3://results/TestingManifestWithValidation.json'

export const VERSION: ProjectVersion = {
  arn: 'arn:aws:rekognition:eu-west-1:111122223333:project/garden/version/s4/1772500000000',
  name: 's4',
  status: 'TRAINING_FAILED',
  statusMessage: 'The manifest file contains too many invalid rows.',
  manifestSummary: { bucket: 'results', key: 'ManifestSummary.json' },
  trainingValidation: { bucket: 'results', key: 'TrainingManifestWithValidation.json' },
  testingValidation: { bucket: 'results', key: 'TestingManifestWithValidation.json' },
}

/** A failed version whose answer names no files. */
export function failedWith(statusMessage: string): ProjectVersion {
  return { arn: VERSION.arn, name: 's4', status: 'TRAINING_FAILED', statusMessage }
}

interface Statistics {
  readonly total?: number
  readonly invalid?: number
  readonly ignored?: number
  readonly errorLines?: readonly number[]
  readonly errors?: readonly object[]
}

function statisticsOf({ total = 10, invalid = 0, ignored = 0, errorLines = [], errors = [] }: Statistics): object {
  return {
    use_case: 'IMAGE_LEVEL_LABELS',
    total_json_lines: total,
    valid_json_lines: total - invalid - ignored,
    invalid_json_lines: invalid,
    ignored_json_lines: ignored,
    error_json_line_indices: errorLines,
    errors,
  }
}

export function summaryOf(training: Statistics, testing: Statistics = {}, errors: readonly object[] = []): string {
  return JSON.stringify({ errors, statistics: { training: statisticsOf(training), testing: statisticsOf(testing) } })
}

export function lines(...records: readonly (object | string)[]): string {
  return `${records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')}\n`
}

export const good = { 'source-ref': 's3://images/a.jpg' }
export const noSource = { errors: [{ code: 'ERROR_MISSING_SOURCE_REF', message: 'The source-ref key is missing.' }] }

export const TOO_MANY = {
  code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
  message: 'The manifest file contains too many invalid rows.',
}

export async function diagnose(
  objects: Parameters<typeof createFakeObjects>[0],
  version: ProjectVersion = VERSION,
): Promise<Diagnosis & { readonly reads: FakeObjects['reads'] }> {
  const { port, reads } = createFakeObjects(objects)
  return { ...(await diagnoseManifests(port, version)), reads }
}
