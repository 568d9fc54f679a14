import { describe, expect, test } from '@jest/globals'
import { runKeyOf } from '../../../src/deployment/run-key.js'

const ENV = { GITHUB_ACTION: 'release', INPUT_MATRIX: '{"region":"eu"}' }
const CONTEXT = {
  serverUrl: 'https://github.com',
  repositoryId: '42',
  runId: '7',
  job: 'release',
  runAttempt: 1,
  isPrivate: true,
}
const OF = { operation: 'swap', startedAt: 1000 }
const KEY = runKeyOf(ENV, CONTEXT, OF)

describe('the key of a run', () => {
  test('fits a tag, and begins with the id of the run', () => {
    expect(KEY).toMatch(/^7\/[0-9a-f]{24}$/)
  })

  test('is the same in another attempt', () => {
    expect(runKeyOf(ENV, { ...CONTEXT, runAttempt: 2, commit: 'c0ffee' }, { ...OF, startedAt: 2000 })).toBe(KEY)
  })

  test.each([
    { name: 'run', env: ENV, context: { ...CONTEXT, runId: '8' }, of: OF },
    { name: 'repository', env: ENV, context: { ...CONTEXT, repositoryId: '43' }, of: OF },
    { name: 'job', env: ENV, context: { ...CONTEXT, job: 'other' }, of: OF },
    { name: 'job of the matrix', env: { ...ENV, INPUT_MATRIX: '{"region":"us"}' }, context: CONTEXT, of: OF },
    { name: 'step', env: { ...ENV, GITHUB_ACTION: 'release_2' }, context: CONTEXT, of: OF },
    { name: 'operation', env: ENV, context: CONTEXT, of: { ...OF, operation: 'rollback' } },
  ])('differs by $name', ({ env, context, of }) => {
    expect(runKeyOf(env, context, of)).not.toBe(KEY)
  })

  test('outside of a run each start has its own', () => {
    const { runId: _, ...local } = CONTEXT
    expect(runKeyOf(ENV, local, OF)).toMatch(/^local\//)
    expect(runKeyOf(ENV, local, { ...OF, startedAt: 2000 })).not.toBe(runKeyOf(ENV, local, OF))
  })
})
