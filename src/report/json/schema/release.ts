/** The JSON report of a release, and its JSON Schema. */
import * as z from 'zod'
import { COMMON_ENDS, RELEASE_ENDS } from '../../../errors/action-error.js'
import { ERROR_CODES } from '../../../errors/hints.js'
import { OPERATIONS } from '../../release/release-report.js'
import { RELEASE_REPORT_VERSION } from '../../release/release-version.js'
import { gate } from './evaluation.js'
import { historyEntry } from './history.js'
import { failure, note } from './problems.js'
import { project, run } from './subject.js'
import { toDocument } from './to-document.js'
import { count, numberOrNull, ratioOrNull, text, textOrNull, timeOrNull } from './values.js'

const units = z
  .strictObject({ min: count, max: count.nullable().describe('Null without scaling.') })
  .meta({ id: 'inference-units' })

const named = {
  name: text,
  arn: textOrNull,
  status: textOrNull.describe('As the service spelled it when it was last described.'),
  'inference-units': units.nullable(),
}

const servedVersion = z.strictObject(named).meta({ id: 'served-version' })

const running = z
  .strictObject({
    ...named,
    'other-project': textOrNull.describe('The project, where it is another one than that of the step.'),
    'started-at': timeOrNull.describe('From the tag of the start; null where the start is not known.'),
    'unit-hours': numberOrNull,
    released: z.boolean(),
    'started-by-this-step': z.boolean(),
  })
  .meta({ id: 'running-model' })

const action = z
  .strictObject({
    at: timeOrNull.describe('Null for what is planned.'),
    call: text.describe('An operation of AWS or GitHub.'),
    subject: text,
    detail: textOrNull,
  })
  .meta({ id: 'action' })

const course = {
  now: count.describe('Before the first planned call.'),
  most: count.describe('The highest number in between.'),
  afterwards: count.describe('After the last planned call.'),
}

const plannedUse = z
  .strictObject({
    'inference-units': z.strictObject(course).describe('Of the models of the project that run.'),
    places: z
      .strictObject({ ...course, max: count })
      .nullable()
      .describe('Places for running models of the account; null where they could not be counted.'),
  })
  .meta({ id: 'planned-use' })

const published = z
  .strictObject({
    target: text,
    value: text,
    previous: textOrNull.describe('The value before; null where there was none.'),
  })
  .meta({ id: 'published-value' })

const found = z.strictObject({ label: text, confidence: z.number().min(0).max(100) }).meta({ id: 'found-label' })

const smoke = z
  .strictObject({
    images: count,
    matches: count,
    'f1-score': ratioOrNull,
    precision: ratioOrNull,
    recall: ratioOrNull,
    differences: count.nullable().describe('With shadow: images on which the versions differ.'),
    gate: gate.nullable().describe('The rules on smoke; null without any, where every image has to match.'),
    'shown-images': z.array(
      z.strictObject({
        image: text,
        expected: z.array(text).nullable().describe('Null where nothing is known of the image.'),
        found: z.array(found),
        shadow: z.array(found).nullable().describe('What the version in use found.'),
        match: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'smoke-test' })

export const releaseReport = z
  .strictObject({
    'report-version': z
      .literal(RELEASE_REPORT_VERSION)
      .describe('Raised when a reader of the report would have to change.'),
    action: z.literal('release'),
    operation: z.enum(OPERATIONS).nullable().describe('Null where the input names none.'),
    'dry-run': z.boolean(),
    outcome: z.enum([...RELEASE_ENDS, ...COMMON_ENDS]).describe('How the step ended; the same as the output outcome.'),
    'error-code': z
      .literal([...ERROR_CODES, null])
      .describe('Why the step did not end well; the same as the output error-code.'),
    'started-at': timeOrNull,
    'ended-at': timeOrNull,
    'images-shown': z.boolean().describe('Whether account ids and the addresses of images are left in the report.'),
    run,
    region: textOrNull,
    project: project.nullable(),
    version: servedVersion.nullable().describe('The version that the step is about.'),
    previous: servedVersion.nullable().describe('The version that was in use before.'),
    'in-use': textOrNull.describe('The name of the version that is published or released now.'),
    published: z.array(published),
    running: z
      .array(running)
      .nullable()
      .describe('Models of all projects of the account that run, start or stop; null where nobody could look.'),
    deleted: z.array(text).describe('Names of deleted versions.'),
    'unit-hours': z
      .strictObject({ value: z.number().min(0), source: z.enum(['cloudwatch', 'start-times']) })
      .nullable()
      .describe('Of the running models of the project, and where the number is from.'),
    'price-per-unit-hour': numberOrNull,
    actions: z.array(action).describe('What was done, in order.'),
    planned: z.array(action).nullable().describe('Dry runs only: what would be called, in order.'),
    'planned-use': plannedUse
      .nullable()
      .describe('Dry runs only: what runs before, during and after the planned calls.'),
    unchecked: z.array(text).describe('What could not be checked, in sentences.'),
    places: z
      .strictObject({ used: count, max: count })
      .nullable()
      .describe('Places for running models of the account, used and in all.'),
    gate: gate.nullable().describe('The gate rules as they are judged today.'),
    'smoke-test': smoke.nullable(),
    alarms: z.array(z.strictObject({ name: text, state: text, reason: textOrNull })).nullable(),
    destination: z
      .strictObject({ ...named, project: text })
      .nullable()
      .describe('The copy.'),
    policy: z
      .strictObject({
        document: text.describe('JSON, ready to paste.'),
        state: z.enum(['to-be-attached', 'attached', 'removed', 'not-needed']),
      })
      .nullable()
      .describe('The project policy of a copy across accounts.'),
    history: z.array(historyEntry).nullable().describe('The versions of the project, the newest ones.'),
    'model-card-path': textOrNull,
    notes: z.array(note),
    failure: failure.nullable(),
  })
  .meta({
    title: 'Report of a Release Custom Labels step',
    description:
      'The file that the output report-path names. Every key is always there; null means that a value is not known. Where images-shown is false, account ids and the addresses of images are replaced.',
  })

/**
 * The JSON Schema (2020-12) of the report: the content of `docs/release.schema.json`.
 * @internal Only the script that writes it uses it.
 */
export function toReleaseSchema(): object {
  return toDocument(releaseReport)
}
