/** The checks before a create, from the inputs and from what was read. */
import type { ActionError } from '../errors/action-error.js'
import { gateFault } from './gate-fault.js'
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
  Pick<TrainInputs, 'outputTemplate' | 'preflight'> & {
    readonly judgement: Pick<JudgementInputs, 'gate' | 'onGateFailure'>
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
): Promise<RefusedPreflight> {
  const { findings, unchecked } = await findFaults(tools, inputs, pinned)
  return { kind: 'refused', findings: [first, ...more, ...findings], unchecked }
}

/** Everything that would make the training fail: of buckets, then of manifests, then of the gate. */
export async function checkStart(
  tools: StepTools,
  inputs: CheckInputs,
  pinned: PinnedInputs,
): Promise<Preflight<PinnedData>> {
  return toPreflight(pinned, await findFaults(tools, inputs, pinned))
}

/** What reading the manifests alone has shown: enough to end a run that cannot even compare them. */
export function checkManifests(inputs: CheckInputs, pinned: PinnedInputs): Preflight<PinnedData> {
  const { findings, unchecked } = judgeBuckets(inputs.region, usedBuckets(inputs, pinned), pinned.known)
  return toPreflight(pinned, { findings: [...findings, ...manifestFaults(pinned)], unchecked })
}

async function findFaults(tools: StepTools, inputs: CheckInputs, pinned: PinnedInputs): Promise<Faults> {
  const used = usedBuckets(inputs, pinned)
  const states = inputs.preflight ? await checkBuckets(tools, used, pinned.known) : pinned.known
  const { findings, unchecked } = judgeBuckets(inputs.region, used, states)
  if (unchecked.length > 0) {
    tools.progress.note('notice', `Some checks before the start could not run. ${unchecked.join(' ')}`)
  }
  return {
    findings: [...findings, ...manifestFaults(pinned), ...gateFaults(tools, inputs, pinned)],
    unchecked: inputs.preflight ? unchecked : ['Bucket checks skipped (preflight: false).'],
  }
}

/** Those of a manifest's bucket are among the findings of buckets. */
function manifestFaults(pinned: PinnedInputs): readonly ActionError[] {
  if (pinned.kind === 'pinned') return []
  return pinned.manifests.filter(({ kind }) => kind === 'refused').map(({ error }) => error)
}

/** A gate that fails anyway; with `on-gate-failure: warn` the version is still wanted. */
function gateFaults({ progress }: StepTools, { judgement }: CheckInputs, pinned: PinnedInputs): readonly ActionError[] {
  const fault = pinned.kind === 'pinned' ? gateFault(judgement.gate, pinned.metrics) : undefined
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
