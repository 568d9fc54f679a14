/** Writes every view of a report. Each is written independently of the others; nothing here throws. */
import type { Deps } from '../ports/deps.js'
import { messageOf } from '../errors/action-error.js'
import { annotationsOf } from '../report/log/annotations.js'
import { renderJson } from '../report/json/json.js'
import { renderLogEnd } from '../report/log/log.js'
import { toShown, type ShownReport } from '../report/redact-report.js'
import type { RunReport } from '../report/run-report.js'
import type { Recorder } from './recorder.js'
import { renderSummary } from '../report/summary/summary.js'

/**
 * Files first: they need no one else. What cannot be written is a warning in those views that come after it, and in the
 * JSON report, which is written again then; outputs that cannot be written fail the run.
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
      recorder.note('warning', `The ${what} could not be written: ${messageOf(error)}`)
    }
  }
  const shownOf = redactedOnce(deps.io.hide)
  const shown = (): ShownReport => shownOf(recorder.report)
  await attempt('JSON report', () =>
    withinDeadline(deps, writeReport(deps, recorder, shown, reportPaths), WRITE_MAX_MS),
  )
  const inFile = recorder.report
  try {
    recorder.finishOutputs()
  } catch (error) {
    recorder.lost(`The outputs could not be written to the file named by GITHUB_OUTPUT, ${messageOf(error)}`)
  }
  await attempt('job summary', async () => {
    const written = await deps.io.writeSummary(renderSummary(shown()))
    if (!written) recorder.log('No job summary was written: GITHUB_STEP_SUMMARY is not set.')
  })
  const { reportPath } = inFile
  if (recorder.report !== inFile && reportPath !== undefined) {
    await attempt('JSON report', () =>
      withinDeadline(deps, deps.files.write(reportPath, renderJson(shown())), REWRITE_MAX_MS),
    )
  }
  await attempt('annotations', () => {
    for (const annotation of annotationsOf(shown())) deps.io.annotate(annotation)
  })
  await attempt('end of the log', () => {
    for (const line of renderLogEnd(shown())) deps.io.log(line)
  })
}

/** Redacts a report for all of its views at once, and again only once the report has become another. */
function redactedOnce(hideSecrets: Deps['io']['hide']): (report: RunReport) => ShownReport {
  let last: { readonly of: RunReport; readonly shown: ShownReport } | undefined
  return (report) => {
    if (last?.of !== report) last = { of: report, shown: toShown(report, hideSecrets) }
    return last.shown
  }
}

/** @throws what the last of the paths threw, when none can be written to */
async function writeReport(
  deps: Pick<Deps, 'files'>,
  recorder: Recorder,
  shown: () => ShownReport,
  paths: readonly string[],
): Promise<void> {
  for (const [index, reportPath] of paths.entries()) {
    try {
      await deps.files.write(reportPath, renderJson(shown()))
      recorder.update({ reportPath })
      return
    } catch (error) {
      const what = `The JSON report could not be written to ${reportPath}: ${messageOf(error)}`
      if (await isFile(deps, reportPath)) {
        // Of an earlier run, on a runner that keeps its workspace; a later step would read it as this one's.
        recorder.lost(`${what}, and a file from an earlier run is still there`)
      } else if (index < paths.length - 1) {
        recorder.note('warning', what)
      }
      if (index === paths.length - 1) throw error
    }
  }
}

async function isFile({ files }: Pick<Deps, 'files'>, path: string): Promise<boolean> {
  try {
    return (await files.stat(path)).isFile
  } catch {
    return false
  }
}

/** How long the JSON report may take, milliseconds: of the 5 s that a cancel leaves, the other views need some. Our choice. */
const WRITE_MAX_MS = 2000

/** The same for writing it again: by then its file system has answered. */
const REWRITE_MAX_MS = 500

/** A file system that does not answer must not cost the other views. */
async function withinDeadline(deps: Pick<Deps, 'sleep'>, write: Promise<void>, maxMs: number): Promise<void> {
  const done = new AbortController()
  const late = deps.sleep(maxMs, done.signal).then(() => {
    throw new Error('the file system does not respond')
  })
  try {
    await Promise.race([write, late])
  } finally {
    done.abort()
    await late.catch(() => undefined)
  }
}
