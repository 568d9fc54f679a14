/** Decides, when a training begins, how it will end: from its manifests, the settings and seeded random numbers. */
import { checkTogether, type TogetherReport } from '../../../../src/lint/check-together.js'
import { SERVICE_ISSUE_MESSAGE } from '../../../../src/lint/file-codes.js'
import type { ContentFinding } from '../../../../src/manifest/finding.js'
import { withFindings } from '../../../../src/manifest/write-findings.js'
import { trainingRuleOf } from '../settings.js'
import type { Project, ProjectVersion, EmulatorState } from '../state.js'
import { imageAccessFindings } from './image-access.js'
import { readInputs, type TrainingInputs } from './inputs.js'
import { renderManifestSummary } from './manifest-summary.js'
import type { ImageCheck, ReadManifest } from './read-manifest.js'
import { fileOf, type FileKind, type ResultFile } from './result-files.js'
import { simulateSuccess } from './succeed.js'
import type { TrainingEnding, TrainingResults } from './training.js'

/** When a training ends, and how. */
export interface Settled {
  /** Infinity for one that never does. */
  readonly endsAt: number
  readonly ending: TrainingEnding
}

/** The training of a version that begins now. */
export async function settleTraining(
  state: EmulatorState,
  project: Project,
  version: ProjectVersion,
  isUsable: ImageCheck,
): Promise<Settled> {
  const rule = trainingRuleOf(state.settings, version.name)
  const { trainingSeconds } = state.settings
  const endsAfter = (seconds: number): number =>
    rule.end === 'never' ? Infinity : version.startedAt + (rule.seconds ?? seconds) * 1000
  const failed = (seconds: number, statusMessage: string, results: TrainingResults, files: readonly ResultFile[]) => {
    const endsAt = endsAfter(seconds)
    return { endsAt, ending: ending('TRAINING_FAILED', statusMessage, { endedAt: endsAt, ...results }, files) }
  }
  const ending = (
    status: string,
    statusMessage: string,
    results: TrainingResults,
    files: readonly ResultFile[],
  ): TrainingEnding => ({
    status,
    statusMessage,
    results,
    files: files.map(({ kind, content }) => ({
      key: fileOf(version, project.name, kind).key,
      bytes: typeof content === 'string' ? Buffer.from(content) : content,
    })),
  })

  const read = await readInputs(state, project, version, isUsable)
  if (!read.ok) return failed(trainingSeconds.fileError, read.problem, {}, [])
  const inputs = read.value
  const together = withAccess(state, version, inputs, checkTogether(reportOf(inputs.training), testingReportOf(inputs)))
  const validation = validationFiles(inputs, together)
  const where = (kind: FileKind) => fileOf(version, project.name, kind)
  const validationResults: TrainingResults = {
    manifestSummary: where('manifestSummary'),
    trainingValidation: where('trainingValidation'),
    testingValidation: inputs.testing === 'auto-create' ? undefined : where('testingValidation'),
  }
  const [contentError] = [...together.training, ...together.testing, ...together.both]
  if (contentError !== undefined)
    return failed(trainingSeconds.contentError, contentError.message, validationResults, validation)
  // After a service error Describe does not name the files of the validation, although they were written.
  if (rule.end === 'service-error') return failed(trainingSeconds.serviceError, SERVICE_ISSUE_MESSAGE, {}, validation)

  const seconds = rule.seconds ?? trainingSeconds.success
  const endsAt = endsAfter(trainingSeconds.success)
  const success = simulateSuccess(state, version, inputs, together.useCase, version.startedAt + seconds * 1000)
  return {
    endsAt,
    ending: {
      model: success.model,
      ...ending(
        'TRAINING_COMPLETED',
        'The model is ready to run.',
        {
          ...validationResults,
          endedAt: endsAt,
          billableSeconds: Math.max(1, Math.round(seconds)),
          f1Score: success.f1Score,
          evaluationSummary: where('evaluationSummary'),
          trainingOutput: where('trainingOutput'),
          testingOutput: where('testingOutput'),
        },
        [...validation, ...success.files],
      ),
    },
  }
}

function reportOf(manifest: ReadManifest) {
  return manifest.report
}

function testingReportOf({ testing }: TrainingInputs) {
  return testing === 'auto-create' ? testing : testing.report
}

function withAccess(
  state: EmulatorState,
  version: ProjectVersion,
  inputs: TrainingInputs,
  together: TogetherReport,
): TogetherReport {
  const add = (own: readonly ContentFinding[], more: readonly ContentFinding[]) => [...more, ...own]
  const { data } = version
  const training = imageAccessFindings(state, data.kind === 'manifests' ? data.training : undefined, inputs.training)
  const testing =
    inputs.testing === 'auto-create' || data.kind !== 'manifests' || data.testing === 'auto-create'
      ? []
      : imageAccessFindings(state, data.testing, inputs.testing)
  return { ...together, training: add(together.training, training), testing: add(together.testing, testing) }
}

/** The manifest summary and the manifests with what was found in their lines. */
function validationFiles({ training, testing }: TrainingInputs, together: TogetherReport): readonly ResultFile[] {
  const testingReport = testing === 'auto-create' ? testing : testing.report
  return [
    { kind: 'manifestSummary', content: renderManifestSummary(training.report, testingReport, together) },
    { kind: 'trainingValidation', content: annotated(training) },
    ...(testing === 'auto-create' ? [] : [{ kind: 'testingValidation', content: annotated(testing) } as const]),
  ]
}

function annotated({ lines }: ReadManifest): string {
  return lines.map(({ text, report }) => `${withFindings(text, report)}\n`).join('')
}
