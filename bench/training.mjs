/** Whole trainings on a stepped clock: requests by operation, requests while waiting, peak memory. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ACTION, REGION, runAction } from './action.mjs'
import { createClock } from './clock.mjs'
import { median, printHead, printNote, printResult } from './numbers.mjs'

const EMULATOR = new URL('../lib/packages/emulator/src/emulator.js', import.meta.url)
const HOUR_MS = 3_600_000
const MEBIBYTE = 1024 * 1024

/** Runs of one training, whose peak memory varies with the garbage collector. */
const RUNS = 5

/** Seconds: a usual training, the longest whose end a wait with default inputs sees, and the longest there is. */
const USUAL_SECONDS = 45 * 60
const LONG_SECONDS = 5 * 3600
const LONGEST_SECONDS = 24 * 3600

export async function benchTrainings() {
  if (!existsSync(EMULATOR)) {
    printHead('Trainings')
    printNote('left out: lib/ is not there; run `npm run build` first')
    return
  }
  const usual = []
  for (let run = 0; run < RUNS; run += 1) usual.push(await train(USUAL_SECONDS))
  const long = await train(LONG_SECONDS)
  const longest = await train(LONGEST_SECONDS)

  printHead('Requests of a training of 45 min with default inputs and both manifests in S3')
  for (const [operation, count] of countByOperation(usual[0].journal)) printResult(operation, count, '')
  printResult('all', usual[0].journal.length, '')
  printResult('an hour of waiting, further into a training of 5 h', looksPerHour(long.journal), 'an hour', {
    digits: 1,
  })

  const peaks = usual.map(({ peakBytes }) => peakBytes / MEBIBYTE)
  printHead('Peak memory (resident set)')
  printResult('dist/train, a training of 45 min', median(peaks), 'MiB', { digits: 1, values: peaks })
  printResult('the same of 5 h, to that', long.peakBytes / MEBIBYTE / median(peaks), '', { digits: 2 })
  printResult('the same of 24 h, to that', longest.peakBytes / MEBIBYTE / median(peaks), '', { digits: 2 })
  printHead('Heap in use at the end, after a collection: what grows with the requests would be a leak')
  printResult('dist/train, a training of 45 min', median(usual.map(inMebibytes)), 'MiB', { digits: 1 })
  printResult('dist/train, a training of 5 h', inMebibytes(long), 'MiB', { digits: 1 })
  printResult(`dist/train, a training of 24 h, ${longest.journal.length} requests`, inMebibytes(longest), 'MiB', {
    digits: 1,
  })
}

function inMebibytes({ heapBytes }) {
  return heapBytes / MEBIBYTE
}

async function train(seconds) {
  const { startEmulator } = await import(EMULATOR)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const clock = createClock(join(folder, 'clock'))
  const emulator = await startEmulator({ clock, region: REGION, seed: seedOf(seconds) })
  try {
    const inputs = {
      project: 'orchard',
      'training-manifests': 's3://bench-data/train.manifest',
      'testing-manifests': 's3://bench-data/test.manifest',
      'output-location': 's3://bench-results/runs',
      'f1-threshold': '0.5',
      'poll-interval': '30s',
      timeout: '25h',
    }
    const run = { folder: join(folder, 'step'), endpoint: emulator.url, inputs, clockPath: join(folder, 'clock') }
    const { exitCode, output, ...memory } = await runAction(run)
    if (exitCode !== 0) throw new Error(`${ACTION} ended with ${exitCode}:\n${output}`)
    return { ...memory, journal: [...emulator.journal] }
  } finally {
    await emulator.close()
    clock.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function seedOf(seconds) {
  const objects = {
    'train.manifest': { text: manifestOf(200, 'train') },
    'test.manifest': { text: manifestOf(50, 'test') },
  }
  return {
    buckets: { 'bench-data': { versioning: 'Enabled', objects }, 'bench-results': {}, 'bench-images': {} },
    projects: { orchard: {} },
    settings: { trainingSeconds: { success: seconds } },
  }
}

function manifestOf(count, folder) {
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      'source-ref': `s3://bench-images/${folder}/${index}.jpg`,
      fruit: index % 4,
      'fruit-metadata': {
        'class-name': ['apple', 'pear', 'plum', 'quince'][index % 4],
        confidence: 1,
        type: 'groundtruth/image-classification',
        'human-annotated': 'yes',
        'creation-date': '2026-03-02T09:15:00',
      },
    }),
  )
  return `${lines.join('\n')}\n`
}

function countByOperation(journal) {
  const counts = new Map()
  for (const { operation } of journal) counts.set(operation, (counts.get(operation) ?? 0) + 1)
  return counts
}

/** From the second hour after the create to the fourth: without the early polls and the end. */
function looksPerHour(journal) {
  const createdAt = journal.find(({ operation }) => operation === 'CreateProjectVersion').at
  const from = createdAt + HOUR_MS
  const to = createdAt + 4 * HOUR_MS
  return journal.filter(({ at }) => at >= from && at < to).length / 3
}
