/** The checks before a create, put together from what was typed and what was read. */
import type { ActionError } from '../errors/action-error.js'
import { judgeBuckets, lookAtBuckets, type UsedBuckets } from './buckets.js'
import type { Preflight } from './preflight.js'
import type { StepTools } from '../report/step-tools.js'
import type { TrainInputs } from './train-inputs.js'
import { pinInputs, type PinnedInputs } from './pinned-data.js'

/** A fault of the further checks must not hide what is known already. */
export async function checkWithProjectFault(
  tools: StepTools,
  inputs: TrainInputs,
  projectFault: ActionError,
): Promise<Preflight> {
  try {
    return await checkStart(tools, inputs, await pinInputs(tools, inputs), [projectFault])
  } catch (error) {
    if (tools.signal.aborted) throw error
    return { findings: [projectFault], unchecked: [] }
  }
}

/**
 * Everything that would keep the training from succeeding: of the project, of buckets, of manifests, in this order.
 * @param faults  what is known already: of the project, its datasets or its versions
 */
export async function checkStart(
  tools: StepTools,
  inputs: TrainInputs,
  pinned: PinnedInputs,
  faults: readonly ActionError[],
): Promise<Preflight> {
  const used = usedBuckets(inputs, pinned)
  const looks = inputs.preflight ? await lookAtBuckets(tools, used, pinned.known) : pinned.known
  const { findings, unchecked } = judgeBuckets(inputs.region, used, looks)
  if (unchecked.length > 0) {
    tools.progress.note('notice', `Some checks before the start could not run. ${unchecked.join(' ')}`)
  }
  return {
    findings: [...faults, ...findings, ...pinned.refused],
    unchecked: inputs.preflight ? unchecked : ['Bucket checks skipped (preflight: false).'],
  }
}

/** What reading the manifests alone has shown: enough to end a run that cannot even compare them. */
export function checkManifests(inputs: TrainInputs, pinned: PinnedInputs): Preflight {
  const { findings, unchecked } = judgeBuckets(inputs.region, usedBuckets(inputs, pinned), pinned.known)
  return { findings: [...findings, ...pinned.refused], unchecked }
}

/** The buckets of manifests, results, uploads and images; one that serves several purposes is named once. */
function usedBuckets({ data, outputTemplate, manifestLocation }: TrainInputs, { images }: PinnedInputs): UsedBuckets {
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
