/** What the demo shows: one run of an action, and the expected ending. */

/** How a scenario must end. */
export interface ExpectedEnding {
  readonly exitCode: 0 | 1
  /** Outputs of the step that must have exactly these values. */
  readonly outputs: Readonly<Record<string, string>>
  /** Texts that the job summary must contain. */
  readonly summaryHolds: readonly string[]
  /** Texts that the log must contain. */
  readonly logHolds: readonly string[]
  /** CreateProjectVersion requests that the emulator may have got. */
  readonly creates: number
  /** How many of those got no answer because the connection was closed. */
  readonly lostAnswers: number
  /** Versions in the emulator at the end: each is one training. */
  readonly versions: number
}

/** One run of the action. */
export interface Scenario {
  /** Name of its files: lower-case words with hyphens. */
  readonly id: string
  readonly title: string
  /** The action that is run. */
  readonly action: 'train' | 'lint'
  /** What it shows, in Markdown without markup that is unreadable in a terminal. */
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
  /** The requests that the emulator received, in order. */
  readonly requests: readonly EmulatedRequest[]
  /** Names of the versions in the emulator. */
  readonly versions: readonly string[]
}

/** One request of the emulator's journal. */
export interface EmulatedRequest {
  readonly operation: string
  /** The HTTP status of the answer; undefined where the connection was closed instead. */
  readonly status: number | undefined
}
