/** The report that has only the worst images must stay whole, whatever becomes of the one that has them all. */
import { describe, expect, test } from '@jest/globals'
import type { Deps } from '../../../src/deps.js'
import type { WrongImage } from '../../../src/evaluation/wrong-images.js'
import { completeReport } from '../../../src/report/complete-report.js'
import { Recorder } from '../../../src/report/recorder.js'
import type { RunReport } from '../../../src/report/run-report.js'
import { createFakeFiles } from '../../support/fake-files.js'
import { REPORTS } from '../../support/reports/all.js'

const REPORT = REPORTS['baseline-better']!
const IMAGES = REPORT.figures!.worst

interface Options {
  readonly change?: Partial<RunReport>
  readonly replace?: Deps['files']['replace']
  readonly sleep?: Deps['sleep']
}

async function run({ change = {}, replace, sleep }: Options = {}): Promise<{
  readonly written: string | undefined
  readonly log: readonly string[]
  readonly discarded: number
}> {
  const log: string[] = []
  let discarded = 0
  async function* all(): AsyncGenerator<WrongImage> {
    for (const image of IMAGES) yield await Promise.resolve(image)
  }
  const allWrongImages = {
    isWhole: true,
    all,
    discard: () => {
      discarded += 1
      return Promise.reject(new Error('EIO'))
    },
  }
  const figures = { ...REPORT.figures!, worst: IMAGES.slice(0, 3) }
  const report: RunReport = { ...REPORT, figures, allWrongImages, reportPath: '/report.json', ...change }
  const files = createFakeFiles()
  const io = {
    log: (line: string) => log.push(line),
    debug: ignore,
    annotate: ignore,
    setOutputs: ignore,
    mask: ignore,
    hide: (text: string) => text,
    writeSummary: () => Promise.resolve(true),
  }
  const recorder = new Recorder({ clock: { now: () => 0 }, io }, report)
  const never = (_ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((_, reject) => {
      signal?.addEventListener('abort', () => {
        reject(new Error('no longer'))
      })
    })
  const port = replace === undefined ? files.port : { ...files.port, replace }
  await completeReport({ files: port, signal: new AbortController().signal, sleep: sleep ?? never }, recorder)
  return { written: files.written.get('/report.json'), log, discarded }
}

function ignore(): void {
  // Nothing of it matters here.
}

test('all images are written, and the file that they lay in is given back', async () => {
  const { written, log, discarded } = await run()
  expect(JSON.parse(written ?? '')).toHaveProperty(['testing-snapshot', 'worst-images', 'length'], IMAGES.length)
  expect(log).toEqual([])
  expect(discarded).toBe(1)
})

describe('nothing is written', () => {
  test.each<{ name: string; change: Partial<RunReport> }>([
    { name: 'where images are not shown', change: { showImages: false } },
    { name: 'where the report could not be written before', change: { reportPath: undefined as never } },
  ])('$name; the file is given back all the same', async ({ change }) => {
    const { written, log, discarded } = await run({ change })
    expect(written).toBeUndefined()
    expect(log).toEqual([])
    expect(discarded).toBe(1)
  })
})

describe('a report that stays as it was is said so', () => {
  test('a disk that is full', async () => {
    const { log, discarded } = await run({ replace: () => Promise.reject(new Error('ENOSPC: no space left')) })
    expect(log).toEqual(['Warning: The JSON report lists only the 3 worst images: ENOSPC: no space left'])
    expect(discarded).toBe(1)
  })

  test('a disk that does not answer', async () => {
    const { log } = await run({ replace: () => new Promise(ignore), sleep: () => Promise.resolve() })
    expect(log).toEqual(['Warning: The JSON report lists only the 3 worst images: the file system does not answer'])
  })
})
