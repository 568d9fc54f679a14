/** A scenario with its ending, as the files of the demo show it. */
import type { LogLine } from './runner-log.js'
import type { Ending, Scenario } from './scenario.js'

/** What the page and the files are made from. */
export interface PlayedScenario {
  readonly scenario: Scenario
  readonly ending: Ending
  readonly log: readonly LogLine[]
  /** Differences from the expected ending; none in a good demo. */
  readonly problems: readonly string[]
}

/** On top of all files of the demo: a summary that is found later must not be taken for a measurement. */
export const SIMULATED =
  'Simulated: `npm run demo` created this with an emulated service whose clock runs 2,000 times as fast. No model was trained; all metrics are invented.'

/** The Markdown file of one scenario: the job summary as the action wrote it, under a note where it comes from. */
export function renderScenarioFile({ scenario, ending }: PlayedScenario): string {
  return `> ${SIMULATED}\n> Scenario: ${scenario.title}.\n\n${ending.summary.trimEnd()}\n`
}
