/** From a plan and a name: the request, and what an existing version is compared with. */
import { describe, expect, test } from '@jest/globals'
import type { PinnedData } from '../../../src/training/pinned-data.js'
import { requestFor, wantedFor, type PinnedPlan, type PlanInputs } from '../../../src/training/start-plan.js'
import { PLAN_INPUTS, planOf, PROJECT } from '../../support/fake-tools.js'

const RUN = { runAttempt: 2, repository: 'o/r', runId: '7', serverUrl: 'https://github.com', isPrivate: true } as const
const TRAIN = { bucket: 'data', key: 'train.manifest' }
const TEST = { bucket: 'data', key: 'test.manifest' }

const pinned = (inputs: Partial<PlanInputs> = {}, data: PinnedData = { kind: 'project-datasets' }): PinnedPlan => ({
  ...planOf({ inputs: { ...PLAN_INPUTS, record: false, ...inputs }, run: RUN }),
  data,
})

describe('the request for a name', () => {
  const LEAST = {
    projectArn: PROJECT.arn,
    versionName: 'v1',
    output: { bucket: 'results', prefix: 'runs' },
    data: { kind: 'project-datasets' },
    tags: {},
  }
  const training = { object: { ...TRAIN, versionId: 'v-1' }, sha256: 'aa' }
  const PREFIX = 'train-custom-labels:'

  test.each<{ readonly name: string; readonly plan: PinnedPlan; readonly change: object }>([
    { name: 'the minimum', plan: pinned(), change: {} },
    {
      name: 'an output location of its own',
      plan: pinned({ outputTemplate: { bucket: 'results', prefix: '{project}/{version-name}' } }),
      change: { output: { bucket: 'results', prefix: 'orchard/v1' } },
    },
    { name: 'a key', plan: pinned({ kmsKeyId: 'alias/k' }), change: { kmsKeyId: 'alias/k' } },
    { name: 'a description', plan: pinned({ description: 'run 7' }), change: { description: 'run 7' } },
    { name: 'tags', plan: pinned({ tags: { team: 'vision' } }), change: { tags: { team: 'vision' } } },
    {
      name: 'two manifests',
      plan: pinned({}, { kind: 'manifests', training, testing: { object: TEST, sha256: 'bb' } }),
      change: { data: { kind: 'manifests', training: training.object, testing: TEST } },
    },
    {
      name: 'a split by the service, recorded',
      plan: pinned({ record: true, tags: { team: 'vision' } }, { kind: 'manifests', training, testing: 'auto-create' }),
      change: {
        data: { kind: 'manifests', training: training.object, testing: 'auto-create' },
        tags: {
          team: 'vision',
          [`${PREFIX}repository`]: 'o/r',
          [`${PREFIX}run`]: '7/2',
          [`${PREFIX}training-manifest-sha256`]: 'aa',
        },
      },
    },
  ])('$name', ({ plan, change }) => {
    expect(requestFor(plan, 'v1')).toEqual({ ...LEAST, ...change })
  })
})

test('the expected data of a version depends on its name', () => {
  const plan = pinned({ outputTemplate: { bucket: 'results', prefix: '{version-name}' }, kmsKeyId: 'alias/k' })
  expect(wantedFor(plan, 'v1.2')).toEqual({
    data: { kind: 'project-datasets' },
    output: { bucket: 'results', prefix: 'v1.2' },
    kmsKeyId: 'alias/k',
    mayReadTags: false,
    run: RUN,
  })
})
