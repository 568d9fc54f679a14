/** Policies of projects on the official client: who may copy versions out of them. */
import {
  DeleteProjectPolicyCommand,
  ListProjectPoliciesCommand,
  PutProjectPolicyCommand,
  type ProjectPolicy as SdkPolicy,
  type RekognitionClient,
} from '@aws-sdk/client-rekognition'
import { ServiceError } from '../errors/service-error.js'
import type { ModelPort, ProjectPolicy } from '../ports/models.js'
import { allPages, type Page } from './all-pages.js'
import { attempt } from './attempt.js'
import type { OpenClient } from './open-client.js'
import { READ_LIMITS, retryRead } from './retry.js'
import { listOf, textOf, understand } from './understand.js'

/** The greatest page that the service gives. API model, shape ListProjectPoliciesPageSize. */
const PAGE_SIZE = 5

/** The part of the port that is about them. */
export function createPolicies({
  client,
  deps,
}: OpenClient<RekognitionClient>): Pick<ModelPort, 'listPolicies' | 'putPolicy' | 'deletePolicy'> {
  return {
    listPolicies: (projectArn) => {
      const facts = { service: 'rekognition', operation: 'ListProjectPolicies', resource: projectArn } as const
      return allPages(deps, facts, async (NextToken): Promise<Page<ProjectPolicy>> => {
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new ListProjectPoliciesCommand({ ProjectArn: projectArn, MaxResults: PAGE_SIZE, NextToken }), {
            abortSignal,
          }),
        )
        return understand(facts, () => {
          const nextToken = textOf(answer.NextToken, 'NextToken')
          return {
            items: listOf(answer.ProjectPolicies, 'ProjectPolicies').map(toPolicy),
            nextToken: nextToken === '' ? undefined : nextToken,
          }
        })
      })
    },

    putPolicy: async (projectArn, { name, document, revisionId }) => {
      const facts = { service: 'rekognition', operation: 'PutProjectPolicy', resource: projectArn } as const
      const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
        client.send(
          new PutProjectPolicyCommand({
            ProjectArn: projectArn,
            PolicyName: name,
            PolicyDocument: document,
            PolicyRevisionId: revisionId,
          }),
          { abortSignal },
        ),
      )
      return understand(facts, () => requiredText(answer.PolicyRevisionId, 'PolicyRevisionId'))
    },

    deletePolicy: (projectArn, { name, revisionId }) =>
      retryRead(deps, async () => {
        const facts = { service: 'rekognition', operation: 'DeleteProjectPolicy', resource: projectArn } as const
        try {
          await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
            client.send(
              new DeleteProjectPolicyCommand({
                ProjectArn: projectArn,
                PolicyName: name,
                PolicyRevisionId: revisionId,
              }),
              { abortSignal },
            ),
          )
        } catch (error) {
          if (!(error instanceof ServiceError) || error.kind !== 'not-found') throw error
        }
      }),
  }
}

function toPolicy(from: SdkPolicy): ProjectPolicy {
  return {
    name: requiredText(from.PolicyName, 'PolicyName'),
    revisionId: requiredText(from.PolicyRevisionId, 'PolicyRevisionId'),
    document: requiredText(from.PolicyDocument, 'PolicyDocument'),
  }
}

/** @throws TypeError */
function requiredText(value: string | undefined, name: string): string {
  const text = textOf(value, name)
  if (text === undefined) throw new TypeError(`the response has no ${name}`)
  return text
}
