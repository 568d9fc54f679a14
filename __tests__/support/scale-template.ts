/** The template for many machines, evaluated as CloudFormation does. */
import { objectOf, readTemplate, resourcesOf, type JsonObject } from './cloud-formation.js'

export const scaleTemplate = readTemplate('setup/scale.yaml')
export const scaleParameters = objectOf(scaleTemplate.Parameters ?? null)

const EXAMPLE: JsonObject = {
  ManifestBucket: 'example-orchard-models',
  ImageBucket: 'example-orchard-images',
  InventoryBucket: 'example-orchard-inventory',
  CodeBucket: 'example-orchard-code',
  CodeKey: 'lambda.zip',
}

/** What a deployment with these parameters creates. */
export function deployScale(given: JsonObject = {}, partition = 'aws'): JsonObject {
  const defaults = Object.entries(scaleParameters).map(([name, parameter]) => [
    name,
    objectOf(parameter).Default ?? null,
  ])
  return resourcesOf(scaleTemplate, {
    refs: {
      ...(Object.fromEntries(defaults) as JsonObject),
      ...EXAMPLE,
      ...given,
      'AWS::Partition': partition,
      'AWS::Region': 'eu-west-1',
      'AWS::AccountId': '111122223333',
      'AWS::StackName': 'orchard',
      ResultBucket: 'example-orchard-results',
      FunctionRole: 'function-role',
      FunctionLog: 'function-log',
      StateMachineRole: 'state-machine-role',
    },
    attributes: {
      'Function.Arn': `arn:${partition}:lambda:eu-west-1:111122223333:function:orchard`,
      'CheckFunction.Arn': `arn:${partition}:lambda:eu-west-1:111122223333:function:orchard-check`,
      'FunctionRole.Arn': `arn:${partition}:iam::111122223333:role/function-role`,
      'FunctionLog.Arn': `arn:${partition}:logs:eu-west-1:111122223333:log-group:function-log:*`,
      'StateMachineRole.Arn': `arn:${partition}:iam::111122223333:role/state-machine-role`,
    },
  })
}

/** Whether a retrier is for calls that Lambda refuses at once. */
export function isThrottling({ ErrorEquals: errors = null }: JsonObject): boolean {
  return JSON.stringify(errors) === '["Lambda.TooManyRequestsException"]'
}
