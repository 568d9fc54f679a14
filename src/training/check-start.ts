/** The checks before a create, from the inputs and from what was read. */
import type { ActionError } from '../errors/action-error.js'
import { findGateBaseline, type GateBaseline } from './gate-baseline.js'
import { gateFault } from './gate-fault.js'
import { lintFault } from './lint-data.js'
import type { JudgementInputs } from '../judgement/policy.js'
import { judgeBuckets, checkBuckets, type UsedBuckets } from './buckets.js'
import type { Preflight, RefusedPreflight } from './preflight.js'
import type { StepTools } from '../report/step-tools.js'
import type { TrainInputs } from './train-inputs.js'
import { pinInputs, type PinInputs, type PinnedData, type PinnedInputs } from './pinned-data.js'

/** What is wrong, and what could not be checked, in sentences. */
interface Faults {
  readonly findings: readonly ActionError[]
  readonly unchecked: readonly string[]
}

/** The inputs that the checks go by. */
export type CheckInputs = PinInputs &
  Pick<TrainInputs, 'outputTemplate' | 'preflight' | 'record'> & {
    readonly judgement: Pick<JudgementInputs, 'gate' | 'baseline' | 'onGateFailure'>
  }

/** The version that would be created. */
export interface NewVersion {
  readonly projectArn: string
  readonly name: string
}

/**
 * A fault of the project, with everything else that would make the training fail. A fault of the further checks must not
 * hide what is known already.
 */
export async function checkWithProjectFault(
  tools: StepTools,
  inputs: CheckInputs,
  projectFault: ActionError,
): Promise<RefusedPreflight> {
  try {
    return await checkWithFault(tools, inputs, await pinInputs(tools, inputs), [projectFault])
  } catch (error) {
    if (tools.signal.aborted) throw error
    return { kind: 'refused', findings: [projectFault], unchecked: [] }
  }
}

/** Faults that are known already, of the project, its versions or its datasets, with all others. */
export async function checkWithFault(
  tools: StepTools,
  inputs: CheckInputs,
  pinned: PinnedInputs,
  [first, ...more]: RefusedPreflight['findings'],
  version?: NewVersion,
): Promise<RefusedPreflight> {
  const { findings, unchecked } = await findFaults(tools, inputs, pinned, version)
  return { kind: 'refused', findings: [first, ...more, ...findings], unchecked }
}

/**
 * Everything that would make the training fail: of buckets, then of manifests, then of the gate.
 * @param version  undefined where its project does not exist yet, and so no version that it could be compared with
 */
export async function checkStart(
  tools: StepTools,
  inputs: CheckInputs,
  pinned: PinnedInputs,
  version: NewVersion | undefined,
): Promise<Preflight<PinnedData>> {
  return toPreflight(pinned, await findFaults(tools, inputs, pinned, version))
}

/** What reading the manifests alone has shown: enough to end a run that cannot even compare them. */
export function checkManifests(inputs: CheckInputs, pinned: PinnedInputs): Preflight<PinnedData> {
  const { findings, unchecked } = judgeBuckets(inputs.region, usedBuckets(inputs, pinned), pinned.known)
  return toPreflight(pinned, { findings: [...findings, ...manifestFaults(pinned)], unchecked })
}

async function findFaults(
  tools: StepTools,
  inputs: CheckInputs,
  pinned: PinnedInputs,
  version: NewVersion | undefined,
): Promise<Faults> {
  const used = usedBuckets(inputs, pinned)
  const states = inputs.preflight ? await checkBuckets(tools, used, pinned.known) : pinned.known
  const ofBuckets = judgeBuckets(inputs.region, used, states)
  const baseline = await baselineFor(tools, inputs, version)
  const ofLines = pinned.kind === 'pinned' && inputs.lint !== 'off' ? pinned.lint.unchecked : []
  const open = [...ofBuckets.unchecked, ...ofLines, ...baseline.unchecked]
  if (open.length > 0) tools.progress.note('notice', `Some checks before the start could not run. ${open.join(' ')}`)
  return {
    findings: [
      ...ofBuckets.findings,
      ...manifestFaults(pinned),
      ...lineFaults(tools, inputs, pinned),
      ...gateFaults(tools, inputs, pinned, baseline),
    ],
    unchecked: [
      ...(inputs.preflight ? ofBuckets.unchecked : ['Bucket checks skipped (preflight: false).']),
      ...(inputs.lint === 'off' && inputs.data.kind === 'manifests'
        ? ['The lines of the manifests (lint: off).']
        : ofLines),
      ...baseline.unchecked,
    ],
  }
}

async function baselineFor(
  tools: StepTools,
  { judgement, record }: CheckInputs,
  version: NewVersion | undefined,
): Promise<GateBaseline> {
  if (version === undefined) return NO_BASELINE
  return findGateBaseline(tools, version.projectArn, version.name, judgement, record)
}

const NO_BASELINE: GateBaseline = {
  base: { kind: 'none', reason: 'no-other-version' },
  missing: undefined,
  unchecked: [],
}

/** What the service would refuse the lines for. */
function lineFaults(tools: StepTools, { lint }: CheckInputs, pinned: PinnedInputs): readonly ActionError[] {
  const fault = pinned.kind === 'pinned' ? lintFault(tools, pinned.lint, lint) : undefined
  return fault === undefined ? [] : [fault]
}

/** Those of a manifest's bucket are among the findings of buckets. */
function manifestFaults(pinned: PinnedInputs): readonly ActionError[] {
  if (pinned.kind === 'pinned') return []
  return pinned.manifests.filter(({ kind }) => kind === 'refused').map(({ error }) => error)
}

/** A gate that fails anyway; with `on-gate-failure: warn` the version is still wanted. */
function gateFaults(
  { progress }: StepTools,
  { judgement }: CheckInputs,
  pinned: PinnedInputs,
  { base, missing }: GateBaseline,
): readonly ActionError[] {
  const known = pinned.kind === 'pinned' ? { lint: pinned.lint, base } : undefined
  const fault = gateFault(judgement.gate, known, missing)
  if (fault === undefined) return []
  if (judgement.onGateFailure === 'fail') return [fault]
  progress.note('warning', `${fault.message} The training is still started (on-gate-failure: warn).`)
  return []
}

function toPreflight(pinned: PinnedInputs, { findings, unchecked }: Faults): Preflight<PinnedData> {
  const [first, ...more] = findings
  if (first !== undefined) return { kind: 'refused', findings: [first, ...more], unchecked }
  return pinned.kind === 'pinned'
    ? { kind: 'passed', passed: pinned.data, unchecked }
    : { kind: 'refused', findings: [pinned.manifests[0].error], unchecked }
}

/** The buckets of manifests, results, uploads and images; one that serves several purposes is named once. */
function usedBuckets({ data, outputTemplate, manifestLocation }: CheckInputs, { images }: PinnedInputs): UsedBuckets {
  const sources =
    data.kind === 'manifests'
      ? ([
          ['training-manifests', data.training],
          ['testing-manifests', data.testing],
        ] as const)
      : []
  const uploads = sources.some(([, source]) => source !== 'auto-create' && source.kind === 'workspace')
  const uses: (readonly [bucket: string, use: string])[] = [
    ...sources.flatMap(([input, source]) =>
      source !== 'auto-create' && source.kind === 's3' ? [[source.object.bucket, input] as const] : [],
    ),
    [outputTemplate.bucket, 'output-location'],
    ...(uploads ? [[manifestLocation.bucket, 'manifest-location'] as const] : []),
    ...images,
  ]
  const used = new Map<string, readonly string[]>()
  for (const [bucket, use] of uses) used.set(bucket, [...(used.get(bucket) ?? []), use])
  return used
}
