/** Runs an action as the runner of a workflow does: inputs in the environment, answers in files. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOutputFile } from './output-file.js'
import { runProgram, SAMPLE_MANIFESTS } from './program.js'

/** Region of the demo's account. */
export const REGION = 'eu-west-1'

/** Where a step leaves its JSON report, from the workspace. */
export const REPORT = 'report.json'

/** AWS's documented example key pair, the one that the emulator accepts; it opens no account. */
const EXAMPLE_KEY_ID = 'AKIAIOSFODNN7EXAMPLE'
const EXAMPLE_SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

export interface StepOptions {
  /** A folder of its own for the step; it is created. */
  readonly folder: string
  readonly action: 'train' | 'lint'
  readonly endpoint: string
  readonly inputs: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  readonly onLine: (line: string) => void
}

/** The result of a step. */
export interface StepResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The JSON report; empty when none was written. */
  readonly report: string
  readonly stderr: string
}

/** Runs the step to its end, in a workspace with the sample manifests. */
export async function runStep({ folder, action, endpoint, inputs, signal, onLine }: StepOptions): Promise<StepResult> {
  const workspace = join(folder, 'workspace')
  const temp = join(folder, 'temp')
  const output = join(folder, 'output')
  const summary = join(folder, 'summary.md')
  const event = join(folder, 'event.json')
  mkdirSync(temp, { recursive: true })
  cpSync(SAMPLE_MANIFESTS, workspace, { recursive: true })
  writeFileSync(output, '')
  writeFileSync(summary, '')
  // A private repository: its summary may show where images are.
  writeFileSync(event, JSON.stringify({ repository: { private: true } }))
  const { exitCode, stderr } = await runProgram({
    bundle: action,
    folder: workspace,
    signal,
    onLine,
    env: {
      ...WORKFLOW_RUN,
      // No settings of the user's own AWS tools, with the home variables of both kinds of system.
      HOME: temp,
      USERPROFILE: temp,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_PATH: event,
      RUNNER_TEMP: temp,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: EXAMPLE_KEY_ID,
      AWS_SECRET_ACCESS_KEY: EXAMPLE_SECRET,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL: endpoint,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  })
  return {
    exitCode,
    stderr,
    outputs: parseOutputFile(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    report: readReport(join(workspace, REPORT)),
  }
}

function readReport(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** A run of an invented repository. */
const WORKFLOW_RUN = {
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: 'train',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/orchard',
  GITHUB_REPOSITORY_ID: '4711',
  GITHUB_WORKFLOW: 'Train',
  GITHUB_JOB: 'train',
  GITHUB_RUN_ID: '1234567',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_REF_NAME: 'main',
  // A runner runs the action on Node 24; the demo may run on 20, for which the SDK logs an end-of-support warning.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
}
