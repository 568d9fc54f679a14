/** What the state of an AppConfig deployment means. */
import type { ConfigurationDeployment } from '../../ports/release-services.js'

/** Values of DeploymentState (AppConfig API reference, GetDeployment). */
const STATES = new Map<string, 'under-way' | 'complete' | 'rolled-back'>([
  ['DEPLOYING', 'under-way'],
  ['BAKING', 'under-way'],
  ['VALIDATING', 'under-way'],
  ['ROLLING_BACK', 'under-way'],
  ['COMPLETE', 'complete'],
  ['ROLLED_BACK', 'rolled-back'],
  ['REVERTED', 'rolled-back'],
])

/** `unknown`: a word that AppConfig did not have when this was written. */
export type DeploymentEnd = 'under-way' | 'complete' | 'rolled-back' | 'unknown'

export function endOf({ state }: Pick<ConfigurationDeployment, 'state'>): DeploymentEnd {
  return STATES.get(state) ?? 'unknown'
}

/** What has been deployed to an environment, from the newest on. */
export interface Deployed {
  /** Callers get its value: the newest that is complete. Those that were rolled back have left it in place. */
  readonly inUse: ConfigurationDeployment | undefined
  /** At most one is, in an environment. The newest counts, too, while its state is a word that is not known: it may be under way. */
  readonly underWay: ConfigurationDeployment | undefined
}

/** @param deployments  newest first */
export function deployedOf(deployments: readonly ConfigurationDeployment[]): Deployed {
  return {
    inUse: deployments.find((deployment) => endOf(deployment) === 'complete'),
    underWay: deployments.find((deployment, index) => {
      const end = endOf(deployment)
      return end === 'under-way' || (end === 'unknown' && index === 0)
    }),
  }
}
