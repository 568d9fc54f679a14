/** Every request of the action and every answer of the emulator matches the API model exactly. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { REKOGNITION_MODEL } from '../../packages/emulator/src/wire/rekognition-model.js'
import { validateShape } from '../../packages/emulator/src/wire/validate-shape.js'
import { startRecordingProxy, type Exchange } from '../support/recording-proxy.js'
import { manifestOf, openEnvironment } from '../support/environment.js'

let exchanges: readonly Exchange[] = []

beforeAll(async () => {
  const environment = await openEnvironment({
    seed: { projects: { vineyard: { datasets: [{ type: 'TRAIN' }, { type: 'TEST' }] } } },
  })
  const proxy = await startRecordingProxy(environment.emulator.url)
  const run = async (change: Parameters<typeof environment.run>[0] = {}): Promise<void> => {
    await environment.run({ endpoint: proxy.url, ...change })
  }
  try {
    await run({ inputs: { tags: 'team=vision', 'kms-key-id': 'alias/ml', 'version-description': 'by hand' } })
    await run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    await run({
      inputs: {
        project: 'meadow',
        'create-project': 'true',
        'version-name': 'v1',
        'testing-manifests': '',
        'auto-create-testing-data': 'true',
      },
    })
    await run({ inputs: { project: 'vineyard', 'training-manifests': '', 'testing-manifests': '' } })
    await run({
      workspace: { 'a.manifest': manifestOf(20) + 'no json\n'.repeat(10) },
      inputs: { 'training-manifests': 'a.manifest', 'version-name': 'faulty' },
    })
    await run({ inputs: { project: 'nowhere' } })
    await run({ inputs: { 'training-manifests': '', 'testing-manifests': '' } })
  } finally {
    await proxy.close()
    await environment.close()
  }
  exchanges = proxy.exchanges
})

function operationOf({ operation }: Exchange): NonNullable<(typeof REKOGNITION_MODEL.operations)[string]> {
  const found = REKOGNITION_MODEL.operations[operation]
  if (found === undefined) throw new Error(`${operation} is not in the API model`)
  return found
}

describe('the API model', () => {
  test('saw every operation that the action sends', () => {
    expect([...new Set(exchanges.map(({ operation }) => operation))].sort()).toEqual([
      'CreateProject',
      'CreateProjectVersion',
      'DescribeProjectVersions',
      'DescribeProjects',
      'ListTagsForResource',
      'TagResource',
    ])
  })

  test('matches every request', () => {
    for (const exchange of exchanges) {
      const input = operationOf(exchange).input?.shape ?? ''
      expect(validateShape(REKOGNITION_MODEL.shapes, input, exchange.request, { strict: true })).toEqual([])
    }
  })

  test('matches every answer', () => {
    const answers = exchanges.filter(({ status }) => status === 200)
    expect(answers.length).toBeGreaterThan(20)
    for (const exchange of answers) {
      const output = operationOf(exchange).output?.shape ?? ''
      expect(validateShape(REKOGNITION_MODEL.shapes, output, exchange.answer, { strict: true })).toEqual([])
    }
  })

  test('a planted breach is found', () => {
    const planted = { ProjectArn: 'nonsense', VersionNames: [], Extra: 1 }
    const found = validateShape(REKOGNITION_MODEL.shapes, 'DescribeProjectVersionsRequest', planted, { strict: true })
    expect(found.map(({ path }) => path).sort()).toEqual(['Extra', 'ProjectArn', 'ProjectArn', 'VersionNames'])
  })
})
