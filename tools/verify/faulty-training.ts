/** A training of a manifest with too many broken lines: it fails, costs nothing, and shows what the validation leaves. */
import { BROKEN_LINES } from './data.js'
import { afterTraining, note, startTraining, type Journey } from './journey.js'
import { at, listAt, shown, textAt } from './json.js'
import { assetsOf, prefixOf, requestOf } from './prepare.js'
import { readJson } from './read-results.js'
import { statusOf } from './service.js'

export async function trainOnFaults(journey: Journey): Promise<void> {
  const prefix = `${prefixOf(journey)}/faulty`
  const data = { training: assetsOf(journey, 'faulty'), testing: { AutoCreate: true } }
  const version = await startTraining(
    journey,
    `${journey.state().stamp}-faulty`,
    requestOf(journey, `${prefix}/`, data),
  )
  const seen = await afterTraining(journey, version)
  const end = `${statusOf(seen)}: ${shown(at(seen, 'StatusMessage'))}`
  await note(
    journey,
    'too-many-invalid-lines',
    end === 'TRAINING_FAILED: The manifest file contains too many invalid rows.',
    end,
  )
  const members = [
    ...named('ManifestSummary', at(seen, 'ManifestSummary')),
    ...named('Validation', at(seen, 'TrainingDataResult', 'Validation')),
    ...named('Output', at(seen, 'TrainingDataResult', 'Output')),
    ...named('EvaluationResult', at(seen, 'EvaluationResult')),
    ...named('BillableTrainingTimeInSeconds', at(seen, 'BillableTrainingTimeInSeconds')),
  ]
  await note(journey, 'content-error-results', members.join() === 'ManifestSummary,Validation', members.join(', '))
  const key = textAt(seen, 'ManifestSummary', 'S3Object', 'Name')
  await note(
    journey,
    'prefix-slash',
    key === undefined ? 'not-observed' : key.startsWith(`${prefix}/`) && !key.includes('//'),
    shown(key),
  )
  await readSummary(journey, key)
}

const named = (name: string, value: unknown): readonly string[] => (value === undefined ? [] : [name])

async function readSummary(journey: Journey, key: string | undefined): Promise<void> {
  const summary = await readJson(journey, key)
  if (summary.kind === 'unread') {
    for (const id of ['line-numbers', 'summary-after-auto-create'] as const)
      await note(journey, id, 'not-observed', summary.reason)
    return
  }
  const lines = listAt(summary.value, 'statistics', 'training', 'error_json_line_indices')
  await note(journey, 'line-numbers', lines.join() === BROKEN_LINES.join(), shown(lines))
  const testing = at(summary.value, 'statistics', 'testing')
  await note(journey, 'summary-after-auto-create', testing === undefined, shown(testing))
}
