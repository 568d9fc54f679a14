import { DEFAULT_SETTINGS } from './settings.js'
import type { EmulatorState } from './state.js'

/** The state of an account in which there is nothing yet. */
export function emptyState(account: string, region: string): EmulatorState {
  return {
    account,
    region,
    settings: DEFAULT_SETTINGS,
    accounts: new Map(),
    projects: new Map(),
    versions: new Map(),
    buckets: new Map(),
    roles: new Map(),
    sessions: new Map(),
    uploads: new Map(),
    parameters: new Map(),
    alarms: new Map(),
    applications: new Map(),
    strategies: new Map(),
    configurationSessions: new Map(),
    stateMachines: new Map(),
    executions: new Map(),
    lastIssuedMs: 0,
    serial: 0,
  }
}
