/** Many jobs in one account take turns at its two concurrent trainings, on one clock that no job steps alone. */
import { afterEach, expect, test } from '@jest/globals'
import type { JournalEntry } from '../../packages/emulator/src/journal.js'
import { createClockDriver, type ClockDriver } from '../support/clock-driver.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
let driver: ClockDriver
afterEach(async () => {
  driver.close()
  await environment.close()
})

const JOBS = 20
const PLACES = 2
const TRAINING_SECONDS = 240

/** The service’s quota: calls a second for each operation in an account. AWS General Reference, Rekognition quotas. */
const CALLS_PER_SECOND = 5

/** The longest that capacity is unused while a job queues, and the longest until a poll sees the end of a training. */
const SLACK_SECONDS = 180

test('twenty jobs train two at a time, and each ends in its turn', async () => {
  environment = await openEnvironment({ seed: { settings: { trainingSeconds: settled(TRAINING_SECONDS) } } })
  driver = createClockDriver(environment.clock)
  const names = Array.from({ length: JOBS }, (_, index) => `job-${String(index + 1).padStart(2, '0')}`)
  const beganAt = environment.clock.now()

  const results = await Promise.all(
    names.map((name) =>
      environment.run({
        driver,
        inputs: { 'version-name': name, 'queue-timeout': '1d', timeout: '1d' },
        env: { GITHUB_JOB: name },
      }),
    ),
  )

  expect(results.map(({ outputs }) => outputs.outcome)).toEqual(names.map(() => 'passed'))
  expect(environment.versionNames()).toEqual(names)
  const { journal } = environment.emulator
  expect(createdNames(journal).toSorted()).toEqual(names)
  expect(mostAtOnce(environment)).toBe(PLACES)
  expect(createsWithoutLookup(journal)).toEqual([])

  const lastedSeconds = (environment.clock.now() - beganAt) / 1000
  expect(lastedSeconds).toBeLessThan((JOBS / PLACES) * (TRAINING_SECONDS + SLACK_SECONDS))
  for (const [, count] of countByOperation(journal)) expect(count / lastedSeconds).toBeLessThan(CALLS_PER_SECOND / 2)
  expect(busiestMinute(journal)).toBeLessThan(CALLS_PER_SECOND * 60)
})

function settled(success: number): { success: number; contentError: number; fileError: number; serviceError: number } {
  return { success, contentError: 480, fileError: 120, serviceError: 1200 }
}

function nameIn({ input }: JournalEntry): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, 'VersionName') : undefined
}

/** Names of the creates that succeeded, one for each of them. */
function createdNames(journal: readonly JournalEntry[]): readonly string[] {
  return journal
    .filter(({ operation, status }) => operation === 'CreateProjectVersion' && status === 200)
    .map((entry) => String(nameIn(entry)))
}

/** The most trainings that were under way at one time. */
function mostAtOnce({ emulator }: TestEnvironment): number {
  const spans = [...emulator.state.versions.values()].map(({ startedAt, results }) => [startedAt, results.endedAt ?? 0])
  return Math.max(...spans.map(([at = 0]) => spans.filter(([from = 0, to = 0]) => from <= at && at < to).length))
}

/** Creates that were sent again for a name without a lookup of that name in between. */
function createsWithoutLookup(journal: readonly JournalEntry[]): readonly string[] {
  const isAllowed = new Map<string, boolean>()
  return journal.flatMap((entry) => {
    if (entry.operation === 'DescribeProjectVersions') {
      for (const name of namesLookedUp(entry)) isAllowed.set(name, true)
    }
    if (entry.operation !== 'CreateProjectVersion') return []
    const name = String(nameIn(entry))
    const allowed = isAllowed.get(name) ?? false
    isAllowed.set(name, false)
    return allowed ? [] : [name]
  })
}

function namesLookedUp({ input }: JournalEntry): readonly string[] {
  const names: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'VersionNames') : undefined
  return Array.isArray(names) ? names.map(String) : []
}

function countByOperation(journal: readonly JournalEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { operation } of journal) counts.set(operation, (counts.get(operation) ?? 0) + 1)
  return counts
}

/** Requests of the busiest operation in one minute, not counting the first minute, in which all jobs begin. */
function busiestMinute(journal: readonly JournalEntry[]): number {
  const startedAt = journal[0]?.at ?? 0
  const counts = new Map<string, number>()
  for (const { operation, at } of journal) {
    const minute = Math.floor((at - startedAt) / 60_000)
    if (minute > 0)
      counts.set(`${operation} ${String(minute)}`, (counts.get(`${operation} ${String(minute)}`) ?? 0) + 1)
  }
  return Math.max(...counts.values())
}
