/** What the user of the lint action typed, checked whole before anything is read. */
import { ambientRegion } from '../../inputs/ambient-region.js'
import { STEP_INPUTS, checkComment, readRegion, readShowImages } from '../../inputs/step.js'
import { type InputTable, InputReader } from '../../inputs/reader.js'
import { parseProject } from '../../inputs/aws.js'
import { choiceOf } from '../../inputs/fields.js'
import { readGates } from '../../inputs/judgement.js'
import { readNetwork } from '../../inputs/network.js'
import { readRole } from '../../inputs/role.js'
import { rejectUnknown } from '../../inputs/unknown.js'
import { needsBase } from '../../gate/grammar/rule.js'
import type { Deps } from '../../ports/deps.js'
import type { ProjectReference } from '../../model/project.js'
import type { StepContext } from '../../model/run.js'
import { FAIL_ON } from '../../report/lint/step/lint-run-report.js'
import { checksInS3 } from '../../lint/images/images-request.js'
import { readImagesCache, readImagesRequest, readListing } from '../../inputs/lint/images-input.js'
import { MAX_FINDINGS } from '../../lint/max-findings.js'
import { parseCodes, toGroupBy, toMaxFindings } from '../../inputs/lint/settings.js'
import type { BaseInput, SourceInput } from '../../model/lint-source.js'
import type { LintInputs } from '../../judgement/manifests/lint-inputs.js'
import { readBase, readSource } from '../../inputs/lint/source.js'

/** Every input of lint/action.yml with its default; a test holds the two equal. */
export const LINT_INPUTS = {
  'training-manifests': '',
  'testing-manifests': '',
  project: '',
  version: '',
  base: '',
  gate: '',
  'gate-file': '',
  'group-by': '',
  images: '',
  'images-cache': '',
  ignore: '',
  'fail-on': 'error',
  'max-findings': String(MAX_FINDINGS),
  ...STEP_INPUTS,
  'sarif-path': '',
} as const satisfies InputTable

type InputDeps = Pick<Deps, 'env' | 'files'> & Partial<Pick<Deps, 'readSharedConfig'>>

/**
 * Reads all inputs.
 * @throws ActionError INVALID_INPUT with every problem of every input
 */
export async function parseLintInputs(deps: InputDeps, context: StepContext): Promise<LintInputs> {
  const reader = new InputReader(deps.env, LINT_INPUTS)
  rejectUnknown(reader)
  const named = reader.read('project', parseProject)
  const source = await readSource(reader, deps, named)
  const base = await readBase(reader, deps, named, source)
  const project = named ?? projectOf(source)
  const asked = readImagesRequest(reader)
  const checks = asked && checksInS3(asked)
  const way = checks !== undefined || asksAws(source, base) ? await readWay(reader, deps, context, project) : undefined
  const gate = await readGates(reader, deps)
  if (needsBase(gate.rules) && reader.text('base') === '') {
    const rule = gate.rules.find(({ bound }) => bound.kind === 'base')
    reader.reject('base', '', `it is required because the gate has the rule ${rule?.text ?? ''}`)
  }
  const settings = {
    groupBy: reader.read('group-by', toGroupBy),
    contents: await readListing(reader, asked?.path, deps),
    checks,
    imagesCache: readImagesCache(reader, deps, checks !== undefined),
    ignore: reader.readOr('ignore', parseCodes, []),
    failOn: reader.readOr('fail-on', choiceOf(FAIL_ON), 'error'),
    maxFindings: reader.readOr('max-findings', toMaxFindings, MAX_FINDINGS),
  }
  readShowImages(reader, context.isPrivate)
  checkComment(reader)
  reader.orThrow()
  if (source === undefined) throw new Error('an input is missing unreported')
  const region = way?.region ?? regionGiven(reader, deps.env)
  return { source, base, project, way, gate, region, ...settings }
}

function regionGiven(reader: InputReader, env: Deps['env']): string | undefined {
  const given = reader.text('aws-region')
  return given === '' ? ambientRegion(env) : given
}

/** A version's ARN names its project. */
function projectOf(source: SourceInput | undefined): ProjectReference | undefined {
  return source?.kind === 'version' && source.version.kind === 'arn'
    ? { kind: 'name', name: source.version.project }
    : undefined
}

function asksAws(source: SourceInput | undefined, base: BaseInput | undefined): boolean {
  if (source === undefined) return false
  if (source.kind !== 'manifests' || base?.kind === 'version') return true
  const manifests = [source.training, source.testing, base?.kind === 'manifest' ? base.manifest : undefined]
  return manifests.some((manifest) => manifest?.kind === 's3')
}

async function readWay(
  reader: InputReader,
  deps: InputDeps,
  context: StepContext,
  project: ProjectReference | undefined,
): Promise<LintInputs['way']> {
  const region = readRegion(reader, deps.env, project)
  const role = readRole(reader, context.runId, region)
  const network = await readNetwork(reader, deps)
  return region === undefined ? undefined : { region, role, network }
}
