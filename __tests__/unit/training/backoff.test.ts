/** The waits between attempts, on a clock that only sleeping moves. */
import { describe, expect, test } from '@jest/globals'
import { ServiceError } from '../../../src/errors/service-error.js'
import { createBackoff } from '../../../src/training/backoff.js'
import { waitForTraining } from '../../../src/training/wait.js'
import { createFakeTools, PROJECT_ARN, versionOf, type FakeTools } from '../../support/fake-tools.js'

const MINUTE = 60_000
const FAULT = new ServiceError(
  { service: 'rekognition', operation: 'CreateProjectVersion', kind: 'unavailable', errorName: 'X' },
  'no',
)

/** The tools, with the requested waits in milliseconds. */
function recorded(fake: FakeTools, chance: number): { tools: FakeTools['tools']; waits: number[] } {
  const waits: number[] = []
  const sleep: FakeTools['tools']['sleep'] = (ms, signal) => {
    waits.push(ms)
    return fake.tools.sleep(ms, signal)
  }
  return { tools: { ...fake.tools, sleep, random: () => chance }, waits }
}

describe('before another create', () => {
  async function waitsOf(chance: number, faults: number, deadlineMs = Infinity): Promise<readonly number[]> {
    const fake = createFakeTools()
    const { tools, waits } = recorded(fake, chance)
    const backoff = createBackoff(tools, fake.now() + deadlineMs)
    for (let fault = 1; fault <= faults; fault += 1) await backoff.wait(FAULT)
    return waits
  }

  test.each([
    { name: 'the longest', chance: 1, waits: [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000] },
    { name: 'the shortest', chance: 0, waits: [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000] },
    { name: 'half way', chance: 0.5, waits: [1500, 3000, 6000, 12_000, 24_000, 45_000, 45_000] },
  ])('$name: $waits', async ({ chance, waits }) => {
    expect(await waitsOf(chance, waits.length)).toEqual(waits)
  })

  test('the last wait ends after 15 minutes of faults, or with the deadline', async () => {
    const toTheEnd = [2000, 4000, 8000, 16_000, 32_000, ...Array.from({ length: 13 }, () => MINUTE), 58_000]
    expect(await waitsOf(1, toTheEnd.length)).toEqual(toTheEnd)
    await expect(waitsOf(1, toTheEnd.length + 1)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
    expect(await waitsOf(1, 3, 7000)).toEqual([2000, 4000, 1000])
  })

  test('never sooner than requested, and again from the first wait after an answer', async () => {
    const { tools, waits } = recorded(createFakeTools(), 1)
    const backoff = createBackoff(tools, Infinity)
    await backoff.wait(FAULT, 5000)
    await backoff.wait(FAULT)
    backoff.reset()
    await backoff.wait(FAULT)
    expect(waits).toEqual([5000, 4000, 2000])
  })
})

describe('while the step waits for a training', () => {
  const doubled = [2000, 4000, 8000, 16_000, 32_000, 64_000]
  test.each([
    { name: 'up to two minutes', pollMs: 30_000, waits: [...doubled, 120_000, 120_000] },
    { name: 'up to a longer poll-interval', pollMs: 5 * MINUTE, waits: [...doubled, 128_000, 256_000, 300_000] },
    {
      name: 'up to 34 minutes of an interval of an hour',
      pollMs: 60 * MINUTE,
      waits: [...doubled, 128_000, 256_000, 512_000, 1_024_000, 2_048_000, 2_048_000],
    },
  ])('$name: $waits', async ({ pollMs, waits: expected }) => {
    const fake = createFakeTools({ faultOf: () => ({ kind: 'unavailable', effect: false }) })
    const { tools, waits } = recorded(fake, 0)
    const version = versionOf('v1')
    const plan = {
      projectArn: PROJECT_ARN,
      versionName: 'v1',
      arn: version.arn,
      known: undefined,
      createdAt: undefined,
      pollIntervalMs: pollMs,
      deadlineAt: fake.now() + expected.reduce((sum, ms) => sum + ms, 0),
      usualMs: undefined,
    }
    await expect(waitForTraining(tools, plan)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
    expect(waits).toEqual(expected)
  })
})
