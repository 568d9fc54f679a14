/** The Rekognition port on the official client. The client's own retries are off: see retry.ts. */
import {
  CreateProjectCommand,
  CreateProjectVersionCommand,
  DescribeProjectsCommand,
  DescribeProjectVersionsCommand,
  ListDatasetEntriesCommand,
  ListTagsForResourceCommand,
  RekognitionClient,
  TagResourceCommand,
  type DescribeProjectVersionsCommandInput,
} from '@aws-sdk/client-rekognition'
import type { Connection } from '../ports/network.js'
import type { RekognitionPort } from '../ports/rekognition.js'
import { toCreateVersionInput } from '../model/create-version-input.js'
import type { Project } from '../model/project.js'
import type { ProjectVersion } from '../model/version.js'
import { ServiceError } from '../errors/service-error.js'
import { allPages, eachPage, type Page } from './all-pages.js'
import { attempt } from './attempt.js'
import { clientConfig } from './client-config.js'
import { openClient, type OpenClient, type PortDeps } from './open-client.js'
import { CREATE_LIMITS, READ_LIMITS, retryRead } from './retry.js'
import { PROJECT_ARN, toProject, toProjectVersion, toTags, VERSION_ARN } from './to-project-version.js'
import { arnOf, listOf, textOf, textsOf, understand } from './understand.js'

/** The client of one connection. Sends nothing by being made. */
export function openRekognition(given: PortDeps, connection: Connection): OpenClient<RekognitionClient> {
  return openClient(new RekognitionClient(clientConfig(connection, given.session)), given, connection, 'rekognition')
}

/** What trains and describes, on a client. */
export function createRekognition({ client, deps }: OpenClient<RekognitionClient>): RekognitionPort {
  const describe = async (input: DescribeProjectVersionsCommandInput): Promise<Page<ProjectVersion>> => {
    const facts = { service: 'rekognition', operation: 'DescribeProjectVersions', resource: input.ProjectArn } as const
    const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
      client.send(new DescribeProjectVersionsCommand(input), { abortSignal }),
    )
    return understand(facts, () => {
      const nextToken = textOf(answer.NextToken, 'NextToken')
      return {
        items: listOf(answer.ProjectVersionDescriptions, 'ProjectVersionDescriptions').map(toProjectVersion),
        nextToken: nextToken === '' ? undefined : nextToken,
      }
    })
  }

  const findVersionOnce: RekognitionPort['findVersionOnce'] = async (projectArn, versionName) => {
    try {
      const page = await describe({ ProjectArn: projectArn, VersionNames: [versionName] })
      return page.items.find((version) => version.name === versionName)
    } catch (error) {
      // For a name that the project does not have, an empty list and this error are both possible. The project
      // itself is known to exist by then.
      if (error instanceof ServiceError && error.kind === 'not-found') return undefined
      throw error
    }
  }

  return {
    findVersionOnce,

    findVersion: (projectArn, versionName) => retryRead(deps, () => findVersionOnce(projectArn, versionName)),

    listVersions: (projectArn) =>
      allPages(
        deps,
        { service: 'rekognition', operation: 'DescribeProjectVersions', resource: projectArn },
        (NextToken) => describe({ ProjectArn: projectArn, MaxResults: 100, NextToken }),
      ),

    datasetEntries: (DatasetArn) => {
      const facts = { service: 'rekognition', operation: 'ListDatasetEntries', resource: DatasetArn } as const
      return eachPage(deps, facts, async (NextToken): Promise<Page<string>> => {
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new ListDatasetEntriesCommand({ DatasetArn, MaxResults: 100, NextToken }), { abortSignal }),
        )
        return understand(facts, () => {
          const nextToken = textOf(answer.NextToken, 'NextToken')
          return {
            items: textsOf(answer.DatasetEntries, 'DatasetEntries'),
            nextToken: nextToken === '' ? undefined : nextToken,
          }
        })
      })
    },

    findProject: (name) =>
      retryRead(deps, async (): Promise<Project | undefined> => {
        const facts = { service: 'rekognition', operation: 'DescribeProjects', resource: `project ${name}` } as const
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          // Without Features the service hides content moderation projects, and the name would look free.
          client.send(
            new DescribeProjectsCommand({ ProjectNames: [name], Features: ['CUSTOM_LABELS', 'CONTENT_MODERATION'] }),
            {
              abortSignal,
            },
          ),
        )
        const projects = understand(facts, () =>
          listOf(answer.ProjectDescriptions, 'ProjectDescriptions').map(toProject),
        )
        return projects.find((project) => project.name === name)
      }),

    createProject: async (name, tags) => {
      const facts = {
        service: 'rekognition',
        operation: 'CreateProject',
        resource: `project ${name}`,
        tagged: !isEmpty(tags),
      } as const
      const answer = await attempt(deps, CREATE_LIMITS, facts, (abortSignal) =>
        client.send(new CreateProjectCommand({ ProjectName: name, Tags: isEmpty(tags) ? undefined : tags }), {
          abortSignal,
        }),
      )
      return understand(facts, () => arnOf(answer.ProjectArn, PROJECT_ARN, 'ProjectArn'))
    },

    createProjectVersion: async (request) => {
      const facts = {
        service: 'rekognition',
        operation: 'CreateProjectVersion',
        resource: request.projectArn,
        kmsKeyId: request.kmsKeyId,
        tagged: !isEmpty(request.tags),
      } as const
      const answer = await attempt(deps, CREATE_LIMITS, facts, (abortSignal) =>
        client.send(new CreateProjectVersionCommand(toCreateVersionInput(request)), { abortSignal }),
      )
      return understand(facts, () => arnOf(answer.ProjectVersionArn, VERSION_ARN, 'ProjectVersionArn'))
    },

    tag: (arn, tags) =>
      retryRead(deps, async () => {
        const facts = { service: 'rekognition', operation: 'TagResource', resource: arn } as const
        await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new TagResourceCommand({ ResourceArn: arn, Tags: tags }), { abortSignal }),
        )
      }),

    listTags: (arn) =>
      retryRead(deps, async () => {
        const facts = { service: 'rekognition', operation: 'ListTagsForResource', resource: arn } as const
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new ListTagsForResourceCommand({ ResourceArn: arn }), { abortSignal }),
        )
        return understand(facts, () => toTags(answer.Tags))
      }),
  }
}

function isEmpty(tags: object): boolean {
  return Object.keys(tags).length === 0
}
