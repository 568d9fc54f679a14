/** All services of a release over one connection. Each client is loaded when it is first used. */
import type { CallEnd, Connection } from '../ports/network.js'
import type { ModelPort } from '../ports/models.js'
import type { ConfigurationPort, ParameterPort, ReleasePorts, WatchPort } from '../ports/release-services.js'
import { connectionOf, type ConnectDeps } from './connect.js'

/** Makes the ports, with the parameters of connectAws. */
export function connectRelease(
  given: ConnectDeps,
  connection: Connection,
  log: (line: string) => void,
  end: CallEnd,
): ReleasePorts {
  const { reach, client, ports } = connectionOf(given, connection, log, end)
  const models = once(async () => (await import('./models.js')).createModels(client))
  const parameters = once(async () => (await import('./parameters.js')).connectParameters(reach, connection))
  const configurations = once(async () =>
    (await import('./configurations.js')).connectConfigurations(reach, connection),
  )
  const watch = once(async () => (await import('./watch.js')).connectWatch(reach, connection))
  return {
    ...ports,
    rekognition: {
      ...ports.rekognition,
      // As in connect.ts: all that a wait may be followed by is loaded with the first answer.
      findProject: async (name) => {
        const project = await ports.rekognition.findProject(name)
        await models()
        return project
      },
    },
    models: lateModels(models),
    parameters: lateParameters(parameters),
    configurations: lateConfigurations(configurations),
    watch: lateWatch(watch),
  }
}

function lateModels(load: () => Promise<ModelPort>): ModelPort {
  return {
    listProjects: async () => (await load()).listProjects(),
    findVersionsOnce: async (projectArn, names) => (await load()).findVersionsOnce(projectArn, names),
    start: async (versionArn, units) => (await load()).start(versionArn, units),
    stop: async (versionArn) => (await load()).stop(versionArn),
    copy: async (request) => (await load()).copy(request),
    deleteVersion: async (versionArn) => (await load()).deleteVersion(versionArn),
    untag: async (arn, keys) => (await load()).untag(arn, keys),
    listPolicies: async (projectArn) => (await load()).listPolicies(projectArn),
    putPolicy: async (projectArn, policy) => (await load()).putPolicy(projectArn, policy),
    deletePolicy: async (projectArn, policy) => (await load()).deletePolicy(projectArn, policy),
    detect: async (versionArn, image, options) => (await load()).detect(versionArn, image, options),
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
