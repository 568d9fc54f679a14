/** A second account, with a project that versions are copied to. */
import type { Seed } from '../../packages/emulator/src/seed.js'
import type { ProjectVersion } from '../../packages/emulator/src/state.js'
import type { TestEnvironment } from './environment.js'
import { SUBJECT } from './role.js'

/** The account of the destination, and its bucket. */
export const PRODUCTION = '444455556666'
const COPIES = 'orchard-production'

/** A role that reads the source, and an account with a role that copies. */
export const TWO_ACCOUNTS: Seed = {
  roles: { read: { subjects: [SUBJECT] } },
  accounts: {
    [PRODUCTION]: {
      buckets: { [COPIES]: {} },
      projects: { production: {} },
      roles: { copy: { subjects: [SUBJECT] } },
    },
  },
}

/** A copy to it; the version is for the test to say. */
export const TO_PRODUCTION = {
  operation: 'copy',
  'destination-project': 'production',
  'output-location': `s3://${COPIES}/copies`,
  'role-to-assume': `arn:aws:iam::${PRODUCTION}:role/copy`,
  'source-role-to-assume': 'arn:aws:iam::111122223333:role/read',
} as const

/** The versions of the second account. */
export function copiesIn({ emulator }: TestEnvironment): readonly ProjectVersion[] {
  return [...emulator.state.versions.values()].filter(({ arn }) => arn.includes(PRODUCTION))
}

/** Names of the policies of all projects. */
export function policiesIn({ emulator }: TestEnvironment): readonly string[] {
  return [...emulator.state.projects.values()].flatMap((one) => one.policies.map(({ name }) => name))
}
