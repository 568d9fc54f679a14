/** The operations that list and show applications, environments, profiles and strategies. API reference. */
import { textOf, textOfOrThrow } from '../rekognition/input.js'
import type { Handler } from '../services/handler.js'
import {
  describeApplication,
  describeEnvironment,
  describeProfile,
  describeStrategy,
  summarizeProfile,
} from './describe.js'
import { applicationsOf, findApplicationOrThrow, findEnvironmentOrThrow, findProfileOrThrow } from './find.js'
import { pageOf } from './page.js'
import { findStrategyOrThrow, strategiesOf } from './strategies.js'

export const listApplications: Handler = (state, input) => ({
  state,
  output: pageOf(applicationsOf(state), input, describeApplication),
})

export const getApplication: Handler = (state, input) => ({
  state,
  output: describeApplication(findApplicationOrThrow(state, input)),
})

export const listEnvironments: Handler = (state, input, now) => {
  const application = findApplicationOrThrow(state, input)
  const describe = (each: (typeof application.environments)[number]): unknown =>
    describeEnvironment(state, application, each, now)
  return { state, output: pageOf(application.environments, input, describe) }
}

export const getEnvironment: Handler = (state, input, now) => {
  const application = findApplicationOrThrow(state, input)
  return { state, output: describeEnvironment(state, application, findEnvironmentOrThrow(application, input), now) }
}

export const listConfigurationProfiles: Handler = (state, input) => {
  const application = findApplicationOrThrow(state, input)
  const type = textOf(input, 'Type') ?? 'AWS.Freeform'
  const profiles = type === 'AWS.Freeform' ? application.profiles : []
  return { state, output: pageOf(profiles, input, (each) => summarizeProfile(application, each)) }
}

export const getConfigurationProfile: Handler = (state, input) => {
  const application = findApplicationOrThrow(state, input)
  return { state, output: describeProfile(application, findProfileOrThrow(application, input)) }
}

export const listDeploymentStrategies: Handler = (state, input) => ({
  state,
  output: pageOf(strategiesOf(state), input, describeStrategy),
})

export const getDeploymentStrategy: Handler = (state, input) => ({
  state,
  output: describeStrategy(findStrategyOrThrow(state, textOfOrThrow(input, 'DeploymentStrategyId'))),
})
