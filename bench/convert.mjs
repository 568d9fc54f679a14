/** Converting a COCO file of 118,000 images and 860,000 boxes, and one of 1.2 GB, next to panlabel where it is installed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { ROOT } from './action.mjs'
import { writeCocoFile } from './coco-file.mjs'
import { median, printHead, printNote, printResult } from './numbers.mjs'

const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const MEMORY = join(ROOT, 'bench', 'memory.mjs')
const MEBIBYTE = 1024 * 1024
const ROUNDS = 5

/** Our goals: no slower than panlabel, at no more than half of its peak memory. */
const TIME_GOAL = 1
const MEMORY_GOAL = 0.5

const USUAL = { images: 118_000, boxes: 860_000 }
const LARGE = { images: 700_000, boxes: 5_000_000 }

/** What GNU time writes of a program. */
const TIME_FORMAT = '%e %M'

export function benchConvert() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-convert-'))
  const [source, manifest] = [join(folder, 'instances.json'), join(folder, 'training.manifest')]
  try {
    writeCocoFile(source, USUAL)
    printHead(`convert --from coco: 118,000 images, 860,000 boxes, ${format(statSync(source).size)}`)
    compare(folder, source, manifest)
    writeCocoFile(source, LARGE)
    printHead(`convert --from coco: 700,000 images, 5,000,000 boxes, ${format(statSync(source).size)}`)
    // Of that many images the manifest takes 250,000.
    const { seconds, peakBytes } = ours(folder, source, manifest, ['--on-problem', 'drop'])
    printResult('custom-labels', seconds, 's', { digits: 1 })
    printResult('custom-labels, peak memory', peakBytes / MEBIBYTE, 'MiB', { digits: 1 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** One after the other in turns, so that the load of the machine is that of both. */
function compare(folder, source, manifest) {
  const hasPeer =
    spawnSync('panlabel', ['--version']).status === 0 && spawnSync('/usr/bin/time', ['--version']).status === 0
  const own = []
  const peer = []
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(ours(folder, source, manifest))
    if (hasPeer) peer.push(panlabel(folder, source))
  }
  const seconds = (runs) => runs.map((run) => run.seconds)
  const peaks = (runs) => runs.map(({ peakBytes }) => peakBytes / MEBIBYTE)
  printResult('custom-labels', median(seconds(own)), 's', { digits: 2, values: seconds(own) })
  printResult('custom-labels, peak memory', median(peaks(own)), 'MiB', { digits: 1, values: peaks(own) })
  if (!hasPeer) {
    printNote('panlabel is left out: it is not on the PATH (pip install panlabel==0.7.0), or /usr/bin/time is not')
    return
  }
  printResult('panlabel', median(seconds(peer)), 's', { digits: 2, values: seconds(peer) })
  printResult('panlabel, peak memory', median(peaks(peer)), 'MiB', { digits: 1, values: peaks(peer) })
  printResult('custom-labels to panlabel, time', median(seconds(own)) / median(seconds(peer)), '', {
    digits: 2,
    goal: TIME_GOAL,
  })
  printResult('custom-labels to panlabel, peak memory', median(peaks(own)) / median(peaks(peer)), '', {
    digits: 2,
    goal: MEMORY_GOAL,
  })
}

function ours(folder, source, manifest, more = []) {
  const memory = join(folder, 'memory.json')
  const args = ['--import', MEMORY, CLI, 'convert', '--from', 'coco', '--images', 's3://orchard-bench/2026/']
  const startedAt = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [...args, '--out', manifest, ...more, source], {
    env: { ...process.env, MEMORY_FILE: memory },
    encoding: 'utf8',
  })
  const seconds = (performance.now() - startedAt) / 1000
  if (status === null || status > 1) throw new Error(`convert ends with ${status}: ${stderr}`)
  return { seconds, peakBytes: JSON.parse(readFileSync(memory, 'utf8')).peakBytes }
}

function panlabel(folder, source) {
  const args = ['convert', '--from', 'coco', '--input', source, '--to', 'sagemaker', '--allow-lossy']
  const output = ['--output', join(folder, 'panlabel.manifest')]
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', TIME_FORMAT, 'panlabel', ...args, ...output], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`panlabel ends with ${status}: ${stderr}`)
  const [seconds, kibibytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { seconds, peakBytes: kibibytes * 1024 }
}

function format(bytes) {
  return `${(bytes / 1_000_000).toFixed(0)} MB`
}
