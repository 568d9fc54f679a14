/** The built release action puts the version into use again that was released before. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { namesIn, PASSED, trained } from '../support/release-scenarios.js'
import type { RunResult } from '../support/run-action.js'
import {
  changesIn,
  closeServing,
  NEW,
  OLD,
  openServing,
  publication,
  sent,
  SSM,
  stateOf,
  SWAP,
  versionOf,
  type Serving,
} from '../support/serving-scenarios.js'

let environment: Serving
afterEach(() => closeServing(environment))

const NEWEST = 'v3'
const ROLLBACK = { operation: 'rollback', publish: SSM, bake: '1m' }
const ofRun = (id: string, attempt = '1'): Readonly<Record<string, string>> => ({
  GITHUB_RUN_ID: id,
  GITHUB_RUN_ATTEMPT: attempt,
})

const swapTo = (version: string, id: string): Promise<RunResult> =>
  environment.release({ inputs: { ...SWAP, version, bake: '0s', publish: SSM }, env: ofRun(id) })

/** `v1` was replaced by `v2`, and that by `v3`. */
async function openThree(): Promise<Serving> {
  environment = await openServing({ isPublished: true, versions: { [NEWEST]: trained(7, { tags: PASSED }) } })
  await swapTo(NEW, '11')
  await swapTo(NEWEST, '12')
  return environment
}

const serving = (name: string): object => ({
  statuses: { [OLD]: 'STOPPED', [NEW]: 'STOPPED', [NEWEST]: 'STOPPED', [name]: 'RUNNING' },
  released: [name],
  published: name,
})

describe('rollback', () => {
  test('goes to the version before; a re-run of it moves no further; another run goes one further', async () => {
    await openThree()
    expect(await stateOf(environment)).toEqual(serving(NEWEST))
    const [newest, before] = [versionOf(environment, NEWEST).arn, versionOf(environment, NEW).arn]

    const first = await environment.release({ inputs: ROLLBACK, env: ofRun('21') })
    expect([first.outputs.outcome, first.exitCode, first.stderr]).toEqual(['rolled-back', 0, ''])
    expect(first.outputs).toMatchObject({
      'version-name': NEW,
      'previous-version-name': NEWEST,
      published: publication(SSM, before, newest),
      status: 'RUNNING',
    })
    expect(namesIn(first.outputs['running-versions'])).toEqual([NEW])
    expect(await stateOf(environment)).toEqual(serving(NEW))

    const since = environment.emulator.journal.length
    const again = await environment.release({ inputs: ROLLBACK, env: ofRun('21', '2') })
    expect([again.outputs.outcome, again.outputs['version-name'], again.exitCode]).toEqual(['nothing-to-do', NEW, 0])
    expect(changesIn(environment, since)).toEqual([])
    expect(await stateOf(environment)).toEqual(serving(NEW))

    const second = await environment.release({ inputs: ROLLBACK, env: ofRun('22') })
    expect([second.outputs.outcome, second.outputs['version-name']]).toEqual(['rolled-back', OLD])
    expect(await stateOf(environment)).toEqual(serving(OLD))

    const atTheEnd = environment.emulator.journal.length
    const third = await environment.release({ inputs: ROLLBACK, env: ofRun('23') })
    expect(third.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'NOTHING_RELEASED' })
    expect(changesIn(environment, atTheEnd)).toEqual([])
    expect(await stateOf(environment)).toEqual(serving(OLD))
  })

  test.each(['StartProjectVersion', 'PutParameter', 'StopProjectVersion'])(
    'killed after %s: a re-run finishes it, and goes no further',
    async (call) => {
      await openThree()
      const killed = await environment.release({
        inputs: ROLLBACK,
        env: ofRun('21'),
        onLine: (line, kill) => {
          if (line.startsWith(call)) kill('SIGKILL')
        },
      })
      expect(killed.signal).toBe('SIGKILL')
      const again = await environment.release({ inputs: ROLLBACK, env: ofRun('21', '2') })
      expect([again.outputs.outcome, again.outputs['version-name'], again.exitCode]).toEqual(['rolled-back', NEW, 0])
      expect(await stateOf(environment)).toEqual(serving(NEW))
      expect(namesIn(again.outputs['running-versions'])).toEqual([NEW])
    },
  )

  test('runs with the units that it ran with before', async () => {
    environment = await openServing({ isPublished: true, old: { minInferenceUnits: 2, maxInferenceUnits: 3 } })
    await swapTo(NEW, '11')
    const result = await environment.release({ inputs: ROLLBACK, env: ofRun('21') })
    expect(result.outputs.outcome).toBe('rolled-back')
    expect(versionOf(environment, OLD).runs.at(-1)?.units).toEqual({ min: 2, max: 3 })
  })

  test('a dry run changes nothing', async () => {
    await openThree()
    const since = environment.emulator.journal.length
    const result = await environment.release({ inputs: { ...ROLLBACK, 'dry-run': 'true' }, env: ofRun('21') })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['planned', 0])
    expect(changesIn(environment, since)).toEqual([])
  })
})

describe('nothing was released before', () => {
  test.each([
    { name: 'one version is released, and it replaced none', tags: undefined },
    { name: 'no version is released', tags: PASSED },
  ])('$name: refused, and no call that changes anything', async ({ tags }) => {
    environment = await openServing(tags === undefined ? {} : { old: { tags } })
    const result = await environment.release({ inputs: { operation: 'rollback' } })
    expect(result.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'NOTHING_RELEASED', published: '[]' })
    expect(result.exitCode).toBe(1)
    expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
    expect(changesIn(environment)).toEqual([])
    expect(sent(environment, 'StartProjectVersion')).toBe(0)
  })
})
