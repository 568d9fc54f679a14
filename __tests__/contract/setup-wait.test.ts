/** The state machine under setup/: what it sends is what the example takes, its role may do no more than it does, and it has no secret. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { listOf, objectOf, textOf } from '../support/cloud-formation.js'
import { CONNECTION, deployWait, statesOf, waitProperties, waitTemplate } from '../support/wait-template.js'

const GUIDE = readFileSync('docs/waiting.md', 'utf8')
const made = deployWait()
const parameters = objectOf(waitTemplate.Parameters ?? null)

describe('what GitHub gets', () => {
  const call = (given = {}) => objectOf(statesOf(deployWait(given)).StartWorkflow?.Parameters ?? null)
  const event = {
    'project-arn.$': '$.projectArn',
    'version-name.$': '$.versionName',
    'version-arn.$': '$.versionArn',
    'status.$': '$.status',
  }

  test('is an event for the repository', () => {
    expect(call()).toMatchObject({
      ApiEndpoint: 'https://api.github.com/repos/octo-org/orchard-data/dispatches',
      Method: 'POST',
      Authentication: { ConnectionArn: CONNECTION },
      RequestBody: { event_type: 'custom-labels-training-ended', client_payload: event },
    })
  })

  test('is the start of one workflow, with WorkflowFile', () => {
    expect(
      call({ WorkflowFile: 'judge.yml', Branch: 'models', GitHubApi: 'https://ghe.example.com/api/v3' }),
    ).toMatchObject({
      ApiEndpoint: 'https://ghe.example.com/api/v3/repos/octo-org/orchard-data/actions/workflows/judge.yml/dispatches',
      RequestBody: { ref: 'models', inputs: event },
    })
  })

  test('is what the example takes', () => {
    const example = readFileSync('examples/workflows/train-and-notify.yml', 'utf8')
    expect(example).toContain(`types: [${textOf(objectOf(call().RequestBody ?? null).event_type ?? null)}]`)
    const names = Object.keys(event).map((name) => name.replace('.$', ''))
    expect([...example.matchAll(/^ {6}([a-z-]+):$/gm)].map(([, name]) => name)).toEqual(names)
  })
})

describe('the role', () => {
  const rightsOf = (given = {}) =>
    listOf(objectOf(waitProperties(deployWait(given), 'WaitPolicy').PolicyDocument ?? null).Statement ?? null)

  test('may describe versions, call one address, and use one connection', () => {
    expect(rightsOf()).toEqual([
      {
        Sid: 'DescribeVersions',
        Effect: 'Allow',
        Action: 'rekognition:DescribeProjectVersions',
        Resource: 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/*',
      },
      {
        Sid: 'CallGitHub',
        Effect: 'Allow',
        Action: 'states:InvokeHTTPEndpoint',
        Resource: 'arn:aws:states:eu-west-1:111122223333:stateMachine:orchard-wait',
        Condition: {
          StringEquals: {
            'states:HTTPMethod': 'POST',
            'states:HTTPEndpoint': 'https://api.github.com/repos/octo-org/orchard-data/dispatches',
          },
        },
      },
      { Sid: 'UseConnection', Effect: 'Allow', Action: 'events:RetrieveConnectionCredentials', Resource: CONNECTION },
      {
        Sid: 'ReadSecretOfConnection',
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
        Resource: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:events!connection/github-orchard/*',
      },
    ])
  })

  test.each([{}, { WorkflowFile: 'judge.yml' }])('may call the address that it calls, with %j', (given) => {
    const { ApiEndpoint } = objectOf(statesOf(deployWait(given)).StartWorkflow?.Parameters ?? null)
    const [, call] = rightsOf(given).map(objectOf)
    expect(objectOf(objectOf(call?.Condition ?? null).StringEquals ?? null)['states:HTTPEndpoint']).toBe(ApiEndpoint)
  })

  test('is assumed by Step Functions of this account alone', () => {
    expect(waitProperties(made, 'Role').AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'states.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
        },
      ],
    })
    expect(Object.keys(waitProperties(made, 'Role')).sort()).toEqual(['AssumeRolePolicyDocument', 'Description'])
  })
})

describe('a parameter', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Project', ['orchard', 'My_project-2.b'], ['', 'a/b', 'or*', 'a b']],
    ['ConnectionArn', [CONNECTION], ['', '*', CONNECTION.replace(/\/[^/]*$/, ''), CONNECTION.replace('events', 'iam')]],
    ['RepositoryOwner', ['octo-org', 'a'], ['', '-a', 'a/b', '*']],
    ['RepositoryName', ['orchard.data', 'a_b-c'], ['', '*', 'a/b', '..x/']],
    ['WorkflowFile', ['', 'judge.yml', 'a.b.yaml'], ['judge', '../judge.yml', 'a/b.yml', '*.yml']],
    ['Branch', ['main', 'release/1.x'], ['', '*', 'a b', '/main']],
    [
      'GitHubApi',
      ['https://api.github.com', 'https://ghe.example.com/api/v3'],
      ['', 'api.github.com', 'https://a/', 'https://u@a'],
    ],
    ['FailuresTopicArn', ['', 'arn:aws:sns:eu-west-1:111122223333:alarms'], ['*', 'alarms']],
  ])('%s accepts allowed values and refuses others', (name, good, bad) => {
    const parameter = objectOf(parameters[name] ?? null)
    const pattern = new RegExp(`^(?:${textOf(parameter.AllowedPattern ?? null)})$`)
    expect(good.filter((text) => !pattern.test(text))).toEqual([])
    expect(bad.filter((text) => pattern.test(text))).toEqual([])
    expect(parameter.ConstraintDescription).toEqual(expect.any(String))
  })

  test.each(Object.keys(parameters))('%s is described, bounded, grouped, in the guide, and no secret', (name) => {
    const parameter = objectOf(parameters[name] ?? null)
    expect(parameter.Description).toEqual(expect.stringMatching(/^[A-Z].*\.$/s))
    expect([parameter.AllowedPattern, parameter.MinValue].some((bound) => bound !== undefined)).toBe(true)
    expect(JSON.stringify(waitTemplate.Metadata)).toContain(`"${name}"`)
    expect(GUIDE).toContain(`\`${name}\``)
    expect(parameter.NoEcho).toBeUndefined()
    expect(name).not.toMatch(/token|secret|key|password/i)
  })
})

test('a topic hears of executions that fail, if there is one', () => {
  const topic = 'arn:aws:sns:eu-west-1:111122223333:alarms'
  expect(waitProperties(deployWait({ FailuresTopicArn: topic }), 'FailuresAlarm')).toMatchObject({
    MetricName: 'ExecutionsFailed',
    AlarmActions: [topic],
  })
  expect(made.FailuresAlarm).toBeUndefined()
})
