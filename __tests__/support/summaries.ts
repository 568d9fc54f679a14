/** Evaluation summaries of the emulator, changed by hand. */
import type { TestEnvironment } from './environment.js'

/** A summary as the service writes it, as far as tests change it. */
export interface SummaryFile {
  readonly EvaluationDetails: Readonly<Record<string, unknown>>
  readonly AggregatedEvaluationResults: Readonly<Record<string, unknown>>
  readonly LabelEvaluationResults: readonly Readonly<Record<string, unknown>>[]
}

/** Replaces the summary of a trained version. */
export async function editSummary(
  { emulator }: TestEnvironment,
  versionName: string,
  edit: (file: SummaryFile) => object,
): Promise<void> {
  const version = [...(await emulator.inspect()).versions.values()].find(({ name }) => name === versionName)
  const object = version?.results.evaluationSummary
  if (object === undefined) throw new Error(`${versionName} has no evaluation summary`)
  const text = (await emulator.getObject(object.bucket, object.key))?.toString('utf8') ?? ''
  const file = JSON.parse(text) as SummaryFile
  await emulator.putObject(object.bucket, object.key, JSON.stringify(edit(file)))
}
