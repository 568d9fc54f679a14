/** What the user of the evaluate action typed, checked whole before any call to AWS. */
import nodePath from 'node:path'
import {
  WAITING_INPUTS,
  STEP_INPUTS,
  readRegion,
  readWaiting,
  readShowImages,
  checkComment,
  parseReportPath,
} from '../../inputs/step.js'
import { JUDGEMENT_INPUTS, readJudgement } from '../../inputs/judgement.js'
import { type InputTable, InputReader, refused } from '../../inputs/reader.js'
import { success, type Result } from '../../model/result.js'
import { VERSION_WORDS, type VersionSelector } from '../../judgement/policy.js'
import type { EvaluateInputs } from '../../judgement/evaluate-inputs.js'
import { looksLikeS3Uri, parseS3ObjectUri } from '../../model/s3-uri.js'
import type { Deps } from '../../ports/deps.js'
import type { StepContext } from '../../model/run.js'
import { rejectUnknown } from '../../inputs/unknown.js'
import { parseProject, parseVersionReference } from '../../inputs/aws.js'
import { readRole } from '../../inputs/role.js'
import { readNetwork } from '../../inputs/network.js'
import { parseBoolean } from '../../inputs/fields.js'
import { tempFolders } from '../../step/temp-folders.js'

/** Every input of evaluate/action.yml with its default; a test compares the two. */
export const EVALUATE_INPUTS = {
  project: undefined,
  version: undefined,
  'images-manifest': '',
  record: 'true',
  history: 'false',
  ...WAITING_INPUTS,
  ...JUDGEMENT_INPUTS,
  ...STEP_INPUTS,
} as const satisfies InputTable

const GATE_INPUTS: ReadonlySet<string> = new Set(['f1-threshold', 'gate', 'gate-file'])

const NEEDS_A_GATE =
  'unjudged needs a gate that can reach a verdict: set f1-threshold, or a rule without warn: in gate or gate-file'

const NAMES_ONE =
  'images-manifest measures a version that runs: name it, or use running, released or latest; unjudged chooses by recorded verdicts'

const VERSION_FORMS = `${VERSION_WORDS.join(', ')}, a version name or a version ARN`

/**
 * Reads all inputs.
 * @throws ActionError INVALID_INPUT with every problem of every input
 */
export async function parseEvaluateInputs(
  deps: Pick<Deps, 'env' | 'files'> & Partial<Pick<Deps, 'readSharedConfig'>>,
  context: StepContext,
): Promise<EvaluateInputs> {
  const reader = new InputReader(deps.env, EVALUATE_INPUTS)
  rejectUnknown(reader)
  const project = reader.readRequired('project', parseProject)
  const region = readRegion(reader, deps.env, project)
  const role = readRole(reader, context.runId, region)
  const network = await readNetwork(reader, deps)
  const version = reader.readRequired('version', parseVersion)
  if (version?.kind === 'arn' && project !== undefined && version.project !== project.name) {
    reader.reject('version', version.arn, `a version of the project ${project.name}`)
  }
  if (version?.kind === 'arn' && region !== undefined && version.region !== region) {
    reader.reject('version', version.arn, `a version in ${region}, the Region in use`)
  }
  const imagesManifest = reader.text('images-manifest')
  if (imagesManifest !== '' && version?.kind === 'unjudged') reader.reject('version', 'unjudged', NAMES_ONE)
  if (looksLikeS3Uri(imagesManifest)) {
    const object = parseS3ObjectUri(imagesManifest)
    if (!object.ok) reader.reject('images-manifest', imagesManifest, `an object in S3: ${object.problem}`)
  }
  const record = reader.readOr('record', parseBoolean, true)
  const history = reader.readOr('history', parseBoolean, false)
  const waiting = readWaiting(reader)
  const judgement = await readJudgement(reader, deps, region)
  if (version?.kind === 'unjudged' && !judgement.gate.some(({ severity }) => severity === 'fail')) {
    // A gate with mistakes has problems of its own, which say more.
    if (!reader.problems.some(({ input }) => GATE_INPUTS.has(input))) reader.reject('version', 'unjudged', NEEDS_A_GATE)
  }
  readShowImages(reader, context.isPrivate)
  checkComment(reader)
  reader.orThrow()
  if (!project || !region || !version) throw new Error('an input is missing unreported')
  const measures = { imagesManifest: imagesManifest === '' ? undefined : imagesManifest, record }
  return { region, role, network, project, version, ...measures, history, waiting, judgement }
}

function parseVersion(text: string): Result<VersionSelector> {
  const word = VERSION_WORDS.find((one) => one === text)
  if (word !== undefined) return success({ kind: word })
  if (text === 'best') {
    return refused(
      `${VERSION_FORMS}; best is a keyword only for the input baseline (use the ARN of a version with this name)`,
    )
  }
  const reference = parseVersionReference(text)
  if (reference.ok || text.startsWith('arn:')) return reference
  return refused(VERSION_FORMS)
}

/** The file that keeps the answers of a model: next to the report where the user has named one: that place can be kept for a re-run, the runner empties its own. */
export function answersPath(deps: Pick<Deps, 'env' | 'tempFolder'>): string {
  const { env } = deps
  const [folder] = tempFolders(deps)
  const given = parseReportPath(env)
  if (given !== undefined) return `${given}.answers.jsonl`
  const step = (env.GITHUB_ACTION ?? 'step').replace(/[^\w-]+/g, '_')
  return nodePath.join(folder, `train-custom-labels-${step}.answers.jsonl`)
}
