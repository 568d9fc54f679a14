/** Writes every view of a report. Each is tried, whatever becomes of the others; nothing here throws. */
import type { Deps } from '../deps.js'
import { messageOf } from '../errors.js'
import { annotationsOf } from './annotations.js'
import { renderJson } from './json.js'
import { renderLogEnd } from './log.js'
import type { Recorder } from './recorder.js'
import { renderSummary } from './summary.js'

/**
 * Files first: they need no one else. A view that cannot be written is a line in the log.
 * @param reportPath  where the JSON report goes
 */
export async function publish(
  deps: Pick<Deps, 'files' | 'io' | 'sleep'>,
  recorder: Recorder,
  reportPath: string,
): Promise<void> {
  const attempt = async (what: string, write: () => Promise<void> | void): Promise<void> => {
    try {
      await write()
    } catch (error) {
      recorder.log(`The ${what} could not be written: ${messageOf(error)}`)
    }
  }
  await attempt('JSON report', async () => {
    const withPath = { ...recorder.report, reportPath }
    await withinDeadline(deps, deps.files.write(reportPath, renderJson(withPath)))
    recorder.update({ reportPath })
  })
  await attempt('outputs', () => {
    recorder.finishOutputs()
  })
  await attempt('job summary', async () => {
    await deps.io.writeSummary(renderSummary(recorder.report))
  })
  await attempt('annotations', () => {
    for (const annotation of annotationsOf(recorder.report)) deps.io.annotate(annotation)
  })
  await attempt('end of the log', () => {
    for (const line of renderLogEnd(recorder.report)) deps.io.log(line)
  })
}

/** How long the JSON report may take, milliseconds: of the 5 s that a cancel leaves, the other views need some. Ours. */
const WRITE_MAX_MS = 2000

/** A file system that does not answer must not cost the other views. */
export async function withinDeadline(
  deps: Pick<Deps, 'sleep'>,
  write: Promise<void>,
  maxMs = WRITE_MAX_MS,
): Promise<void> {
  const done = new AbortController()
  const late = deps.sleep(maxMs, done.signal).then(() => {
    throw new Error('the file system does not answer')
  })
  try {
    await Promise.race([write, late])
  } finally {
    done.abort()
    await late.catch(() => undefined)
  }
}
