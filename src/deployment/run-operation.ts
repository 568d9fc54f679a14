/** Does what a plan asks for. Each operation is loaded when it is run. */
import type { ReleaseOutcome } from '../errors/action-error.js'
import type { Project } from '../model/project.js'
import type { ReleasePlan } from './release-inputs.js'
import type { ReleaseTools } from './release-tools.js'
import type { ReleaseParts } from './swap/context.js'

/**
 * @param tools   for a copy: with the rights of the destination
 * @param project for a copy: the source
 * @param source  for a copy: with the rights of the source
 * @throws what the operation throws; see the operations
 */
export async function runOperation(
  tools: ReleaseTools,
  project: Project,
  plan: ReleasePlan,
  source?: ReleaseTools,
): Promise<ReleaseOutcome> {
  const { operation } = plan
  switch (operation.kind) {
    case 'start': {
      const [{ start }, parts] = await Promise.all([import('./start/start.js'), loadParts()])
      return start(tools, project, { ...plan, operation }, parts)
    }
    case 'swap': {
      const [{ swap }, parts] = await Promise.all([import('./swap/swap.js'), loadParts()])
      return swap(tools, project, { ...plan, operation }, parts)
    }
    case 'rollback': {
      const [{ rollback }, parts] = await Promise.all([import('./rollback/rollback.js'), loadParts()])
      return rollback(tools, project, { ...plan, operation }, parts)
    }
    case 'stop': {
      const { stop } = await import('./stop/stop.js')
      return stop(tools, project, { ...plan, operation })
    }
    case 'sweep': {
      const { sweep } = await import('./stop/sweep.js')
      return sweep(tools, project, { ...plan, operation })
    }
    case 'prune': {
      const { prune } = await import('./stop/prune.js')
      return prune(tools, project, { ...plan, operation })
    }
    case 'copy': {
      const { copy } = await import('./copy/copy.js')
      return copy(tools, project, { ...plan, operation }, source)
    }
  }
}

async function loadParts(): Promise<ReleaseParts> {
  const [{ checkGuards }, { smokeTest }, { publisherOf }, { checkAlarms }] = await Promise.all([
    import('./guards/check-guards.js'),
    import('./smoke/smoke-test.js'),
    import('./publish/publisher.js'),
    import('./bake/check-alarms.js'),
  ])
  return { checkGuards, smokeTest, publisherOf, checkAlarms }
}
