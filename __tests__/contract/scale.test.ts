/** setup/scale.yaml: narrow roles, a closed bucket, logs with an end, and a state machine that fits the function. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import * as errors from '../../src/lambda/invocation-error.js'
import { listOf, objectOf, textOf, type Json, type JsonObject } from '../support/cloud-formation.js'
import { deployScale, isThrottling, scaleParameters, scaleTemplate } from '../support/scale-template.js'
import { propertiesOf, statementsOf } from '../support/setup-template.js'
import { stateGraphOf } from '../support/state-graph.js'

const everything = deployScale()
const linesOnly = deployScale({ ImageBucket: '', InventoryBucket: '' })
const withImages = deployScale({ InventoryBucket: '' })

/** `action resource` for each that a policy allows, and the prefixes to which a condition restricts it. */
function rightsOf(resources: JsonObject, policy: string): readonly string[] {
  const statements = statementsOf(propertiesOf(resources, policy).PolicyDocument ?? null)
  return statements.flatMap(({ Effect, Action = null, Resource = null, Condition, ...rest }) => {
    expect({ Effect, ...rest }).toEqual({ Effect: 'Allow', Sid: expect.any(String) })
    const only = Condition === undefined ? '' : ` ${prefixesOf(Condition).join(' ')}`
    return [Action].flat().flatMap((action) => [Resource].flat().map((on) => `${textOf(action)} ${textOf(on)}${only}`))
  })
}

/** A condition other than this one is not known here, and fails. */
function prefixesOf(condition: Json): readonly string[] {
  const prefix = objectOf(objectOf(condition).StringLike ?? null)['s3:prefix'] ?? null
  expect(condition).toEqual({ StringLike: { 's3:prefix': prefix } })
  return [prefix].flat().map(textOf)
}

describe('the function may', () => {
  const lines = [
    's3:GetObject arn:aws:s3:::example-orchard-models/manifests/*',
    's3:GetObjectVersion arn:aws:s3:::example-orchard-models/manifests/*',
    's3:ListBucket arn:aws:s3:::example-orchard-models manifests/*',
    's3:GetObject arn:aws:s3:::example-orchard-results/lint/*',
    's3:PutObject arn:aws:s3:::example-orchard-results/lint/*',
    'logs:CreateLogStream arn:aws:logs:eu-west-1:111122223333:log-group:function-log:*',
    'logs:PutLogEvents arn:aws:logs:eu-west-1:111122223333:log-group:function-log:*',
  ]

  test('read manifests, and read and write results', () => {
    const missing = 's3:ListBucket arn:aws:s3:::example-orchard-results lint/*'
    expect([...rightsOf(linesOnly, 'FunctionPolicy')].sort()).toEqual([...lines, missing].sort())
  })

  test('with a bucket of images, read these', () => {
    const images = [
      's3:GetObject arn:aws:s3:::example-orchard-images/*',
      's3:ListBucket arn:aws:s3:::example-orchard-images',
    ]
    const missing = 's3:ListBucket arn:aws:s3:::example-orchard-results lint/*'
    expect([...rightsOf(withImages, 'FunctionPolicy')].sort()).toEqual([...lines, missing, ...images].sort())
    const results = 'arn:aws:s3:::example-orchard-results/images/*'
    const objects = [`${missing} images/*`, `s3:GetObject ${results}`, `s3:PutObject ${results}`]
    expect([...rightsOf(everything, 'FunctionPolicy')].sort()).toEqual([...lines, ...images, ...objects].sort())
  })
})

describe('the state machine may', () => {
  const machine = 'arn:aws:states:eu-west-1:111122223333'
  const lines = [
    'lambda:InvokeFunction arn:aws:lambda:eu-west-1:111122223333:function:orchard',
    's3:GetObject arn:aws:s3:::example-orchard-results/lint/*',
    `states:StartExecution ${machine}:stateMachine:orchard-lint`,
    `states:DescribeExecution ${machine}:execution:orchard-lint/*`,
    `states:StopExecution ${machine}:execution:orchard-lint/*`,
    `states:RedriveExecution ${machine}:execution:orchard-lint/*`,
  ]

  test('call the function, read plans and run its children', () => {
    expect([...rightsOf(linesOnly, 'StateMachinePolicy')].sort()).toEqual(lines.toSorted())
  })

  test('with an inventory, read that, write results of a Map state and count them', () => {
    const results = 'arn:aws:s3:::example-orchard-results/images/*'
    const objects = [
      'lambda:InvokeFunction arn:aws:lambda:eu-west-1:111122223333:function:orchard-check',
      's3:GetObject arn:aws:s3:::example-orchard-inventory/*',
      ...['PutObject', 'GetObject', 'ListMultipartUploadParts', 'AbortMultipartUpload'].map(
        (action) => `s3:${action} ${results}`,
      ),
      `states:DescribeMapRun ${machine}:mapRun:orchard-images/*`,
      `states:StartExecution ${machine}:stateMachine:orchard-images`,
      ...['Describe', 'Stop', 'Redrive'].map((word) => `states:${word}Execution ${machine}:execution:orchard-images/*`),
    ]
    expect([...rightsOf(everything, 'StateMachinePolicy')].sort()).toEqual([...lines, ...objects].sort())
  })
})

describe('the roles', () => {
  test('trust one service each', () => {
    const trust = (role: string) => statementsOf(propertiesOf(everything, role).AssumeRolePolicyDocument ?? null)
    expect(trust('FunctionRole')).toEqual([
      {
        Sid: 'LambdaAssumeRole',
        Effect: 'Allow',
        Principal: { Service: 'lambda.amazonaws.com' },
        Action: 'sts:AssumeRole',
      },
    ])
    expect(trust('StateMachineRole')).toEqual([
      {
        Sid: 'StatesAssumeRole',
        Effect: 'Allow',
        Principal: { Service: 'states.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
      },
    ])
  })

  test('have no other permissions', () => {
    const all = Object.values(everything).map(objectOf)
    const roles = all.filter(({ Type }) => Type === 'AWS::IAM::Role')
    expect(roles).toHaveLength(2)
    for (const { Properties = null } of roles)
      expect(Object.keys(objectOf(Properties)).sort()).toEqual(['AssumeRolePolicyDocument', 'Description'])
    expect(all.filter(({ Type }) => Type === 'AWS::IAM::Policy')).toHaveLength(2)
    expect(all.filter(({ Type }) => Type === 'AWS::IAM::ManagedPolicy')).toEqual([])
  })
})

describe('the bucket of results', () => {
  test('is closed to the public and to connections that are not encrypted, and stays', () => {
    expect(propertiesOf(everything, 'ResultBucket')).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    })
    expect(statementsOf(propertiesOf(everything, 'ResultBucketPolicy').PolicyDocument ?? null)).toEqual([
      {
        Sid: 'OnlyEncryptedConnections',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: ['arn:aws:s3:::example-orchard-results', 'arn:aws:s3:::example-orchard-results/*'],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ])
    for (const name of ['ResultBucket', 'ResultBucketPolicy'])
      expect(everything[name]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
  })

  test('and the log of the function have an end', () => {
    const { Rules: rules = null } = objectOf(propertiesOf(everything, 'ResultBucket').LifecycleConfiguration ?? null)
    expect(listOf(rules)[1]).toEqual({ Id: 'DropOldResults', Status: 'Enabled', ExpirationInDays: 30 })
    expect(propertiesOf(deployScale({ LogDays: 7 }), 'FunctionLog')).toEqual({ RetentionInDays: 7 })
    expect(propertiesOf(everything, 'Function').LoggingConfig).toEqual({ LogGroup: 'function-log' })
  })

  test('nothing can be called from outside of the account', () => {
    const types = Object.values(everything).map((resource) => objectOf(resource).Type)
    expect(types).not.toContain('AWS::Lambda::Permission')
    expect(types).not.toContain('AWS::Lambda::Url')
  })
})

describe('each state machine', () => {
  const machines = Object.keys(everything).filter(
    (name) => objectOf(everything[name] ?? null).Type === 'AWS::StepFunctions::StateMachine',
  )
  const definitionOf = (name: string) => propertiesOf(everything, name).Definition ?? null

  test('is one of these', () => {
    expect(machines).toEqual(['LintStateMachine', 'ImagesStateMachine'])
    expect(linesOnly).not.toHaveProperty('ImagesStateMachine')
  })

  test.each(machines)('%s leads to each of its states, and to none that does not exist', (name) => {
    const { missing, unreached, states } = stateGraphOf(definitionOf(name))
    expect({ missing, unreached }).toEqual({ missing: [], unreached: [] })
    expect(states.size).toBeGreaterThan(2)
  })

  test.each(machines)('%s calls the function with an end, and repeats what another try may not meet', (name) => {
    const tasks = [...stateGraphOf(definitionOf(name)).states.values()].filter(
      ({ Resource = null }) => typeof Resource === 'string' && Resource.endsWith(':lambda:invoke'),
    )
    expect(tasks.length).toBeGreaterThan(1)
    for (const task of tasks) {
      expect(task).toMatchObject({
        Resource: 'arn:aws:states:::lambda:invoke',
        TimeoutSeconds: expect.any(Number),
        Parameters: {
          FunctionName: expect.stringMatching(/^arn:aws:lambda:eu-west-1:111122223333:function:orchard(-check)?$/),
        },
      })
      const all = listOf(task.Retry ?? null).map(objectOf)
      const [never, always, ...more] = all.filter((retrier) => !isThrottling(retrier))
      expect([...listOf(never?.ErrorEquals ?? null)].sort()).toEqual(Object.keys(errors).sort())
      expect(never?.MaxAttempts).toBe(0)
      expect(always).toMatchObject({ ErrorEquals: ['States.ALL'], BackoffRate: 2, JitterStrategy: 'FULL' })
      expect(more).toEqual([])
    }
  })

  test.each(machines)('%s has a name that its role allows', (name) => {
    const { StateMachineName: machine = null } = propertiesOf(everything, name)
    const arn = `arn:aws:states:eu-west-1:111122223333:stateMachine:${textOf(machine)}`
    expect(rightsOf(everything, 'StateMachinePolicy')).toContain(`states:StartExecution ${arn}`)
  })

  test('is of its partition', () => {
    expect(JSON.stringify(deployScale({}, 'aws-cn'))).not.toContain('arn:aws:')
  })
})

describe('a parameter', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['ManifestBucket', ['example-orchard-models', 'a.b-c'], ['', 's3://x', 'x/', 'X', '*']],
    [
      'ManifestPrefix',
      ['', 'manifests/', "it's (a) b!/".replaceAll(' ', '')],
      ['*', 'a*', 'a?', '${aws:username}', 'a b'],
    ],
    ['ImageBucket', ['', 'example-orchard-images'], ['s3://x', 'x/', '*']],
    ['InventoryBucket', ['', 'example-orchard-inventory'], ['s3://x', 'x/', '*']],
    ['CodeBucket', ['example-orchard-code'], ['', '*']],
    ['CodeKey', ['lambda.zip', 'a/b-1.zip'], ['', 'a b']],
    ['CodeObjectVersion', ['', 'BcK42coT2jE1234VHLUvBV1yLNod2OEt'], ['a b', '*']],
  ])('%s accepts allowed values and refuses others', (name, good, bad) => {
    const { AllowedPattern: allowed = null } = objectOf(scaleParameters[name] ?? null)
    const pattern = new RegExp(`^(?:${textOf(allowed)})$`)
    expect(good.filter((text) => !pattern.test(text))).toEqual([])
    expect(bad.filter((text) => pattern.test(text))).toEqual([])
  })

  test.each(Object.keys(scaleParameters))('%s is described, bounded, grouped and in the guide', (name) => {
    const parameter = objectOf(scaleParameters[name] ?? null)
    expect(parameter.Description).toEqual(expect.stringMatching(/^[A-Z].*\.$/))
    const bounds = [parameter.AllowedPattern, parameter.AllowedValues, parameter.MinValue]
    expect(bounds.some((bound) => bound !== undefined)).toBe(true)
    expect(JSON.stringify(scaleTemplate.Metadata)).toContain(`"${name}"`)
    expect(readFileSync('docs/scale.md', 'utf8')).toContain(`\`${name}\``)
  })
})
