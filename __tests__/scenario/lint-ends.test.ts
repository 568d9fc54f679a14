/** The lint action where something gets in its way: it is cancelled, or a manifest is large. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from '@jest/globals'
import { DATA, imageLine, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { lintSchemaProblemIn } from '../support/lints/lint-schema.js'
import { ROOT, runAction } from '../support/run-action.js'

let environment: TestEnvironment | undefined
afterEach(async () => {
  await environment?.close()
  environment = undefined
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s while a manifest is read leaves outputs and a report', async (signal) => {
  let kill: ((signal: NodeJS.Signals) => void) | undefined
  let heard: () => void = () => undefined
  const cancelled = new Promise<void>((resolve) => {
    heard = resolve
  })
  environment = await openEnvironment({
    onRequest: async ({ operation }) => {
      if (operation !== 'GetObject') return
      kill?.(signal)
      await cancelled
    },
  })
  const ran = await environment.lint({
    inputs: { 'training-manifests': `s3://${DATA}/train.manifest` },
    onStart: (send) => {
      kill = send
    },
    onLine: (line) => {
      if (line.includes(signal)) heard()
    },
  })
  expect({ exitCode: ran.exitCode, signal: ran.signal }).toEqual({ exitCode: 1, signal: null })
  expect(ran.outputs).toMatchObject({ outcome: 'cancelled', passed: '', 'error-code': 'CANCELLED', 'sarif-path': '' })
  expect(ran.summary).toMatch(/^## ❌ Cancelled/)
  expect(ran.summary).toContain('nothing was started and nothing was changed')
  expect(ran.report).toMatchObject({ 'lint-version': 1, outcome: 'cancelled', failure: { code: 'CANCELLED' } })
  expect(lintSchemaProblemIn(ran.report)).toBeUndefined()
})

/**
 * Bytes of a manifest that no process of so much memory could hold, and of the text that makes its lines long. A step takes a
 * third of it; on a machine that is busy with other work, where memory is collected late, it was three quarters.
 */
const LARGE_BYTES = 400_000_000
const PADDING_BYTES = 20_000

test('a manifest is read as a stream: its size does not show in the memory of the action', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'large-'))
  const peak = join(folder, 'peak')
  try {
    const lines = writeLargeManifest(join(folder, 'large.manifest'))
    const { exitCode, outputs } = await runAction({
      action: 'lint',
      inputs: { 'training-manifests': 'large.manifest' },
      env: {
        GITHUB_WORKSPACE: folder,
        NODE_OPTIONS: `--import ${pathToFileURL(join(ROOT, '__tests__', 'support', 'peak-memory.mjs')).href}`,
        PEAK_MEMORY_FILE: peak,
      },
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'passed', 'training-images': String(lines) })
    expect(Number(readFileSync(peak, 'utf8')) * 1024).toBeLessThan(LARGE_BYTES)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Writes valid lines, each of another image; gives their number. */
function writeLargeManifest(path: string): number {
  const file = openSync(path, 'w')
  const padding = 'x'.repeat(PADDING_BYTES)
  let [bytes, lines] = [0, 0]
  while (bytes < LARGE_BYTES) {
    const line = imageLine(`a-${String(lines)}.jpg`, lines % 2 === 0 ? 'apple' : 'pear')
    bytes += writeSync(file, `${line.slice(0, -1)},"note":"${padding}"}\n`)
    lines += 1
  }
  closeSync(file)
  return lines
}
