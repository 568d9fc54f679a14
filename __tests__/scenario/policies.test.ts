/** The documented IAM policies: they allow every call that the action really makes, and nothing that it never makes. */
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { JournalEntry } from '../../src/emulator/journal.js'
import { IMAGES, manifestOf as manifestOfStage, setStage, type Stage } from '../support/stage.js'

let stage: Stage
afterEach(() => stage.close())

interface Statement {
  readonly Sid: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
}

const MODELS = 'example-orchard-models'
const EXAMPLE_IMAGES = 'example-orchard-images'

/** A manifest whose images lie in the bucket that the policies name. */
const manifestOf: typeof manifestOfStage = (...given) => manifestOfStage(...given).replaceAll(IMAGES, EXAMPLE_IMAGES)

const S3_INPUTS = {
  'training-manifests': `s3://${MODELS}/manifests/train.manifest`,
  'testing-manifests': `s3://${MODELS}/manifests/test.manifest`,
  'output-location': `s3://${MODELS}/orchard/{version-name}`,
}

/** The statements that a policy gives the action's own calls; those named Service... are for the service's. */
function ownStatements(names: readonly string[]): readonly Statement[] {
  return names.flatMap((name) => {
    const policy = JSON.parse(readFileSync(`docs/policies/${name}.json`, 'utf8')) as {
      readonly Statement: readonly Statement[]
    }
    return policy.Statement.filter(({ Sid }) => Sid.startsWith('Action'))
  })
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)

/** `action resource` of a request, as IAM sees it. */
function callOf({ service, operation, input }: JournalEntry): { readonly action: string; readonly resource: string } {
  const given = input as Readonly<Record<string, unknown>>
  if (service === 's3' && operation === 'HeadBucket') {
    return { action: 's3:ListBucket', resource: `arn:aws:s3:::${String(given.bucket)}` }
  }
  if (service === 's3') {
    const query = given.query as Readonly<Record<string, string>> | undefined
    const versioned = query !== undefined && 'versionId' in query
    const read = versioned ? 's3:GetObjectVersion' : 's3:GetObject'
    const action = operation === 'PutObject' ? 's3:PutObject' : read
    expect(['GetObject', 'HeadObject', 'PutObject']).toContain(operation)
    return { action, resource: `arn:aws:s3:::${String(given.bucket)}/${String(given.key)}` }
  }
  const resource = [given.ProjectArn, given.ResourceArn].find((arn) => typeof arn === 'string')
  return { action: `rekognition:${operation}`, resource: resource ?? '*' }
}

function covers(pattern: string, resource: string): boolean {
  const expression = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${expression.join('.*')}$`).test(resource)
}

function allows(statement: Statement, call: { readonly action: string; readonly resource: string }): boolean {
  return (
    listOf(statement.Action).includes(call.action) &&
    listOf(statement.Resource).some((one) => covers(one, call.resource))
  )
}

/** Holds the calls of what has run so far against the policies, in both directions. */
function expectPoliciesToFit(names: readonly string[]): void {
  const statements = ownStatements(names)
  const calls = stage.emulator.journal.map(callOf)
  expect(calls.filter((call) => !statements.some((statement) => allows(statement, call)))).toEqual([])
  const used = new Set(calls.map(({ action }) => action))
  const granted = new Set(statements.flatMap((statement) => listOf(statement.Action)))
  expect([...granted].filter((action) => !used.has(action))).toEqual([])
}

/** Runs of a feature, each with the policies that the documentation names for it. */
const features: readonly {
  readonly name: string
  readonly policies: readonly string[]
  readonly datasets?: boolean
  readonly play: () => Promise<unknown>
}[] = [
  {
    name: 'manifests in S3, with tags, and a re-run',
    policies: ['train', 'preflight', 'manifests-in-s3', 'results', 'record'],
    play: async () => {
      await stage.run({ inputs: { ...S3_INPUTS } })
      await stage.emulator.putObject(MODELS, 'manifests/train.manifest', manifestOf(40))
      await stage.run({ inputs: { ...S3_INPUTS }, env: { GITHUB_RUN_ATTEMPT: '2' } })
      const versionId = /versionId=(.+)/.exec(
        (await stage.run({ inputs: { ...S3_INPUTS }, env: { GITHUB_RUN_ID: '2' } })).outputs['training-manifest'] ?? '',
      )?.[1]
      await stage.run({
        inputs: {
          ...S3_INPUTS,
          'training-manifests': `${S3_INPUTS['training-manifests']}?versionId=${versionId ?? ''}`,
        },
        env: { GITHUB_RUN_ID: '3' },
      })
    },
  },
  {
    name: 'manifests of the workspace',
    policies: ['train', 'preflight', 'workspace-manifests', 'results', 'record'],
    play: async () => {
      const workspace = { 'train.manifest': manifestOf(40), 'test.manifest': manifestOf(20, ['apple', 'pear'], 500) }
      const inputs = {
        'output-location': S3_INPUTS['output-location'],
        'training-manifests': 'train.manifest',
        'testing-manifests': 'test.manifest',
      }
      await stage.run({ workspace, inputs })
      await stage.run({ workspace, inputs, env: { GITHUB_RUN_ATTEMPT: '2' } })
      await stage.run({ workspace, inputs: { ...inputs, record: 'false', 'version-name': 'untagged' } })
      await stage.run({ workspace, inputs: { ...inputs, record: 'false', 'version-name': 'untagged' } })
    },
  },
  {
    name: 'the project’s datasets, without tags',
    policies: ['train', 'preflight', 'results'],
    datasets: true,
    play: () =>
      stage.run({
        inputs: {
          'output-location': S3_INPUTS['output-location'],
          'training-manifests': '',
          'testing-manifests': '',
          record: 'false',
        },
      }),
  },
  {
    name: 'a project that is created',
    policies: ['train', 'preflight', 'create-project', 'manifests-in-s3', 'results'],
    play: async () => {
      await stage.run({ inputs: { ...S3_INPUTS, record: 'false', 'create-project': 'true' } })
      await stage.run({
        inputs: { ...S3_INPUTS, record: 'false', 'version-name': 'v1' },
      })
      const pinned = (await stage.run({ inputs: { ...S3_INPUTS, record: 'false', 'version-name': 'v1' } })).outputs
      expect(pinned.resumed).toBe('true')
    },
  },
  {
    name: 'a failed training',
    policies: ['train', 'preflight', 'workspace-manifests', 'results', 'record'],
    play: async () => {
      const workspace = { 'train.manifest': manifestOf(20) + 'no json\n'.repeat(20) }
      const inputs = {
        'output-location': S3_INPUTS['output-location'],
        'training-manifests': 'train.manifest',
        'testing-manifests': '',
        'auto-create-testing-data': 'true',
      }
      await stage.run({ workspace, inputs })
      const mended = { 'train.manifest': manifestOf(20) }
      await stage.run({ workspace: mended, inputs: { ...inputs, 'version-name': 'tagged' } })
      await stage.run({ workspace: mended, inputs: { ...inputs, 'version-name': 'tagged' } })
      await stage.run({ workspace: mended, inputs: { ...inputs, record: 'false', 'version-name': 'untagged' } })
      await stage.run({ workspace: mended, inputs: { ...inputs, record: 'false', 'version-name': 'untagged' } })
    },
  },
  {
    name: 'an evaluation that writes nothing',
    policies: ['evaluate'],
    play: async () => {
      await stage.evaluate({ inputs: { record: 'false', version: 'earlier', baseline: 'latest' } })
      await stage.evaluate({ inputs: { record: 'false', version: 'unjudged' } })
    },
  },
  {
    name: 'an evaluation that records its verdict',
    policies: ['evaluate', 'record'],
    play: async () => {
      await stage.evaluate({ inputs: { version: 'earlier' } })
      await stage.evaluate({ inputs: { version: 'unjudged' } })
    },
  },
  {
    name: 'a dry run, of a name that is free and of one that is not',
    policies: ['dry-run', 'preflight'],
    play: async () => {
      const versionId = /versionId=(.+)/.exec(
        (await stage.run({ inputs: { ...S3_INPUTS, 'dry-run': 'true' } })).outputs['training-manifest'] ?? '',
      )?.[1]
      await stage.run({ inputs: { ...S3_INPUTS, 'dry-run': 'true', 'version-name': 'earlier' } })
      await stage.run({
        inputs: {
          ...S3_INPUTS,
          'dry-run': 'true',
          'training-manifests': `${S3_INPUTS['training-manifests']}?versionId=${versionId ?? ''}`,
        },
      })
    },
  },
]

describe('the documented policies fit the calls of', () => {
  test.each(features.map((feature) => [feature.name, feature] as const))(
    '%s',
    async (_name, { policies, datasets, play }) => {
      const isCreated = policies.includes('create-project')
      stage = await setStage(
        {
          seed: {
            buckets: {
              [EXAMPLE_IMAGES]: {},
              [MODELS]: {
                versioning: 'Enabled',
                objects: {
                  'manifests/train.manifest': { text: manifestOf(40) },
                  'manifests/test.manifest': { text: manifestOf(20, ['apple', 'pear'], 500) },
                },
              },
            },
            projects: isCreated
              ? {}
              : {
                  orchard: {
                    ...(datasets === true ? { datasets: [{ type: 'TRAIN' as const }] } : {}),
                    versions: {
                      earlier: {
                        data: { training: `s3://${MODELS}/manifests/train.manifest` },
                        output: `s3://${MODELS}/orchard/earlier`,
                        ageSeconds: 90_000,
                      },
                    },
                  },
                },
          },
        },
        !isCreated,
      )
      await play()
      expectPoliciesToFit(policies)
    },
  )

  test('and a call that no policy names is found', async () => {
    stage = await setStage()
    await stage.run()
    expect(() => {
      expectPoliciesToFit(['results'])
    }).toThrow()
  })
})
