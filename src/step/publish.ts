/** Writes every view of a report. Each is written independently of the others; nothing here throws. */
import type { Deps } from '../ports/deps.js'
import { messageOf } from '../errors/action-error.js'
import type { StepReport } from '../report/step-report.js'
import type { StepRecorder } from './step-recorder.js'
import type { EndViews, FilePlace, ShownViews } from './step-views.js'

/** Where a file may go: the first path that can be written to has it. */
type PathsOf = (place: FilePlace) => readonly string[]

/**
 * Files first: they need no one else. What cannot be written is a warning in those views that come after it, and in the
 * JSON report, which is written again then; outputs that cannot be written fail the run.
 */
export async function publish<R extends StepReport>(
  deps: Pick<Deps, 'files' | 'io' | 'sleep'>,
  recorder: StepRecorder<R>,
  views: EndViews<R>,
  pathsOf: PathsOf,
): Promise<void> {
  const attempt = async (what: string, write: () => Promise<void> | void): Promise<void> => {
    try {
      await write()
    } catch (error) {
      recorder.note('warning', `The ${what} could not be written: ${messageOf(error)}`)
    }
  }
  const shownOf = redactedOnce(views, deps.io.hide)
  const shown = (): ShownViews => shownOf(recorder.report)
  for (const file of views.files) {
    const { what, render, written } = file
    const text = render(recorder.report, deps.io.hide)
    if (text === undefined) continue
    await attempt(what, () => {
      const write = writeFile(deps, recorder, { what, render: () => text, paths: pathsOf(file) }, (path) => {
        recorder.update(written(path))
      })
      return withinDeadline(deps, write, WRITE_MAX_MS)
    })
  }
  await attempt('JSON report', () => {
    const json = {
      what: 'JSON report',
      render: () => shown().json(),
      paths: pathsOf({ input: 'report-path', extension: 'json' }),
    }
    const write = writeFile(deps, recorder, json, (path) => {
      recorder.written(path)
    })
    return withinDeadline(deps, write, WRITE_MAX_MS)
  })
  const inFile = recorder.report
  try {
    recorder.finishOutputs()
  } catch (error) {
    recorder.lost(`The outputs could not be written to the file named by GITHUB_OUTPUT, ${messageOf(error)}`)
  }
  await attempt('job summary', async () => {
    const written = await deps.io.writeSummary(shown().summary())
    if (!written) recorder.log('No job summary was written: GITHUB_STEP_SUMMARY is not set.')
  })
  const { reportPath } = inFile
  if (recorder.report !== inFile && reportPath !== undefined) {
    await attempt('JSON report', () =>
      withinDeadline(deps, deps.files.write(reportPath, shown().json()), REWRITE_MAX_MS),
    )
  }
  await attempt('annotations', () => {
    for (const annotation of shown().annotations()) deps.io.annotate(annotation)
  })
  await attempt('end of the log', () => {
    for (const line of shown().logEnd()) deps.io.log(line)
  })
}

/** Redacts a report for all of its views at once, and again only once the report has become another. */
function redactedOnce<R extends StepReport>(views: EndViews<R>, hideSecrets: Deps['io']['hide']) {
  let last: { readonly of: R; readonly shown: ShownViews } | undefined
  return (report: R): ShownViews => {
    if (last?.of !== report) last = { of: report, shown: views.show(report, hideSecrets) }
    return last.shown
  }
}

interface WrittenFile {
  readonly what: string
  readonly render: () => string
  readonly paths: readonly string[]
}

/** @throws what the last of the paths threw, when none can be written to */
async function writeFile<R extends StepReport>(
  deps: Pick<Deps, 'files'>,
  recorder: StepRecorder<R>,
  { what, render, paths }: WrittenFile,
  written: (path: string) => void,
): Promise<void> {
  for (const [index, path] of paths.entries()) {
    try {
      await deps.files.write(path, render())
      written(path)
      return
    } catch (error) {
      const why = `The ${what} could not be written to ${path}: ${messageOf(error)}`
      if (await isFile(deps, path)) {
        // Of an earlier run, on a runner that keeps its workspace; a later step would read it as this one's.
        recorder.lost(`${why}, and a file from an earlier run is still there`)
      } else if (index < paths.length - 1) {
        recorder.note('warning', why)
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

/** How long a file may take, milliseconds: of the 5 s that a cancel leaves, the other views need some. Our choice. */
const WRITE_MAX_MS = 2000

/** The same for writing the JSON report again: by then its file system has answered. */
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
