/** The built release action deletes versions. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { TestEnvironment } from '../support/environment.js'
import { FAILED, namesIn, openProject, RELEASED, statuses, trained } from '../support/release-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const openOrchard = (): Promise<TestEnvironment> =>
  openProject({
    v1: trained(9),
    v2: trained(8, { tags: { team: 'fruit' } }),
    v3: trained(7, { status: 'RUNNING', tags: RELEASED }),
    v4: trained(6, { tags: FAILED }),
    v5: trained(5),
    v6: trained(4),
  })

describe('prune', () => {
  test('is a dry run by default', async () => {
    environment = await openOrchard()
    const result = await environment.release({ inputs: { operation: 'prune', keep: '2' } })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['planned', 0])
    expect(namesIn(result.outputs['deleted-versions'])).toEqual([])
    expect(result.summary).toContain('DeleteProjectVersion')
    expect(result.summary).toContain('Inference units of this project that run: 1 now, 1 afterwards.')
    expect(environment.requests()).not.toContain('DeleteProjectVersion')
  })

  test('deletes what is old and of this family: failed ones first, nothing in use', async () => {
    environment = await openOrchard()
    const inputs = { operation: 'prune', keep: '2', 'dry-run': 'false' }
    const result = await environment.release({ inputs })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['pruned', 0])
    expect(namesIn(result.outputs['deleted-versions'])).toEqual(expect.arrayContaining(['v4', 'v1']))
    expect(Object.keys(statuses(environment)).toSorted()).toEqual(['v2', 'v3', 'v5', 'v6'])
    const again = await environment.release({ inputs })
    expect(again.outputs.outcome).toBe('nothing-to-do')
    expect(namesIn(again.outputs['deleted-versions'])).toEqual([])
  })

  test('a step that was killed is resumed, and says what it deleted', async () => {
    environment = await openOrchard()
    const inputs = { operation: 'prune', keep: '2', 'dry-run': 'false' }
    const killed = await environment.release({
      inputs,
      onLine: (line, kill) => {
        if (line.startsWith('DeleteProjectVersion')) kill('SIGKILL')
      },
    })
    expect(killed.signal).toBe('SIGKILL')
    const again = await environment.release({ inputs, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs.outcome).toBe('pruned')
    expect(Object.keys(statuses(environment)).toSorted()).toEqual(['v2', 'v3', 'v5', 'v6'])
  })

  test('of 1,000 versions: at most 60 requests, tags only of those in question', async () => {
    const versions = Object.fromEntries(
      Array.from({ length: 1000 }, (_, n) => [`v${String(n)}`, trained(2000 - n)] as const),
    )
    environment = await openProject(versions, { settings: { versionsPerProject: 1000 } })
    const result = await environment.release({ inputs: { operation: 'prune', keep: '995', 'dry-run': 'false' } })
    expect(result.outputs.outcome).toBe('pruned')
    expect(namesIn(result.outputs['deleted-versions'])).toHaveLength(5)
    const requests = environment.requests()
    const tags = requests.filter((operation) => operation === 'ListTagsForResource').length
    expect(tags).toBeLessThanOrEqual(8)
    expect(requests.length - tags).toBeLessThanOrEqual(60)
  })
})
