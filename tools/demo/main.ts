/** The demo: run all scenarios in parallel, print them one after the other, save their summaries. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { problemsOf } from './check-ending.js'
import { createLineFeed, type LineFeed } from './line-feed.js'
import { renderPage } from './page.js'
import { playScenario } from './play.js'
import type { LogLine } from './runner-log.js'
import { SCENARIOS } from './scenarios.js'
import type { Ending, Scenario } from './scenario.js'
import { createTerminal, type Terminal } from './terminal.js'
import { renderScenarioFile, type PlayedScenario } from './played-scenario.js'

export interface DemoTools {
  /** Folder for the files of the demo, absolute or relative to the working folder. */
  readonly out: string
  /** Ends the demo and its processes. */
  readonly signal: AbortSignal
  readonly print: (line: string) => void
  readonly coloured: boolean
}

interface Playing {
  readonly scenario: Scenario
  readonly feed: LineFeed<LogLine>
  readonly ending: Promise<Ending>
}

/**
 * Runs the demo. No process and no temporary file is left when it returns.
 * @throws Error when the folder cannot be created, or a program does not start or end
 * @returns whether every scenario ended as expected
 */
export async function runDemo(tools: DemoTools): Promise<boolean> {
  const startedAt = performance.now()
  const terminal = createTerminal(tools.coloured)
  const print = (lines: readonly string[]): void => {
    lines.forEach(tools.print)
  }
  const own = new AbortController()
  makeFolder(tools.out)
  const scratch = mkdtempSync(join(tmpdir(), 'demo-'))
  print(terminal.opening())
  const playing = SCENARIOS.map((scenario) => play(scenario, scratch, AbortSignal.any([tools.signal, own.signal])))
  try {
    const played: PlayedScenario[] = []
    for (const [index, one] of playing.entries()) {
      const place = `${String(index + 1)} of ${String(playing.length)}`
      played.push(await printEnding(one, { tools, terminal, print, place }))
    }
    const pagePath = write(tools.out, 'index.html', renderPage(played))
    const failed = played.filter(({ problems }) => problems.length > 0)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    print([
      '',
      failed.length === 0
        ? terminal.good(`All ${String(played.length)} scenarios ended as expected, in ${seconds} s.`)
        : terminal.failure(`${String(failed.length)} of ${String(played.length)} scenarios did not end as expected.`),
      `  Everything on one page: ${pagePath}`,
    ])
    return failed.length === 0
  } finally {
    own.abort()
    await Promise.allSettled(playing.map(({ ending }) => ending))
    // Windows lets go of the files of a process a moment after its end.
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
}

function play(scenario: Scenario, scratch: string, signal: AbortSignal): Playing {
  const feed = createLineFeed<LogLine>()
  const ending = playScenario(scenario, { folder: join(scratch, scenario.id), signal, onLine: feed.add })
  // The caller that prints the scenario gets the error; until then it must not end the demo.
  ending.catch(() => undefined)
  return { scenario, feed, ending }
}

interface Printing {
  readonly tools: DemoTools
  readonly terminal: Terminal
  readonly print: (lines: readonly string[]) => void
  readonly place: string
}

async function printEnding(
  { scenario, feed, ending }: Playing,
  { tools, terminal, print, place }: Printing,
): Promise<PlayedScenario> {
  print(terminal.head(scenario, place))
  feed.follow((line) => {
    print([terminal.logLine(line)])
  })
  const seen = await ending.catch((error: unknown) => {
    throw new Error(`${scenario.title}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  })
  const played = { scenario, ending: seen, log: feed.lines, problems: problemsOf(scenario, seen) }
  const summary = write(tools.out, `${scenario.id}.md`, renderScenarioFile(played))
  const report = write(tools.out, `${scenario.id}.json`, seen.report)
  print(terminal.ending(played, { summary, report }))
  return played
}

function makeFolder(out: string): void {
  try {
    mkdirSync(out, { recursive: true })
  } catch (error) {
    throw new Error(`${out} cannot be used as the output folder`, { cause: error })
  }
}

/** Writes a file of the demo; gives its path as a reader would type it. */
function write(out: string, name: string, text: string): string {
  const path = resolve(out, name)
  writeFileSync(path, text)
  const fromHere = relative('', path)
  return fromHere.startsWith('..') ? path : fromHere
}
