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
 * @param reportPaths  where the JSON report may go: the first that can be written to has it
 */
export async function publish(
  deps: Pick<Deps, 'files' | 'io' | 'sleep'>,
  recorder: Recorder,
  reportPaths: readonly string[],
): Promise<void> {
  const attempt = async (what: string, write: () => Promise<void> | void): Promise<void> => {
    try {
      await write()
    } catch (error) {
      recorder.log(`The ${what} could not be written: ${messageOf(error)}`)
    }
  }
  await attempt('JSON report', () => withinDeadline(deps, writeReport(deps, recorder, reportPaths)))
  await attempt('outputs', () => {
    recorder.finishOutputs()
  })
  await attempt('job summary', async () => {
    const written = await deps.io.writeSummary(renderSummary(recorder.report))
    if (!written) recorder.log('There is no job summary: the runner offers none (GITHUB_STEP_SUMMARY is not set).')
  })
  await attempt('annotations', () => {
    for (const annotation of annotationsOf(recorder.report)) deps.io.annotate(annotation)
  })
  await attempt('end of the log', () => {
    for (const line of renderLogEnd(recorder.report)) deps.io.log(line)
  })
}

/** @throws whatever the last of the paths threw, when none can be written to */
async function writeReport(deps: Pick<Deps, 'files'>, recorder: Recorder, paths: readonly string[]): Promise<void> {
  for (const [index, reportPath] of paths.entries()) {
    try {
      await deps.files.write(reportPath, renderJson({ ...recorder.report, reportPath }))
      recorder.update({ reportPath })
      return
    } catch (error) {
      if (index === paths.length - 1) throw error
      recorder.note('warning', `The JSON report could not be written to ${reportPath}: ${messageOf(error)}`)
    }
  }
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
