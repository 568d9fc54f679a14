/** The state machine under setup/: its definition holds together, its role may do no more than it does, and it has no secret. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { executionInputOf } from '../../src/model/execution.js'
import { UNLISTED_GRACE_MS } from '../../src/training/wait-decision.js'
import { listOf, objectOf, textOf, type Json } from '../support/cloud-formation.js'
import { CONNECTION, deployWait, statesOf, waitProperties, waitTemplate } from '../support/wait-template.js'

const GUIDE = readFileSync('docs/waiting.md', 'utf8')
const made = deployWait()
const states = statesOf(made)
const parameters = objectOf(waitTemplate.Parameters ?? null)

/** Every state that a state can be followed by. */
function nextOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(nextOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, member]) =>
    (key === 'Next' || key === 'Default') && typeof member === 'string' ? [member] : nextOf(member),
  )
}

describe('the definition', () => {
  const { StartAt } = objectOf(waitProperties(made, 'StateMachine').Definition ?? null)
  const next = Object.fromEntries(Object.entries(states).map(([name, state]) => [name, nextOf(state)]))

  test('has every state that another one leads to', () => {
    expect(
      Object.values(next)
        .flat()
        .filter((name) => states[name] === undefined),
    ).toEqual([])
    expect(states[textOf(StartAt ?? null)]).toBeDefined()
  })

  test('reaches each of its states, and its end from each of them', () => {
    const from = (start: string, seen = new Set<string>()): ReadonlySet<string> => {
      if (seen.has(start)) return seen
      seen.add(start)
      for (const name of next[start] ?? []) from(name, seen)
      return seen
    }
    expect([...from(textOf(StartAt ?? null))].sort()).toEqual(Object.keys(states).sort())
    expect(Object.keys(states).filter((name) => !from(name).has('Done'))).toEqual([])
  })

  test('takes the input that the train action gives', () => {
    const version = { projectArn: 'p', versionName: 'n', versionArn: 'v' }
    const read = Object.values(objectOf(states.Begin?.Parameters ?? null)).filter((value) => typeof value === 'string')
    expect(read.sort()).toEqual(
      Object.keys(JSON.parse(executionInputOf(version)) as object)
        .map((name) => `$.${name}`)
        .sort(),
    )
  })

  test('of a wait of the longest time stays within the history of an execution', () => {
    // Events of each type of state, one attempt. Step Functions developer guide, "GetExecutionHistory" and its samples.
    const events: Readonly<Record<string, number>> = { Task: 5, Wait: 2, Pass: 2, Choice: 2 }
    const loop = ['Count', 'Wait', 'Describe', 'Decide'].map(
      (name) => events[textOf(states[name]?.Type ?? null)] ?? NaN,
    )
    const perCheck = loop.reduce((sum, count) => sum + count, 0)
    expect(perCheck).toBe(11)
    const most = Number(objectOf(parameters.LongestPolls ?? null).MaxValue)
    // What is left is for attempts that failed: three events each.
    expect(most * perCheck).toBeLessThanOrEqual(25_000 - 1_000)
    const usual = objectOf(parameters.LongestPolls ?? null).Default
    expect((Number(usual) * Number(objectOf(parameters.PollSeconds ?? null).Default)) / 3600).toBe(26)
  })

  test('takes a version as gone after the time of the actions without it in the list, at any interval of checks', () => {
    const [enough] = listOf(states.Unlisted?.Choices ?? null).map(objectOf)
    const seconds = Number(enough?.NumericGreaterThanEquals) * Number(states.WaitUnlisted?.Seconds)
    expect(seconds * 1000).toBe(UNLISTED_GRACE_MS)
    expect([states.Unlisted?.Default, states.CountUnlisted?.Next]).toEqual(['CountUnlisted', 'WaitUnlisted'])
    // Every check that lists it starts the count again.
    for (const name of ['Begin', 'LaterNext', 'Count']) {
      const { poll, ...given } = objectOf(states[name]?.Parameters ?? null)
      expect(objectOf(poll ?? given).unlisted).toBe(0)
    }
  })

  test('counts with numbers, though CloudFormation puts in texts', () => {
    const poll = objectOf(objectOf(states.Begin?.Parameters ?? null).poll ?? null)
    expect(poll).toMatchObject({ 'seconds.$': "States.StringToJson('50')", 'longest.$': "States.StringToJson('1872')" })
  })

  test('is retried for what may pass, and for nothing else', () => {
    for (const name of ['Describe', 'StartWorkflow']) {
      const [never, ever] = listOf(states[name]?.Retry ?? null).map(objectOf)
      expect(never?.MaxAttempts).toBe(0)
      expect(ever).toMatchObject({ ErrorEquals: ['States.ALL'], BackoffRate: 2, JitterStrategy: 'FULL' })
    }
  })

  test('is of the standard type, under the name of the stack', () => {
    const { StateMachineType, StateMachineName } = waitProperties(made, 'StateMachine')
    expect([StateMachineType, StateMachineName]).toEqual(['STANDARD', 'orchard-wait'])
  })
})

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
