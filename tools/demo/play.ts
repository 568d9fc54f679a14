/** Runs one scenario: its own emulator, the action on it, and the result. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulatorProcess } from './emulator-process.js'
import { createRunnerLog, type LogLine } from './runner-log.js'
import { REGION, runStep } from './run-step.js'
import type { Ending, Scenario } from './scenario.js'

/**
 * Seconds that pass for the emulator in one second. Its trainings of 45 minutes then last 1.35 s: over by the action's
 * poll 2 s after the create, and seen in progress at the poll before.
 */
const SPEED = 2000

/** How long a scenario may take, milliseconds, before the demo gives up on it. It takes three seconds; slow is not hung. */
const LIMIT_MS = 600_000

export interface PlayOptions {
  /** Directory for the scenario's own files; it is created. */
  readonly folder: string
  readonly signal: AbortSignal
  readonly onLine: (line: LogLine) => void
}

/** @throws Error when the emulator does not start or does not answer, or the scenario takes too long */
export async function playScenario(scenario: Scenario, { folder, signal, onLine }: PlayOptions): Promise<Ending> {
  mkdirSync(folder, { recursive: true })
  const seedPath = join(folder, 'seed.json')
  writeFileSync(seedPath, JSON.stringify(scenario.seed))
  const late = new AbortController()
  const timer = setTimeout(() => {
    late.abort()
  }, LIMIT_MS)
  const until = AbortSignal.any([signal, late.signal])
  const runnerLog = createRunnerLog()
  const log: string[] = []
  try {
    const emulator = await startEmulatorProcess({ region: REGION, speed: SPEED, seedPath, signal: until })
    try {
      const step = await runStep({
        folder,
        action: scenario.action,
        endpoint: emulator.url,
        inputs: scenario.inputs,
        signal: until,
        onLine: (text) => {
          for (const line of runnerLog.show(text)) {
            log.push(line.text)
            onLine(line)
          }
        },
      })
      if (late.signal.aborted) throw new Error(`the action did not end within ${String(LIMIT_MS / 1000)} s`)
      for (const text of step.stderr.trim().split('\n')) if (text !== '') onLine({ level: 'error', text })
      const requests = await emulator.readRequests()
      return { ...step, log, requests, versions: await emulator.readVersionNames() }
    } finally {
      await emulator.end()
    }
  } finally {
    clearTimeout(timer)
  }
}
