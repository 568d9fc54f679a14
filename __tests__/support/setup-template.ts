/** The template of the setup, evaluated as CloudFormation does. */
import { readFileSync } from 'node:fs'
import { listOf, objectOf, readTemplate, resourcesOf, type Json, type JsonObject } from './cloud-formation.js'

export const template = readTemplate('setup/template.yaml')
export const guide = readFileSync('setup/README.md', 'utf8')
export const PROVIDER = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'
export const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'

/** The names of the documented policies. */
const EXAMPLE: JsonObject = {
  Project: 'orchard',
  ImageBucket: 'example-orchard-images',
  RepositoryOwner: 'octo-org',
  RepositoryName: 'orchard-data',
  MayCreateProject: 'true',
  WaitingStateMachine: 'orchard-wait',
  AppConfigApplicationId: 'abc1234',
  MayDeleteVersions: 'true',
  CopySourceAccountId: '444455556666',
  UseKey: 'true',
}

export const parameters = objectOf(template.Parameters ?? null)

/** What a deployment with these parameters creates. */
export function deploy(given: JsonObject = {}): JsonObject {
  const defaults = Object.entries(parameters).map(([name, parameter]) => [name, objectOf(parameter).Default ?? null])
  return resourcesOf(template, {
    refs: {
      ...(Object.fromEntries(defaults) as JsonObject),
      ...EXAMPLE,
      ...given,
      'AWS::Partition': 'aws',
      'AWS::Region': 'eu-west-1',
      'AWS::AccountId': '111122223333',
      'AWS::StackName': 'orchard-models',
      ModelBucket: 'example-orchard-models',
      TrainRole: 'train-orchard',
      EvaluateRole: 'evaluate-orchard',
      ReleaseRole: 'release-orchard',
      Key: KEY.replace(/.*\//, ''),
      GitHubProvider: PROVIDER,
    },
    attributes: {
      'Key.Arn': KEY,
      'TrainRole.Arn': 'arn:aws:iam::111122223333:role/train-orchard',
      'EvaluateRole.Arn': 'arn:aws:iam::111122223333:role/evaluate-orchard',
      'ReleaseRole.Arn': 'arn:aws:iam::111122223333:role/release-orchard',
    },
  })
}

export function propertiesOf(resources: JsonObject, name: string): JsonObject {
  return objectOf(objectOf(resources[name] ?? null).Properties ?? null)
}

export function statementsOf(document: Json): readonly JsonObject[] {
  return listOf(objectOf(document).Statement ?? null).map(objectOf)
}

export const everything = deploy()
