/** From the start of a process to its first request, on loopback. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { AWS_ENVIRONMENT, bundleOf, stepEnvironment } from './action.mjs'
import { EARLIER_NAME, extractEarlierBundles } from './earlier-bundle.mjs'
import { median, printHead, printNote, printResult } from './numbers.mjs'

/** Rounds that count; one more before them warms the file cache. */
const ROUNDS = 15

/** Rounds of release and evaluate alone. */
const PAIRS = 60

const ACTIONS = ['train', 'evaluate', 'release']

/** Those that the earlier bundle has. */
const EARLIER_ACTIONS = ['train', 'evaluate']

/** An action may take at most this many times as long as a bare script, as the AWS CLI, as its earlier bundle; release as evaluate. */
const GOALS = { bare: { train: 3.3, evaluate: 3.3, release: 3.5 }, cli: 0.27, earlier: 0.7, evaluate: 1.05 }

const INPUTS = {
  train: { project: 'orchard', 'output-location': 's3://bench-results/runs' },
  evaluate: { project: 'orchard', version: 'latest' },
  release: { operation: 'sweep', project: 'orchard' },
}

const earlierOf = (action) => `earlier ${action}`

export async function benchStartUp() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const server = createServer()
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const endpoint = `http://127.0.0.1:${server.address().port}`
  const cli = findCli()
  const earlier = extractEarlierBundles(folder)
  const step = (action, file) => ({
    file: process.execPath,
    args: [file],
    env: stepEnvironment(join(folder, 'runner'), endpoint, INPUTS[action]),
  })
  const commands = {
    bare: {
      file: process.execPath,
      args: [fileURLToPath(new URL('bare-request.mjs', import.meta.url))],
      env: { ...AWS_ENVIRONMENT, AWS_ENDPOINT_URL: endpoint },
    },
    ...Object.fromEntries(
      ACTIONS.flatMap((action) => [
        [action, step(action, bundleOf(action))],
        ...(earlier === undefined || !EARLIER_ACTIONS.includes(action)
          ? []
          : [[earlierOf(action), step(action, earlier(action))]]),
      ]),
    ),
    ...(cli === undefined
      ? {}
      : {
          cli: {
            file: cli,
            args: ['rekognition', 'describe-projects', '--endpoint-url', endpoint],
            env: { ...AWS_ENVIRONMENT, HOME: folder, AWS_PAGER: '' },
          },
        }),
  }
  try {
    const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, command] of Object.entries(commands)) {
        const ms = await timeToFirstRequest(server, command)
        if (round > 0) times[name].push(ms)
      }
    }
    print(times, cli, await comparePair(server, commands))
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Release and evaluate alone, each as often after itself as after the other: they differ by less than other programs between them cost. */
async function comparePair(server, commands) {
  const pair = { evaluate: [], release: [] }
  const names = Object.keys(pair)
  for (let round = 0; round < PAIRS; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed())
      pair[name].push(await timeToFirstRequest(server, commands[name]))
  return pair
}

/** Milliseconds; the process is ended as soon as its request arrives. */
async function timeToFirstRequest(server, { file, args, env }) {
  const startedAt = performance.now()
  const child = spawn(file, args, { env, stdio: 'ignore' })
  const closed = new Promise((done, failed) => child.on('error', failed).on('close', done))
  const arrived = new Promise((done) => server.once('request', () => done(performance.now() - startedAt)))
  const ms = await Promise.race([
    arrived,
    closed.then((code) => {
      throw new Error(`${file} ${args[0]} ended with ${code} before it sent a request`)
    }),
  ])
  server.closeAllConnections()
  child.kill('SIGKILL')
  await closed.catch(() => undefined)
  return ms
}

function print(times, cliPath, pair) {
  const { bare, cli } = times
  printHead('Start-up: process start to first request on loopback, in turns')
  printResult('bare Node script', median(bare), 'ms', { values: bare })
  if (cli !== undefined) printResult('aws rekognition describe-projects', median(cli), 'ms', { values: cli })
  for (const action of ACTIONS) {
    const name = `dist/${action}`
    const own = times[action]
    const earlier = times[earlierOf(action)]
    printResult(name, median(own), 'ms', { values: own })
    printRatio(`${name} to bare Node script`, own, bare, GOALS.bare[action])
    if (cli !== undefined) printRatio(`${name} to aws rekognition describe-projects`, own, cli, GOALS.cli)
    if (earlier !== undefined) printRatio(`${name} to ${EARLIER_NAME}`, own, earlier, GOALS.earlier)
  }
  printRatio('dist/release to dist/evaluate, these two alone', pair.release, pair.evaluate, GOALS.evaluate)
  if (times[earlierOf('train')] === undefined) {
    printNote(`${EARLIER_NAME} was left out: the history of this clone does not have it`)
  }
  if (cli === undefined) {
    printNote('aws rekognition describe-projects was left out: no aws on PATH, none named by AWS_CLI')
    return
  }
  printNote(`${cliPath}: ${execFileSync(cliPath, ['--version'], { encoding: 'utf8' }).trim()}`)
}

/** The median of the ratios of neighbours in time: other load of the machine affects both. */
function printRatio(what, values, others, goal) {
  const ratios = values.map((value, index) => value / others[index])
  printResult(`${what}, ratio`, median(ratios), '', { digits: 2, values: ratios, goal })
}

/** The executable that AWS_CLI names, else the first `aws` on PATH. */
function findCli() {
  if ((process.env.AWS_CLI ?? '') !== '') return process.env.AWS_CLI
  const name = process.platform === 'win32' ? 'aws.exe' : 'aws'
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}
