/**
 * The documented policies of a copy, one for the role of each account, on an emulator that denies what they do not allow: with them a
 * copy runs, and without any one of their actions a call of it is denied in that account.
 */
import { afterEach, describe, expect, test } from '@jest/globals'
import { documentOf, rightsOf, type Right } from '../support/documented-policies.js'
import { manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { trained, PASSED } from '../support/release-scenarios.js'
import { asRole, SUBJECT } from '../support/role.js'
import type { RunResult } from '../support/run-action.js'

/** The source is in the emulator's own account, the destination in another; the documents name them the other way round. */
const SOURCE = '111122223333'
const DESTINATION = '444455556666'
const MODELS = 'example-orchard-models'
const COPIES = 'example-orchard-copies'

let environment: TestEnvironment | undefined
afterEach(async () => {
  await environment?.close()
  environment = undefined
})

function openAccounts(): Promise<TestEnvironment> {
  const objects = { 'train.manifest': { text: manifestOf(40) }, 'test.manifest': { text: manifestOf(20) } }
  return openEnvironment({
    seed: {
      roles: { read: { subjects: [SUBJECT] } },
      buckets: { [MODELS]: { objects } },
      projects: {
        orchard: {
          versions: {
            v1: trained(9, {
              tags: PASSED,
              output: `s3://${MODELS}/orchard/v1`,
              data: { training: `s3://${MODELS}/train.manifest`, testing: `s3://${MODELS}/test.manifest` },
            }),
          },
        },
      },
      accounts: {
        [DESTINATION]: {
          buckets: { [COPIES]: {} },
          projects: { orchard: {} },
          roles: { copy: { subjects: [SUBJECT] } },
        },
      },
    },
  })
}

type Side = 'source' | 'destination'

const DOCUMENTED: Readonly<Record<Side, readonly Right[]>> = {
  source: rightsOf('release-copy-source'),
  destination: rightsOf('release-copy-destination').map((right) => ({ ...right, resource: inPlace(right.resource) })),
}

function inPlace(resource: string): string {
  const swapped: Readonly<Record<string, string>> = { [SOURCE]: DESTINATION, [DESTINATION]: SOURCE }
  return resource.replace(/\d{12}/g, (account) => swapped[account] ?? account).replace(MODELS, COPIES)
}

/** From now on only these are granted, each in its account. */
const grant = ({ emulator }: TestEnvironment, rights: typeof DOCUMENTED): Promise<void> =>
  emulator.applySeed({
    policy: documentOf(rights.source),
    accounts: { [DESTINATION]: { policy: documentOf(rights.destination) } },
  })

function copy(opened: TestEnvironment): Promise<RunResult> {
  const inputs = {
    operation: 'copy',
    version: 'v1',
    gate: 'f1 >= 0.1',
    'attach-policy': 'true',
    'destination-project': 'orchard',
    'output-location': `s3://${COPIES}/orchard/copies`,
    'role-to-assume': `arn:aws:iam::${DESTINATION}:role/copy`,
    'source-role-to-assume': `arn:aws:iam::${SOURCE}:role/read`,
  }
  return opened.release(asRole(opened.emulator, { inputs }))
}

const denied = ({ emulator }: TestEnvironment): readonly string[] =>
  emulator.journal
    .filter(({ errorName }) => (errorName ?? '').startsWith('AccessDenied'))
    .map(({ operation }) => operation)

test('with both documented policies nothing is denied', async () => {
  environment = await openAccounts()
  await grant(environment, DOCUMENTED)
  const result = await copy(environment)
  expect([result.outputs.outcome, result.stdout]).toEqual(['copied', expect.any(String)])
  expect(denied(environment)).toEqual([])
})

const ROWS = (['source', 'destination'] as const).flatMap((side) =>
  DOCUMENTED[side]
    .filter(({ sid }) => sid.startsWith('Action'))
    .map(({ action }) => ({ side, action }))
    .filter(({ action }, index, all) => all.findIndex((row) => row.action === action) === index),
)

describe('without a single action', () => {
  test.each(ROWS)('$action, a call is denied in the account of the $side', async ({ side, action }) => {
    environment = await openAccounts()
    const rights = { ...DOCUMENTED, [side]: DOCUMENTED[side].filter((right) => right.action !== action) }
    await grant(environment, rights)
    const result = await copy(environment)
    expect(denied(environment)).not.toEqual([])
    expect(`${JSON.stringify(result.report)}${result.stdout}`).toContain(action)
  })
})
