/** What a run is about: the workflow run, the project, the version and its data. */
import * as z from 'zod'
import { count, digest, s3Uri, text, textOrNull, timeOrNull } from './values.js'

export const run = z
  .strictObject({
    repository: textOrNull,
    workflow: textOrNull,
    job: textOrNull,
    'run-id': textOrNull,
    'run-number': textOrNull,
    'run-attempt': z.int(),
    commit: textOrNull,
    'run-url': textOrNull,
  })
  .meta({ id: 'run', description: 'The workflow run.' })

export const project = z.strictObject({ name: text, arn: textOrNull }).meta({ id: 'project' })

export const version = z
  .strictObject({
    name: text,
    arn: textOrNull,
    resumed: z.boolean().nullable().describe('True when the run continued with a version that it did not start.'),
    'data-unproven': z
      .boolean()
      .describe(
        'True when nothing shows that a version that the run continued with was made from the data asked for; its gate then passes nothing.',
      ),
    status: textOrNull.describe('As the service spells it.'),
    'status-message': textOrNull,
    'created-at': timeOrNull,
    'training-ended-at': timeOrNull,
    'billable-training-seconds': count.nullable(),
    'kms-key-id': textOrNull,
    'evaluation-summary': s3Uri.nullable(),
    'manifest-summary': s3Uri.nullable(),
    'source-version-arn': textOrNull.describe('The version that this one is a copy of.'),
  })
  .meta({ id: 'version' })

export const notify = z
  .strictObject({
    'state-machine-arn': text,
    'execution-arn': textOrNull.describe('Null in a dry run that would start a training.'),
    state: z
      .enum(['planned', 'unconfirmed', 'waiting', 'ended'])
      .describe(
        'planned: a dry run would start it; unconfirmed: the service did not say that it was started; waiting: it runs; ended: an earlier one has sent its event.',
      ),
  })
  .meta({ id: 'notify', description: 'The execution that waits for the training in place of the step.' })

export const manifest = z
  .strictObject({
    uri: s3Uri.describe('With ?versionId= where the bucket keeps versions.'),
    sha256: digest.nullable().describe('Of its bytes.'),
    'workspace-path': textOrNull,
  })
  .meta({ id: 'manifest' })

export const data = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('project-datasets') }),
    z.strictObject({
      kind: z.literal('manifests'),
      'training-manifest': manifest,
      'testing-manifest': manifest.nullable(),
      'auto-create-testing-data': z.boolean(),
    }),
  ])
  .meta({ id: 'data' })
