/** A training of a manifest with too many broken lines: it fails, costs nothing, and shows the files of the validation. */
import { BROKEN_LINES } from './data.js'
import { afterTraining, note, startTraining, type VerifyRun } from './verify-run.js'
import { at, listAt, shown, textAt } from './json.js'
import { assetsOf, prefixOf, requestOf } from './prepare.js'
import { readJson } from './read-results.js'
import { statusOf } from './service.js'

export async function trainOnFaults(run: VerifyRun): Promise<void> {
  const prefix = `${prefixOf(run)}/faulty`
  const data = { training: assetsOf(run, 'faulty'), testing: { AutoCreate: true } }
  const version = await startTraining(run, `${run.state().stamp}-faulty`, requestOf(run, `${prefix}/`, data))
  const seen = await afterTraining(run, version)
  const end = `${statusOf(seen)}: ${shown(at(seen, 'StatusMessage'))}`
  await note(
    run,
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
  await note(run, 'content-error-results', members.join() === 'ManifestSummary,Validation', members.join(', '))
  const key = textAt(seen, 'ManifestSummary', 'S3Object', 'Name')
  await note(
    run,
    'prefix-slash',
    key === undefined ? 'not-observed' : key.startsWith(`${prefix}/`) && !key.includes('//'),
    shown(key),
  )
  await readSummary(run, key)
}

const named = (name: string, value: unknown): readonly string[] => (value === undefined ? [] : [name])

async function readSummary(run: VerifyRun, key: string | undefined): Promise<void> {
  const summary = await readJson(run, key)
  if (!summary.ok) {
    for (const id of ['line-numbers', 'summary-after-auto-create'] as const)
      await note(run, id, 'not-observed', summary.problem)
    return
  }
  const lines = listAt(summary.value, 'statistics', 'training', 'error_json_line_indices')
  await note(run, 'line-numbers', lines.join() === BROKEN_LINES.join(), shown(lines))
  const testing = at(summary.value, 'statistics', 'testing')
  await note(run, 'summary-after-auto-create', testing === undefined, shown(testing))
}
