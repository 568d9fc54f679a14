/** Runs one case of a lint: the step, and a re-run of the job where the step did not judge the data. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEnvironment } from '../../support/environment.js'
import { endOf } from '../check-attempt.js'
import { createInterruption } from '../interruption.js'
import { addFaults, KEYS, runAttempt, type Attempt } from '../run-case.js'
import type { InjectedFault } from '../sweep-case.js'
import type { LintScenario } from './lint-scenarios.js'

/** The results of one case. */
export interface LintObservation {
  /** The second is the re-run. */
  readonly attempts: readonly [Attempt, ...Attempt[]]
  /** Keys of the images that are known in the file before the re-run. */
  readonly kept: readonly string[]
  /** Requests that the emulator has no operation for. */
  readonly unexpected: readonly string[]
}

/** @param injected  undefined for the good run */
export async function runLintCase(
  scenario: LintScenario,
  injected: InjectedFault | undefined,
  cacheFolder: string,
): Promise<LintObservation> {
  const injectedFaults = injected === undefined ? [] : [injected]
  const interruption = createInterruption(injectedFaults)
  const unexpected: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'sweep-lint-'))
  const file = join(folder, 'images.jsonl')
  const environment = await openEnvironment({
    seed: scenario.seed,
    credentials: [KEYS],
    onRequest: (entry) => interruption.onRequest(entry, environment),
    onUnexpected: ({ operation }) => {
      unexpected.push(operation)
    },
    onAnswer: interruption.onAnswer,
  })
  const run = (by: typeof interruption) =>
    runAttempt(environment, environment.lint, {
      interruption: by,
      cacheFolder,
      isRole: false,
      options: {
        ...(scenario.command === undefined
          ? {
              inputs: {
                'training-manifests': 'train.manifest',
                ...scenario.inputs,
                ...(scenario.isKept && { 'images-cache': file }),
              },
            }
          : { command: argumentsOf(scenario.command.images, file) }),
        workspace: {
          'train.manifest': scenario.manifest,
          ...(scenario.command && { 'test.manifest': scenario.command.testing }),
        },
      },
    })
  try {
    addFaults(environment, injectedFaults)
    const first = await run(interruption)
    await interruption.effect
    environment.emulator.clearFaults()
    const kept = existsSync(file) ? keysIn(readFileSync(file, 'utf8')) : []
    const attempts: [Attempt, ...Attempt[]] = [first]
    if (!isJudged(first)) attempts.push(await run(createInterruption([])))
    return { attempts, kept, unexpected }
  } finally {
    await environment.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function argumentsOf(images: string, cacheFile: string): readonly string[] {
  const manifests = ['--training', 'train.manifest', '--testing', 'test.manifest']
  const ends = ['--format', 'json', '--fail-on', 'never']
  return ['lint', ...manifests, '--images', images, '--images-cache', cacheFile, ...ends]
}

/** Whether a lint came to its end. */
export function isJudged({ result }: Attempt): boolean {
  const { outcome } = endOf(result)
  return outcome === '' ? result.exitCode === 0 : outcome === 'findings' || outcome === 'passed'
}

/** Keys of the images that whole lines of the file are about. */
function keysIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /"ref":"[^"]*\/([^"/]+)".*\}$/.exec(line)?.[1] ?? [])
}
