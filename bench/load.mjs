/** The largest evaluations, manifests and projects that the service allows: peak memory, requests, time. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import {
  LABEL_NAME_MAX_LENGTH,
  LABELS_MAX,
  LINES_MAX,
  MESSAGE_MAX_LENGTH,
  VERSIONS_MAX,
  seedWithFaultyLines,
  seedWithLabels,
  seedWithMessage,
  seedWithSnapshot,
  seedWithVersions,
} from '../__tests__/support/large-seeds.ts'
import { REGION, runAction } from './action.mjs'
import { createClock } from './clock.mjs'
import { format, printHead, printNote, printResult } from './numbers.mjs'

const EMULATOR = new URL('../lib/packages/emulator/src/emulator.js', import.meta.url)
const MEBIBYTE = 1024 * 1024
const BEGAN_AT = Date.UTC(2026, 2, 2, 9)

/** Lines of a testing snapshot; the first is what the others are compared with. */
const SNAPSHOT_LINES = [25_000, 100_000, LINES_MAX]

export async function benchLoad() {
  printHead('The largest of everything, judged by dist/evaluate: peak memory, live heap at the end, requests, time')
  if (!existsSync(EMULATOR)) {
    printNote('left out: lib/ is not there; run `npm run build` first')
    return
  }
  const small = await judge('a version of 2 labels, nothing large', seedWithLabels(2, BEGAN_AT))
  await judge(`${LABELS_MAX} labels, ${format(LABELS_MAX ** 2)} cells`, seedWithLabels(LABELS_MAX, BEGAN_AT), small)
  await judge(
    `the same, with names of ${LABEL_NAME_MAX_LENGTH} characters`,
    seedWithLabels(LABELS_MAX, BEGAN_AT, LABEL_NAME_MAX_LENGTH),
    small,
  )
  await judge(`${format(VERSIONS_MAX)} versions, baseline: best`, seedWithVersions(VERSIONS_MAX, BEGAN_AT), small, {
    version: 'latest',
    gate: 'f1 >= baseline - 0.5',
    baseline: 'best',
  })
  await judge(
    `${format(VERSIONS_MAX)} versions, baseline by a tag that none has`,
    seedWithVersions(VERSIONS_MAX, BEGAN_AT),
    small,
    {
      version: 'latest',
      gate: 'warn: f1 >= baseline - 0.5',
      baseline: 'tag:stage=production',
    },
  )
  await judge(`${format(LINES_MAX)} faulty lines`, seedWithFaultyLines(LINES_MAX), small)
  await judge(
    `a status message of ${MESSAGE_MAX_LENGTH / 1024} KiB`,
    seedWithMessage('x'.repeat(MESSAGE_MAX_LENGTH)),
    small,
  )
  for (const lines of SNAPSHOT_LINES) {
    await judge(`a testing snapshot of ${format(lines)} lines`, seedWithSnapshot(lines, BEGAN_AT), small)
  }
}

/** Runs the action once on the seed, and prints what it took; memory also as a multiple of the small seed’s. */
async function judge(what, seed, small, inputs = { version: 'v1', gate: 'f1 >= 0.5' }) {
  const { startEmulator } = await import(EMULATOR)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const clock = createClock(join(folder, 'clock'))
  const emulator = await startEmulator({ clock, region: REGION, seed })
  try {
    const startedAt = performance.now()
    const { output, peakBytes, heapBytes } = await runAction({
      action: 'evaluate',
      folder: join(folder, 'step'),
      endpoint: emulator.url,
      inputs: { project: 'orchard', timeout: '1h', 'poll-interval': '30s', record: 'false', ...inputs },
      clockPath: join(folder, 'clock'),
    })
    const seconds = (performance.now() - startedAt) / 1000
    if (emulator.journal.length < 2) throw new Error(`${what}: ended early:\n${output}`)
    const multiple = small === undefined ? '' : `, ${format(peakBytes / small.peakBytes, 2)} times the small one’s`
    printResult(what, peakBytes / MEBIBYTE, `MiB${multiple}`, { digits: 1 })
    printResult('', heapBytes / MEBIBYTE, 'MiB live heap', { digits: 1 })
    printResult('', emulator.journal.length, `requests in ${format((clock.now() - BEGAN_AT) / 1000)} s of its time`)
    printResult('', seconds, 's', { digits: 1 })
    return { peakBytes, heapBytes }
  } finally {
    await emulator.close()
    clock.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
