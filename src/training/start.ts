/** Ends with exactly one training of the version: one that exists is resumed, otherwise one is started. */
import type { ProjectVersion } from '../model/version.js'
import { createVersion } from './create-version.js'
import { decideStart, type Decision } from './decide-start.js'
import { pinnedOrRefuse, prepare } from './plan.js'
import type { Planned, Prepared, Started } from './start-plan.js'
import { checkSameInputs, resume } from './resume.js'
import { nthName, ordinalOf } from '../model/version-name.js'
import type { StepTools } from '../report/step-tools.js'

/** The version, and what a second start goes on from: prepared where this run has sent a create. */
export type StartedFrom = Started & { readonly plan: Planned | Prepared }

/** Looks for a version to resume first; creates only what is absent. */
export async function startOrResume(tools: StepTools, plan: Planned): Promise<StartedFrom> {
  const choice = await decideStart(tools, plan)
  if (choice.kind === 'same-data') tools.progress.note('notice', noteOfSameData(choice.version, 'is resumed'))
  if (choice.kind === 'create') {
    const prepared = await prepare(tools, plan)
    return { ...(await createVersion(tools, prepared, choice.name)), plan: prepared }
  }
  const tags = choice.kind === 'same-data' ? choice.tags : undefined
  const started = await resume(tools, pinnedOrRefuse(tools, plan), choice.version, 'before', tags)
  return { ...started, failedBefore: choice.kind === 'failed-before', plan }
}

function noteOfSameData({ name, status }: ProjectVersion, what: string): string {
  return `The version ${name} (status ${status}) was trained from exactly the same manifests, and ${what} instead of starting another training (reuse: data).`
}

/** Starts a training once more under the next derived name, after the service failed the last one. */
export async function startAgain(tools: StepTools, plan: Planned | Prepared, failedName: string): Promise<Started> {
  const next = nthName(plan.names.name, ordinalOf(plan.names.name, failedName) + 1)
  tools.progress.note(
    'warning',
    `The training of ${failedName} failed because of a service issue, which is not billed; it is started once more as ${next}.`,
  )
  // However the step ends from here on, the version that failed is not what continues.
  tools.progress.update({ version: { name: next } })
  const prepared = plan.stage === 'prepared' ? plan : await prepare(tools, plan)
  return createVersion(tools, prepared, next)
}

/**
 * What a run would do, without doing it.
 * @returns the choice of the run, once a version that it would resume is known to be the requested one
 */
export async function rehearseStart(tools: StepTools, plan: Planned): Promise<Decision> {
  const choice = await decideStart(tools, plan)
  if (choice.kind === 'create') return choice
  // A version with the same data was compared already.
  if (choice.kind !== 'same-data') await checkSameInputs(tools, choice.version, pinnedOrRefuse(tools, plan))
  tools.progress.seen(choice.version)
  tools.progress.note(
    'notice',
    choice.kind === 'same-data'
      ? noteOfSameData(choice.version, 'a run would resume it')
      : `A run would resume the existing version ${choice.version.name} (status ${choice.version.status}).`,
  )
  return choice
}
