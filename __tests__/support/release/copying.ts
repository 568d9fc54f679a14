/** Copies from one account to another, in a cloud in memory. */
import { copy } from '../../../src/deployment/copy/copy.js'
import type { CopyPlan, CopySource } from '../../../src/deployment/release-inputs.js'
import { PROVENANCE_KEYS } from '../../../src/model/provenance.js'
import type { Operate } from './every-call.js'
import type { FakeVersion } from './fake-account.js'
import { createFakeCloud, type FakeCloud, type FakeCloudOptions } from './fake-cloud.js'
import { planOf } from './plans.js'

const { released, run: runKey, started, verdict } = PROVENANCE_KEYS
/** The version that is copied. */
export const V1 = { kind: 'name', name: 'v1' } as const

/** To another account, with a policy for the time of the copy. */
export const PLAN: CopyPlan = {
  destination: { kind: 'name', name: 'orchard-production' },
  versionName: undefined,
  output: { bucket: 'production', prefix: 'copies' },
  tags: { team: 'fruit' },
  kmsKeyId: 'alias/production',
  attachPolicy: true,
  requireVerdict: true,
}

/** A version that passed, is released and runs. */
export function cloudWithV1(options?: FakeCloudOptions): FakeCloud {
  const cloud = createFakeCloud(options)
  cloud.account.add(
    'v1',
    { status: 'RUNNING', minInferenceUnits: 1 },
    {
      [runKey]: '7/1',
      [verdict]: 'passed',
      [released]: '2026-03-01T00:00:00.000Z',
      [started]: '2026-03-01T00:00:00.000Z r',
    },
  )
  return cloud
}

/** The destination is another account, with a role of its own. */
export const copying =
  (change: Partial<CopyPlan> = {}, more: { version?: CopySource; isDryRun?: boolean } = {}): Operate =>
  (first, cloud) => {
    const { version = V1, isDryRun = false } = more
    const { tools } = cloud.run({ account: cloud.other, process: first.process })
    const plan = planOf({ kind: 'copy', version, copy: { ...PLAN, ...change } }, { isDryRun })
    // One report and one cancel for both.
    const to = { ...tools, progress: first.tools.progress, signal: first.tools.signal }
    return copy(to, cloud.account.project, plan, first.tools)
  }

/** As an administrator has attached it by hand. */
export function allow(cloud: FakeCloud): FakeCloud {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: [`arn:aws:iam::${cloud.other.id}:root`] },
    Action: 'rekognition:CopyProjectVersion',
    Resource: cloud.account.version('v1').arn.replace(/v1\/\d+$/, '*'),
  }
  const document = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
  cloud.account.policies.set(cloud.account.project.arn, [{ name: 'by-hand', revisionId: 'ff', document }])
  return cloud
}

/** Names of the policies of the source. */
export const policiesOf = (cloud: FakeCloud): string[] =>
  (cloud.account.policies.get(cloud.account.project.arn) ?? []).map(({ name }) => name)
/** Versions of the destination's account. */
export const copies = (cloud: FakeCloud): FakeVersion[] => cloud.other.versions
/** Operations that change something, in order. */
export const changes = (cloud: FakeCloud): string[] =>
  cloud.calls.journal.map(({ operation }) => operation).filter((one) => !/^(Describe|List|Get)/.test(one))
