/**
 * Runs workflows with nektos/act (`act` on the PATH), on the host. act replaces `actions/checkout` by a copy of the
 * folder it is started in, so nothing is fetched.
 */
import { dirname, join } from 'node:path'
import { bareEnvironment } from './emulator.mjs'
import { run } from './processes.mjs'

/**
 * @param {object} run
 * @param {string} run.repository folder of the Git repository whose workflow runs
 * @param {string} run.scratch for all files of act
 * @param {string} run.workflow path of the workflow in the repository
 * @param {string} run.event `push`, `schedule` and so on
 * @param {Record<string, string>} run.variables of the environment of each step
 * @param {string[]} [run.more] more options of act
 * @returns act's result: its exit code, its structured log as `events`, and all it printed as `text`
 */
export async function runWorkflow({ repository, scratch, workflow, event, variables, more = [] }) {
  const args = [event, '--json', '--no-cache-server', '-W', workflow, '-P', 'ubuntu-latest=-self-hosted', ...more]
  for (const [name, value] of Object.entries(variables)) args.push('--env', `${name}=${value}`)
  const env = {
    ...bareEnvironment(),
    HOME: scratch,
    XDG_CACHE_HOME: join(scratch, 'cache'),
    XDG_CONFIG_HOME: join(scratch, 'config'),
    // Node 24 is the one this script runs on.
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  }
  const { code, stdout, stderr } = await run('act', args, { cwd: repository, env })
  const events = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  return { code, events, stderr, text: stdout + stderr }
}
