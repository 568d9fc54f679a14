/** The state as JSON, for the control path. */
import { withoutUndefined } from '../../../src/model/without-undefined.js'
import { describeAppConfig } from './appconfig/describe-state.js'
import { currentChange } from './cloudwatch/alarm.js'
import { withStates } from './cloudwatch/composite-alarm.js'
import type { EmulatorState } from './state.js'
import { statusOf } from './step-functions/execution.js'

/** Everything that may be of interest, as JSON. */
export function describeState(state: EmulatorState, now: number): Readonly<Record<string, unknown>> {
  return {
    note: 'The metrics of this emulator are simulated.',
    account: state.account,
    otherAccounts: [...state.accounts.keys()],
    region: state.region,
    now: new Date(now).toISOString(),
    settings: state.settings,
    roles: Object.fromEntries(state.roles),
    sessions: [...state.sessions.values()].map(({ accessKeyId, expiresAt, principal }) => ({
      accessKeyId,
      expiresAt,
      arn: principal?.arn,
    })),
    policy: state.policy ?? null,
    projects: [...state.projects.values()].map((project) => ({
      ...project,
      datasets: project.datasets.map(({ entries, work, ...dataset }) =>
        withoutUndefined({ ...dataset, entries: entries.length, work: work?.kind, endsAt: work?.endsAt }),
      ),
      versions: [...state.versions.values()]
        .filter(({ projectArn }) => projectArn === project.arn)
        .map(({ training, next, copying, model, ...version }) =>
          withoutUndefined({
            ...version,
            next: next && { ...next, at: endOf(next.at) },
            training: training.kind,
            labels: model?.labels,
            copyEndsAt: copying && endOf(copying.endsAt),
            endsAt: training.kind === 'running' && Number.isFinite(training.endsAt) ? training.endsAt : undefined,
          }),
        ),
    })),
    parameters: [...state.parameters.values()],
    alarms: [...state.alarms.values()].map((alarm) =>
      withoutUndefined({ ...alarm, state: currentChange(withStates(alarm, state.alarms), now).state }),
    ),
    appConfig: describeAppConfig(state, now),
    stateMachines: [...state.stateMachines.values()].map((machine) => ({
      ...machine,
      executions: [...state.executions.values()]
        .filter(({ stateMachineArn }) => stateMachineArn === machine.arn)
        .map((execution) => ({ ...execution, status: statusOf(execution, now) })),
    })),
    buckets: [...state.buckets.values()].map(({ objects, ...bucket }) => ({
      ...bucket,
      objects: [...objects].map(([key, versions]) => ({
        key,
        versions: versions.map(({ versionId, content }) => ({ versionId, sizeBytes: content?.bytes.length ?? null })),
      })),
    })),
  }
}

/** JSON has no infinity. */
function endOf(instant: number): number | 'never' {
  return Number.isFinite(instant) ? instant : 'never'
}
