/** The baseline of a gate, looked up before a training is started: one that does not exist must not cost a training. */
import { endsRun, refusesCredentials, ServiceError } from '../errors/service-error.js'
import { needsBase, needsBaseline } from '../gate/grammar/rule.js'
import type { Base } from '../gate/judge/base.js'
import { baseOf } from '../judgement/find-base.js'
import { chooseBaseline, type ChosenBaseline } from '../judgement/find-baseline.js'
import type { JudgementInputs } from '../judgement/policy.js'
import type { ProjectVersion } from '../model/version.js'
import type { StepTools } from '../report/step-tools.js'

/** What the gate would compare a new version with. */
export interface GateBaseline {
  /** What rules on `base` compare with; undefined where no rule does. */
  readonly base: Base | undefined
  /** Why there is no baseline although there should be one, as a clause. */
  readonly missing: string | undefined
  /** What could not be looked up, in sentences. */
  readonly unchecked: readonly string[]
}

const NOTHING: GateBaseline = { base: undefined, missing: undefined, unchecked: [] }

/** A version that is created now: every other one is older. */
function upcoming(name: string): ProjectVersion {
  return { arn: '', name, status: '', createdAt: Infinity }
}

/**
 * @param versionName  of the version that would be started
 * @throws ServiceError only one that ends the run: a fault of the lookup never prevents a training
 */
export async function findGateBaseline(
  tools: StepTools,
  projectArn: string,
  versionName: string,
  judgement: Pick<JudgementInputs, 'gate' | 'baseline'>,
  mayReadTags: boolean,
): Promise<GateBaseline> {
  const { gate, baseline } = judgement
  if (baseline === undefined || !(needsBaseline(gate) || needsBase(gate))) return NOTHING
  let chosen: ChosenBaseline
  try {
    chosen = await chooseBaseline(tools, projectArn, upcoming(versionName), baseline)
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error) || refusesCredentials(error)) throw error
    return { ...NOTHING, unchecked: [`The baseline was not looked up (${error.message}).`] }
  }
  const missing = chosen.kind === 'unavailable' ? chosen.reason : undefined
  if (!needsBase(gate)) return { ...NOTHING, missing }
  const base = chosen.kind === 'version' ? await baseOf(tools, chosen.version, mayReadTags) : withoutManifests(chosen)
  return { base, missing, unchecked: [] }
}

function withoutManifests(chosen: Exclude<ChosenBaseline, { readonly kind: 'version' }>): Base {
  if (chosen.kind === 'unavailable') return chosen
  return { kind: 'none', reason: chosen.nothingReleased === true ? 'nothing-released' : 'no-other-version' }
}
