/** The port to models on the official client of Rekognition, which it shares with rekognition.ts. */
import {
  DescribeProjectsCommand,
  DescribeProjectVersionsCommand,
  DeleteProjectVersionCommand,
  DetectCustomLabelsCommand,
  StartProjectVersionCommand,
  StopProjectVersionCommand,
  UntagResourceCommand,
  type RekognitionClient,
} from '@aws-sdk/client-rekognition'
import { ServiceError } from '../errors/service-error.js'
import type { Project } from '../model/project.js'
import type { ProjectVersion } from '../model/version.js'
import type { ModelPort } from '../ports/models.js'
import { allPages, type Page } from './all-pages.js'
import { attempt } from './attempt.js'
import { createCopies } from './copies.js'
import type { OpenClient } from './open-client.js'
import { createPolicies } from './policies.js'
import { CREATE_LIMITS, READ_LIMITS, retryRead } from './retry.js'
import { toImage, toLabel } from './to-detected-label.js'
import { toProject, toProjectVersion } from './to-project-version.js'
import { listOf, textOf, understand } from './understand.js'

/** What uses and deletes models, on a client. */
export function createModels(open: OpenClient<RekognitionClient>): ModelPort {
  const { client, deps } = open

  const find = async (projectArn: string, names: readonly string[]): Promise<readonly ProjectVersion[]> => {
    const facts = { service: 'rekognition', operation: 'DescribeProjectVersions', resource: projectArn } as const
    const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
      client.send(new DescribeProjectVersionsCommand({ ProjectArn: projectArn, VersionNames: [...names] }), {
        abortSignal,
      }),
    )
    return understand(facts, () =>
      listOf(answer.ProjectVersionDescriptions, 'ProjectVersionDescriptions').map(toProjectVersion),
    )
  }
  /** For a name that the project does not have, a shorter list and this error are both possible. */
  const findOrNone = async (projectArn: string, names: readonly string[]): Promise<readonly ProjectVersion[]> => {
    try {
      return await find(projectArn, names)
    } catch (error) {
      if (!(error instanceof ServiceError) || error.kind !== 'not-found') throw error
      if (names.length < 2) return []
      // The error does not say which of them it is about.
      const each: ProjectVersion[] = []
      for (const name of names) each.push(...(await findOrNone(projectArn, [name])))
      return each
    }
  }

  return {
    listProjects: () => {
      const facts = { service: 'rekognition', operation: 'DescribeProjects' } as const
      return allPages(deps, facts, async (NextToken): Promise<Page<Project>> => {
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(
            new DescribeProjectsCommand({
              Features: ['CUSTOM_LABELS', 'CONTENT_MODERATION'],
              MaxResults: 100,
              NextToken,
            }),
            { abortSignal },
          ),
        )
        return understand(facts, () => {
          const nextToken = textOf(answer.NextToken, 'NextToken')
          return {
            items: listOf(answer.ProjectDescriptions, 'ProjectDescriptions').map(toProject),
            nextToken: nextToken === '' ? undefined : nextToken,
          }
        })
      })
    },

    findVersionsOnce: async (projectArn, names) => {
      const found = await findOrNone(projectArn, names)
      return new Map(found.flatMap((one) => (names.includes(one.name) ? [[one.name, one] as const] : [])))
    },

    start: async (versionArn, { min, max }) => {
      const facts = { service: 'rekognition', operation: 'StartProjectVersion', resource: versionArn } as const
      const answer = await attempt(deps, CREATE_LIMITS, facts, (abortSignal) =>
        client.send(
          new StartProjectVersionCommand({
            ProjectVersionArn: versionArn,
            MinInferenceUnits: min,
            MaxInferenceUnits: max,
          }),
          { abortSignal },
        ),
      )
      return understand(facts, () => textOf(answer.Status, 'Status') ?? '')
    },

    stop: async (versionArn) => {
      const facts = { service: 'rekognition', operation: 'StopProjectVersion', resource: versionArn } as const
      const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
        client.send(new StopProjectVersionCommand({ ProjectVersionArn: versionArn }), { abortSignal }),
      )
      return understand(facts, () => textOf(answer.Status, 'Status') ?? '')
    },

    deleteVersion: async (versionArn) => {
      const facts = { service: 'rekognition', operation: 'DeleteProjectVersion', resource: versionArn } as const
      const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
        client.send(new DeleteProjectVersionCommand({ ProjectVersionArn: versionArn }), { abortSignal }),
      )
      return understand(facts, () => textOf(answer.Status, 'Status') ?? '')
    },

    untag: (arn, keys) =>
      retryRead(deps, async () => {
        const facts = { service: 'rekognition', operation: 'UntagResource', resource: arn } as const
        await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new UntagResourceCommand({ ResourceArn: arn, TagKeys: [...keys] }), { abortSignal }),
        )
      }),

    detect: async (versionArn, image, options = {}) => {
      const facts = { service: 'rekognition', operation: 'DetectCustomLabels', resource: versionArn } as const
      const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
        client.send(
          new DetectCustomLabelsCommand({
            ProjectVersionArn: versionArn,
            Image: toImage(image),
            MinConfidence: options.minConfidence,
          }),
          { abortSignal },
        ),
      )
      return understand(facts, () => listOf(answer.CustomLabels, 'CustomLabels').map(toLabel))
    },

    ...createCopies(open),
    ...createPolicies(open),
  }
}
