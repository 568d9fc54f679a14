/** The model card of a released version, and its JSON Schema. */
import * as z from 'zod'
import { MODEL_CARD_VERSION } from '../../release/release-version.js'
import { evaluation, gate } from './evaluation.js'
import { project, run, version } from './subject.js'
import { toDocument } from './to-document.js'
import { digest, s3Uri, text, textOrNull, timeOrNull } from './values.js'

const manifest = z
  .strictObject({ uri: s3Uri.nullable(), sha256: digest.nullable().describe('Of its bytes, as it was trained from.') })
  .meta({ id: 'card-manifest' })

export const modelCard = z
  .strictObject({
    'card-version': z.literal(MODEL_CARD_VERSION).describe('Raised when a reader of the card would have to change.'),
    'created-at': timeOrNull,
    'accounts-shown': z.boolean().describe('Whether account ids are left in the card.'),
    region: textOrNull,
    project: project.nullable(),
    version,
    'copied-to': textOrNull.describe('The ARN of the copy, where the version was copied.'),
    'training-manifest': manifest.nullable(),
    'testing-manifest': manifest.nullable().describe('Null where the service split the training data.'),
    evaluation: evaluation.nullable().describe('Metrics of the whole and of each label, with its threshold.'),
    gate: gate.nullable().describe('The gate rules of the release, as they were judged.'),
    'recorded-verdict': z.literal(['passed', 'failed', null]).describe('The verdict in the tags of the version.'),
    'recorded-gate-sha256': textOrNull.describe('Of the gate that the recorded verdict is from.'),
    'judged-by-run': textOrNull.describe('Repository, run id and attempt.'),
    'trained-by': z
      .strictObject({ repository: textOrNull, commit: textOrNull, run: textOrNull.describe('Run id and attempt.') })
      .describe('From the tags of the version.'),
    release: z.strictObject({
      operation: text,
      outcome: text,
      run,
      'approved-by': z.array(text).describe('Logins of those who approved the deployment of the run.'),
    }),
  })
  .meta({
    title: 'Model card of a released Custom Labels version',
    description: 'The file that the output model-card-path names. Every key is always there; null means not known.',
  })

/**
 * The JSON Schema (2020-12) of the card: the content of `docs/model-card.schema.json`.
 * @internal Only the script that writes it uses it.
 */
export function toModelCardSchema(): object {
  return toDocument(modelCard)
}
