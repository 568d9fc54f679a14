/** What the model card and the history of a release say, read once the release is done. Nothing here fails the step. */
import type { ReleaseRecord, ReleaseTools } from '../release-tools.js'
import { messageOf } from '../../errors/action-error.js'
import { readEvaluation } from '../../evaluation/read-evaluation.js'
import { readHistory } from '../../judgement/read-history.js'
import { digestsOfTags, PROVENANCE_KEYS } from '../../model/provenance.js'
import type { Project } from '../../model/project.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import { filesOf } from '../../model/version-files.js'
import { withoutUndefined } from '../../model/without-undefined.js'
import type { ModelFacts, ReleaseReport } from '../../report/release/release-report.js'

/** Operations that put a version into use, or carry it elsewhere. */
const OF_A_VERSION: ReadonlySet<ReleaseReport['operation']> = new Set(['start', 'swap', 'rollback', 'copy', 'plan'])

/** Where the version is. */
interface Source {
  readonly tools: ReleaseTools
  readonly project: Project
}

export async function readFacts(recorder: ReleaseRecord, source: Source): Promise<void> {
  const { operation, version } = recorder.report
  if (!OF_A_VERSION.has(operation)) return
  const attempt = async (what: string, read: () => Promise<void>): Promise<void> => {
    try {
      await read()
    } catch (error) {
      // A cancel ends the step at once.
      source.tools.signal.throwIfAborted()
      recorder.note('notice', `${what}: ${messageOf(error)}`)
    }
  }
  await attempt('The versions over time could not be read', async () => {
    recorder.update({ history: await readHistory(source.tools, source.project.arn) })
  })
  if (version === undefined || recorder.report.isDryRun) return
  await attempt('There is no model card', async () => {
    const facts = await factsOf(recorder, source, version.name)
    if (facts !== undefined) recorder.update({ facts })
  })
}

async function factsOf(
  recorder: ReleaseRecord,
  { tools, project }: Source,
  name: string,
): Promise<ModelFacts | undefined> {
  const version = await tools.rekognition.findVersion(project.arn, name)
  if (version === undefined) return undefined
  recorder.update({ addresses: filesOf(version) })
  const tags = await tools.rekognition.listTags(version.arn)
  const { evaluation } = await readEvaluation(tools.objects, version)
  const approvedBy = await approversOf(recorder, tools)
  const copiedTo = recorder.report.destination?.arn
  return { ...ofVersion(version), ...manifestsOf(version, tags), ...ofTags(tags), evaluation, copiedTo, approvedBy }
}

function ofVersion(version: ProjectVersion): Pick<ModelFacts, 'version'> {
  const { name, arn, status, statusMessage, createdAt, trainingEndedAt, billableSeconds, kmsKeyId } = version
  const { evaluationSummary, manifestSummary, sourceVersionArn } = version
  const files = { evaluationSummary, manifestSummary, sourceVersionArn }
  const known = { statusMessage, createdAt, trainingEndedAt, billableSeconds, kmsKeyId, ...files }
  return { version: { name, arn, status, ...withoutUndefined(known) } }
}

/** What was given to it; of a version that was trained from datasets, the copies that the service made of them. */
function manifestsOf(version: ProjectVersion, tags: Tags): Pick<ModelFacts, 'training' | 'testing'> {
  const { trainingInput, testingInput, trainingSnapshot, testingSnapshot } = version
  const digests = digestsOfTags(tags)
  const training = trainingInput?.manifest ?? trainingSnapshot
  const testing = testingInput?.autoCreate === true ? undefined : (testingInput?.manifest ?? testingSnapshot)
  return {
    training: training && { object: training, sha256: digests.training },
    testing: testing && { object: testing, sha256: digests.testing },
  }
}

function ofTags(tags: Tags): Partial<ModelFacts> {
  const verdict = tags[PROVENANCE_KEYS.verdict]
  return {
    recordedVerdict: verdict === 'passed' || verdict === 'failed' ? verdict : undefined,
    gateDigest: tags[PROVENANCE_KEYS.gate],
    judgedBy: tags[PROVENANCE_KEYS.judgedBy],
    trainedBy: {
      repository: tags[PROVENANCE_KEYS.repository],
      commit: tags[PROVENANCE_KEYS.commit],
      run: tags[PROVENANCE_KEYS.run],
    },
  }
}

/** None where GitHub cannot be asked: the job’s token may lack `actions: read`. */
async function approversOf(recorder: ReleaseRecord, { github, env }: ReleaseTools): Promise<readonly string[]> {
  if (github.approvals === undefined || (env['INPUT_GITHUB-TOKEN'] ?? '').trim() === '') return []
  try {
    return await github.approvals()
  } catch (error) {
    recorder.log(`Who approved the run could not be read: ${messageOf(error)}`)
    return []
  }
}
