/** What the demo prints. */
import { styleText } from 'node:util'
import { sentenceOfProof, listOfRequests } from './proof.js'
import type { LineLevel, LogLine } from './runner-log.js'
import type { Scenario } from './scenario.js'
import type { PlayedScenario } from './played-scenario.js'
import { renderStep } from './workflow-step.js'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

const STYLE_OF_LEVEL: Readonly<Record<LineLevel, Style | undefined>> = {
  plain: undefined,
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  group: 'bold',
}

/** Width for line breaks, characters. Lines of the log are not broken. */
const WIDTH = 100

/** Formats the lines; none of them ends in a line break. */
export interface Terminal {
  readonly opening: () => readonly string[]
  readonly head: (scenario: Scenario, place: string) => readonly string[]
  readonly logLine: (line: LogLine) => string
  readonly ending: (
    played: PlayedScenario,
    paths: { readonly summary: string; readonly report: string },
  ) => readonly string[]
  readonly failure: (problem: string) => string
  readonly good: (text: string) => string
}

/** @param coloured  whether escape codes may be used */
export function createTerminal(coloured: boolean): Terminal {
  const paint = (style: Style | undefined, text: string): string => {
    if (!coloured || style === undefined || text === '') return text
    // Whether the stream shows colours is already decided.
    return styleText(style, text, { validateStream: false })
  }
  const failure = (problem: string): string => `${paint('red', '✗')} ${problem}`
  const good = (text: string): string => `${paint('green', '✓')} ${text}`
  return {
    failure,
    good,
    opening: () => [
      paint('bold', 'The train and lint actions against an Amazon Rekognition emulator on this machine'),
      ...wrap(
        'Nothing leaves the machine and nothing is billed. The models are simulated: the emulator invents all metrics below; everything else is what the action really does.',
        WIDTH,
      ),
    ],
    head: (scenario, place) => [
      '',
      paint(
        'bold',
        `━━ ${place} ${scenario.title} ${'━'.repeat(Math.max(0, WIDTH - place.length - scenario.title.length - 5))}`,
      ),
      ...wrap(scenario.about, WIDTH),
      '',
      ...renderStep(scenario.action, scenario.inputs).map((line) => paint('dim', `    ${line}`)),
      '',
    ],
    logLine: ({ level, text }) => `  ${paint('dim', '│')} ${paint(STYLE_OF_LEVEL[level], text)}`,
    ending: ({ ending, problems }, paths) => [
      '',
      `  Exit code     ${String(ending.exitCode)}`,
      ...outputLines(ending.outputs, (text) => paint('dim', text)),
      `  Requests      ${listOfRequests(ending)}`,
      `  Proof         ${sentenceOfProof(ending)}`,
      `  Job summary   ${paths.summary}`,
      `  JSON report   ${paths.report}`,
      `  ${problems.length === 0 ? good('ended as expected') : failure('did not end as expected:')}`,
      ...problems.map((problem) => `      ${problem}`),
    ],
  }
}

/** The outputs that have a value, in two columns. */
function outputLines(outputs: Readonly<Record<string, string>>, dimmed: (text: string) => string): readonly string[] {
  const set = Object.entries(outputs).filter(([, value]) => value !== '')
  const width = Math.max(0, ...set.map(([name]) => name.length))
  return set.map(([name, value], index) => {
    const margin = index === 0 ? '  Outputs       ' : ' '.repeat(16)
    return `${margin}${dimmed(name.padEnd(width))}  ${value.replaceAll('\n', '⏎')}`
  })
}

/** Breaks a text between words. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
