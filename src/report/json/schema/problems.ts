/** What was wrong, or is worth knowing: in the manifests, before a training, in the run. */
import * as z from 'zod'
import { ERROR_CODES, type ErrorCode } from '../../../errors/hints.js'
import { countOrNull, text, textOrNull, timeOrNull } from './values.js'

const manifestError = z.strictObject({ code: text, message: text }).meta({ id: 'manifest-error' })

export const manifestStatistics = z
  .strictObject({
    'use-case': textOrNull,
    'total-lines': countOrNull,
    'valid-lines': countOrNull,
    'invalid-lines': countOrNull,
    'ignored-lines': countOrNull,
    'error-lines': z.array(countOrNull),
    errors: z.array(manifestError),
  })
  .meta({ id: 'manifest-statistics' })

export const manifestSummary = z
  .strictObject({
    training: manifestStatistics.nullable(),
    testing: manifestStatistics.nullable(),
    errors: z.array(manifestError),
  })
  .meta({ id: 'manifest-summary' })

export const finding = z
  .strictObject({
    manifest: z.literal(['training', 'testing', null]).describe('Null for both, or where the service does not say.'),
    severity: z.enum(['error', 'warning']),
    code: text,
    message: text,
    remedy: text,
    count: countOrNull,
    'first-lines': z.array(countOrNull).describe('1-based.'),
    complete: z.boolean().describe('False when there may be more than the count.'),
  })
  .meta({ id: 'finding' })

export const note = z.strictObject({ level: z.enum(['notice', 'warning']), message: text }).meta({ id: 'note' })

const inputProblem = z
  .strictObject({
    input: text,
    given: text,
    allowed: text,
    excerpt: textOrNull.describe('Of a text of several lines: the line, and a caret under the place.'),
  })
  .meta({ id: 'input-problem' })

export const failure = z
  .strictObject({
    code: z.enum(ERROR_CODES),
    message: text,
    hint: text,
    'request-id': textOrNull,
    problems: z.array(inputProblem),
  })
  .meta({ id: 'failure' })

/** A check before a training ends in one of these; the compiler only knows that it is the code of an error. */
const preflightCode: z.ZodType<ErrorCode> = z.enum([
  'PROJECT_NOT_FOUND',
  'PROJECT_UNSUITABLE',
  'PROJECT_NOT_READY',
  'PROJECT_HAS_DATASETS',
  'PROJECT_HAS_NO_DATASETS',
  'MANIFEST_UNREADABLE',
  'MANIFEST_INVALID',
  'GATE_IMPOSSIBLE',
  'BUCKET_NOT_FOUND',
  'BUCKET_IN_OTHER_REGION',
  'ACCESS_DENIED',
])

const preflightFinding = z
  .strictObject({
    code: preflightCode,
    message: text.describe('What is wrong.'),
    hint: text.describe('What to do about it.'),
    'request-id': textOrNull,
  })
  .meta({ id: 'preflight-finding' })

export const preflight = z
  .strictObject({
    findings: z
      .array(preflightFinding)
      .describe(
        'What would keep the training from succeeding; it is not started then. The first one gives the run its code.',
      ),
    unchecked: z.array(text).describe('What could not be checked, in sentences.'),
    checked: z.array(text).nullable().describe('Dry runs only: what was checked, in sentences.'),
    'left-to-training': z.array(text).nullable().describe('Dry runs only: what only a training shows, in sentences.'),
  })
  .meta({ id: 'preflight' })

export const statusSeen = z.strictObject({ status: text, 'first-seen-at': timeOrNull }).meta({ id: 'status-seen' })
