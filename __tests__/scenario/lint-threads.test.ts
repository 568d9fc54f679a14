/** The bundle of a thread that scans a large manifest, and the command that starts it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { boxExample, exampleBox } from '../../src/lint/example-lines.js'
import { encodePartial } from '../../src/lint/scan/encode-partial.js'
import { mergePartials } from '../support/merge-partials.js'
import { unpackPartial } from '../../src/lint/scan/pack-partial.js'
import { createPartial } from '../../src/lint/scan/partial.js'
import type { HelperMessage, ScannedRange } from '../../src/threads/helper.js'
import { createJob } from '../../src/threads/scan-job.js'
import { ROOT } from '../support/run-action.js'
import { runCommand } from '../support/run-cli.js'
import { scanInRanges } from '../support/linted.js'

const OPTIONS = { keptPerCode: 5, groupBy: undefined }
const LINES = 60_000

let folder = ''
let path = ''
let manifest = Buffer.alloc(0)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-threads-'))
  path = join(folder, 'large.manifest')
  const lines = Array.from({ length: LINES }, (_, line) =>
    line % 9000 === 7 ? '{' : boxExample(`${String(line % 50_000)}.jpg`, [exampleBox('pear', { left: line % 99 })]),
  )
  manifest = Buffer.from(lines.join('\n'))
  writeFileSync(path, manifest)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a thread sends ranges that make the result of the whole', async () => {
  const job = createJob(path, manifest.length, OPTIONS, 2)
  const scanned = new Map<number, ScannedRange['partial']>()
  await new Promise<void>((resolve, reject) => {
    const worker = new Worker(join(ROOT, 'dist', 'threads', 'index.js'))
    worker.on('message', (message: HelperMessage) => {
      if (message === null) void worker.terminate()
      else scanned.set(message.range, message.partial)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      resolve()
    })
    worker.postMessage(job)
  })
  expect([...scanned.keys()]).toEqual([...job.starts.keys()])
  const parts = [...scanned.values()].map((packed) => unpackPartial(packed, createPartial()))
  const [whole] = await scanInRanges(manifest, [], { maxFindings: 5, groupBy: undefined })
  expect(encodePartial(mergePartials(parts, 5))).toEqual(encodePartial(whole ?? createPartial()))
})

test('the report is the one that ranges make, which are scanned one by one', async () => {
  const run = (...args: readonly string[]) => runCommand(args, { cwd: folder })
  const middle = String(Math.floor(manifest.length / 2))
  const parts: string[] = []
  for (const range of [`0:${middle}`, `${middle}:`]) {
    const part = `${String(parts.length)}.part`
    expect(await run('lint', '--training', path, '--range', range, '--partial', part)).toMatchObject({ code: 0 })
    parts.push(part)
  }
  const merged = await run('lint', 'merge', ...parts, '--format', 'json')
  expect(merged.code).toBe(1)
  expect(await run('lint', '--training', path, '--format', 'json')).toEqual(merged)
})

test('a thread that was started ahead ends with the command, also where it is not needed', async () => {
  const wrong = await runCommand(['lint', '--training', path, '--format', 'xml'], { cwd: folder })
  expect(wrong).toMatchObject({ code: 2, stdout: '' })
  expect(wrong.stderr).toContain('xml')
  expect(await runCommand(['lint', path, '--help'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' })
})

test('each of several manifests is scanned, and a base after them', async () => {
  const copy = join(folder, 'copy.manifest')
  writeFileSync(copy, manifest)
  const { stdout } = await runCommand(['lint', path, copy, '--base', path, '--format', 'json'], { cwd: folder })
  const reports: unknown = JSON.parse(stdout)
  expect(reports).toMatchObject([{ training: { lines: LINES } }, { training: { lines: LINES } }])
})
