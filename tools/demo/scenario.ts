/** What the demo shows: one run of the train action, and the ending that proves it went as it should. */

/** How a scenario must end. */
export interface ExpectedEnding {
  readonly exitCode: 0 | 1
  /** Outputs of the step that must have exactly these values. */
  readonly outputs: Readonly<Record<string, string>>
  /** Texts that the job summary must hold. */
  readonly summaryHolds: readonly string[]
  /** Texts that the log must hold. */
  readonly logHolds: readonly string[]
  /** CreateProjectVersion requests that the emulator may have got. */
  readonly creates: number
  /** Of those, how many got no answer, the connection being cut. */
  readonly lostAnswers: number
  /** Versions that the emulator holds at the end: each is one training. */
  readonly versions: number
}

/** One run of the action. */
export interface Scenario {
  /** Name of its files: lower-case words with hyphens. */
  readonly id: string
  readonly title: string
  /** What it shows, in Markdown without markup that a terminal would stumble on. */
  readonly about: string
  /** Inputs of the step, as `with:` of a workflow gives them. */
  readonly inputs: Readonly<Record<string, string>>
  /** What the emulator starts from; its form is that of the emulator's `--seed`. */
  readonly seed: Readonly<Record<string, unknown>>
  readonly expected: ExpectedEnding
}

/** What was seen of a run. */
export interface Ending {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null
  /** The log as a runner would show it. */
  readonly log: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, Markdown. */
  readonly summary: string
  /** The JSON report; empty when the action wrote none. */
  readonly report: string
  /** What the emulator says it was asked, in order. */
  readonly requests: readonly EmulatedRequest[]
  /** Names of the versions that the emulator holds. */
  readonly versions: readonly string[]
}

/** One request of the emulator's journal. */
export interface EmulatedRequest {
  readonly operation: string
  /** The HTTP status of the answer; undefined where the connection was cut instead. */
  readonly status: number | undefined
}
