/** The committed bundles, started as a runner starts them: inputs as variables, outputs and summary as files. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from './emulator.mjs'
import { run } from './processes.mjs'

/**
 * @param {string} scratch folder for the files of the run
 * @param {Record<string, string>} inputs as in a workflow's `with:`; the others get the defaults of action.yml
 * @param {Record<string, string>} env variables besides those of the runner
 * @param {Record<string, string>} [workspace] files of the workspace, name to text
 * @returns {Promise<{ code: number | null, log: string, outputs: Record<string, string>, summary: string }>}
 */
export function runTrain(scratch, inputs, env, workspace = {}) {
  return runBundle('train', scratch, inputs, env, workspace)
}

/** As {@link runTrain}, of the evaluate action. */
export function runEvaluate(scratch, inputs, env) {
  return runBundle('evaluate', scratch, inputs, env, {})
}

async function runBundle(action, scratch, inputs, env, workspace) {
  const folder = await mkdtemp(join(scratch, 'train-'))
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary'), temp: join(folder, 'temp') }
  const work = join(folder, 'workspace')
  await mkdir(files.temp)
  await mkdir(work)
  for (const [name, text] of Object.entries(workspace)) await writeFile(join(work, name), text)
  for (const path of [files.output, files.summary]) await writeFile(path, '')
  const variables = {
    ...env,
    ...(await inputVariables(action, inputs)),
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: work,
    GITHUB_REPOSITORY: 'example-org/example-repository',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: action,
    RUNNER_TEMP: files.temp,
  }
  const ran = await run(process.execPath, [join(ROOT, 'dist', action, 'index.js')], { cwd: work, env: variables })
  return {
    code: ran.code,
    log: ran.stdout + ran.stderr,
    outputs: outputsOf(await readFile(files.output, 'utf8')),
    summary: await readFile(files.summary, 'utf8'),
  }
}

async function inputVariables(action, inputs) {
  const metadata = parse(await readFile(join(ROOT, action === 'train' ? '' : action, 'action.yml'), 'utf8'))
  const entries = Object.entries(metadata.inputs).map(([name, { default: value = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    name === 'matrix' ? 'null' : (inputs[name] ?? value),
  ])
  return Object.fromEntries(entries)
}

/** Reads `name<<delimiter`, the value's lines, and the delimiter, as the runner does. */
function outputsOf(text) {
  const outputs = {}
  for (const [, name, delimiter, value] of text.matchAll(/^([^=\n]+?)<<(\S+)\n([^]*?)\n?^\2$/gm)) {
    outputs[name] = delimiter === undefined ? '' : value
  }
  return outputs
}
