/** Judges the evaluation of a version by the gate of a release, with the version in use as its baseline. */
import { readManifestSummary } from '../../evaluation/read-manifest-summary.js'
import type { ManifestSummary } from '../../evaluation/manifest-results.js'
import { endsRun, ServiceError } from '../../errors/service-error.js'
import { isLineCount } from '../../gate/grammar/metric.js'
import { needsBase, needsBaseline, type GateRule } from '../../gate/grammar/rule.js'
import { dataOfVersion } from '../../judgement/data-of-version.js'
import { judgeVersion, type VersionJudgement } from '../../judgement/judge-version.js'
import type { BaselineSelector } from '../../judgement/policy.js'
import { firstByTags } from '../../judgement/read-tags.js'
import { formatS3Object } from '../../model/s3-uri.js'
import type { ProjectVersion } from '../../model/version.js'
import type { Progress, StepTools } from '../../report/step-tools.js'
import type { ReleaseTools } from '../release-tools.js'
import { isReleased } from '../inventory/version-tag.js'

/**
 * The verdict; nothing is recorded on the version. A rule on the baseline compares with the version in use whatever its age:
 * a release may go back to an older version.
 * @param inUse  undefined: the version with the tag `released`, other than this one, is searched where a rule needs it
 * @throws as {@link judgeVersion}
 */
export async function judgeToday(
  tools: ReleaseTools,
  projectArn: string,
  version: ProjectVersion,
  gate: readonly GateRule[],
  inUse: Pick<ProjectVersion, 'arn' | 'name'> | undefined,
): Promise<VersionJudgement> {
  const step = stepTools(tools)
  const known = inUse?.arn === version.arn ? undefined : inUse
  const comparesTwo = needsBaseline(gate) || needsBase(gate)
  const baseline = comparesTwo ? (known ?? (await releasedBeside(tools, projectArn, version))) : undefined
  return judgeVersion(step, version, {
    gate,
    gateWarnings: [],
    baseline: comparesTwo ? selectorOf(baseline) : undefined,
    differentTestSet: 'warn',
    onGateFailure: 'fail',
    projectArn,
    record: false,
    run: tools.run,
    manifestSummary: gate.some(({ metric }) => isLineCount(metric.kind)) ? await linesOf(tools, version) : undefined,
    readData: () => dataOfVersion(step, version, true),
    isDoubtful: false,
  })
}

/** A name finds a version of any age; the word, when none is released, says so in its own note. */
function selectorOf(baseline: Pick<ProjectVersion, 'name'> | undefined): BaselineSelector {
  return baseline === undefined ? { kind: 'released' } : { kind: 'name', name: baseline.name }
}

/** The version with the tag `released`, other than the one that is judged. */
async function releasedBeside(
  tools: ReleaseTools,
  projectArn: string,
  judged: ProjectVersion,
): Promise<ProjectVersion | undefined> {
  const others = (await tools.rekognition.listVersions(projectArn)).filter(({ arn }) => arn !== judged.arn)
  const tagged = await firstByTags(tools, others, isReleased)
  if (tagged.kind === 'found') return tagged.version
  // A missing right is an error of its own, not a rule that fails.
  if (tagged.kind === 'denied') throw tagged.error
  return undefined
}

/** An unreadable file fails the rules that need it. */
async function linesOf(tools: ReleaseTools, version: ProjectVersion): Promise<ManifestSummary | undefined> {
  const object = version.manifestSummary
  if (object === undefined) return undefined
  try {
    return await readManifestSummary(tools.objects, object)
  } catch (error) {
    if (!(error instanceof ServiceError) || endsRun(error)) throw error
    const uri = formatS3Object(object)
    tools.progress.note('warning', `The manifest summary ${uri} could not be read (${error.facts.errorName}).`)
    return undefined
  }
}

/** Judging reports to a report on a training; of that a release takes the notes and the S3 addresses. */
function stepTools(tools: ReleaseTools): StepTools {
  const { note, log, update } = tools.progress
  const progress: Progress = {
    update: ({ addresses }) => {
      if (addresses !== undefined) update({ addresses })
    },
    seen: () => undefined,
    note,
    log,
  }
  const { leftMs } = tools.end
  return {
    ...tools,
    progress,
    end: { leftMs, timeoutAt: tools.clock.now() + leftMs(), enter: () => undefined },
  }
}
