/** AppConfig in the state that the control path shows. */
import type { EmulatorState } from '../state.js'
import { summarizeDeployment } from './describe.js'
import { progressOf } from './progress.js'

export function describeAppConfig(
  { applications, strategies, alarms }: EmulatorState,
  now: number,
): Readonly<Record<string, unknown>> {
  return {
    applications: [...applications.values()].map((application) => ({
      ...application,
      profiles: application.profiles.map((profile) => ({
        ...profile,
        versions: profile.versions.map(({ content, ...version }) => ({
          ...version,
          content: content.toString('utf8'),
        })),
      })),
      environments: application.environments.map(({ deployments, ...environment }) => ({
        ...environment,
        deployments: deployments.map((each) => summarizeDeployment(each, progressOf(each, alarms, now))),
      })),
    })),
    strategies: [...strategies.values()],
  }
}
