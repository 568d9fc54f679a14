/** All services of a release over one connection. Each client is loaded when it is first used. */
import type { CallEnd, Connection } from '../ports/network.js'
import type { ConfigurationPort, ParameterPort, ReleasePorts, WatchPort } from '../ports/release-services.js'
import { connectionOf, type ConnectDeps } from './connect.js'
import { createModels } from './models.js'

/** Makes the ports, with the parameters of connectAws. */
export function connectRelease(
  given: ConnectDeps,
  connection: Connection,
  log: (line: string) => void,
  end: CallEnd,
): ReleasePorts {
  const { reach, client, ports } = connectionOf(given, connection, log, end)
  const parameters = once(async () => (await import('./parameters.js')).connectParameters(reach, connection))
  const configurations = once(async () =>
    (await import('./configurations.js')).connectConfigurations(reach, connection),
  )
  const watch = once(async () => (await import('./watch.js')).connectWatch(reach, connection))
  return {
    ...ports,
    models: createModels(client),
    parameters: lateParameters(parameters),
    configurations: lateConfigurations(configurations),
    watch: lateWatch(watch),
  }
}

function lateParameters(load: () => Promise<ParameterPort>): ParameterPort {
  return {
    read: async (name) => (await load()).read(name),
    write: async (name, value) => (await load()).write(name, value),
  }
}

function lateConfigurations(load: () => Promise<ConfigurationPort>): ConfigurationPort {
  return {
    resolve: async (target) => (await load()).resolve(target),
    checkStrategy: async (strategy) => (await load()).checkStrategy(strategy),
    deployments: async (target) => (await load()).deployments(target),
    content: async (target, version) => (await load()).content(target, version),
    createVersion: async (target, content, description) => (await load()).createVersion(target, content, description),
    deploy: async (target, version, strategy) => (await load()).deploy(target, version, strategy),
    deployment: async (target, number) => (await load()).deployment(target, number),
    stop: async (target, number) => (await load()).stop(target, number),
  }
}

function lateWatch(load: () => Promise<WatchPort>): WatchPort {
  return {
    alarms: async (names) => (await load()).alarms(names),
    unitHours: async (version, span) => (await load()).unitHours(version, span),
    inService: async (version, span) => (await load()).inService(version, span),
  }
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => (loaded ??= load())
}
