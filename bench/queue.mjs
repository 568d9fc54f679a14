/** Many jobs in one account: their requests while they take turns, and how well the concurrent trainings are used. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClockDriver } from '../__tests__/support/clock-driver.ts'
import { REGION, runAction } from './action.mjs'
import { createClock } from './clock.mjs'
import { printHead, printNote, printResult } from './numbers.mjs'

const EMULATOR = new URL('../lib/packages/emulator/src/emulator.js', import.meta.url)
const JOBS = 20
const PLACES = 2
const TRAINING_SECONDS = 20 * 60

/** Calls a second that each operation allows in an account. AWS General Reference, Rekognition quotas. */
const QUOTA_PER_SECOND = 5

export async function benchQueue() {
  printHead(`${JOBS} parallel jobs, trainings of ${TRAINING_SECONDS / 60} min, ${PLACES} of them concurrent`)
  if (!existsSync(EMULATOR)) {
    printNote('left out: lib/ is not there; run `npm run build` first')
    return
  }
  const { startEmulator } = await import(EMULATOR)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const clock = createClock(join(folder, 'clock'))
  const driver = createClockDriver(clock)
  const emulator = await startEmulator({ clock, region: REGION, seed: SEED })
  const beganAt = clock.now()
  try {
    const results = await Promise.all(
      Array.from({ length: JOBS }, (_, job) =>
        runAction({
          driver,
          folder: join(folder, `step-${job}`),
          endpoint: emulator.url,
          clockPath: join(folder, 'clock'),
          inputs: {
            project: 'orchard',
            'version-name': `job-${job}`,
            'output-location': 's3://bench-results/runs',
            timeout: '2d',
            'queue-timeout': '1d',
            'poll-interval': '30s',
          },
        }),
      ),
    )
    const failed = results.find(({ exitCode }) => exitCode !== 0)
    if (failed !== undefined) throw new Error(failed.output)
    print(emulator.journal, (clock.now() - beganAt) / 1000)
  } finally {
    driver.close()
    await emulator.close()
    clock.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const SEED = {
  buckets: { 'bench-results': {} },
  projects: { orchard: { datasets: [{ type: 'TRAIN' }, { type: 'TEST' }] } },
  settings: { trainingSeconds: { success: TRAINING_SECONDS, contentError: 1, fileError: 1, serviceError: 1 } },
}

function print(journal, lastedSeconds) {
  for (const operation of ['CreateProjectVersion', 'DescribeProjectVersions']) {
    const count = journal.filter((entry) => entry.operation === operation).length
    printResult(operation, count, '')
    printResult('share of its quota, on average', (100 * count) / lastedSeconds / QUOTA_PER_SECOND, '%', { digits: 1 })
  }
  const ideal = (JOBS / PLACES) * TRAINING_SECONDS
  printResult('time until the last one ended, to that without any gap', lastedSeconds / ideal, '', { digits: 2 })
}
