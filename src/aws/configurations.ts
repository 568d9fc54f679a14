/** The port to AppConfig on the official client. Loaded late: only some releases publish there. */
import {
  AppConfigClient,
  CreateHostedConfigurationVersionCommand,
  GetDeploymentCommand,
  GetHostedConfigurationVersionCommand,
  ListDeploymentsCommand,
  StartDeploymentCommand,
  StopDeploymentCommand,
} from '@aws-sdk/client-appconfig'
import type { Connection } from '../ports/network.js'
import type { ConfigurationDeployment, ConfigurationPort, ResolvedConfiguration } from '../ports/release-services.js'
import { isJsonObject, parseJson } from '../text/json.js'
import { eachPage, type Page } from './all-pages.js'
import { attempt } from './attempt.js'
import { clientConfig } from './client-config.js'
import { createConfigurationNames } from './configuration-names.js'
import { openClient, type PortDeps } from './open-client.js'
import { READ_LIMITS, retryRead } from './retry.js'
import { toDeployment, toNextToken, toSummary, type DeploymentSummary } from './to-deployment.js'
import { listOf, numberOf, understand } from './understand.js'
import type { CallFacts } from './to-service-error.js'

/** The client of one connection. */
export function connectConfigurations(given: PortDeps, connection: Connection): ConfigurationPort {
  const config = clientConfig(connection, given.session)
  const open = openClient(new AppConfigClient(config), given, connection, 'appconfig')
  const { client, deps } = open
  const names = createConfigurationNames(open)
  const factsOf = (operation: string, resource: string): CallFacts => ({ service: 'appconfig', operation, resource })
  const ofEnvironment = ({ applicationId, environmentId }: ResolvedConfiguration): string =>
    `application/${applicationId}/environment/${environmentId}`
  const ofProfile = ({ applicationId, profileId }: ResolvedConfiguration): string =>
    `application/${applicationId}/configurationprofile/${profileId}`

  return {
    resolve: names.resolve,

    checkStrategy: async (strategy) => {
      await names.strategyId(strategy)
    },

    deployments: async (target) => {
      const facts = factsOf('ListDeployments', ofEnvironment(target))
      const place = { ApplicationId: target.applicationId, EnvironmentId: target.environmentId }
      const read = async (NextToken: string | undefined): Promise<Page<DeploymentSummary>> => {
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new ListDeploymentsCommand({ ...place, MaxResults: 50, NextToken }), { abortSignal }),
        )
        return understand(facts, () => ({
          items: listOf(answer.Items, 'Items').map(toSummary),
          nextToken: toNextToken(answer.NextToken),
        }))
      }
      const found: ConfigurationDeployment[] = []
      for await (const page of eachPage(deps, facts, read)) {
        const own = page.filter((one) => names.isOfProfile(one, target))
        found.push(...own.map(({ deployment }) => deployment))
        // What is older than the newest that is complete is no longer in use.
        if (own.some(({ deployment }) => deployment.state === 'COMPLETE')) break
      }
      return found.sort((a, b) => b.number - a.number)
    },

    content: (target, version) =>
      retryRead(deps, async () => {
        const facts = factsOf('GetHostedConfigurationVersion', ofProfile(target))
        const place = { ApplicationId: target.applicationId, ConfigurationProfileId: target.profileId }
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new GetHostedConfigurationVersionCommand({ ...place, VersionNumber: Number(version) }), {
            abortSignal,
          }),
        )
        return understand(facts, () => new TextDecoder('utf-8', { fatal: true }).decode(answer.Content))
      }),

    createVersion: async (target, content, description) => {
      const facts = factsOf('CreateHostedConfigurationVersion', ofProfile(target))
      const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
        client.send(
          new CreateHostedConfigurationVersionCommand({
            ApplicationId: target.applicationId,
            ConfigurationProfileId: target.profileId,
            Content: new TextEncoder().encode(content),
            ContentType: isJsonObject(parseJson(content)) ? 'application/json' : 'text/plain',
            Description: description,
          }),
          { abortSignal },
        ),
      )
      return understand(facts, () => String(requiredNumber(answer.VersionNumber, 'VersionNumber')))
    },

    deploy: async (target, version, strategy) => {
      const DeploymentStrategyId = await names.strategyId(strategy)
      const facts = factsOf('StartDeployment', ofEnvironment(target))
      const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
        client.send(
          new StartDeploymentCommand({
            ApplicationId: target.applicationId,
            EnvironmentId: target.environmentId,
            ConfigurationProfileId: target.profileId,
            ConfigurationVersion: version,
            DeploymentStrategyId,
          }),
          { abortSignal },
        ),
      )
      return understand(facts, () => requiredNumber(answer.DeploymentNumber, 'DeploymentNumber'))
    },

    deployment: (target, number) =>
      retryRead(deps, async () => {
        const facts = factsOf('GetDeployment', `${ofEnvironment(target)}/deployment/${String(number)}`)
        const place = { ApplicationId: target.applicationId, EnvironmentId: target.environmentId }
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new GetDeploymentCommand({ ...place, DeploymentNumber: number }), { abortSignal }),
        )
        return understand(facts, () => toDeployment(answer))
      }),

    stop: async (target, number) => {
      const facts = factsOf('StopDeployment', `${ofEnvironment(target)}/deployment/${String(number)}`)
      const place = { ApplicationId: target.applicationId, EnvironmentId: target.environmentId }
      // Without AllowRevert only a deployment that is DEPLOYING is stopped, not one that bakes.
      await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
        client.send(new StopDeploymentCommand({ ...place, DeploymentNumber: number, AllowRevert: true }), {
          abortSignal,
        }),
      )
    },
  }
}

/** @throws TypeError */
function requiredNumber(value: number | undefined, name: string): number {
  const number = numberOf(value, name)
  if (number === undefined) throw new TypeError(`the response has no ${name}`)
  return number
}
