/** The documented policies name what the code calls. */
import { describe, expect, test } from '@jest/globals'
import { read, filesUnder } from '../support/documents.js'

interface Statement {
  readonly Sid: string
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Principal?: unknown
}

interface Policy {
  readonly Version: string
  readonly Statement: readonly Statement[]
}

const listOf = (value: string | readonly string[]): readonly string[] => [value].flat()
const policyIn = (path: string): Policy => JSON.parse(read(path)) as Policy

/** The IAM actions for calls of S3; for other services the call and the action have the same name. */
const S3_RIGHTS: Readonly<Record<string, readonly string[]>> = {
  HeadObject: ['s3:GetObject'],
  GetObject: ['s3:GetObject', 's3:GetObjectVersion'],
  PutObject: ['s3:PutObject'],
  HeadBucket: ['s3:ListBucket'],
}

/** The services by the packages of their clients. */
const SERVICES: Readonly<Record<string, string>> = {
  rekognition: 'rekognition',
  s3: 's3',
  sts: 'sts',
  ssm: 'ssm',
  appconfig: 'appconfig',
  cloudwatch: 'cloudwatch',
  sfn: 'states',
}

/** The calls that the code makes: the commands that it imports from the client of each service. */
const CALLS = filesUnder('src/aws', /\.ts$/).flatMap((path) =>
  [...read(path).matchAll(/import \{([^}]*)\} from '@aws-sdk\/client-([\w-]+)'/g)].flatMap(
    ([, names = '', service = '']) =>
      [...names.matchAll(/(\w+)Command\b/g)].map(([, operation = '']) => ({
        service: SERVICES[service] ?? `unknown: ${service}`,
        operation,
      })),
  ),
)

describe('policies', () => {
  const paths = filesUnder('docs/policies', /\.json$/)
  const statements = paths.flatMap((path) => policyIn(path).Statement.map((statement) => ({ path, ...statement })))

  test.each(paths)('%s is a policy whose statements say whose calls they are for', (path) => {
    const { Version, Statement } = policyIn(path)
    const sids = Statement.map(({ Sid }) => Sid)
    expect(Version).toBe('2012-10-17')
    expect(Statement.map(({ Effect }) => Effect)).toEqual(Statement.map(() => 'Allow'))
    expect(sids.filter((sid) => !/^(Action|Service)[A-Za-z0-9]+$/.test(sid))).toEqual([])
    expect(new Set(sids).size).toBe(sids.length)
  })

  test('only a key’s policy and a role’s trust policy name principals', () => {
    const withPrincipal = statements.filter(({ Principal }) => Principal !== undefined).map(({ path }) => path)
    expect([...new Set(withPrincipal)]).toEqual(['docs/policies/key-policy.json', 'docs/policies/trust-policy.json'])
  })

  test('none allows whole services', () => {
    expect(statements.flatMap(({ Action }) => listOf(Action)).filter((name) => name.includes('*'))).toEqual([])
  })

  test('only what cannot be restricted is allowed on everything', () => {
    const broad = statements.filter(
      ({ path, Resource }) => path !== 'docs/policies/key-policy.json' && listOf(Resource).includes('*'),
    )
    expect(new Set(broad.flatMap(({ Action }) => listOf(Action)))).toEqual(
      new Set([
        'rekognition:DescribeProjects',
        'rekognition:CreateProject',
        'ssm:DescribeParameters',
        'appconfig:ListApplications',
        'appconfig:ListDeploymentStrategies',
        'cloudwatch:GetMetricData',
        // Composite alarms are listed only to who may describe all alarms. API reference, DescribeAlarms.
        'cloudwatch:DescribeAlarms',
      ]),
    )
  })

  test('the permissions of the action are those that its calls need', () => {
    const needed = CALLS.flatMap(({ service, operation }) =>
      service === 's3' ? (S3_RIGHTS[operation] ?? [`unknown: ${operation}`]) : [`${service}:${operation}`],
    )
    const granted = statements
      .filter(({ Sid }) => Sid.startsWith('Action'))
      .flatMap(({ Action }) => listOf(Action))
      .filter((name) => !name.startsWith('kms:'))
    expect(CALLS.length).toBeGreaterThan(30)
    expect(new Set(granted)).toEqual(new Set(needed))
  })

  test('a dry run may change nothing', () => {
    const actions = policyIn('docs/policies/dry-run.json').Statement.flatMap(({ Action }) => listOf(Action))
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.filter((name) => !/:(Describe|List|Get)/.test(name))).toEqual([])
  })
})
