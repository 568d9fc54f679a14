/** DistributeDatasetEntries, and requests of any kind: each error is one that the API model declares for its operation. */
import { beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anyRequest } from '../../../__tests__/support/emulator/any-request.js'
import {
  openServiceForEachTest,
  CHANGES,
  DATASET_MS,
  FRONT_END,
  fromManifest,
  linesOf,
  openDataset,
  projectArn,
  refusalOf,
  service,
  UNKNOWN_DATASET as UNKNOWN,
  update,
} from '../../../__tests__/support/emulator/dataset-bench.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'

openServiceForEachTest()

describe('DistributeDatasetEntries refuses', () => {
  let training: string
  let testing: string

  beforeEach(async () => {
    training = await openDataset(linesOf('apple', 'a.jpg', 'b.jpg'))
    const { DatasetArn } = await service.call('CreateDataset', { ProjectArn: projectArn, DatasetType: 'TEST' })
    testing = String(DatasetArn)
    service.now += DATASET_MS
    await service.call('DescribeProjects', {})
  })

  const distribute = (...arns: readonly string[]): Promise<Json> =>
    refusalOf('DistributeDatasetEntries', { Datasets: arns.map((Arn) => ({ Arn })) })

  test('one dataset, three, the same twice, one that is not there', async () => {
    expect(await distribute(training)).toMatchObject({ Code: 'ValidationException' })
    expect(await distribute(training, testing, testing)).toMatchObject({ Code: 'ValidationException' })
    expect(await distribute(training, training)).toMatchObject({ Code: 'InvalidParameterException' })
    expect(await distribute(training, UNKNOWN)).toMatchObject({ Code: 'ResourceNotFoundException' })
  })

  test('datasets of two projects', async () => {
    const { ProjectArn } = await service.call('CreateProject', { ProjectName: 'meadow' })
    const { DatasetArn } = await service.call('CreateDataset', { ProjectArn, DatasetType: 'TEST' })
    service.now += DATASET_MS
    await service.call('DescribeProjects', {})
    expect(await distribute(training, String(DatasetArn))).toMatchObject({
      Code: 'InvalidParameterException',
      Message: 'Datasets must name the training dataset and the test dataset of one project.',
    })
  })

  test('a dataset that is being changed, a test dataset with entries, a training dataset without', async () => {
    await update(testing, linesOf('apple', 'c.jpg'))
    expect(await distribute(training, testing)).toMatchObject({ Code: 'ResourceNotReadyException' })
    service.now += DATASET_MS
    await service.call('DescribeProjects', {})
    expect(await distribute(training, testing)).toMatchObject({
      Code: 'InvalidParameterException',
      Message: 'The test dataset is not empty.',
    })
    const { ProjectArn } = await service.call('CreateProject', { ProjectName: 'meadow' })
    const empty = []
    for (const DatasetType of ['TRAIN', 'TEST'])
      empty.push(String((await service.call('CreateDataset', { ProjectArn, DatasetType })).DatasetArn))
    service.now += DATASET_MS
    await service.call('DescribeProjects', {})
    expect(await distribute(...empty)).toMatchObject({
      Code: 'InvalidParameterException',
      Message: 'The training dataset has no entries.',
    })
  })
})

test('whatever is asked, the answer fits the model or is an error that it declares', async () => {
  const arn = fc.constantFrom('the TRAIN dataset', 'the TRAIN dataset', 'the TEST dataset', UNKNOWN)
  const flag = fc.boolean()
  const good: Readonly<Partial<Record<string, fc.Arbitrary<unknown>>>> = {
    DatasetArn: arn,
    ProjectArn: fc.constant(projectArn),
    DatasetType: fc.constantFrom('TRAIN', 'TEST'),
    DatasetSource: fc.oneof(
      fc.constantFrom({}, fromManifest('TRAIN.manifest'), fromManifest('none')),
      fc.record({ DatasetArn: arn }),
    ),
    Tags: fc.constantFrom({}, { a: 'b' }),
    Changes: fc.constantFrom(CHANGES, { GroundTruth: 'e30=' }),
    Datasets: fc.array(fc.record({ Arn: arn }), { minLength: 2, maxLength: 2 }),
    ContainsLabels: fc.constantFrom(['apple'], ['pear', 'apple']),
    Labeled: flag,
    HasErrors: flag,
    SourceRefContains: fc.constantFrom('jpg', 'none'),
    MaxResults: fc.integer({ min: 1, max: 100 }),
    NextToken: fc.constantFrom('', '', 'abc'),
  }
  const request = anyRequest((name) => name.includes('Dataset'), good)
  const codes = new Set<unknown>()
  await fc.assert(
    fc.asyncProperty(request, fc.nat(40_000), async ({ operation, declared, input }, ms) => {
      service.now += ms
      const answer = await service.call(operation, withArns(JSON.stringify(input)))
      codes.add(answer.Code)
      if ('status' in answer) expect([...declared, ...FRONT_END]).toContain(answer.Code)
    }),
    { numRuns: 600, seed: 20_261_128 },
  )
  expect([...codes]).toEqual(
    expect.arrayContaining([
      undefined,
      ...FRONT_END,
      'InvalidPaginationTokenException',
      'InvalidParameterException',
      'ResourceAlreadyExistsException',
      'ResourceInUseException',
      'ResourceNotFoundException',
      'ResourceNotReadyException',
    ]),
  )
})

/** The request with the ARNs of the datasets as they are now. */
function withArns(request: string): string {
  const datasets = [...service.state.projects.values()].flatMap((project) => project.datasets)
  return request.replaceAll(
    /the (TRAIN|TEST) dataset/g,
    (_text, type) => datasets.find((one) => one.type === type)?.arn ?? UNKNOWN,
  )
}
