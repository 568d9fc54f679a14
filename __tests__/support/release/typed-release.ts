/** Inputs of the release action as a user types them. */
import { parseReleaseInputs } from '../../../src/actions/release/inputs.js'
import type { ReleaseInputs } from '../../../src/deployment/release-inputs.js'
import { RELEASE_INPUTS } from '../../../src/inputs/release/input-table.js'
import { variableOf } from '../../../src/inputs/reader.js'
import { createFakeFiles } from '../fake-files.js'

export const VERSION = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v2/1772441000000'
export const SOURCE_ROLE = 'arn:aws:iam::111122223333:role/source'
export const ROLE = 'arn:aws:iam::444455556666:role/release'

export type Typed = Readonly<Record<string, string>>

/** The runner passes every default as if it was typed. */
export function parseTyped(inputs: Typed, files: Typed = {}): Promise<ReleaseInputs> {
  const table = Object.entries<string | undefined>(RELEASE_INPUTS)
  const defaults: Typed = Object.fromEntries(table.map(([name, value]) => [name, value ?? '']))
  const typed: Typed = { ...defaults, project: 'orchard', 'aws-region': 'eu-west-1', ...inputs }
  const env = Object.fromEntries(Object.entries(typed).map(([name, value]) => [variableOf(name), value]))
  const context = { serverUrl: 'https://github.com', runAttempt: 1, runId: '7', isPrivate: true }
  return parseReleaseInputs(
    { env: { ...env, GITHUB_WORKSPACE: '/runner' }, files: createFakeFiles(files).port },
    context,
  )
}

export const SWAP = { operation: 'swap', version: 'v2', 'min-inference-units': '1' }
export const COPY = {
  operation: 'copy',
  version: 'v2',
  'destination-project': 'orchard-production',
  'output-location': 's3://production-models/orchard/',
}
