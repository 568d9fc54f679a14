/** The template of the state machine that waits, evaluated as CloudFormation does. */
import { objectOf, readTemplate, resourcesOf, type Json, type JsonObject } from './cloud-formation.js'

export const waitTemplate = readTemplate('setup/wait.yaml')

export const CONNECTION =
  'arn:aws:events:eu-west-1:111122223333:connection/github-orchard/1234abcd-12ab-34cd-56ef-1234567890ab'

/** What a deployment as the guide has it creates. */
export function deployWait(given: JsonObject = {}): JsonObject {
  const parameters = Object.entries(objectOf(waitTemplate.Parameters ?? null))
  const defaults = parameters.map(([name, parameter]): [string, Json] => [name, objectOf(parameter).Default ?? null])
  return resourcesOf(waitTemplate, {
    refs: {
      ...Object.fromEntries(defaults),
      Project: 'orchard',
      ConnectionArn: CONNECTION,
      RepositoryOwner: 'octo-org',
      RepositoryName: 'orchard-data',
      ...given,
      'AWS::Partition': 'aws',
      'AWS::Region': 'eu-west-1',
      'AWS::AccountId': '111122223333',
      'AWS::StackName': 'orchard-wait',
      Role: 'orchard-wait-role',
      StateMachine: 'arn:aws:states:eu-west-1:111122223333:stateMachine:orchard-wait',
    },
    attributes: { 'Role.Arn': 'arn:aws:iam::111122223333:role/orchard-wait-role' },
  })
}

/** Properties of one of its resources. */
export function waitProperties(resources: JsonObject, name: string): JsonObject {
  return objectOf(objectOf(resources[name] ?? null).Properties ?? null)
}

/** The states of the state machine, by name. */
export function statesOf(resources: JsonObject): Readonly<Record<string, JsonObject>> {
  const definition = objectOf(waitProperties(resources, 'StateMachine').Definition ?? null)
  return Object.fromEntries(
    Object.entries(objectOf(definition.States ?? null)).map(([name, state]) => [name, objectOf(state)]),
  )
}
