/** Looks up what a request names by its ids. */
import { textOfOrThrow, type Input } from '../rekognition/input.js'
import { withEntry, type EmulatorState } from '../state.js'
import type { Application, Deployment, Environment, Profile } from './resources.js'
import { notFound } from './strategies.js'

/** Those of the caller's account. */
export function applicationsOf({ account, applications }: EmulatorState): readonly Application[] {
  return [...applications.values()].filter((application) => application.account === account)
}

/** @throws ServiceError ResourceNotFoundException */
export function findApplicationOrThrow(state: EmulatorState, input: Input): Application {
  const id = textOfOrThrow(input, 'ApplicationId')
  const found = applicationsOf(state).find((application) => application.id === id)
  if (found === undefined) throw notFound('Application', id)
  return found
}

/** @throws ServiceError ResourceNotFoundException */
export function findEnvironmentOrThrow(application: Application, input: Input): Environment {
  const id = textOfOrThrow(input, 'EnvironmentId')
  const found = application.environments.find((environment) => environment.id === id)
  if (found === undefined) throw notFound('Environment', id)
  return found
}

/** @throws ServiceError ResourceNotFoundException */
export function findProfileOrThrow(application: Application, input: Input): Profile {
  const id = textOfOrThrow(input, 'ConfigurationProfileId')
  const found = application.profiles.find((profile) => profile.id === id)
  if (found === undefined) throw notFound('ConfigurationProfile', id)
  return found
}

/** @throws ServiceError ResourceNotFoundException */
export function findDeploymentOrThrow({ deployments }: Environment, number: number): Deployment {
  const found = deployments.find((deployment) => deployment.number === number)
  if (found === undefined) throw notFound('Deployment', String(number))
  return found
}

/** The state with one environment of an application replaced. */
export function withEnvironment(state: EmulatorState, application: Application, changed: Environment): EmulatorState {
  const environments = application.environments.map((each) => (each.id === changed.id ? changed : each))
  return { ...state, applications: withEntry(state.applications, application.id, { ...application, environments }) }
}

/** The state with one profile of an application replaced. */
export function withProfile(state: EmulatorState, application: Application, changed: Profile): EmulatorState {
  const profiles = application.profiles.map((each) => (each.id === changed.id ? changed : each))
  return { ...state, applications: withEntry(state.applications, application.id, { ...application, profiles }) }
}
