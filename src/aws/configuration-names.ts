/** Names of AppConfig's resources to their ids: every other operation takes ids only. */
import {
  ListApplicationsCommand,
  ListConfigurationProfilesCommand,
  ListDeploymentStrategiesCommand,
  ListEnvironmentsCommand,
  type AppConfigClient,
} from '@aws-sdk/client-appconfig'
import { ActionError } from '../errors/action-error.js'
import type { ConfigurationPort, ResolvedConfiguration } from '../ports/release-services.js'
import { allPages } from './all-pages.js'
import { attempt } from './attempt.js'
import type { OpenClient } from './open-client.js'
import { READ_LIMITS } from './retry.js'
import { toNextToken, type DeploymentSummary } from './to-deployment.js'
import type { CallFacts } from './to-service-error.js'
import { listOf, textOf, understand } from './understand.js'

/** A list of AppConfig, as each of its operations gives it. */
interface Listing {
  readonly Items?: readonly { readonly Id?: string | undefined; readonly Name?: string | undefined }[] | undefined
  readonly NextToken?: string | undefined
}

interface Named {
  readonly id: string
  readonly name: string | undefined
}

/** Strategies that every account has; their names are their ids. AppConfig user guide, "Predefined deployment strategies". */
const PREDEFINED = 'AppConfig.'

export interface ConfigurationNames {
  readonly resolve: ConfigurationPort['resolve']
  /** @throws ActionError for a strategy that does not exist */
  readonly strategyId: (strategy: string) => Promise<string>
  /** Whether a deployment is of the profile of a target that was resolved here. */
  readonly isOfProfile: (summary: DeploymentSummary, target: ResolvedConfiguration) => boolean
}

export function createConfigurationNames({ client, deps }: OpenClient<AppConfigClient>): ConfigurationNames {
  const profileNames = new Map<string, string | undefined>()
  const strategyIds = new Map<string, string>()

  const list = (
    operation: string,
    resource: string | undefined,
    send: (page: { MaxResults: number; NextToken: string | undefined }, signal: AbortSignal) => Promise<Listing>,
  ): Promise<readonly Named[]> => {
    const facts: CallFacts = { service: 'appconfig', operation, resource }
    return allPages(deps, facts, async (NextToken) => {
      const answer = await attempt(deps, READ_LIMITS, facts, (signal) => send({ MaxResults: 50, NextToken }, signal))
      return understand(facts, () => ({
        items: listOf(answer.Items, 'Items').flatMap((one): Named[] => {
          const id = textOf(one.Id, 'Id')
          return id === undefined ? [] : [{ id, name: textOf(one.Name, 'Name') }]
        }),
        nextToken: toNextToken(answer.NextToken),
      }))
    })
  }

  return {
    resolve: async (target) => {
      const applications = await list('ListApplications', undefined, (page, abortSignal) =>
        client.send(new ListApplicationsCommand(page), { abortSignal }),
      )
      const application = chosen(applications, target.application, 'application')
      const place = { ApplicationId: application.id }
      const of = ` of the application ${target.application}`
      const about = `application/${application.id}`
      const environments = await list('ListEnvironments', about, (page, abortSignal) =>
        client.send(new ListEnvironmentsCommand({ ...place, ...page }), { abortSignal }),
      )
      const environment = chosen(environments, target.environment, 'environment', of)
      const profiles = await list('ListConfigurationProfiles', about, (page, abortSignal) =>
        client.send(new ListConfigurationProfilesCommand({ ...place, ...page }), { abortSignal }),
      )
      const profile = chosen(profiles, target.profile, 'configuration profile', of)
      profileNames.set(profile.id, profile.name)
      return { applicationId: application.id, environmentId: environment.id, profileId: profile.id }
    },

    strategyId: async (strategy) => {
      if (strategy.startsWith(PREDEFINED)) return strategy
      const known = strategyIds.get(strategy)
      if (known !== undefined) return known
      const strategies = await list('ListDeploymentStrategies', undefined, (page, abortSignal) =>
        client.send(new ListDeploymentStrategiesCommand(page), { abortSignal }),
      )
      const { id } = chosen(strategies, strategy, 'deployment strategy')
      strategyIds.set(strategy, id)
      return id
    },

    isOfProfile: ({ profileId, profileName }, target) =>
      profileId === undefined
        ? profileName !== undefined && profileName === profileNames.get(target.profileId)
        : profileId === target.profileId,
  }
}

/**
 * An id counts for more than a name that looks like one.
 * @throws ActionError PUBLISH_FAILED for one that does not exist, and for a name that two have
 */
function chosen(all: readonly Named[], wanted: string, kind: string, of = ''): Named {
  const byId = all.find(({ id }) => id === wanted)
  const byName = all.filter(({ name }) => name === wanted)
  const found = byId ?? byName[0]
  if (found === undefined) throw new ActionError('PUBLISH_FAILED', `AppConfig has no ${kind} ${wanted}${of}.`)
  if (byId === undefined && byName.length > 1) {
    const ids = byName.map(({ id }) => id).join(', ')
    throw new ActionError(
      'PUBLISH_FAILED',
      `AppConfig has several of the ${kind} ${wanted}${of}: give its id (${ids}).`,
    )
  }
  return found
}
